// The rules' own decisions over an opened home: their articles are read from the ledger.

import { anchorOf } from '../judge/index.ts';
import { type Identity, identityOf } from '../merge/index.ts';
import type { ClaimAnchor, Extraction, RuleDecision } from '../model/index.ts';
import { ruleDecisions } from '../review/index.ts';
import type { Context } from './context.ts';
import { knownWorld } from './known-world.ts';
import type { Home } from './with-home.ts';

/** Extractions that are kept at once. */
const KEPT = 200;

/** What the rules say of all nodes, or of one. */
export async function decisionsOf(
  { ledger }: Pick<Home, 'ledger'>,
  context: Pick<Context, 'world' | 'reading'>,
  of?: string,
): Promise<RuleDecision[]> {
  const world = await knownWorld(context);
  await world.ready?.(ledger.samples());
  const kept = new Map<string, Extraction | undefined>();
  const read = (article: string): Extraction | undefined => {
    if (kept.has(article)) return kept.get(article);
    if (kept.size >= KEPT) kept.clear();
    const extraction = ledger.extractionOf(article);
    kept.set(article, extraction);
    return extraction;
  };
  const anchor = (article: string, local: string): ClaimAnchor | undefined => {
    const extraction = read(article);
    return extraction && anchorOf(extraction, article, local);
  };
  const identityIn = (article: string): Identity | undefined => {
    const extraction = read(article);
    return extraction && identityOf(extraction, world, article);
  };
  return ruleDecisions(ledger, { identityIn, anchor }, of && ledger.currentId(of));
}
