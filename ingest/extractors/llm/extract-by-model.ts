// An article and the replies to its pieces in, an extraction out: pure, so that the same replies give the same bytes.

import type { Article, Extraction } from '../../../graph/model/index.ts';
import type { World } from '../../../graph/world/index.ts';
import { cutSentences } from '../../article/sentences.ts';
import type { LanguagePack } from '../../languages/index.ts';
import { issuesOf } from '../rules/index.ts';
import { assemble } from '../rules/assemble.ts';
import { LONGEST_READ } from '../rules/longest-read.ts';
import { partArticle } from '../rules/part-article.ts';
import { gatherFindings } from '../rules/gather.ts';
import { inOrder } from '../rules/sequence.ts';
import type { Link } from '../rules/sequence.ts';
import { modelExtractor } from './extractor-name.ts';
import { groundOf, inArticle } from './ground.ts';
import type { Told } from './interpret.ts';
import { interpret } from './interpret.ts';
import type { Joined } from './join.ts';
import { joinReadings } from './join.ts';
import { piecesOf } from './pieces.ts';
import { readReply } from './read-reply.ts';
import type { ModelRequest } from './request.ts';
import { requestFor } from './request.ts';

/** What a model is asked about an article, piece by piece. */
export function requestsFor(article: Article, pack: LanguagePack): ModelRequest[] {
  const sentences = cutSentences(article.text.slice(0, LONGEST_READ), pack.page);
  return piecesOf(article.text, sentences).map((piece) => requestFor(article, piece));
}

/** What the model says of the article; `replies` in the order of `requestsFor`. */
export function extractByModel(
  article: Article,
  replies: readonly string[],
  model: string,
  pack: LanguagePack,
  world: World,
): Extraction {
  const parted = partArticle(article, pack, world, LONGEST_READ);
  const ground = groundOf(article.text, parted, gatherFindings(parted.article, pack, world), world);
  const { findings, told, issues } = interpret(replies.map(readReply), ground);
  const joined = joinReadings(
    [],
    told.map(({ candidates }) => candidates),
    findings,
  );
  const links = inOrder(joined.events, statedIn(told, joined), findings);
  const all = [...issuesOf(article), ...issues.map((issue) => inArticle(issue, parted))];
  return parted.restore(assemble(article, findings, joined.events, links, all, modelExtractor(model)));
}

/** What the replies say came before what, by the events as they were joined. */
export function statedIn(told: readonly Told[], { of }: Joined): Link[] {
  return told.flatMap(({ links }, reading) =>
    links.flatMap(({ later, earlier, quote }): Link[] => {
      const [a, b] = [of[reading]?.[later], of[reading]?.[earlier]];
      if (a === undefined || b === undefined) return [];
      return [{ later: a, earlier: b, basis: 'stated', by: 'model', evidence: [quote] }];
    }),
  );
}
