import { describe, expect, test } from 'vitest';
import { createSearchIndex, nodesNamed } from '../../../graph/search/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

const reader = arrayReader(SAMPLE);
const index = createSearchIndex(reader);

describe('who can be meant by a name', () => {
  test.each<[string, string, readonly string[]]>([
    ['who has that very name', 'Marco Rubio', ['person:rubio']],
    ['who has it among others, whatever its case', 'LAWROW', ['person:lavrov']],
    ['in another script', '拉夫罗夫', ['person:lavrov']],
    ['without accents', 'Istanbul', ['place:istanbul']],
    ['an event by its whole title', 'talks in geneva', ['event:geneva']],
    ['nobody', 'Atlantis', []],
  ])('%s', (_, text, ids) => {
    expect(nodesNamed(reader, index, text, () => true).map(({ id }) => id)).toEqual(ids);
  });

  test('where nobody has the whole name all that is found can be meant', () => {
    const found = nodesNamed(reader, index, 'Ministry', () => true).map(({ id }) => id);
    expect(found).toEqual(['org:mfa-ru']);
    expect(nodesNamed(reader, index, 'talks', ({ kind }) => kind === 'talks').length).toBe(2);
  });

  test('only those that fit are looked at', () => {
    expect(nodesNamed(reader, index, 'Riad', ({ kind }) => kind === 'person')).toEqual([]);
  });
});
