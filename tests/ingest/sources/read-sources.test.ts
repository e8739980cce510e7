import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceItem } from '../../../graph/model/index.ts';
import { countSources, readSources } from '../../../ingest/index.ts';

const GOOD =
  'published: 2024-05-31\ntitle: News\n\nThe foreign minister of Norway met her Swedish colleague in Oslo.\n';
const LINE = {
  article: { id: 'a', published: '2024-05-31', language: 'en', title: 'T', text: 'T' },
  mentions: [],
  entities: [],
  events: [],
  edges: [],
  issues: [],
};

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'chancery-sources-'));
  mkdirSync(join(root, 'inner'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return root;
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function read(paths: readonly string[], stdin = ''): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSources(paths, bytes(stdin))) items.push(item);
  return items;
}

const BAD: readonly [what: string, content: string | Uint8Array, line: number, words: RegExp][] = [
  ['bytes that are no text', new Uint8Array([0x89, 0x50, 0, 1, 255]), 1, /no text/],
  ['latin-1', new Uint8Array([0x4d, 0xfc, 0x6e]), 1, /UTF-8/],
  ['nothing', '', 1, /no text/],
  ['only a header', 'published: 2024-05-31\n\n', 1, /no text/],
  ['two days', 'published: 2024-05-31\npublished: 2024-06-01\n\nText.', 2, /above/],
  ['a day that is none', 'url: https://example.org\npublished: 2024-02-30\n\nText.', 2, /no day/],
  ['a language that is no code', 'language: Deutsch!\n\nText.', 1, /no code/],
];

describe('bad input', () => {
  it.each(BAD)('%s is one clear line, and the next file is read', async (_what, content, line, words) => {
    const root = folder({ 'a.txt': content, 'b.txt': GOOD });
    const [bad, good, ...rest] = await read([root]);
    if (!bad || !('problem' in bad)) throw new Error('no problem was told');
    expect(bad.problem.where).toBe(`${join(root, 'a.txt')}:${line}`);
    expect(bad.problem.what).toMatch(words);
    expect(bad.problem.todo).not.toBe('');
    expect(good && 'article' in good && good.article.id).toBe('b');
    expect(rest).toEqual([]);
  });

  it('a path that is not there', async () => {
    const [item] = await read(['/nowhere/at/all.txt']);
    expect(item && 'problem' in item && item.problem.what).toBe('there is no such file');
  });

  it('an article without a day is read, and said', async () => {
    const [item] = await read([
      join(
        folder({ 'a.txt': 'title: News\n\nMacron met Scholz in Paris yesterday, officials said.' }),
        'a.txt',
      ),
    ]);
    if (!item || !('article' in item)) throw new Error('no article');
    expect(item.article.published).toBeNull();
    expect(item.problems?.map(({ what }) => what)).toEqual(['the article has no day']);
  });

  it('a broken line of extractions, by its number', async () => {
    const broken = { ...LINE, mentions: [{ start: 0, end: 1, text: 'X', entity: 'country:FR' }] };
    const path = join(
      folder({
        'x.jsonl': [JSON.stringify(LINE), '{', JSON.stringify(broken), JSON.stringify(LINE)].join('\n'),
      }),
      'x.jsonl',
    );
    const items = await read([path]);
    expect(items.map((item) => ('problem' in item ? item.problem.where : 'extraction'))).toEqual([
      'extraction',
      `${path}:2`,
      `${path}:3`,
      'extraction',
    ]);
  });
});

describe('what is read', () => {
  it('folders in sorted order, with what lies in them', async () => {
    const root = folder({
      'b.txt': GOOD,
      'a.txt': GOOD,
      'inner/c.txt': GOOD,
      'notes.md': 'x',
      '.hidden.txt': GOOD,
    });
    const items = await read([root]);
    expect(items.map((item) => 'article' in item && item.article.id)).toEqual(['a', 'b', 'c']);
    expect(await countSources([root])).toBe(3);
  });

  it('standard input: an article, or extractions', async () => {
    const [article] = await read(['-'], GOOD);
    expect(article && 'article' in article && article.article.title).toBe('News');
    const [extraction] = await read(['-'], JSON.stringify(LINE));
    expect(extraction && 'extraction' in extraction && extraction.extraction.article.id).toBe('a');
    expect(await countSources(['-'])).toBeUndefined();
  });

  it('a day in the address that the text agrees with', async () => {
    const text =
      'Heute (27. Februar) sagte der Sprecher in Peking, man werde weiter mit den Nachbarn reden.\nMehr war nicht zu erfahren.\nQuelle: https://example.org/nachricht-185250227182604393.htm\n';
    const [item] = await read(['-'], text);
    expect(item && 'article' in item && item.article.published).toBe('2025-02-27');
    const [other] = await read(['-'], text.replace('27. Februar', '26. Februar'));
    expect(other && 'article' in other && other.article.published).toBeNull();
  });
});
