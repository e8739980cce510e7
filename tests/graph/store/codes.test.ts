import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { QUERY_CODES, STORE_CODES } from '../../../graph/store/index.ts';

/** Codes of `rebuild` and `apply`, which nobody asks over HTTP. */
const OF_WRITING = ['store-dangling-edge'];

it('every code that a store can give is one of the contract, so that the API’s document lists it', () => {
  const files = readdirSync('graph/store', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const text = files.map((name) => readFileSync(join('graph/store', name), 'utf8')).join('\n');
  const told = new Set(Array.from(text.matchAll(/'((?:query|store)-[a-z-]+)'/g), ([, code]) => code!));
  const listed = new Set<string>([...QUERY_CODES, ...STORE_CODES, ...OF_WRITING]);
  expect([...told].filter((code) => !listed.has(code))).toEqual([]);
});
