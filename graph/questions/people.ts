// Who speaks for whom, who stands between, and who was not there.

import type { Question } from '../model/index.ts';
import { actor, FROM, LEAST, LIMIT, TO } from './parameters.ts';

export const PEOPLE: readonly Question[] = [
  {
    id: 'represents',
    theme: 'people',
    title: 'Who represents a state or body, and in which role?',
    why: 'Who could be asked, and who has spoken for it before.',
    parameters: [actor('side', 'country:RU'), LIMIT],
    cypher: `MATCH (who:Actor)-[r:REPRESENTS]->(side:Actor {id: $side})
OPTIONAL MATCH (who)-[:PARTICIPATED_IN]->(e:Event {status: 'held'})
WITH who, r, count(e) AS meetings, max(e.end) AS last
RETURN who, r.role AS role, meetings, last
ORDER BY meetings DESC, who.id, role
LIMIT $limit`,
    columns: {
      who: 'person or organization',
      role: 'as what, where the articles say',
      meetings: 'held events that it took part in',
      last: 'last day of the last one with a date',
    },
  },
  {
    id: 'changed-office',
    theme: 'people',
    title: 'Who held more than one office?',
    why: 'Somebody who moved keeps contacts from before; and two roles at once may be a slip of a paper.',
    parameters: [LIMIT],
    cypher: `MATCH (who:Person)-[r:REPRESENTS]->(side:Actor)
WHERE r.role IS NOT NULL
WITH who, r.role AS role, side.name AS of
ORDER BY role, of
WITH who, collect(role + ' – ' + of) AS offices
WHERE size(offices) > 1
RETURN who, offices, size(offices) AS number
ORDER BY number DESC, who.id
LIMIT $limit`,
    columns: {
      who: 'the person',
      offices: 'each role with whom it was held for',
      number: 'how many',
    },
  },
  {
    id: 'speakers',
    theme: 'people',
    title: 'Who speaks in public most?',
    why: 'Press conferences and speeches show who is put forward to speak.',
    parameters: [FROM, TO, LIMIT],
    cypher: `MATCH (who:Person)-[:SPOKE_AT]->(e:Event {status: 'held'})
WHERE e.start >= $from AND e.end <= $to
OPTIONAL MATCH (who)-[:REPRESENTS]->(side:Country)
WITH who, e, side
ORDER BY side.name
WITH who, count(DISTINCT e) AS times, max(e.end) AS last, collect(DISTINCT side.name) AS sides
RETURN who, times, last, sides
ORDER BY times DESC, last DESC, who.id
LIMIT $limit`,
    columns: {
      who: 'the speaker',
      times: 'speeches and press conferences in the period',
      last: 'last day of the last',
      sides: 'the states that the articles have them speak for',
    },
  },
  {
    id: 'mediation-map',
    theme: 'people',
    title: 'Who mediates between whom?',
    why: 'The map of go-betweens: who was accepted by which sides, and where.',
    parameters: [LIMIT],
    cypher: `MATCH (mediator:Actor)-[:PARTICIPATED_IN]->(e:Mediation {status: 'held'})
WHERE mediator.kind <> 'person'
MATCH (mediator)-[m:MET_WITH]-(party:Actor)
WHERE party.kind <> 'person' AND e.id IN m.events
WITH e, mediator, party
ORDER BY party.id
WITH e, mediator, collect(party) AS parties
WHERE size(parties) > 1
RETURN mediator, parties, e AS event, e.start AS day
ORDER BY mediator.id, day, e.id
LIMIT $limit`,
    columns: {
      mediator: 'who stood between: it met several sides there, which did not meet each other',
      parties: 'the sides',
      event: 'the mediation',
      day: 'its first day',
    },
  },
  {
    id: 'same-delegation',
    theme: 'people',
    title: 'Who keeps coming together for the same side?',
    why: 'People who sit on one side of the table again and again make its policy.',
    parameters: [LEAST, LIMIT],
    cypher: `MATCH (a:Person)-[:REPRESENTS]->(side:Country)<-[:REPRESENTS]-(b:Person)
WHERE a.id < b.id
WITH DISTINCT a, b, side
MATCH (a)-[:PARTICIPATED_IN]->(e:Event {status: 'held'})<-[:PARTICIPATED_IN]-(b)
WITH a, b, side, count(e) AS times, max(e.end) AS last
WHERE times >= $least
RETURN a, b, side, times, last
ORDER BY times DESC, a.id, b.id, side.id
LIMIT $limit`,
    columns: {
      a: 'one person',
      b: 'the other',
      side: 'the state that both represent',
      times: 'held events that both took part in',
      last: 'last day of the last one with a date',
    },
  },
  {
    id: 'missing-at-summits',
    theme: 'people',
    title: 'Who came to other summits of a body and is not named at this one?',
    why: 'An empty chair. That a state is not named is not yet that it was not there: read the article.',
    parameters: [LIMIT],
    cypher: `MATCH (body:Organization)-[:PARTICIPATED_IN]->(s:Summit {status: 'held'})
MATCH (body)-[:PARTICIPATED_IN]->(other:Summit {status: 'held'})<-[:PARTICIPATED_IN]-(state:Country)
WHERE other.id <> s.id
WITH DISTINCT body, s, state
OPTIONAL MATCH (state)-[there:PARTICIPATED_IN]->(s)
WITH body, s, state, count(there) AS present
WHERE present = 0
WITH body, s, state
ORDER BY state.name
WITH body, s, collect(state.name) AS missing
OPTIONAL MATCH (came:Country)-[:PARTICIPATED_IN]->(s)
WITH body, s, missing, came
ORDER BY came.name
WITH body, s, missing, collect(came.name) AS named
RETURN body, s AS summit, s.start AS day, named, missing
ORDER BY day, body.id, s.id
LIMIT $limit`,
    columns: {
      body: 'the body that met',
      summit: 'the summit',
      day: 'its first day',
      named: 'states that the articles name there',
      missing: 'states that they name at another summit of the same body, and not here',
    },
  },
];
