// Claims by block, kept in memory and written through, since reports of one meeting come close together and the
// merge looks into the same blocks for each. Of a block's claims only days and names are kept, and only those of the
// days asked for are read: a block grows with the graph, the reports of a day hardly do. One writer holds the ledger,
// so nobody changes the rows behind its back.

import {
  articleOfClaim, type Blocks, type ClaimName, claimName, type DateRange, type EventClaim, type PlacedClaim,
} from '../model/index.ts'; // prettier-ignore
import type { SqlRow } from './database.ts';
import { groupedWrites } from './grouped-writes.ts';
import type { Sql } from './statements.ts';

export interface BlockClaims {
  /** The block's claims whose days overlap these. */
  of(block: string, days: DateRange): readonly PlacedClaim[];
  /** In place of what was there under the claim's article and local id, in the same blocks; the same claim is in another event. */
  put(placed: PlacedClaim, blocks: Blocks): void;
  remove(claim: Named, blocks: Blocks): void;
  /** Writes what waits; before every commit. */
  flush(): void;
  forget(): void;
}

type Named = Pick<EventClaim, 'article' | 'local'>;

/** What is remembered at most: claims of about 2,000 bytes, places in blocks of about 80, blocks, many of them empty. */
const KEPT = { claims: 20_000, places: 500_000, blocks: 200_000 } as const;

export function placedFrom([event, body]: SqlRow): PlacedClaim {
  return { event: event as string, claim: JSON.parse(body as string) as EventClaim };
}

export function blockClaims(sql: Sql): BlockClaims {
  const rows = groupedWrites(sql, 'claim_block', ['block', 'start', 'end', 'article', 'local'], 5);
  const known = new Map<string, Place[]>();
  const claims = new Map<ClaimName, PlacedClaim>();
  let places = 0;
  const remember = (placed: PlacedClaim): PlacedClaim => {
    if (claims.size >= KEPT.claims) claims.clear();
    claims.set(claimName(placed.claim.article, placed.claim.local), placed);
    return placed;
  };
  const claimAt = (place: Place): PlacedClaim => {
    const name = nameAt(place);
    const kept = claims.get(name);
    if (kept !== undefined) return kept;
    const article = articleOfClaim(name);
    const select = sql(`SELECT event, body FROM event_claim WHERE article = ? AND local = ?`);
    return remember(placedFrom(select.get(article, name.slice(article.length + 1))!));
  };
  const forgetBlocks = (): void => {
    known.clear();
    places = 0;
  };
  const placesIn = (block: string): Place[] => {
    const kept = known.get(block);
    if (kept !== undefined) return kept;
    rows.settle(block);
    const read = sql(`SELECT start, end, article, local FROM claim_block WHERE block = ?`)
      .all(block)
      .map((row) => row as [string, string, string, string])
      .map(([start, end, article, local]) => placeOf({ start, end }, { article, local }))
      .sort();
    if (places + read.length > KEPT.places || known.size >= KEPT.blocks) forgetBlocks();
    known.set(block, read);
    places += read.length;
    return read;
  };
  return {
    of(block, days) {
      const found: PlacedClaim[] = [];
      for (const place of placesIn(block)) {
        if (startAt(place) > days.end) break;
        if (endAt(place) >= days.start) found.push(claimAt(place));
      }
      return found;
    },
    put(placed, { keys, days }) {
      const { claim, event } = placed;
      const { article, local } = claim;
      const isThere = claims.get(claimName(article, local))?.claim === claim;
      remember(placed);
      if (isThere) {
        sql(`UPDATE event_claim SET event = ? WHERE article = ? AND local = ?`).run(event, article, local);
        return;
      }
      const place = placeOf(days, claim);
      sql(`INSERT OR REPLACE INTO event_claim VALUES (?, ?, ?, ?)`).run(
        article, local, event, JSON.stringify(claim),
      ); // prettier-ignore
      for (const block of keys) {
        const kept = known.get(block);
        if (kept !== undefined) {
          const at = position(kept, place);
          if (kept[at] === place) continue;
          kept.splice(at, 0, place);
          places++;
        }
        rows.put(block, block, days.start, days.end, article, local);
      }
    },
    remove(claim, { keys, days }) {
      const { article, local } = claim;
      const place = placeOf(days, claim);
      claims.delete(claimName(article, local));
      sql(`DELETE FROM event_claim WHERE article = ? AND local = ?`).run(article, local);
      for (const block of keys) {
        const kept = known.get(block);
        const at = kept === undefined ? 0 : position(kept, place);
        if (kept?.[at] === place) {
          kept.splice(at, 1);
          places--;
        }
        rows.remove(block, block, days.start, days.end, article, local);
      }
    },
    flush: rows.flush,
    forget() {
      forgetBlocks();
      claims.clear();
      rows.forget();
    },
  };
}

/** First day, last day and name of a claim in one text, since many are kept. */
type Place = string;

const DAY = '2000-01-01'.length;

function placeOf({ start, end }: DateRange, { article, local }: Named): Place {
  return start + end + claimName(article, local);
}

function startAt(place: Place): string {
  return place.slice(0, DAY);
}

function endAt(place: Place): string {
  return place.slice(DAY, 2 * DAY);
}

function nameAt(place: Place): ClaimName {
  return place.slice(2 * DAY) as ClaimName;
}

/** Where the place is or would be among sorted ones. */
function position(sorted: readonly Place[], place: Place): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
