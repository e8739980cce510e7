import { expect, it } from 'vitest';
import { numberedLines } from '../../../ingest/sources/lines.ts';

async function linesOf(text: string, size: number, most = 100): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines: unknown[] = [];
  for await (const each of numberedLines(stream(), most)) lines.push('line' in each ? each.line : each.what);
  return lines;
}

it.each([1, 2, 3, 7, 1000])('are the same whatever the stream is cut into: %d bytes', async (size) => {
  expect(await linesOf('\uFEFFone\r\n\nzwei — 三\nlast', size)).toEqual(['one', '', 'zwei — 三', 'last']);
});

it('that are too long are told of and not kept', async () => {
  expect(await linesOf(`one\n${'x'.repeat(101)}\ntwo`, 10)).toEqual([
    'one',
    'the line has more than 0 MB',
    'two',
  ]);
});
