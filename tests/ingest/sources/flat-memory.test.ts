import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const PROCESS = fileURLToPath(new URL('long-stream-process.ts', import.meta.url));
const MEGABYTES = 300;
/** Megabytes of the heap: less than a quarter of what is read. */
const HEAP = 96;
/** Megabytes that may come and go between two collections. */
const ROOM = 120;

it.each([
  ['tar.gz', MEGABYTES - 1],
  ['warc.gz', MEGABYTES - 1],
  ['mbox', 3000],
  ['jsonl', 3000],
  ['csv', 3000],
])(
  'a long %s is read in memory that does not grow',
  async (kind, least) => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      `--max-old-space-size=${HEAP}`,
      PROCESS,
      kind,
      String(MEGABYTES),
    ]);
    const { megabytes, articles, grown } = JSON.parse(stdout) as Record<string, number>;
    expect(megabytes).toBeGreaterThanOrEqual(MEGABYTES);
    expect(articles).toBeGreaterThanOrEqual(least);
    expect(grown).toBeLessThan(ROOM);
  },
  180_000,
);
