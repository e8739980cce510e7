// Every folder of tests/gold/pages: a page as its server would send it, and what must come of it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Told } from '../../../graph/model/index.ts';
import { page } from '../../../ingest/sources/page.ts';
import { inputOf, itemsOf } from '../../contracts/source.ts';

const ROOT = 'tests/gold/pages';

/** `expected.json`: an article, or the problem that is told. */
interface Expected {
  readonly problem?: string;
  readonly title: string;
  readonly published: string | null;
  readonly publisher?: string;
  readonly url?: string;
  readonly language: string;
  /** Lines that the text must hold, in this order. */
  readonly paragraphs: readonly string[];
  /** What stands on the page and must not be in the text. */
  readonly not: readonly string[];
  /** What a feed says of it. */
  readonly told?: Told & { readonly url?: string };
}

describe.each(readdirSync(ROOT))('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8')) as Expected;
  const bytes = readFileSync(join(ROOT, name, 'page.html'));
  const { url, ...told } = expected.told ?? {};
  const input = inputOf('page.html', bytes, { ...(url !== undefined && { url }), told });

  it('gives what it should', async () => {
    const [item] = await itemsOf(page, input);
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

function factsIn({ title, published, publisher, url, language }: Article | Expected): unknown {
  return { title, published, publisher, url, language };
}
