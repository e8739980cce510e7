// Every folder of tests/gold/pages, a page as its server would send it, and of tests/gold/web-archives, one as a browser
// saves it with all that belongs to it: what must come of it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Told } from '../../../graph/model/index.ts';
import { mhtml } from '../../../ingest/sources/mhtml.ts';
import { page } from '../../../ingest/sources/page.ts';
import { inputOf, itemsOf } from '../../contracts/source.ts';

const FOLDERS = [
  { root: 'tests/gold/pages', file: 'page.html', kind: page },
  { root: 'tests/gold/web-archives', file: 'page.mhtml', kind: mhtml },
].flatMap(({ root, ...rest }) =>
  readdirSync(root).map((name) => ({ name, folder: join(root, name), ...rest })),
);

/** `expected.json`: an article, or the problem that is told. */
interface Expected {
  readonly problem?: string;
  readonly title: string;
  readonly published: string | null;
  readonly modified?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language: string;
  /** Lines that the text must hold, in this order. */
  readonly paragraphs: readonly string[];
  /** What stands on the page and must not be in the text. */
  readonly not: readonly string[];
  /** What a feed says of it. */
  readonly told?: Told & { readonly url?: string };
}

describe.each(FOLDERS)('$name', ({ folder, file, kind }) => {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const bytes = readFileSync(join(folder, file));
  const { url, ...told } = expected.told ?? {};
  const input = inputOf(file, bytes, { ...(url !== undefined && { url }), told });

  it('gives what it should', async () => {
    const [item] = await itemsOf(kind, input);
    if (expected.problem !== undefined) {
      expect(item).toMatchObject({ problem: { what: expected.problem } });
      return;
    }
    if (!item || !('article' in item)) throw new Error(JSON.stringify(item));
    const { article } = item;
    expect(factsIn(article)).toEqual(factsIn(expected));
    const lines = article.text.split('\n');
    expect(lines.filter((line) => expected.paragraphs.includes(line))).toEqual(expected.paragraphs);
    for (const words of expected.not) expect(article.text).not.toContain(words);
  });
});

function factsIn(facts: Article | Expected): unknown {
  const { title, published, modified, publisher, author, url, language } = facts;
  return { title, published, modified, publisher, author, url, language };
}
