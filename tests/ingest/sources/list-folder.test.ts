import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourceListing } from '../../../graph/model/index.ts';
import { listFolder, SETTLED_MS } from '../../../ingest/sources/list-folder.ts';
import { NO_WEB } from '../../../ingest/web/no-web.ts';
import { readEntry } from '../../../ingest/sources/read-entry.ts';

const NOW = Date.UTC(2026, 0, 2);
const TEXT =
  'published: 2024-05-31\ntitle: News\n\nThe foreign minister of Norway met her Swedish colleague in Oslo.\n';

let dir: string;
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'chancery-folder-'))));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Writes a file that was left alone for so many milliseconds. */
function file(name: string, ageMs = 60_000, content = TEXT): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  utimesSync(path, (NOW - ageMs) / 1000, (NOW - ageMs) / 1000);
  return path;
}

const list = async (isKnown = (_key: string, _version: string) => false) => {
  const listing = await listFolder(dir, { now: NOW, isKnown });
  if (listing.outcome !== 'read') throw new Error(listing.outcome);
  return listing;
};
const keys = ({ entries }: Extract<SourceListing, { outcome: 'read' }>) => entries.map(({ key }) => key);

describe('a watched folder', () => {
  it('shows every file of a kind that is read, those in inner folders too, sorted', async () => {
    mkdirSync(join(dir, 'inner'));
    const [b, inner] = [file('b.txt'), file('inner/a.txt')];
    file('.hidden.txt');
    file('picture.png', 60_000, 'no text');
    expect(keys(await list())).toEqual([b, inner]);
  });

  it('tells a file that was changed from what it was', async () => {
    const path = file('a.txt');
    const [before] = (await list()).entries;
    file('a.txt', 30_000);
    const [after] = (await list()).entries;
    expect([after!.key, after!.version === before!.version]).toEqual([path, false]);
  });

  it('does not look into what it has shown before, and shows it all the same', async () => {
    const path = file('a.png', 60_000, 'no text');
    expect(keys(await list(() => true))).toEqual([path]);
  });

  it('leaves a file that is still being written for the next look, and says when that is', async () => {
    const old = file('old.txt', SETTLED_MS);
    file('new.txt', SETTLED_MS - 500);
    const listing = await list();
    expect([keys(listing), listing.unfinishedMs]).toEqual([[old], 500]);
  });

  it('takes a file from the future as it is', async () => {
    const path = file('a.txt', -86_400_000);
    expect(keys(await list())).toEqual([path]);
  });

  it('can be a single file', async () => {
    const path = file('a.txt');
    expect(await listFolder(path, { now: NOW, isKnown: () => false })).toMatchObject({
      entries: [{ key: path }],
    });
  });

  it('that is gone is told', async () => {
    const gone = join(dir, 'gone');
    expect(await listFolder(gone, { now: NOW, isKnown: () => false })).toEqual({
      outcome: 'failed',
      problem: { where: gone, what: 'there is no such file', todo: 'check the path' },
    });
  });
});

describe('an entry', () => {
  const read = async (entry: Parameters<typeof readEntry>[0], onBytes?: (bytes: Uint8Array) => void) => {
    const items = [];
    for await (const item of readEntry(entry, onBytes ? { onBytes } : {}, NO_WEB)) items.push(item);
    return items;
  };

  it('that is a file is its article', async () => {
    expect(await read({ key: file('a.txt') })).toMatchObject([{ article: { id: 'a', title: 'News' } }]);
  });

  it('that came with its feed is read from there', async () => {
    const content = { type: 'text/plain', text: TEXT } as const;
    expect(await read({ key: 'feed#1', content })).toMatchObject([{ article: { title: 'News' } }]);
  });

  it('that is gone is a problem which another try may do better at', async () => {
    expect(await read({ key: join(dir, 'gone.txt') })).toMatchObject([{ problem: { again: true } }]);
  });

  it('that can’t be read is a problem for good, and its bytes are heard of', async () => {
    const heard: Uint8Array[] = [];
    const [item] = await read({ key: file('a.txt', 60_000, '\u0000') }, (bytes) => heard.push(bytes));
    expect([item, Buffer.concat(heard).toString()]).toMatchObject([
      { problem: { where: expect.any(String) } },
      '\u0000',
    ]);
    expect((item as { problem: object }).problem).not.toHaveProperty('again');
  });

  it('of no kind gives nothing', async () => {
    expect(await read({ key: file('a.png', 60_000, 'no text') })).toEqual([]);
  });
});
