// What came before what.

import type { Question } from '../model/index.ts';
import { actor, daysWithin, FROM, LIMIT, TO } from './parameters.ts';

export const SEQUENCE: readonly Question[] = [
  {
    id: 'before-an-event',
    theme: 'sequence',
    title: 'What preceded an event?',
    why: 'The steps that led there, up to three back, by the articles’ own words or by the calendar.',
    parameters: [
      {
        name: 'event',
        type: 'event',
        means: 'an event’s id, or its title or how it begins',
        default: 'Talks: United States and Russia in Istanbul',
      },
      LIMIT,
    ],
    cypher: `MATCH (e:Event)
WHERE e.id = $event OR e.title STARTS WITH $event
MATCH path = (e)-[:PRECEDED_BY*1..3]->(earlier:Event)
WITH e, earlier, min(length(path)) AS steps
RETURN e AS event, steps, earlier, earlier.start AS day, earlier.kind AS kind
ORDER BY e.id, steps, day, earlier.id
LIMIT $limit`,
    columns: {
      event: 'the event',
      steps: 'how many steps back',
      earlier: 'what came before',
      day: 'its first day',
      kind: 'what it was',
    },
  },
  {
    id: 'stated-order',
    theme: 'sequence',
    title: 'What came before what, in the articles’ own words?',
    why: 'Where somebody ties one event to another, they say what they hold to be its cause or its answer.',
    parameters: [FROM, TO, LIMIT],
    cypher: `MATCH (later:Event)-[p:PRECEDED_BY {basis: 'stated'}]->(earlier:Event)
WHERE later.start >= $from AND later.end <= $to
RETURN earlier, earlier.start AS before, later, later.start AS after
ORDER BY after, later.id, earlier.id
LIMIT $limit`,
    columns: {
      earlier: 'what came first',
      before: 'its first day, where it is known',
      later: 'what came after',
      after: 'its first day',
    },
  },
  {
    id: 'calls-before-visits',
    theme: 'sequence',
    title: 'Which calls came shortly before a visit, talks or a summit?',
    why: 'A call between the same two states a few days earlier often settles what is then announced.',
    parameters: [FROM, TO, daysWithin(14, 'how many days before, at most'), LIMIT],
    cypher: `MATCH (a:Country)-[m:MET_WITH]->(b:Country)
UNWIND m.events AS met
MATCH (phone:Event {id: met})
WHERE phone.kind = 'call' AND phone.start >= $from AND phone.end <= $to
UNWIND m.events AS later
MATCH (e:Event {id: later})
WHERE e.kind IN ['visit', 'talks', 'summit', 'negotiation'] AND e.startDay > phone.endDay AND e.startDay - phone.endDay <= $days
RETURN a, b, phone, phone.start AS called, e AS event, e.start AS met, e.startDay - phone.endDay AS days
ORDER BY called, days, e.id, phone.id, a.id, b.id
LIMIT $limit`,
    columns: {
      a: 'one of the two',
      b: 'the other',
      phone: 'the call',
      called: 'its day',
      event: 'what followed',
      met: 'its first day',
      days: 'days between',
    },
  },
  {
    id: 'before-meeting',
    theme: 'sequence',
    title: 'What else did an actor do in the days before a meeting with another?',
    why: 'Whom somebody saw on the way to the table tells what was prepared.',
    parameters: [
      actor('who', 'country:RU'),
      actor('other', 'country:US'),
      FROM,
      TO,
      daysWithin(7, 'how many days before, at most'),
      LIMIT,
    ],
    cypher: `MATCH (who:Actor {id: $who})-[m:MET_WITH]-(:Actor {id: $other})
UNWIND m.events AS met
MATCH (e:Event {id: met})
WHERE e.start >= $from AND e.end <= $to
MATCH (who)-[:PARTICIPATED_IN]->(before:Event {status: 'held'})
WHERE before.id <> e.id AND before.endDay < e.startDay AND e.startDay - before.endDay <= $days
RETURN e AS event, e.start AS day, before, before.start AS since, e.startDay - before.endDay AS days
ORDER BY day, days, e.id, before.id
LIMIT $limit`,
    columns: {
      event: 'the meeting of the two',
      day: 'its first day',
      before: 'what the first one did before',
      since: 'the first day of that',
      days: 'days between',
    },
  },
];
