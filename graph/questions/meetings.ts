// Who meets whom, how often, at which level, and who no longer does.

import type { Question } from '../model/index.ts';
import { actor, AMONG, FROM, LEAST, LIMIT, theDay, TO, years } from './parameters.ts';

export const MEETINGS: readonly Question[] = [
  {
    id: 'met-most',
    theme: 'meetings',
    title: 'Who met whom most often?',
    why: 'The pairs that meet most carry the relations of a period; a pair that rises or falls in this list is news.',
    parameters: [AMONG, FROM, TO, LIMIT],
    cypher: `MATCH (a:Actor)-[m:MET_WITH]->(b:Actor)
WHERE a.kind = $among AND b.kind = $among
UNWIND m.events AS met
MATCH (e:Event {id: met})
WHERE e.start >= $from AND e.end <= $to
WITH a, b, m, count(e) AS times, min(e.start) AS first, max(e.end) AS last
RETURN a, b, times, first, last
ORDER BY times DESC, last DESC, a.id, b.id
LIMIT $limit`,
    columns: {
      a: 'one of the pair',
      b: 'the other',
      times: 'held meetings that lie wholly in the period',
      first: 'first day of the first of them',
      last: 'last day of the last of them',
    },
  },
  {
    id: 'meetings-of-two',
    theme: 'meetings',
    title: 'When did these two meet, and who says so?',
    why: 'The whole record of one relation, each entry with the words that it rests on.',
    parameters: [actor('a', 'country:RU'), actor('b', 'country:US'), FROM, TO, LIMIT],
    cypher: `MATCH (a:Actor {id: $a})-[m:MET_WITH]-(b:Actor {id: $b})
UNWIND m.events AS met
MATCH (e:Event {id: met})-[:ATTESTED_BY]->(v:Evidence)-[:FROM]->(w:Article)
WHERE e.start >= $from AND e.end <= $to
WITH e, v, w
ORDER BY w.published, v.id
WITH e, collect(v.quote) AS quotes, collect(w.publisher) AS papers
RETURN e AS event, e.start AS day, e.kind AS kind, e.sources AS voices, quotes[0] AS words, papers[0] AS paper
ORDER BY day, e.id
LIMIT $limit`,
    columns: {
      event: 'the meeting',
      day: 'its first day',
      kind: 'what it was',
      voices: 'independent sources that tell it',
      words: 'the sentence that was published first',
      paper: 'who published it',
    },
  },
  {
    id: 'contacts-of',
    theme: 'meetings',
    title: 'Whom does an actor meet?',
    why: 'The circle of one state, person or organization, the closest first.',
    parameters: [actor('who', 'country:TR'), LIMIT],
    cypher: `MATCH (who:Actor {id: $who})-[m:MET_WITH]-(other:Actor)
RETURN other, m.count AS times, m.first AS first, m.last AS last
ORDER BY times DESC, other.id
LIMIT $limit`,
    columns: {
      other: 'whom it met',
      times: 'held meetings',
      first: 'first day of the first one with a date',
      last: 'last day of the last one with a date',
    },
  },
  {
    id: 'common-contacts',
    theme: 'meetings',
    title: 'Whom have two actors both met?',
    why: 'Who could carry a message between two sides that do not talk to each other.',
    parameters: [actor('a', 'country:RU'), actor('b', 'country:UA'), LIMIT],
    cypher: `MATCH (a:Actor {id: $a})-[r:MET_WITH]-(between:Actor)-[s:MET_WITH]-(b:Actor {id: $b})
RETURN between, r.count AS withA, s.count AS withB, r.count + s.count AS together, r.last AS lastA, s.last AS lastB
ORDER BY together DESC, between.id
LIMIT $limit`,
    columns: {
      between: 'who met both',
      withA: 'meetings with the first',
      withB: 'meetings with the second',
      together: 'both',
      lastA: 'the last day with the first',
      lastB: 'the last day with the second',
    },
  },
  {
    id: 'first-in-years',
    theme: 'meetings',
    title: 'Who met for the first time in years?',
    why: 'A meeting after a long silence says more than one of many. Only meetings that the graph knows count as contact.',
    parameters: [AMONG, years(2), FROM, TO, LIMIT],
    cypher: `MATCH (a:Actor)-[m:MET_WITH]->(b:Actor)
WHERE a.kind = $among AND b.kind = $among AND m.count > 1
UNWIND m.events AS met
MATCH (e:Event {id: met})
WHERE e.startDay IS NOT NULL
WITH a, b, e
ORDER BY e.startDay, e.id
WITH a, b, collect(e.id) AS ids, collect(e.startDay) AS starts, collect(e.endDay) AS ends
WITH a, b, ids, starts, ends, [i IN range(1, size(ids) - 1) WHERE starts[i] - ends[i - 1] >= $years * 365] AS places
UNWIND places AS place
WITH a, b, ids, ends, place, starts[place] AS day, reduce(last = 0, end IN ends[..place] | CASE WHEN end > last THEN end ELSE last END) AS last
WHERE day - last >= $years * 365
WITH a, b, day - last AS gap, ids[place] AS id, [i IN range(0, place - 1) WHERE ends[i] = last | ids[i]][0] AS latest
MATCH (again:Event {id: id})
WHERE again.start >= $from AND again.end <= $to
MATCH (before:Event {id: latest})
RETURN a, b, before, before.end AS until, again, again.start AS since, gap / 365 AS years
ORDER BY gap DESC, a.id, b.id
LIMIT $limit`,
    columns: {
      a: 'one of the pair',
      b: 'the other',
      before: 'their last meeting before the silence',
      until: 'its last day',
      again: 'the meeting that ended it',
      since: 'its first day',
      years: 'whole years between',
    },
  },
  {
    id: 'no-contact-since',
    theme: 'meetings',
    title: 'Who met before and no longer does?',
    why: 'Contacts that broke off are seldom reported; they show only as an absence.',
    parameters: [AMONG, LEAST, theDay('since', '2024-01-01', 'no meeting from that day on'), LIMIT],
    cypher: `MATCH (a:Actor)-[m:MET_WITH]->(b:Actor)
WHERE a.kind = $among AND b.kind = $among AND m.count >= $least AND m.last < $since
UNWIND m.events AS met
MATCH (e:Event {id: met})
WITH a, b, m, max(coalesce(e.end, $since)) AS end
WHERE end < $since
RETURN a, b, m.count AS times, m.last AS last
ORDER BY last, a.id, b.id
LIMIT $limit`,
    columns: {
      a: 'one of the pair',
      b: 'the other',
      times: 'how often they had met',
      last: 'the last day of their last meeting',
    },
  },
  {
    id: 'levels',
    theme: 'meetings',
    title: 'At which level do two states meet?',
    why: 'Whether presidents, ministers or envoys sit down says how much a meeting is meant to bear.',
    parameters: [actor('a', 'country:RU', 'country'), actor('b', 'country:US', 'country')],
    cypher: `MATCH (:Country {id: $a})-[m:MET_WITH]-(:Country {id: $b})
UNWIND m.events AS met
MATCH (e:Event {id: met})
OPTIONAL MATCH (p:Person)-[:PARTICIPATED_IN]->(e), (p)-[r:REPRESENTS]->(side:Country)
WHERE side.id = $a OR side.id = $b
WITH e, CASE
  WHEN r.role IN ['president', 'prime minister', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'crown prince', 'leader', 'supreme leader', 'pope'] THEN 1
  WHEN r.role IN ['vice president', 'deputy prime minister', 'minister', 'secretary of state'] THEN 2
  WHEN r.role ENDS WITH ' minister' AND NOT r.role STARTS WITH 'deputy' THEN 2
  WHEN r.role IS NOT NULL THEN 3
  ELSE 4 END AS rank
WITH e, min(rank) AS rank
WITH rank, count(e) AS meetings, min(e.start) AS first, max(e.end) AS last
RETURN ['heads of state or government', 'ministers', 'envoys and officials', 'nobody named'][rank - 1] AS level, meetings, first, last
ORDER BY rank`,
    columns: {
      level: 'the highest one who took part for either side, by the roles that articles give them',
      meetings: 'held meetings at that level',
      first: 'first day of the first one with a date',
      last: 'last day of the last one with a date',
    },
  },
  {
    id: 'by-year',
    theme: 'meetings',
    title: 'How often do two actors meet, year by year?',
    why: 'The rhythm of a relation: it thickens before something is decided, and thins when it cools.',
    parameters: [actor('a', 'country:RU'), actor('b', 'country:US')],
    cypher: `MATCH (:Actor {id: $a})-[m:MET_WITH]-(:Actor {id: $b})
UNWIND m.events AS met
MATCH (e:Event {id: met})
WHERE e.start IS NOT NULL
WITH substring(e.start, 0, 4) AS year, e
RETURN year, count(e) AS meetings, min(e.start) AS first, max(e.end) AS last
ORDER BY year`,
    columns: {
      year: 'of their first day',
      meetings: 'held meetings',
      first: 'first day of the first',
      last: 'last day of the last',
    },
  },
];
