// Claims by block, kept in memory and written through, since reports of one meeting come close together and the
// merge looks into the same blocks for each. One writer holds the ledger, so nobody changes the rows behind its back.

import type { EventClaim, PlacedClaim } from '../model/index.ts';
import type { SqlRow } from './database.ts';
import { groupedWrites } from './grouped-writes.ts';
import type { Sql } from './statements.ts';

export interface BlockClaims {
  /** The block's claims, by article and local id. */
  of(block: string): readonly PlacedClaim[];
  /** In place of what was there under the claim's article and local id. */
  put(placed: PlacedClaim, blocks: readonly string[]): void;
  remove(claim: Pick<EventClaim, 'article' | 'local'>, blocks: readonly string[]): void;
  /** Writes what waits; before every commit. */
  flush(): void;
  forget(): void;
}

/** Claims remembered at most, about 2,000 bytes each, and blocks, of which many are empty. */
const KEPT = { claims: 50_000, blocks: 200_000 } as const;

export function placedFrom([event, body]: SqlRow): PlacedClaim {
  return { event: event as string, claim: JSON.parse(body as string) as EventClaim };
}

export function blockClaims(sql: Sql): BlockClaims {
  const known = new Map<string, PlacedClaim[]>();
  const rows = groupedWrites(sql, 'claim_block', ['block', 'article', 'local'], 3);
  let claims = 0;
  const clear = (): void => {
    known.clear();
    claims = 0;
  };
  const of = (block: string): PlacedClaim[] => {
    const kept = known.get(block);
    if (kept !== undefined) return kept;
    rows.settle(block);
    const read = sql(
      `SELECT c.event, c.body FROM claim_block b JOIN event_claim c USING (article, local)
        WHERE b.block = ? ORDER BY article, local`,
    )
      .all(block)
      .map(placedFrom);
    if (claims + read.length > KEPT.claims || known.size >= KEPT.blocks) clear();
    known.set(block, read);
    claims += read.length;
    return read;
  };
  return {
    of,
    put(placed, blocks) {
      for (const block of blocks) {
        const kept = known.get(block);
        if (kept === undefined) continue;
        const at = position(kept, placed.claim);
        const isThere = isSame(kept[at]?.claim, placed.claim);
        kept.splice(at, isThere ? 1 : 0, placed);
        if (!isThere) claims++;
      }
      sql(`INSERT OR REPLACE INTO event_claim VALUES (?, ?, ?, ?)`).run(
        placed.claim.article, placed.claim.local, placed.event, JSON.stringify(placed.claim),
      ); // prettier-ignore
      for (const block of blocks) {
        const { article, local } = placed.claim;
        rows.put(block, block, article, local);
      }
    },
    remove(claim, blocks) {
      const { article, local } = claim;
      for (const block of blocks) {
        const kept = known.get(block);
        const at = kept === undefined ? 0 : position(kept, claim);
        if (isSame(kept?.[at]?.claim, claim)) {
          kept!.splice(at, 1);
          claims--;
        }
        rows.remove(block, block, article, local);
      }
      sql(`DELETE FROM event_claim WHERE article = ? AND local = ?`).run(article, local);
    },
    flush: rows.flush,
    forget() {
      clear();
      rows.forget();
    },
  };
}

type Named = Pick<EventClaim, 'article' | 'local'>;

function isSame(a: Named | undefined, b: Named): boolean {
  return a?.article === b.article && a.local === b.local;
}

/** Where the claim is or would be among claims sorted by article and local id. */
function position(sorted: readonly PlacedClaim[], { article, local }: Named): number {
  const at = sorted.findIndex(
    ({ claim }) => claim.article > article || (claim.article === article && claim.local >= local),
  );
  return at < 0 ? sorted.length : at;
}
