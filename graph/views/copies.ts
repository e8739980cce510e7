// Which articles print the text of another one.

import type { CopyView, EventClaim, GraphArticle, GraphReader } from '../model/index.ts';
import { voicesOf } from '../model/index.ts';
import { articleSummary } from './evidence.ts';

/** Those of the articles that tell of these events whose text was there before: each with the first that printed it. */
export function copyViews(reader: GraphReader, events: readonly string[]): CopyView[] {
  const found = new Map<string, CopyView>();
  for (const event of events) {
    for (const [article, first] of copiesAmong(reader, reader.reportsOf(event))) {
      if (!found.has(article)) found.set(article, { article, of: articleSummary(first) });
    }
  }
  return [...found.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
}

/** The first is that of the earliest day; of one day, and among those without, the one with the smallest key. */
function copiesAmong(reader: GraphReader, reports: readonly EventClaim[]): ReadonlyMap<string, GraphArticle> {
  const voices = voicesOf(reports.map(({ sketch }) => sketch));
  const firsts = new Map<number, GraphArticle>();
  const known = reports.flatMap(({ article }, at) => {
    const one = reader.article(article);
    return one ? [{ one, voice: voices[at]! }] : [];
  });
  for (const { one, voice } of known) {
    const first = firsts.get(voice);
    if (!first || dayAndKey(one) < dayAndKey(first)) firsts.set(voice, one);
  }
  return new Map(
    known
      .map(({ one, voice }) => [one.id, firsts.get(voice)!] as const)
      .filter(([article, first]) => article !== first.id),
  );
}

const dayAndKey = ({ published, id }: GraphArticle): string => `${published ?? '9999'} ${id}`;
