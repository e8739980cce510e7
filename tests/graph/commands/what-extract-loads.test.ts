import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const IMPORT = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)'/gms;

/** Files that are loaded with these, whatever is called; what is imported on demand is left out. */
function loadedWith(files: readonly string[]): readonly string[] {
  const met = new Set(files.map((file) => join(ROOT, file)));
  for (const file of met)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const other = join(dirname(file), path!);
      if (existsSync(other)) met.add(other);
    }
  return [...met].map((file) => relative(ROOT, file));
}

describe('what `extract` loads before it reads', () => {
  const loaded = loadedWith(['chancery.ts', 'graph/commands/extract.ts', 'ingest/index.ts']);

  it.each(['ingest/extractors/rules/index.ts', 'ingest/sources/text.ts', 'graph/world/index.ts'])(
    '%s',
    (file) => expect(loaded).toContain(file),
  );

  it.each(['graph/ledger', 'graph/store', 'graph/merge', 'graph/chains', 'graph/server', 'graph/home'])(
    'nothing of %s, since it stores and shows nothing',
    (folder) => expect(loaded.filter((file) => file.startsWith(`${folder}/`))).toEqual([]),
  );

  it('no language before one is met, and no language model', () => {
    expect(loaded.filter((file) => /^ingest\/languages\/[a-z]{2}\/index/.test(file))).toEqual([]);
    expect(loaded.filter((file) => /^ingest\/extractors\/(?:llm\/chat|both\/)/.test(file))).toEqual([]);
  });
});
