import { describe, expect, test } from 'vitest';
import { epochDay } from '../../../graph/model/index.ts';
import { articleKeys, facts } from '../../../graph/views/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

const reader = arrayReader(SAMPLE);
const all = facts(reader, articleKeys(reader));

/** One event's facts, with names in place of numbers. */
function told(id: string) {
  const { events, entities } = all;
  const row = events.id.indexOf(id);
  const names = (places: readonly number[]) => places.map((place) => entities.id[place]);
  return {
    kind: all.kinds[events.kind[row]!],
    status: all.statuses[events.status[row]!],
    start: events.start[row],
    voices: events.voices[row],
    degree: events.degree[row],
    actors: names(events.actors[row]!),
    places: names(events.places[row]!),
    languages: events.languages[row]!.map((place) => all.languages[place]),
    outlets: events.outlets[row]!.map((place) => all.outlets[place]),
    told: [events.firstTold[row], events.lastTold[row]],
  };
}

describe('the facts of all events', () => {
  test('tell who took part, where, in which languages and outlets, and when that was published', () => {
    expect(told('event:istanbul')).toEqual({
      kind: 'talks',
      status: 'held',
      start: epochDay('2025-02-27'),
      voices: 1,
      degree: reader.degree('event:istanbul'),
      actors: ['country:RU', 'country:US', 'person:lavrov'],
      places: ['place:istanbul'],
      languages: ['en'],
      outlets: ['The Harbour Post'],
      told: [epochDay('2025-02-28'), epochDay('2025-02-28')],
    });
  });

  test('count all relations of an event, those of later events to it, too', () => {
    expect(all.events.id.map((id) => [id, told(id).degree])).toEqual(
      all.events.id.map((id) => [id, reader.degree(id)]),
    );
  });

  test('say null where nothing is known, and have no outlet where none is named', () => {
    expect(told('event:geneva')).toMatchObject({ start: null, outlets: [], told: [null, null] });
  });

  test('say of a country that it is its own, and of a person or place whose it is', () => {
    const { id, country } = all.entities;
    const whose = Object.fromEntries(id.map((one, at) => [one, id[country[at]!]]));
    expect(whose).toMatchObject({
      'country:RU': 'country:RU',
      'person:lavrov': 'country:RU',
      'place:istanbul': 'country:TR',
    });
    expect(whose['place:riyadh']).toBeUndefined();
  });

  test('say where a place lies, and nothing of who lies nowhere', () => {
    const { id, at } = all.entities;
    const where = Object.fromEntries(id.map((one, place) => [one, at[place]]));
    expect(where).toMatchObject({ 'place:istanbul': [41.01, 28.98], 'country:RU': null });
  });

  test('are of the events that the most voices tell, and say so, where there are too many', () => {
    const cut = facts(reader, articleKeys(reader), 1);
    expect([cut.events.id, cut.total, cut.rankedBy]).toEqual([
      ['event:riyadh'],
      5,
      'number of independent voices',
    ]);
    expect(all.rankedBy).toBeUndefined();
  });
});
