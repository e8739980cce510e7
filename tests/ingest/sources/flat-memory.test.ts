import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const PROCESS = fileURLToPath(new URL('long-stream-process.ts', import.meta.url));
/** Megabytes of the heap, most of which the program itself takes. */
const HEAP = 96;
/** Megabytes that may come and go between two collections. */
const ROOM = 120;

it.each([
  ['tar.gz', 300, 299],
  ['warc.gz', 300, 299],
  ['mbox', 200, 2000],
  ['jsonl', 300, 3000],
  ['csv', 100, 1000],
])(
  'a long %s is read in memory that does not grow',
  async (kind, size, least) => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      './graph/typescript/register.mjs',
      `--max-old-space-size=${HEAP}`,
      PROCESS,
      kind,
      String(size),
    ]);
    const { megabytes, articles, grown } = JSON.parse(stdout) as Record<string, number>;
    expect(megabytes).toBeGreaterThanOrEqual(size);
    expect(articles).toBeGreaterThanOrEqual(least);
    expect(grown).toBeLessThan(ROOM);
  },
  180_000,
);
