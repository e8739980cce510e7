// Takes what one article says into the claims of the merged graph, or out of them, and tells which events that touches.
// They are parted anew in sorted order, so that the graph is a function of the set of articles and not of their order.

import { eventKey, type Judged, NOTHING_JUDGED } from '../model/index.ts';
import { blocksOf } from './block.ts';
import type { ArticleClaims, EventClaim, MergeTables, PlacedClaim } from '../model/index.ts';
import { compareClaims } from './clusters.ts';
import { bondsOf, eventsJudged } from './judged.ts';
import { type Bonds, nameOf, regionOf } from './region.ts';
import { statedLater } from './stated.ts';

/** What is to be computed anew once all articles of a transaction are taken (`deriveEvents`). */
export interface Touched {
  /** Events by id, with their claims as they are now; without any the event is gone. */
  readonly events: Map<string, readonly EventClaim[]>;
  /** Events whose place in the sequence may have become another. */
  readonly order: Set<string>;
}

export function nothingTouched(): Touched {
  return { events: new Map(), order: new Set() };
}

/**
 * Replaces what the article said before by `claims`; empty claims take the article out. `judged` is what `claims` were
 * made with. Where it is other than at the last merge, each article that it affects (`graph/judge`) is merged anew
 * with `regroup`: then what was one event is parted anew too.
 */
export function mergeArticle(
  tables: MergeTables,
  claims: ArticleClaims,
  touched: Touched,
  judged: Judged = NOTHING_JUDGED,
  regroup = false,
): void {
  const { article } = claims;
  const before = candidates(tables, claims, bondsOf(tables, judged, regroup));
  const after = joined(before, claims, judged);
  const old = eventsOf(before);
  const now = eventsOf(after);
  const isTouched = (id: string): boolean => touchedBy(article, old.get(id)) || touchedBy(article, now.get(id))
    || names(old.get(id)) !== names(now.get(id)); // prettier-ignore
  const left = [...old.keys()].filter(isTouched);
  for (const id of statedLater(tables, left)) touched.order.add(id);

  keepFormerIds(tables, before, after, now);
  writeClaims(tables, before, after);
  tables.putEvidence(article, claims.evidence);
  tables.putEntityClaims(article, claims.entities);
  tables.putSupport(
    article,
    claims.relations.map((edge) => ({ edge })),
  );
  tables.putSequence(article, claims.sequence);
  for (const id of left) touched.events.set(id, now.get(id) ?? []);
  for (const [id, told] of now) if (isTouched(id)) touched.events.set(id, told);
}

/** The article's former claims and all that may tell the same events as these or the new ones. */
function candidates(tables: MergeTables, { article, events }: ArticleClaims, bonds: Bonds): PlacedClaim[] {
  const own = tables.claimsOf(article);
  const region = regionOf(tables, [...own.map(({ claim }) => claim), ...events], bonds);
  const all = new Map([...own, ...region.values()].map((placed) => [nameOf(placed.claim), placed]));
  return [...all.values()];
}

function joined(
  before: readonly PlacedClaim[],
  { article, events }: ArticleClaims,
  judged: Judged,
): PlacedClaim[] {
  const others = before.map(({ claim }) => claim).filter((claim) => claim.article !== article);
  return eventsJudged([...others, ...events], judged).flatMap((cluster) => {
    const event = eventKey(cluster[0]!.article, cluster[0]!.local);
    return cluster.map((claim) => ({ claim, event }));
  });
}

function eventsOf(placed: readonly PlacedClaim[]): Map<string, EventClaim[]> {
  const events = new Map<string, EventClaim[]>();
  for (const { event, claim } of placed) events.set(event, [...(events.get(event) ?? []), claim]);
  for (const claims of events.values()) claims.sort(compareClaims);
  return events;
}

function touchedBy(article: string, claims: readonly EventClaim[] | undefined): boolean {
  return claims?.some((claim) => claim.article === article) ?? false;
}

function names(claims: readonly EventClaim[] | undefined): string | undefined {
  return claims?.map(nameOf).join('\n');
}

/** Ids that are an event's no more lead to where its remaining claims are. */
function keepFormerIds(
  tables: MergeTables,
  before: readonly PlacedClaim[],
  after: readonly PlacedClaim[],
  now: ReadonlyMap<string, unknown>,
): void {
  const remaining = new Set(after.map(({ claim }) => nameOf(claim)));
  for (const [id, claims] of eventsOf(before)) {
    const heir = claims.find((claim) => remaining.has(nameOf(claim)));
    if (heir === undefined) continue;
    if (!now.has(id)) tables.redirect(id, heir);
    for (const gone of claims) {
      if (remaining.has(nameOf(gone))) continue;
      for (const former of tables.redirectsTo(gone.article, gone.local)) tables.redirect(former, heir);
    }
  }
}

function writeClaims(
  tables: MergeTables,
  before: readonly PlacedClaim[],
  after: readonly PlacedClaim[],
): void {
  const now = new Map(after.map((placed) => [nameOf(placed.claim), placed.claim]));
  for (const { claim } of before) {
    if (now.get(nameOf(claim)) !== claim) tables.removeClaim(claim, blocksOf(claim));
  }
  const former = new Map(before.map((placed) => [nameOf(placed.claim), placed]));
  for (const placed of after) {
    const known = former.get(nameOf(placed.claim));
    if (known?.claim !== placed.claim || known.event !== placed.event)
      tables.putClaim(placed, blocksOf(placed.claim));
  }
}
