// An article with the words in it that prove something.

import type { ArticleView, GraphReader } from '../model/index.ts';

/** An article with its marks and mentions, both by place in the text; `undefined` where there is none of that key. */
export function articleView(reader: GraphReader, id: string): ArticleView | undefined {
  const article = reader.article(id);
  if (!article) return undefined;
  const marks = reader.evidenceIn(id).flatMap((evidence) => {
    const { start, end } = evidence;
    if (start === undefined || end === undefined) return [];
    return [{ start, end, evidence: evidence.id, proves: reader.provenBy(evidence.id) }];
  });
  const mentions = reader.mentionsOf(id).map(({ start, end, entity, how }) => ({
    start,
    end,
    entity,
    ...(how !== undefined && { how }),
  }));
  return { article, marks, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}
