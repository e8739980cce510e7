// The rules first, and a model where they are unsure: one extraction, in which every quote says whose it is.

import type { Article, ClaimEvidence, Extraction, Issue } from '../../../graph/model/index.ts';
import { isSpan } from '../../../graph/model/index.ts';
import type { World } from '../../../graph/world/index.ts';
import type { LanguagePack } from '../../languages/index.ts';
import { statedIn } from '../llm/extract-by-model.ts';
import { bothExtractor, modelExtractor } from '../llm/extractor-name.ts';
import { groundOf, inArticle } from '../llm/ground.ts';
import { interpret } from '../llm/interpret.ts';
import { joinReadings } from '../llm/join.ts';
import { readReply } from '../llm/read-reply.ts';
import { assemble } from '../rules/assemble.ts';
import { doubtsOf } from '../rules/doubts.ts';
import { assembleRead, EXTRACTOR, readByRules } from '../rules/index.ts';
import { inOrder } from '../rules/sequence.ts';
import { joinTelling } from '../rules/settle.ts';
import { statedLinks } from '../rules/stated.ts';
import { withModel } from './settle-differences.ts';

/** The rules' reading of an article, and what becomes of it. */
export interface FirstReading {
  /** Whether a model should be asked. */
  readonly isUnsure: boolean;
  /** What the rules say, in the same bytes as without a model. */
  alone(): Extraction;
  /** What rules and model say together; `replies` in the order of the article's requests. */
  withReplies(replies: readonly string[], model: string): Extraction;
}

/** Reads an article by the rules. */
export function readFirst(article: Article, pack: LanguagePack, world: World): FirstReading {
  const read = readByRules(article, pack, world);
  const doubts = doubtsOf(read, read.events);
  return {
    isUnsure: doubts.missed || doubts.events.size > 0,
    alone: () => assembleRead(article, read),
    withReplies(replies, model) {
      const { parted, candidates, settling, events: own } = read;
      const ground = groundOf(article.text, parted, read.findings, world);
      const {
        findings,
        told,
        issues: found,
      } = interpret(replies.map(readReply), ground, modelExtractor(model));
      const issues: Issue[] = [...found];
      const known = new Map(own.map((event, index) => [event.told[0], index]));
      const joined = joinReadings(
        own,
        told.map(({ candidates: each }) => each),
        findings,
        (event, candidate, all) => {
          const index = known.get(event.told[0]);
          // What only the model tells, and tells again in its next piece.
          if (index === undefined) return joinTelling(event, candidate, all);
          return withModel(event, candidate, doubts.events.has(index), all, issues);
        },
      );
      const links = inOrder(
        joined.events,
        [...statedLinks({ ...settling, candidates, findings }), ...statedIn(told, joined)],
        findings,
      );
      const all = [...read.issues, ...issues.map((issue) => inArticle(issue, parted))];
      const extractor = bothExtractor(model);
      return named(parted.restore(assemble(article, findings, joined.events, links, all, extractor)));
    },
  };
}

/** The extraction in which the rules' quotes say so too. */
function named(extraction: Extraction): Extraction {
  const own = (evidence: ClaimEvidence): ClaimEvidence =>
    isSpan(evidence) && evidence.extractor === undefined ? { ...evidence, extractor: EXTRACTOR } : evidence;
  return {
    ...extraction,
    events: extraction.events.map((event) => ({ ...event, evidence: event.evidence.map(own) })),
    edges: extraction.edges.map((edge) => ({ ...edge, evidence: edge.evidence.map(own) })),
  };
}
