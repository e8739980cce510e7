// What states are called on a page that is not in English.

import { describe, expect, test } from 'vitest';
import { inOwnNames } from '../../../viewer/text/own-names.ts';

const german = (answer: unknown): unknown => inOwnNames(answer, 'de');

describe('in German', () => {
  test.each<[string, unknown, unknown]>([
    ['a state', { id: 'country:DE', name: 'Germany' }, { id: 'country:DE', name: 'Deutschland' }],
    ['one that is no member of anything', { id: 'country:XK', name: 'Kosovo' }, { id: 'country:XK', name: 'Kosovo' }],
    ['states in lists of lists', { pairs: [{ a: { id: 'country:TR', name: 'Turkey' } }] }, { pairs: [{ a: { id: 'country:TR', name: 'Türkei' } }] }],
    ['columns of the facts', { id: ['country:US', 'person:1'], name: ['United States', 'Marco Rubio'], kind: [] }, { id: ['country:US', 'person:1'], name: ['Vereinigte Staaten', 'Marco Rubio'], kind: [] }],
    ['what reports differ on', { field: 'party', value: 'country:IT', name: 'Italy' }, { field: 'party', value: 'country:IT', name: 'Italien' }],
    ['an empty place in a list', [null, { id: 'country:FR', name: 'France' }], [null, { id: 'country:FR', name: 'Frankreich' }]],
  ])('%s', (_, answer, named) => {
    expect(german(answer)).toEqual(named);
  });

  test.each<[string, unknown]>([
    ['a person', { id: 'person:germany', name: 'Germany' }],
    ['a city that has a state beside it', { id: 'place:berlin', name: 'Germany', country: 'country:DE' }],
    ['a title that no rule has made', { id: 'event:1', name: 'Germany and France talk' }],
    ['what an article says', { text: 'Germany', mentions: [{ entity: 'country:DE', start: 0, end: 7 }] }],
    ['the values of a Cypher answer', { type: 'node', id: 'country:DE', properties: { name: 'Germany' } }],
    ['a code that nobody has', { id: 'country:ZY', name: 'Nowhere' }],
    ['nothing', null],
  ])('not: %s', (_, answer) => {
    const before = structuredClone(answer);
    expect(german(answer)).toEqual(before);
  });
}); // prettier-ignore

test('an English page has the names of the graph', () => {
  const turkey = { id: 'country:TR', name: 'Turkey' };
  expect(inOwnNames(turkey, 'en-GB')).toEqual({ id: 'country:TR', name: 'Turkey' });
});
