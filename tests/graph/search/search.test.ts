import { describe, expect, test } from 'vitest';
import { createSearchIndex } from '../../../graph/search/index.ts';
import { withIsoDays } from '../../../graph/search/day-words.ts';
import { tokens } from '../../../graph/search/tokens.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { EVENT_KINDS, STATUSES } from '../../../graph/model/index.ts';
import { KNOWN_WORDS } from '../../../graph/search/vocabulary.ts';

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
    // Days without a year, and months.
    ['27 Feb', 'event:istanbul', '2025-02-27'],
    ['27. Februar', 'event:istanbul', '2025-02-27'],
    ['2月27日', 'event:istanbul', '2025-02-27'],
    // Kinds, statuses and roles in any language, and their beginnings.
    ['Vermittlung', 'event:riyadh', 'mediation'],
    ['посредничество', 'event:riyadh', 'mediation'],
    ['وساطة', 'event:riyadh', 'mediation'],
    ['調停', 'event:riyadh', 'mediation'],
    ['hòa giải', 'event:riyadh', 'mediation'],
    ['mediat', 'event:riyadh', undefined],
    ['zaprzeczono', 'event:geneva', 'denied'],
    ['Gipfeltreffen planeado', 'event:ankara', 'summit'],
    ['Außenminister', 'person:lavrov', 'foreign minister'],
    ['министр иностранных дел', 'person:lavrov', 'foreign minister'],
    ['وزير الخارجية', 'person:lavrov', 'foreign minister'],
    ['foreign minister', 'person:lavrov', 'foreign minister'],
    // Words that follow one another.
    ['"American delegations met"', 'event:istanbul', 'Russian and American delegations met in Istanbul'],
    [
      '„trafen sich am 18. Februar“',
      'event:riyadh',
      'Lawrow und Rubio trafen sich am 18. Februar 2025 in Riad',
    ],
    ['“日内瓦举行”', 'event:geneva', '否认在日内瓦举行会谈'],
    ['Lavrov "American delegations"', 'event:istanbul', 'Sergei Lavrov'],
  ])('"%s" → %s', (text, id, matched) => {
    expect(first(text)).toEqual([id, matched]);
  });

  test.each<[string, string, string | undefined]>([
    // A party and a word of the event's own: only the event has both.
    ['Lavrov İstanbul', 'event:istanbul', 'Sergei Lavrov'],
    ['лавров стамбул', 'event:istanbul', 'Лавров, Стамбул'],
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

  test.each([
    'Xylophone',
    '28 Feb 2025',
    '28 Feb',
    '外卖',
    '!?',
    ' ',
    '""',
    '"Istanbul in met"',
    '"Lavrov Rubio"',
  ])('nothing for "%s"', (text) => {
    expect(index.find(text, 5)).toMatchObject({ hits: [], total: 0 });
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
  ['talks in May', 'talks in May'],
  ['30 February 2025', '30 2025-02'],
  ['27 Feb', '--02-27'],
  ['February 27', '--02-27'],
  ['29. Februar', '--02-29'],
  ['31. Februar', '31. Februar'],
  ['2月27日', '--02-27'],
  ['Resolution 2231 of 7', 'Resolution 2231 of 7'],
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
  ['--02-27 2025-02', ['--02-27', '2025-02']],
  ['مُحَمَّد', ['محمد']],
  ['…', []],
])('tokens("%s")', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

describe('says why', () => {
  /** By what the first hit was found, and the words marked in the form, or in the name where there is none. */
  const why = (text: string): unknown => {
    const [hit] = index.find(text, 1).hits;
    const form = hit?.matched ?? hit?.node.name ?? '';
    return [hit?.why?.by, hit?.why?.marks.map(([start, end]) => form.slice(start, end)), hit?.why?.language];
  };

  test.each<[string, string, readonly string[], string | undefined]>([
    ['lavrov', 'name', ['Lavrov'], undefined],
    ['sergei LAV', 'name', ['Sergei', 'Lavrov'], undefined],
    ['istanbul', 'name', ['İstanbul'], undefined],
    ['лавров', 'names', ['Лавров'], undefined],
    ['外长', 'names', ['外长'], undefined],
    ['罗斯外长', 'names', ['罗斯外长'], undefined],
    ['27 Feb 2025', 'day', ['2025-02-27'], undefined],
    ['Vermittlung', 'kind', [], undefined],
    ['mediation', 'kind', ['mediation'], undefined],
    ['foreign minister', 'role', ['foreign', 'minister'], undefined],
    ['delegations met', 'sentence', ['delegations', 'met'], 'en'],
    ['日内瓦举行会谈', 'sentence', ['日内瓦举行会谈'], 'zh'],
    ['Lawrow 27 Feb 2025', 'party', ['Lawrow'], undefined],
    ['лавров стамбул', 'party', ['Лавров', 'Стамбул'], undefined],
    ['Lavrv', 'name', ['Lavrov'], undefined],
  ])('"%s": by %s, with %j marked', (text, by, marked, language) => {
    expect(why(text)).toEqual([by, marked, language]);
  });

  test('of a long sentence shows what is around the words', () => {
    const quote = `${'Before that there was much talk of other things. '.repeat(8)}The delegations met at last ${'and talked on and on '.repeat(20)}`;
    const evidence = SAMPLE.evidence.map((one) => (one.id === 'evidence:met' ? { ...one, quote } : one));
    const [hit] = createSearchIndex(arrayReader({ ...SAMPLE, evidence })).find('delegations met', 1).hits;
    const { matched = '' } = hit!;
    expect(matched.length).toBeLessThan(240);
    expect(matched).toMatch(/^….*The delegations met at last.*…$/);
    expect(hit!.why!.marks.map(([start, end]) => matched.slice(start, end))).toEqual(['delegations', 'met']);
  });
});

describe('by sorts', () => {
  test('counts what matches of each', () => {
    expect(index.find('lavrov', 1).counts).toEqual({
      country: 0,
      person: 1,
      organization: 0,
      location: 0,
      event: 4,
    });
  });

  test('gives so many of each, the best first', () => {
    const kinds = index.find('Rus', 20, 1).hits.map(({ node }) => node.id);
    expect(kinds.map((id) => id.slice(0, id.indexOf(':'))).sort()).toEqual([
      'country',
      'event',
      'org',
      'person',
    ]);
    expect(kinds[0]).toBe('country:RU');
  });
});

test('every kind and status has words in every language, and no word is there twice for one', () => {
  for (const meant of [...EVENT_KINDS, ...STATUSES]) {
    const words = KNOWN_WORDS[meant]!.split(', ');
    expect([meant, new Set(words).size]).toEqual([meant, words.length]);
    for (const script of ['Latin', 'Cyrillic', 'Han', 'Arabic'])
      expect([meant, script, words.some((word) => new RegExp(`\\p{Script=${script}}`, 'u').test(word))]).toEqual([meant, script, true]); // prettier-ignore
  }
});
