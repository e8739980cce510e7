// Writing and finding what articles say of events, and in which order.

import type {
  Blocks, DateRange, EventClaim, PlacedClaim, SequenceClaim, StatedLink,
} from '../model/index.ts'; // prettier-ignore
import { blockClaims, placedFrom } from './block-claims.ts';
import { statedLinks } from './stated-links.ts';
import type { Sql } from './statements.ts';

/** The claims' part of the merge's port (`MergeTables`). */
export interface ClaimTables {
  claimsOf(article: string): readonly PlacedClaim[];
  claimsIn(block: string, days: DateRange): readonly PlacedClaim[];
  claimsOfEvent(event: string): readonly PlacedClaim[];
  putClaim(placed: PlacedClaim, blocks: Blocks): void;
  removeClaim(claim: EventClaim, blocks: Blocks): void;
  putSequence(article: string, sequence: readonly SequenceClaim[]): void;
  statedBefore(event: string): readonly StatedLink[];
  statedAfter(event: string): readonly StatedLink[];
}

/** The tables, and what is kept in memory. */
export interface KeptClaims {
  readonly tables: ClaimTables;
  /** An article that has had no rows until now, so that none need be looked for. */
  readonly began: (article: string) => void;
  /** Writes what waits; before every commit. */
  readonly flush: () => void;
  /** Every event's row says who tells of it, and nothing is begun any more; at the end of every transaction. */
  readonly derived: () => void;
  /** Drops what is kept: after a rollback, and when the rows are emptied. */
  readonly forget: () => void;
}

export function claimTables(sql: Sql, articlesOf: (event: string) => readonly string[]): KeptClaims {
  /** Who tells of the events that have got a claim in this transaction, and whose rows may not say so yet. */
  const told = new Map<string, string[]>();
  const links = statedLinks(sql, (event) => [...articlesOf(event), ...(told.get(event) ?? [])]);
  const inBlocks = blockClaims(sql);
  /** Articles that have begun in this transaction, and have no rows yet. */
  const unwritten = {
    sequence: new Set<string>(),
    claims: new Set<string>(),
  };
  const tables: ClaimTables = {
    claimsOf(article) {
      if (unwritten.claims.has(article)) return [];
      return sql(`SELECT event, body FROM event_claim WHERE article = ? ORDER BY local`)
        .all(article)
        .map(placedFrom);
    },
    claimsIn: inBlocks.of,
    claimsOfEvent: (event) =>
      sql(`SELECT event, body FROM event_claim WHERE event = ? ORDER BY article, local`)
        .all(event)
        .map(placedFrom),
    putClaim(placed, blocks) {
      unwritten.claims.delete(placed.claim.article);
      links.changed(placed.claim.article);
      links.joined(placed.event);
      const tellers = told.get(placed.event);
      if (tellers === undefined) told.set(placed.event, [placed.claim.article]);
      else tellers.push(placed.claim.article);
      inBlocks.put(placed, blocks);
    },
    removeClaim(claim, blocks) {
      links.changed(claim.article);
      inBlocks.remove(claim, blocks);
    },
    putSequence(article, sequence) {
      const before = unwritten.sequence.delete(article)
        ? []
        : sql(`DELETE FROM stated WHERE article = ? RETURNING 1`).all(article);
      links.says(article, sequence.length > 0);
      if (before.length === 0 && sequence.length === 0) return;
      links.changed(article);
      for (const [event] of sql(`SELECT event FROM event_claim WHERE article = ?`).all(article)) {
        links.joined(event as string);
      }
      for (const { later, earlier, evidence } of sequence) {
        const values = [article, later, earlier, JSON.stringify(evidence)];
        sql(`INSERT OR REPLACE INTO stated VALUES (?, ?, ?, ?)`).run(...values);
      }
    },
    statedBefore: (event) => links.of(event).before,
    statedAfter: (event) => links.of(event).after,
  };
  return {
    tables,
    began(article) {
      for (const articles of Object.values(unwritten)) articles.add(article);
    },
    flush: inBlocks.flush,
    derived() {
      told.clear();
      // Those that tell of nothing stay here until then, and are most of a day's news.
      for (const articles of Object.values(unwritten)) articles.clear();
    },
    forget() {
      told.clear();
      for (const articles of Object.values(unwritten)) articles.clear();
      links.forget();
      inBlocks.forget();
    },
  };
}
