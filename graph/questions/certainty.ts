// How well something is known, and from whom.

import type { Question } from '../model/index.ts';
import { FROM, LIMIT, TO } from './parameters.ts';

export const CERTAINTY: readonly Question[] = [
  {
    id: 'differing',
    theme: 'certainty',
    title: 'On what do the sources contradict one another?',
    why: 'Before something is quoted it should be known that another source says otherwise.',
    parameters: [LIMIT],
    cypher: `MATCH (e:Event)
WHERE size(e.differs) > 0
UNWIND e.differs AS about
UNWIND range(0, size(e.said) - 1) AS place
WITH e, about, e.said[place] AS said, toInteger(e.saidVoices[place]) AS voices
WHERE said STARTS WITH about + ' '
WITH e, about, substring(said, size(about) + 1) AS value, voices
OPTIONAL MATCH (named:Location {id: value})
RETURN e AS event, about, coalesce(named.name, value) AS says, voices
ORDER BY e.id, about, voices DESC, says
LIMIT $limit`,
    columns: {
      event: 'the event',
      about: 'date, place or status',
      says: 'one of the values that are told',
      voices: 'independent sources that tell it',
    },
  },
  {
    id: 'single-source',
    theme: 'certainty',
    title: 'Which meetings rest on a single source?',
    why: 'What only one paper tells wants a second look before it is built upon.',
    parameters: [FROM, TO, LIMIT],
    cypher: `MATCH (e:Event {status: 'held', sources: 1})-[:ATTESTED_BY]->(:Evidence)-[:FROM]->(w:Article)
WHERE e.start >= $from AND e.end <= $to
WITH DISTINCT e, w
ORDER BY w.id
WITH e, collect(coalesce(w.publisher, w.label)) AS papers
RETURN e AS event, e.start AS day, papers[0] AS paper
ORDER BY day DESC, e.id
LIMIT $limit`,
    columns: {
      event: 'the meeting',
      day: 'its first day',
      paper: 'who alone tells it; copies of one text count as one source',
    },
  },
  {
    id: 'best-attested',
    theme: 'certainty',
    title: 'Which meetings do most sources tell?',
    why: 'What everybody reported is the firm ground of a period.',
    parameters: [FROM, TO, LIMIT],
    cypher: `MATCH (e:Event {status: 'held'})
WHERE e.start >= $from AND e.end <= $to
RETURN e AS event, e.start AS day, e.sources AS voices, size(e.articles) AS articles
ORDER BY voices DESC, articles DESC, e.id
LIMIT $limit`,
    columns: {
      event: 'the meeting',
      day: 'its first day',
      voices: 'independent sources',
      articles: 'reports, copies among them',
    },
  },
  {
    id: 'widest-dates',
    theme: 'certainty',
    title: 'Of which events is the day least known?',
    why: '“In spring” is a quarter of a year; such an event fits many chains and proves none.',
    parameters: [LIMIT],
    cypher: `MATCH (e:Event {status: 'held'})
WHERE e.startDay IS NOT NULL
WITH e, e.endDay - e.startDay + 1 AS days
WHERE days > 1
RETURN e AS event, e.start AS from, e.end AS until, days
ORDER BY days DESC, e.id
LIMIT $limit`,
    columns: {
      event: 'the event',
      from: 'the first day it may have been on',
      until: 'the last',
      days: 'how many that are; an event of several days has as many',
    },
  },
  {
    id: 'undated',
    theme: 'certainty',
    title: 'Which meetings have no day at all?',
    why: 'They are in no chain and on no timeline; a second report may date them.',
    parameters: [LIMIT],
    cypher: `MATCH (e:Event {status: 'held'})-[:ATTESTED_BY]->(v:Evidence)
WHERE e.start IS NULL
WITH e, v
ORDER BY v.id
WITH e, collect(v.quote) AS quotes
RETURN e AS event, e.kind AS kind, quotes[0] AS words
ORDER BY kind, e.id
LIMIT $limit`,
    columns: {
      event: 'the event',
      kind: 'what it was',
      words: 'a sentence that tells it',
    },
  },
  {
    id: 'articles-read',
    theme: 'certainty',
    title: 'Of which articles was little read, or not well?',
    why: 'An article of which one event was read may hold more; beside it stands what the reader had against it: a day that is missing, a text that was cut. Articles that tell of no event are not in the graph.',
    parameters: [LIMIT],
    cypher: `MATCH (w:Article)<-[:FROM]-(:Evidence)<-[:ATTESTED_BY]-(e:Event)
WITH w, count(DISTINCT e) AS events
RETURN w.label AS article, w.title AS title, w.language AS language, events, w.issues AS issues, size(w.issues) AS number
ORDER BY number DESC, events, article
LIMIT $limit`,
    columns: {
      article: 'its label',
      title: 'its headline',
      language: 'in which it is written',
      events: 'what was read from it',
      issues: 'what the reader had against it, as codes',
      number: 'how many of these',
    },
  },
  {
    id: 'papers',
    theme: 'certainty',
    title: 'What does each paper tell, and what it alone?',
    why: 'A paper that alone tells much is either well informed or careless.',
    parameters: [LIMIT],
    cypher: `MATCH (w:Article)<-[:FROM]-(:Evidence)<-[:ATTESTED_BY]-(e:Event)
WITH DISTINCT coalesce(w.publisher, 'unknown') AS paper, e
WITH paper, count(e) AS events, sum(CASE WHEN e.sources = 1 THEN 1 ELSE 0 END) AS alone
RETURN paper, events, alone
ORDER BY events DESC, paper
LIMIT $limit`,
    columns: {
      paper: 'the publisher',
      events: 'events that it tells',
      alone: 'of these, told by nobody else',
    },
  },
];
