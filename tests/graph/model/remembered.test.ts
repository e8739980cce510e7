import { expect, it } from 'vitest';
import { remembered } from '../../../graph/model/index.ts';

it('what a text gave is kept, and asked for once', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['Lavrov', 'Лавров', 'Lavrov', ''].map(length)).toEqual([6, 6, 6, 0]);
  expect([length(''), length('Лавров')]).toEqual([0, 6]);
  expect(asked).toEqual(['Lavrov', 'Лавров', '']);
});

it('of very many texts the earlier ones are asked for again', () => {
  const asked: string[] = [];
  const same = remembered((text) => {
    asked.push(text);
    return text;
  });
  for (let n = 0; n < 50_000; n++) expect(same(`name ${n}`)).toBe(`name ${n}`);
  expect(asked).toHaveLength(50_000);
  expect(same('name 0')).toBe('name 0');
  expect(asked).toHaveLength(50_001);
});
