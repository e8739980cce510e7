// Where meetings are held, and at whose table.

import type { Question } from '../model/index.ts';
import { actor, FROM, LIMIT, TO } from './parameters.ts';

export const PLACES: readonly Question[] = [
  {
    id: 'busiest-places',
    theme: 'places',
    title: 'Where are most meetings held?',
    why: 'Where diplomacy happens, by city and building.',
    parameters: [FROM, TO, LIMIT],
    cypher: `MATCH (e:Event {status: 'held'})-[:HELD_IN]->(place:Location)
WHERE e.start >= $from AND e.end <= $to
RETURN place, count(e) AS meetings, min(e.start) AS first, max(e.end) AS last
ORDER BY meetings DESC, place.id
LIMIT $limit`,
    columns: {
      place: 'city, region or building',
      meetings: 'held there in the period',
      first: 'first day of the first',
      last: 'last day of the last',
    },
  },
  {
    id: 'hosts',
    theme: 'places',
    title: 'Who hosts?',
    why: 'A host that is no party to most of its meetings offers its table to others.',
    parameters: [FROM, TO, LIMIT],
    cypher: `MATCH (e:Event {status: 'held'})-[:HELD_IN]->(place)
WHERE e.start >= $from AND e.end <= $to
WITH e, coalesce(place.country, place.id) AS state
MATCH (host:Country {id: state})
WITH DISTINCT e, host
OPTIONAL MATCH (host)-[own:PARTICIPATED_IN]->(e)
WITH host, count(e) AS meetings, count(own) AS asParty
RETURN host, meetings, asParty, meetings - asParty AS forOthers
ORDER BY meetings DESC, forOthers DESC, host.id
LIMIT $limit`,
    columns: {
      host: 'the state in which they were held',
      meetings: 'held there in the period',
      asParty: 'of these, with the host taking part',
      forOthers: 'of these, without it',
    },
  },
  {
    id: 'neutral-ground',
    theme: 'places',
    title: 'Which states met in a third one?',
    why: 'Who meets abroad, and where, shows whom both sides trust.',
    parameters: [FROM, TO, LIMIT],
    cypher: `MATCH (a:Country)-[m:MET_WITH]->(b:Country)
UNWIND m.events AS met
MATCH (e:Event {id: met})-[:HELD_IN]->(place)
WHERE e.start >= $from AND e.end <= $to
WITH a, b, e, place, coalesce(place.country, place.id) AS state
WHERE state <> a.id AND state <> b.id
MATCH (host:Country {id: state})
RETURN a, b, e AS event, e.start AS day, place, host
ORDER BY day, e.id, a.id, b.id, place.id
LIMIT $limit`,
    columns: {
      a: 'one of the two',
      b: 'the other',
      event: 'the meeting',
      day: 'its first day',
      place: 'where',
      host: 'the state there',
    },
  },
  {
    id: 'one-way-visits',
    theme: 'places',
    title: 'Who visits whom, and is the visit returned?',
    why: 'Who travels to whom is a matter of rank; a visit that is not returned is remembered.',
    parameters: [FROM, TO, LIMIT],
    cypher: `MATCH (guest:Country)-[:PARTICIPATED_IN]->(e:Visit {status: 'held'})-[:HELD_IN]->(place)
WHERE e.start >= $from AND e.end <= $to
WITH guest, e, coalesce(place.country, place.id) AS state
WHERE state <> guest.id
MATCH (host:Country {id: state})-[:PARTICIPATED_IN]->(e)
WITH guest, host, count(DISTINCT e) AS visits, max(e.end) AS last
OPTIONAL MATCH (host)-[:PARTICIPATED_IN]->(back:Visit {status: 'held'})<-[:PARTICIPATED_IN]-(guest), (back)-[:HELD_IN]->(there)
WHERE coalesce(there.country, there.id) = guest.id AND back.start >= $from AND back.end <= $to
WITH guest, host, visits, last, count(DISTINCT back) AS returned
RETURN guest, host, visits, returned, visits - returned AS open, last
ORDER BY open DESC, visits DESC, guest.id, host.id
LIMIT $limit`,
    columns: {
      guest: 'who travelled',
      host: 'whose country it was',
      visits: 'held visits in the period',
      returned: 'visits the other way',
      open: 'the difference',
      last: 'last day of the last visit',
    },
  },
  {
    id: 'travels-of',
    theme: 'places',
    title: 'Where was a person, and when?',
    why: 'An itinerary shows what one trip held together, and where two people may have crossed.',
    parameters: [actor('who', 'person:sergey-lavrov', 'person'), FROM, TO, LIMIT],
    cypher: `MATCH (who:Person {id: $who})-[:PARTICIPATED_IN]->(e:Event {status: 'held'})-[:HELD_IN]->(place)
WHERE e.start >= $from AND e.end <= $to
RETURN e.start AS day, e.end AS until, place, e AS event, e.kind AS kind
ORDER BY day, until, e.id, place.id
LIMIT $limit`,
    columns: {
      day: 'first day',
      until: 'last day, as far as the words tell',
      place: 'where',
      event: 'what for',
      kind: 'its kind',
    },
  },
];
