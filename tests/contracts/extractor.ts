// What every extractor must keep, whatever it reads with: DESIGN §2.

import { expect, it } from 'vitest';
import { type Article, checkExtraction, type Extraction, isSpan } from '../../graph/model/index.ts';

/** A quote is at most this long, in UTF-16 units. */
const LONGEST_QUOTE = 400;

/** Checks an extractor on articles: its promises, and that the same article gives the same bytes. */
export function checkExtractor(
  articles: readonly Article[],
  extract: (article: Article) => Promise<Extraction>,
): void {
  it.each(articles)('keeps the promises of an extraction with $id', async (article) => {
    const extraction = await extract(article);
    expect(promisesBroken(extraction)).toEqual([]);
    expect(extraction.article).toEqual(article);
    expect(JSON.stringify(await extract(article))).toBe(JSON.stringify(extraction));
  });
}

/** Every promise that an extraction breaks, in a line. */
export function promisesBroken(extraction: Extraction): string[] {
  const check = checkExtraction(extraction);
  const broken = check.ok ? [] : check.issues.map(({ message }) => message);
  const claims = [...extraction.events, ...extraction.edges];
  const long = claims.flatMap(({ evidence }) =>
    evidence.filter((piece) => isSpan(piece) && piece.quote.length > LONGEST_QUOTE),
  );
  return [
    ...broken,
    ...long.map((piece) => `a quote is longer than ${LONGEST_QUOTE}: ${JSON.stringify(piece)}`),
  ];
}
