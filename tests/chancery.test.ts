import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The modules that are loaded before the command is known. */
const AT_ONCE = /^import (?!type )[^;]*? from '(?<module>[^']+)'/gms;

it('loads ingest, half of all modules, only where it is asked for', () => {
  const source = readFileSync('chancery.ts', 'utf8');
  const loaded = [...source.matchAll(AT_ONCE)].map(({ groups }) => groups!['module']);
  expect(loaded).toContain('./graph/commands/index.ts');
  expect(loaded.filter((module) => module!.startsWith('./ingest'))).toEqual([]);
});
