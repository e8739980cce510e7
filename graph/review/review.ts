// What a person should look at: pairs that may be one, and judgements whose words are not found any more.

import type { GraphReader, Judgement, ReviewList, ReviewPair } from '../model/index.ts';
import { pageOf, type Paged, type PageWanted, summaryById } from '../views/index.ts';
import type { Doubt } from './doubt.ts';
import { doubtfulEntities } from './entities.ts';
import { doubtfulEvents } from './events.ts';

/**
 * Every doubt that nobody has judged, the most likely first; of those alike by id. Looks at the whole graph, and lets
 * others have their turn meanwhile; a change of the graph in between may be seen in part.
 */
export async function doubtsIn(reader: GraphReader): Promise<Doubt[]> {
  const found = [...(await doubtfulEvents(reader)), ...(await doubtfulEntities(reader))];
  const apart = judgedApart(reader);
  return found
    .filter(({ a, b }) => !apart(a, b))
    .sort((x, y) => y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
}

/** A page of the doubts, with what is known of both sides, and the judgements that wait. */
export function reviewList(
  reader: GraphReader,
  doubts: readonly Doubt[],
  wanted: PageWanted,
): Paged<ReviewList> {
  const { rows, next } = pageOf(doubts, ({ score, a, b }) => [score, a, b], wanted);
  const pairs = rows.flatMap(({ a, b, rule, score }): ReviewPair[] => {
    const [one, other] = [summaryById(reader, a), summaryById(reader, b)];
    return one && other ? [{ a: one, b: other, rule, score: Math.round(score * 100) / 100 }] : [];
  });
  return { pairs, total: doubts.length, waiting: waitingJudgements(reader), ...(next && { next }) };
}

/** Judgements of which an anchor is found nowhere. */
export function waitingJudgements(reader: GraphReader): Judgement[] {
  const found = new Map<string, number>();
  for (const { judgement } of reader.anchors()) found.set(judgement, (found.get(judgement) ?? 0) + 1);
  return reader.judgements().filter(({ id, of }) => (found.get(id) ?? 0) < of.length);
}

/** Whether somebody has said of two nodes that they are different. */
function judgedApart(reader: GraphReader): (a: string, b: string) => boolean {
  const different = new Set(
    reader.judgements().flatMap(({ id, type }) => (type === 'different' ? [id] : [])),
  );
  if (different.size === 0) return () => false;
  return (a, b) => {
    const theirs = new Set(reader.judgementsOf(b));
    return reader.judgementsOf(a).some((id) => different.has(id) && theirs.has(id));
  };
}
