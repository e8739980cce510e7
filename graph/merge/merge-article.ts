// Takes one article into the merged graph, or out of it. What it touches is computed anew from claims, in sorted
// order, so that the graph is a function of the set of articles and not of their order.

import { eventKey, type Judged, NOTHING_JUDGED } from '../model/index.ts';
import { blocksOf } from './block.ts';
import type { ArticleClaims, EventClaim } from '../model/index.ts';
import { chronologyEdges, eventsLookingBackAt, pairEntries } from './chronology.ts';
import { compareClaims } from './clusters.ts';
import { eventEdges } from './event-edges.ts';
import { metWith } from './met-with.ts';
import { bondsOf, eventsJudged, judgedEvent } from './judged.ts';
import { type Bonds, nameOf, regionOf } from './region.ts';
import { statedEdges, statedLater } from './stated.ts';
import type { MergeTables, PlacedClaim } from '../model/index.ts';

/**
 * Replaces what the article said before by `claims`; empty claims take the article out. `judged` is what `claims` were
 * made with. Where it is other than at the last merge, each article that it affects (`graph/judge`) is merged anew
 * with `regroup`: then what was one event is parted anew too.
 */
export function mergeArticle(
  tables: MergeTables,
  claims: ArticleClaims,
  judged: Judged = NOTHING_JUDGED,
  regroup = false,
): void {
  const { article } = claims;
  const before = candidates(tables, claims, bondsOf(tables, judged, regroup));
  const after = joined(before, claims, judged);
  const old = eventsOf(before);
  const now = eventsOf(after);
  const touched = (id: string): boolean => touchedBy(article, old.get(id)) || touchedBy(article, now.get(id))
    || names(old.get(id)) !== names(now.get(id)); // prettier-ignore
  const left = [...old.keys()].filter(touched);
  const made = [...now.keys()].filter(touched).sort();

  const dirty = statedLater(tables, left);
  const entries = [...dirty].flatMap((id) => tables.timelineOf(id));

  keepFormerIds(tables, before, after, now);
  writeClaims(tables, before, after);
  tables.putEvidence(article, claims.evidence);
  tables.putEntityClaims(article, claims.entities);
  tables.putSupport(
    article,
    claims.relations.map((edge) => ({ edge })),
  );
  tables.putSequence(article, claims.sequence);
  for (const id of left) {
    if (now.has(id)) continue;
    tables.putRejected(id, undefined);
    if (tables.event(id)) clearEvent(tables, id);
  }
  for (const id of made) writeEvent(tables, now.get(id)!, judged);

  for (const id of statedLater(tables, made)) dirty.add(id);
  for (const id of [...dirty]) entries.push(...tables.timelineOf(id));
  for (const entry of entries) for (const id of eventsLookingBackAt(tables, entry)) dirty.add(id);
  for (const id of [...dirty].sort()) if (tables.event(id)) writePreceding(tables, id);
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

function writeEvent(tables: MergeTables, claims: readonly EventClaim[], judged: Judged): void {
  const { merged, rejected } = judgedEvent(claims, judged);
  const { id } = merged.event;
  if (rejected) {
    if (tables.event(id)) clearEvent(tables, id);
    tables.putRejected(id, merged.event);
    return;
  }
  tables.putRejected(id, undefined);
  tables.putEvent(merged.event);
  tables.putEventEdges(id, eventEdges(merged));
  tables.putSupport(id, metWith(merged));
  tables.putTimeline(id, pairEntries(merged));
}

function clearEvent(tables: MergeTables, id: string): void {
  tables.putPreceding(id, []);
  tables.putTimeline(id, []);
  tables.putSupport(id, []);
  tables.putEventEdges(id, []);
  tables.removeEvent(id);
}

function writePreceding(tables: MergeTables, id: string): void {
  // A rejected event is not there to come after.
  const stated = statedEdges(tables, id).filter(({ to }) => tables.event(to) !== undefined);
  const ends = new Set(stated.map(({ to }) => to));
  tables.putPreceding(id, [...stated, ...chronologyEdges(tables, id, ends)]);
}
