// The judgements of a ledger while it is written to: attached to what articles say, and applied wherever that changes
// anything. Lives as long as one transaction; the tables hold all that it knows.

import type {
  Anchor,
  AppliedCorrection,
  Attached,
  EntityClaim,
  Extraction,
  Judged,
  Judgement,
  MergeTables,
} from '../model/index.ts';
import { articleKey, evidenceKey, isEventKind, isRecord } from '../model/index.ts';
import { affectedBy, attach, type AttachedBy, judgedOf } from '../judge/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { refuseContradiction } from './refuse-contradiction.ts';
import {
  claimsOf, deriveEvents, type Identity, idsBeside, identityOf, isGlobal, type KnownWorld, mergeArticle, nothingTouched,
} from '../merge/index.ts'; // prettier-ignore

export interface Judging {
  /** Where the anchors of judgements that hold were found. */
  attached(): AttachedBy;
  /** Takes the reading of an article into the graph, or the article out of it. */
  merge(article: string, extraction: Extraction | undefined): void;
  /**
   * Takes note of a judgement that was just kept, or undone, and applies it. Throws `contradiction` or `two-records`
   * where it can't stand beside the others; `asShown`: nor beside them and what the graph shows as one event.
   */
  follow(judgement: Judgement, asShown?: boolean): void;
  /** Attaches every judgement, for a graph that is computed anew. */
  attachAll(): void;
}

/** Events that wait to be computed anew at most, about 2,000 bytes each. */
const TOUCHED = 10_000;

/**
 * Runs `work` in one transaction and, at its end, computes anew whatever it has touched in the graph.
 * @throws ChanceryError what `work` throws; then everything is as it was
 */
export function judgingIn<T>(ledger: Ledger, world: KnownWorld, work: (judging: Judging) => T): T {
  return ledger.transaction(() => {
    const judging = judgingOn(ledger, world);
    const result = work(judging);
    judging.derive();
    return result;
  });
}

function judgingOn(ledger: Ledger, world: KnownWorld): Judging & { readonly derive: () => void } {
  const { tables } = ledger;
  let judgements = ledger.judgements();
  const found = new Map<string, (Attached | undefined)[]>();
  for (const { id, of } of judgements)
    found.set(
      id,
      of.map(() => undefined),
    );
  for (const row of ledger.anchors()) found.get(row.judgement)![row.position] = row;
  const isRecordId = (id: string): boolean => isGlobal(id, world);
  const view = (): Judged => judgedOf(judgements, found, isRecordId);
  let judged = view();
  let sayings = sayingsOf(judged, judgements);
  const touched = nothingTouched();
  const derive = (): void => deriveEvents(tables, touched, judged);

  const put = (
    article: string,
    extraction: Extraction | undefined,
    regroup: boolean,
    identity?: Identity,
  ): void => {
    const claims = extraction
      ? claimsOf(
          extraction,
          world,
          judged,
          idsBeside(identity ?? identityOf(extraction, world, article), tables.bearerOf),
          article,
        )
      : { article, entities: [], events: [], relations: [], sequence: [], evidence: [] };
    mergeArticle(tables, claims, touched, judged, regroup);
    if (touched.events.size >= TOUCHED) derive();
  };
  /** Attaches a judgement's anchors, those in `article` in that reading of it, the others as the ledger has theirs. */
  const find = (judgement: Judgement, article?: string, extraction?: Extraction): void => {
    const list = found.get(judgement.id) ?? judgement.of.map(() => undefined);
    found.set(judgement.id, list);
    for (const [position, anchor] of judgement.of.entries()) {
      if (article !== undefined && (isRecord(anchor) || anchor.article !== article)) continue;
      const held =
        isRecord(anchor) || article !== undefined ? extraction : ledger.extractionOf(anchor.article);
      const place = placeOf(anchor, held, world, tables);
      list[position] = place && { judgement: judgement.id, position, ...place };
      ledger.putAnchor(judgement.id, position, place);
    }
  };
  /** Merges anew what the change of the view affects; `article` is taken in its reading whatever changed. */
  const apply = (article?: string, extraction?: Extraction, identity?: Identity): void => {
    const before = judged;
    judged = view();
    const { articles, entities } = affectedBy(before, judged);
    const keys = new Set([...articles, ...[...entities].flatMap((id) => ledger.articlesOf(id))]);
    putSayings();
    if (article !== undefined) put(article, extraction, keys.size > 0, identity);
    keys.delete(article ?? '');
    for (const key of [...keys].sort()) {
      const other = ledger.extractionOf(key);
      if (other) put(key, other, true);
    }
  };
  /** A place or party that a person names must be there whether or not an article speaks of it, and has evidence. */
  const putSayings = (): void => {
    const now = sayingsOf(judged, judgements);
    for (const owner of new Set([...sayings.keys(), ...now.keys()])) {
      const claim = now.get(owner);
      const evidence = { id: evidenceKey('', '', { record: owner }), extractor: 'user', record: owner };
      tables.putEntityClaims(owner, claim ? [claim] : []);
      tables.putEvidence(owner, claim ? [evidence] : []);
    }
    sayings = now;
  };
  const merge = (article: string, extraction: Extraction | undefined): void => {
    const identity = extraction && identityOf(extraction, world, article);
    const seekers = tables.putOfficeNames(article, identity?.officeNames ?? []);
    const named = judgements.filter(({ of }) => of.some((one) => !isRecord(one) && one.article === article));
    for (const judgement of named) find(judgement, article, extraction);
    if (named.length === 0) put(article, extraction, false, identity);
    else apply(article, extraction, identity);
    for (const other of seekers) merge(other, ledger.extractionOf(other));
  };
  return {
    attached: () => found,
    merge,
    follow(judgement, asShown = false) {
      judgements = ledger.judgements();
      if (judgements.some(({ id }) => id === judgement.id)) {
        find(judgement);
        refuseContradiction(judgement, judgements, found, isRecordId, asShown ? tables : undefined);
      } else found.delete(judgement.id);
      apply();
    },
    attachAll() {
      for (const judgement of judgements) find(judgement);
      judged = view();
      putSayings();
    },
    derive,
  };
}

/** Where an anchor is in a reading of its article, as the rules see it; a record is where the world has it. */
function placeOf(
  anchor: Anchor,
  extraction: Extraction | undefined,
  world: KnownWorld,
  { bearerOf }: Pick<MergeTables, 'bearerOf'>,
): Omit<Attached, 'judgement' | 'position'> | undefined {
  if (isRecord(anchor)) {
    const { record } = anchor;
    return isGlobal(record, world) ? { key: record, within: world.standsFor?.(record) ?? [] } : undefined;
  }
  const local = extraction && attach(anchor, extraction);
  if (extraction === undefined || local === undefined) return undefined;
  const claim = { article: articleKey(extraction.article), local };
  if (isEventKind(anchor.type)) return { claim, key: local, within: [] };
  const ids = idsBeside(identityOf(extraction, world), bearerOf);
  const { entities, relations } = claimsOf(extraction, world, undefined, ids);
  const entity = entities.find((one) => one.local === local)!;
  const within = new Set([entity.entity]);
  for (const id of within) {
    for (const { from, to } of relations) if (from === id) within.add(to);
    for (const owner of world.standsFor?.(id) ?? []) within.add(owner);
  }
  if (entity.country !== undefined) within.add(entity.country);
  within.delete(entity.entity);
  return { claim, key: entity.entity, within: [...within].sort() };
}

/** What corrections say of entities, by judgement. */
function sayingsOf({ events }: Judged, judgements: readonly Judgement[]): Map<string, EntityClaim> {
  const corrections = [...events.values()].flatMap((one) => one.corrections);
  const naming = corrections.filter((one): one is AppliedCorrection & { id: string } => 'id' in one);
  const anchors = new Map(judgements.map(({ id, of }) => [id, of[1]]));
  return new Map(
    naming.flatMap(({ judgement, id }) => {
      const anchor = anchors.get(judgement);
      if (!anchor || isEventKind(anchor.type)) return [];
      const { type: kind, name } = anchor;
      return [[judgement, { article: judgement, local: id, entity: id, kind, name, names: [] }]];
    }),
  );
}
