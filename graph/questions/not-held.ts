// What did not happen, or of which it is not sure that it did.

import type { Question } from '../model/index.ts';
import { daysWithin, FROM, LIMIT, TO } from './parameters.ts';

export const NOT_HELD: readonly Question[] = [
  {
    id: 'planned-never-held',
    theme: 'not-held',
    title: 'What was planned and is not known to have been held?',
    why: 'A meeting that quietly does not take place is not reported; only the plan is.',
    parameters: [FROM, TO, daysWithin(7, 'how many days early or late it would still count as held'), LIMIT],
    cypher: `MATCH (a:Country)-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(b:Country)
WHERE e.status IN ['planned', 'proposed'] AND e.start >= $from AND e.end <= $to AND a.id < b.id
MATCH (a)-[m:MET_WITH]->(b)
UNWIND m.events AS met
MATCH (held:Event {id: met})
WHERE held.startDay <= e.endDay + $days AND held.endDay >= e.startDay - $days
WITH collect(DISTINCT e.id) AS done
MATCH (side:Country)-[:PARTICIPATED_IN]->(e:Event)
WHERE e.status IN ['planned', 'proposed'] AND e.start >= $from AND e.end <= $to AND NOT e.id IN done
WITH e, count(side) AS sides
WHERE sides > 1
WITH e
ORDER BY e.end DESC, e.id
LIMIT $limit
OPTIONAL MATCH (e)-[:ATTESTED_BY]->(v:Evidence)
WITH e, v
ORDER BY v.id
WITH e, collect(v.quote) AS quotes
RETURN e AS event, e.status AS status, e.start AS day, e.end AS until, quotes[0] AS words
ORDER BY until DESC, e.id`,
    columns: {
      event: 'what was to be between states: no two of them are known to have met then',
      status: 'planned, or only proposed',
      day: 'the first day it was meant for',
      until: 'the last',
      words: 'a sentence that says so',
    },
  },
  {
    id: 'called-off',
    theme: 'not-held',
    title: 'What was called off?',
    why: 'Who let whom wait; a series of these is a message.',
    parameters: [FROM, TO, LIMIT],
    cypher: `MATCH (e:Event {status: 'cancelled'})
WHERE coalesce(e.start, $from) >= $from AND coalesce(e.end, $to) <= $to
WITH e
ORDER BY e.start, e.id
LIMIT $limit
OPTIONAL MATCH (who:Actor)-[:PARTICIPATED_IN]->(e)
WHERE who.kind <> 'person'
WITH e, who
ORDER BY who.name
WITH e, collect(who.name) AS sides
MATCH (e)-[:ATTESTED_BY]->(v:Evidence)
WITH e, sides, v
ORDER BY v.id
WITH e, sides, collect(v.quote) AS quotes
RETURN e AS event, e.start AS day, sides, quotes[0] AS words
ORDER BY day, e.id`,
    columns: {
      event: 'what was called off or put off',
      day: 'the first day it was meant for; nothing where none was given',
      sides: 'states and bodies that were to come',
      words: 'a sentence that says so',
    },
  },
  {
    id: 'held-or-denied',
    theme: 'not-held',
    title: 'Which meetings does one report tell and another deny?',
    why: 'Two accounts of one day: somebody has a reason.',
    parameters: [LIMIT],
    cypher: `MATCH (e:Event)
WHERE 'status' IN e.differs
UNWIND range(0, size(e.said) - 1) AS place
WITH e, e.said[place] AS said, toInteger(e.saidVoices[place]) AS voices, split(e.saidIn[place], ' ') AS told
WHERE said STARTS WITH 'status '
UNWIND told AS one
MATCH (w:Article {id: one})
WITH e, substring(said, 7) AS says, voices, w
ORDER BY w.publisher, w.label
WITH e, says, voices, collect(coalesce(w.publisher, w.label)) AS papers
RETURN e AS event, e.start AS day, says, voices, papers
ORDER BY day, e.id, voices DESC, says
LIMIT $limit`,
    columns: {
      event: 'the meeting',
      day: 'its first day',
      says: 'one thing that is said of it: held, denied, cancelled, planned or proposed',
      voices: 'independent sources that say so',
      papers: 'who they are',
    },
  },
  {
    id: 'denied',
    theme: 'not-held',
    title: 'What is denied outright?',
    why: 'A denial shows what somebody had heard, and who wanted it out of the world.',
    parameters: [LIMIT],
    cypher: `MATCH (e:Event {status: 'denied'})-[:ATTESTED_BY]->(v:Evidence)-[:FROM]->(w:Article)
WITH e, v, w
ORDER BY w.published, v.id
WITH e, collect(v.quote) AS quotes, collect(coalesce(w.publisher, w.label)) AS papers
RETURN e AS event, e.start AS day, quotes[0] AS words, papers[0] AS paper
ORDER BY day, e.id
LIMIT $limit`,
    columns: {
      event: 'what is said not to have been, or not to be meant',
      day: 'its first day, where one was given',
      words: 'the sentence',
      paper: 'who published it',
    },
  },
];
