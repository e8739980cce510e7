import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SOURCE_KINDS } from '../../../ingest/sources/registry.ts';

/** Kinds as the table "What can be taken in" of the first README names them. */
function kindsInReadme(): string[] {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('### What can be taken in');
  const [table = ''] = section.split('\n### ');
  return [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.split(', ')).slice(1);
}

it('the README names every kind of source, and no other', () => {
  expect(kindsInReadme().sort()).toEqual([...new Set(SOURCE_KINDS.map(({ one }) => one))].sort());
});
