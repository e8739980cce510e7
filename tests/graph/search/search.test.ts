import { describe, expect, test } from 'vitest';
import { createSearchIndex } from '../../../graph/search/index.ts';
import { withIsoDays } from '../../../graph/search/day-words.ts';
import { tokens } from '../../../graph/search/tokens.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

const index = createSearchIndex(arrayReader(SAMPLE));
const first = (text: string): [string | undefined, string | undefined] => {
  const [hit] = index.find(text, 5).hits;
  return [hit?.node.id, hit?.matched];
};

describe('finds', () => {
  test.each([
    ['Lavrov', 'person:lavrov', undefined],
    ['sergei lavrov', 'person:lavrov', undefined],
    ['lav', 'person:lavrov', undefined],
    ['Lavrv', 'person:lavrov', undefined],
    ['Lawrow', 'person:lavrov', 'Lawrow'],
    ['лавров', 'person:lavrov', 'Лавров'],
    ['拉夫罗夫', 'person:lavrov', '拉夫罗夫'],
    ['外长', 'person:lavrov', '俄罗斯外长'],
    ['长', 'person:lavrov', '俄罗斯外长'],
    ['Istanbul', 'place:istanbul', undefined],
    ['ISTANBUL', 'place:istanbul', undefined],
    ['Turkiye', 'country:TR', undefined],
    ['Washington', 'country:US', 'Washington'],
    ['foreign ministry', 'org:mfa-ru', undefined],
    ['27 Feb 2025', 'event:istanbul', '2025-02-27'],
    ['2025-02-27', 'event:istanbul', '2025-02-27'],
    ['27. Februar 2025', 'event:istanbul', '2025-02-27'],
    ['27 февраля 2025', 'event:istanbul', '2025-02-27'],
    ['mediation', 'event:riyadh', 'mediation'],
    ['denied', 'event:geneva', 'denied'],
    ['日内瓦', 'event:geneva', '否认在日内瓦举行会谈'],
    ['delegations met', 'event:istanbul', 'Russian and American delegations met in Istanbul'],
    ['call Riyadh elsewhere', 'place:riyadh', undefined],
  ])('"%s" → %s', (text, id, matched) => {
    expect(first(text)).toEqual([id, matched]);
  });

  test.each<[string, string, string | undefined]>([
    // A party and a word of the event's own: only the event has both.
    ['Lavrov İstanbul', 'event:istanbul', 'Sergei Lavrov'],
    ['лавров стамбул', 'event:istanbul', 'Лавров'],
    ['Lawrow 27 Feb 2025', 'event:istanbul', 'Lawrow'],
    ['Lavrv Istanbul', 'event:istanbul', 'Sergei Lavrov'],
    ['Sergei Lavrov denied', 'event:geneva', 'Sergei Lavrov'],
    ['Sergei Lavrov Marco Rubio call', 'event:call', 'Sergei Lavrov, Marco Rubio'],
    ['Moscow Washington Istanbul', 'event:istanbul', 'Moscow, Washington'],
    // The title says it all: no party is needed.
    ['Russia United States talks', 'event:istanbul', undefined],
  ])('an event by who took part: "%s" → %s', (text, id, matched) => {
    expect(first(text)).toEqual([id, matched]);
  });

  test.each<[string, string, readonly string[]]>([
    ['Lavrov', 'person:lavrov', ['event:call', 'event:geneva', 'event:istanbul', 'event:riyadh']],
    ['Rubio', 'person:rubio', ['event:call', 'event:riyadh']],
    ['Lavrov Rubio', 'event:riyadh', ['event:call', 'event:riyadh']],
    ['Turkey', 'country:TR', []],
    ['foreign ministry', 'org:mfa-ru', []],
    // Rubio was not in Istanbul: no node has both words, so any of them counts.
    ['Rubio Istanbul', 'place:istanbul', ['event:call', 'event:istanbul', 'event:riyadh']],
  ])('"%s": %s first, and every event of who is named', (text, best, events) => {
    const ids = index.find(text, 20).hits.map((hit) => hit.node.id);
    expect([ids[0], ids.filter((id) => id.startsWith('event:')).sort()]).toEqual([best, events]);
  });

  test('events of a place by its name', () => {
    expect(index.find('Istanbul', 5).hits.map((hit) => hit.node.id)).toContain('event:istanbul');
  });

  test.each(['Xylophone', '28 Feb 2025', '外卖', '!?', ' '])('nothing for "%s"', (text) => {
    expect(index.find(text, 5)).toEqual({ hits: [], total: 0 });
  });

  test('counts all where the limit cuts', () => {
    const { hits, total } = index.find('lavrov', 1);
    expect([hits.length, total > 1]).toEqual([1, true]);
  });
});

test('follows the graph: new names, places that change, nodes that go', () => {
  const reader = arrayReader(SAMPLE);
  const following = createSearchIndex(reader);
  const ids = (text: string): string[] => following.find(text, 9).hits.map((hit) => hit.node.id);
  expect(ids('Стамбул')).toEqual(['place:istanbul', 'event:istanbul']);
  reader.replace({
    ...SAMPLE,
    entities: SAMPLE.entities
      .filter((entity) => entity.id !== 'org:mfa-ru')
      .map((entity) => (entity.id === 'place:istanbul' ? { ...entity, names: ['Konstantinopel'] } : entity)),
  });
  expect(ids('Konstantinopel')).toEqual(['place:istanbul', 'event:istanbul']);
  expect(ids('ministry')).toEqual([]);
  expect(ids('Lavrov Konstantinopel')).toEqual(['event:istanbul']);
  reader.replace({ ...SAMPLE, edges: SAMPLE.edges.filter((edge) => edge.type !== 'HELD_IN') });
  expect(ids('Стамбул')).toEqual(['place:istanbul']);
  expect(ids('Rubio 2025-02-12')).toEqual(['event:call']);
  const without = SAMPLE.edges.filter((edge) => edge.from !== 'person:rubio');
  reader.replace({ ...SAMPLE, edges: without });
  expect(ids('Rubio 2025-02-18')).toEqual(['event:riyadh']);
  expect(ids('Marco 2025-02-18').sort()).toEqual(['event:riyadh', 'person:rubio']);
  expect(ids('Marco')).toEqual(['person:rubio']);
});

test.each([
  ['27 Feb 2025', '2025-02-27'],
  ['February 27, 2025', '2025-02-27'],
  ['27th February 2025', '2025-02-27'],
  ['27. Februar 2025', '2025-02-27'],
  ['27.2.2025', '2025-02-27'],
  ['27 de febrero de 2025', '2025-02-27'],
  ['27 février 2025', '2025-02-27'],
  ['27 lutego 2025', '2025-02-27'],
  ['2025年2月27日', '2025-02-27'],
  ['Feb 2025', '2025-02'],
  ['talks in May 2025', 'talks in 2025-05'],
  ['30 February 2025', '30 2025-02'],
  ['27 Foo 2025', '27 Foo 2025'],
  // Portuguese for March, but the day is complete without it.
  ['Marco 2025-02-18', 'Marco 2025-02-18'],
  ['99.99.2025', '99.99.2025'],
])('withIsoDays("%s") → "%s"', (text, expected) => {
  expect(withIsoDays(text)).toBe(expected);
});

test.each([
  ['Côte d’Ivoire', ['cote', 'd', 'ivoire']],
  ['Straße Łódź Þórður ISTANBUL İzmir ılık', ['strasse', 'lodz', 'thordur', 'istanbul', 'izmir', 'ilik']],
  ['俄罗斯外长', ['俄罗', '罗斯', '斯外', '外长', '长']],
  ['2025-02-27 at 10', ['2025-02-27', 'at', '10']],
  ['مُحَمَّد', ['محمد']],
  ['…', []],
])('tokens("%s")', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});
