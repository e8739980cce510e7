import { expect, test } from 'vitest';
import { summaryById } from '../../../graph/views/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

test('a short form that is remembered is forgotten when the graph changes', () => {
  const reader = arrayReader(SAMPLE);
  expect(summaryById(reader, 'person:rubio')).toMatchObject({ name: 'Marco Rubio', degree: 3 });
  const entities = SAMPLE.entities.map((one) =>
    one.id === 'person:rubio' ? { ...one, name: 'M. Rubio' } : one,
  );
  reader.replace({ ...SAMPLE, entities, edges: [] });
  expect(summaryById(reader, 'person:rubio')).toMatchObject({ name: 'M. Rubio', degree: 0 });
  reader.replace({ ...SAMPLE, entities: [] });
  expect(summaryById(reader, 'person:rubio')).toBeUndefined();
});
