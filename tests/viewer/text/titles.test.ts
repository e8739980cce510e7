// Titles of meetings on a German page: those that our rule has made, and no others.

import { describe, expect, test } from 'vitest';
import { EVENT_KINDS } from '../../../graph/model/index.ts';
import { germanTitle } from '../../../viewer/text/de/titles.ts';
import { inOwnNames } from '../../../viewer/text/own-names.ts';

const STATES: Readonly<Record<string, string>> = {
  'United States': 'Vereinigte Staaten',
  Russia: 'Russland',
  Turkey: 'Türkei',
  'Bosnia and Herzegovina': 'Bosnien und Herzegowina',
};
const NAMES: ReadonlySet<string> = new Set([
  'Organization for Security and Co-operation in Europe',
  'Hamas',
  'European Union',
]);
const german = (title: string): string | undefined =>
  germanTitle(
    title,
    (name) => STATES[name],
    (name) => NAMES.has(name),
  );

describe('is told in German', () => {
  test.each([
    ['Talks: United States and Russia in Istanbul', 'Gespräche: Vereinigte Staaten und Russland in Istanbul'],
    ['Talks: United States, Turkey and Russia', 'Gespräche: Vereinigte Staaten, Türkei und Russland'],
    [
      'Summit: United States, Russia and 4 others in Brussels',
      'Gipfel: Vereinigte Staaten, Russland und 4 weitere in Brussels',
    ],
    ['Visit: Russia in Turkey', 'Besuch: Russland (Türkei)'],
    ['Press conference: Marco Rubio in Riyadh', 'Pressekonferenz: Marco Rubio in Riyadh'],
    ['Speech: Mohammed bin Salman', 'Rede: Mohammed bin Salman'],
    ['Talks: Bosnia and Herzegovina and Turkey', 'Gespräche: Bosnien und Herzegowina und Türkei'],
    [
      'Talks: Organization for Security and Co-operation in Europe and Russia in Vienna',
      'Gespräche: Organization for Security and Co-operation in Europe und Russland in Vienna',
    ],
    ['Negotiation: Hamas and United States', 'Verhandlung: Hamas und Vereinigte Staaten'],
    ['Call: European Union and NATO', 'Telefonat: European Union und NATO'],
    ['Ceremony', 'Zeremonie'],
    ['Summit in Turkey', 'Gipfel (Türkei)'],
    ['Mediation in Doha', 'Vermittlung in Doha'],
  ])('%s', (title, own) => {
    expect(german(title)).toBe(own);
  });
});

describe('stays as it is', () => {
  test.each([
    ['a body that nobody knows, whose name has `and` in it', 'Talks: Ministry of Trade and Industry'],
    ['one whose name has `in` in it', 'Visit: United Nations Support Mission in Libya'],
    ['one of several of which one is not known', 'Talks: Russia and the delegation of the rebels'],
    ['a body of single words', 'Talks: Justice and Equality Movement'],
    ['a title that somebody wrote', 'Talks about grain exports begin'],
    ['a kind that there is not', 'Dinner: United States and Russia'],
    ['nothing', ''],
  ])('%s', (_, title) => {
    expect(german(title)).toBeUndefined();
  });
});

test('every kind of meeting has its word', () => {
  const words = [
    'Talks',
    'Visit',
    'Call',
    'Summit',
    'Negotiation',
    'Press conference',
    'Speech',
    'Ceremony',
    'Mediation',
  ];
  expect(words).toHaveLength(EVENT_KINDS.length);
  for (const word of words) expect(german(word), word).toBeDefined();
});

test('a long list of `and`s and `in`s is read in no time', () => {
  const before = performance.now();
  expect(german(`Talks: ${'a and b in '.repeat(300)}`)).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(5_000);
});

describe('in an answer', () => {
  const told = (answer: unknown): unknown => inOwnNames(answer, 'de', germanTitle);
  test.each<[string, unknown, unknown]>([
    ['a meeting in a list', { nodes: [{ id: 'event:1', name: 'Talks: Germany and France' }] }, { nodes: [{ id: 'event:1', name: 'Gespräche: Deutschland und Frankreich' }] }],
    ['a state as the graph calls it, learned from the same answer', [{ id: 'event:1', name: 'Visit: Turkey' }, { id: 'country:TR', name: 'Turkey' }], [{ id: 'event:1', name: 'Besuch: Türkei' }, { id: 'country:TR', name: 'Türkei' }]],
    ['what one article says', { local: 'e1', kind: 'call', title: 'Call: China and India' }, { local: 'e1', kind: 'call', title: 'Telefonat: China und Indien' }],
    ['columns of the facts', { id: ['event:1'], title: ['Speech: Emmanuel Macron'] }, { id: ['event:1'], title: ['Rede: Emmanuel Macron'] }],
    ['what was found by its English name', { node: { id: 'country:DE', name: 'Germany' }, why: { by: 'name', marks: [[0, 4]] } }, { node: { id: 'country:DE', name: 'Deutschland' }, matched: 'Germany', why: { by: 'name', marks: [[0, 4]] } }],
  ])('%s', (_, answer, own) => {
    expect(told(answer)).toEqual(own);
  });

  test.each<[string, unknown]>([
    ['the title of an article', { id: 'article:1', title: 'Talks: Germany and France' }],
    ['what was found by another name', { node: { id: 'person:1', name: 'Sergey Lavrov' }, why: { by: 'name', marks: [] } }],
    ['the values of a Cypher answer', { type: 'node', id: 'event:1', properties: { title: 'Talks: Germany' } }],
  ])('not: %s', (_, answer) => {
    const before = structuredClone(answer);
    expect(told(answer)).toEqual(before);
  });
}); // prettier-ignore
