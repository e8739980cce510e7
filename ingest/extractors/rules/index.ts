// The extractor of rules: language packs and the article register, without a model.

import type { Article, Extraction, Issue } from '../../../graph/model/index.ts';
import type { World } from '../../../graph/world/index.ts';
import type { LanguagePack } from '../../languages/index.ts';
import { assemble, EXTRACTOR } from './assemble.ts';
import { explainRead } from './explain.ts';
import { gatherClauses, gatherNames, gatherWords, type Worded, withoutClauses } from './gather.ts';
import { kindBySides } from './kind-by-sides.ts';
import { LONGEST_READ } from './longest-read.ts';
import type { PartedArticle } from './part-article.ts';
import { partArticle } from './part-article.ts';
import type { ArticleRead } from './read.ts';
import { readClauses } from './read.ts';
import { placeBySameDay } from './same-day.ts';
import { sequence } from './sequence.ts';
import type { Settled, Settling } from './settle.ts';
import { settle } from './settle.ts';
import { namesNobody, tellsOfNothing } from './tells-nothing.ts';

export { EXTRACTOR };
export { linkArticle } from './link-text.ts';

/** An article as the rules read it, before it is put together. Offsets count in `parted.article`. */
export interface RulesRead extends ArticleRead {
  readonly parted: PartedArticle;
  readonly settling: Settling;
  readonly events: readonly Settled[];
  readonly issues: readonly Issue[];
}

/** Reads an article by the rules, every clause. The same article, pack and world give the same value. */
export function readByRules(article: Article, pack: LanguagePack, world: World): RulesRead {
  const parted = partArticle(article, pack, world, LONGEST_READ);
  return readWords(article, parted, gatherWords(gatherNames(parted.article, pack, world)));
}

function readWords(article: Article, parted: PartedArticle, worded: Worded): RulesRead {
  const read = readClauses(gatherClauses(worded));
  const settling = settle(read.candidates, read.findings);
  const events = kindBySides(placeBySameDay(settling.events, read.findings), read.findings);
  return { ...read, parted, settling, events, issues: issuesOf(article) };
}

/**
 * What the article says, by the rules: no clause is read where it can be seen before that nothing is told, which changes
 * nothing of what comes out. The same article, pack and world give the same value.
 */
export function extractByRules(article: Article, pack: LanguagePack, world: World): Extraction {
  const parted = partArticle(article, pack, world, LONGEST_READ);
  const named = gatherNames(parted.article, pack, world);
  const worded = namesNobody(named) ? undefined : gatherWords(named);
  return worded && !tellsOfNothing(worded)
    ? assembleRead(article, readWords(article, parted, worded))
    : parted.restore(assemble(article, withoutClauses(named), [], [], issuesOf(article)));
}

/** The extraction of what was read. */
export function assembleRead(
  article: Article,
  { parted, findings, candidates, settling, events, issues }: RulesRead,
): Extraction {
  const links = sequence(candidates, settling, findings);
  return parted.restore(assemble(article, findings, events, links, issues));
}

/** The same reading, told clause by clause. */
export function explainByRules(article: Article, pack: LanguagePack, world: World): string {
  const read = readByRules(article, pack, world);
  return explainRead(read, read.settling, sequence(read.candidates, read.settling, read.findings));
}

/** What a person should know of an article, whoever reads it. */
export function issuesOf({ published, text }: Article): Issue[] {
  const issues: Issue[] = [];
  if (published === null) {
    issues.push({
      code: 'no-date',
      message:
        'The article has no day, so words like "yesterday" give none. Add a line "published: YYYY-MM-DD".',
    });
  }
  if (text.length > LONGEST_READ) {
    issues.push({
      code: 'too-long',
      message: `Only the first ${LONGEST_READ} characters were read. Cut it into articles.`,
      start: LONGEST_READ,
      end: text.length,
    });
  }
  return issues;
}
