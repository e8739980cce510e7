// From an extraction to claims: ids of the graph, evidence by key, sides and places worked out, all sorted.

import type { ClaimEvidence, Entity, Extraction, GraphEvidence, Judged } from '../model/index.ts';
import {
  articleKey, claimName, DEFAULT_EXTRACTOR, edgeId, evidenceKey, isSpan, NOTHING_JUDGED,
} from '../model/index.ts'; // prettier-ignore
import type { ArticleClaims, EntityClaim, RelationClaim, SequenceClaim } from '../model/index.ts';
import { identityOf, type KnownWorld } from './entity-ids.ts';
import { eventClaimsOf } from './event-claims-of.ts';
import { sortedUnion } from './sorted-union.ts';

/**
 * What the article says, its entities as `judged` has them and without what is rejected. `ids`: the rules' own, by
 * local id, `article` its key. The same extraction gives the same claims; its order of lists doesn't matter.
 */
export function claimsOf(
  extraction: Extraction,
  world: KnownWorld,
  judged: Judged = NOTHING_JUDGED,
  ids = identityOf(extraction, world).ids,
  article = articleKey(extraction.article),
): ArticleClaims {
  const extractor = extraction.extractor ?? DEFAULT_EXTRACTOR;
  const evidence = new Map<string, GraphEvidence>();
  // Most edges of an event quote the same words.
  const keys = new Map<string, string>();
  const keyOf = (claim: ClaimEvidence): string => {
    const by = (isSpan(claim) && claim.extractor) || extractor;
    const name = isSpan(claim) ? `${claim.start} ${claim.end} ${by}` : claim.record;
    const known = keys.get(name);
    if (known !== undefined) return known;
    const id = evidenceKey(article, by, claim);
    keys.set(name, id);
    evidence.set(id, graphEvidence(id, article, by, claim));
    return id;
  };
  const cite = (claims: readonly ClaimEvidence[]): string[] => sortedUnion(claims.map(keyOf));
  const idOf = judgedIds(ids, article, judged);
  const entities = extraction.entities
    .map((entity) => entityClaim(article, entity, idOf.get(entity.id)!))
    .sort(byLocal);
  const relations = new Map<string, RelationClaim>();
  const sequence: SequenceClaim[] = [];
  for (const edge of extraction.edges) {
    if (edge.type === 'REPRESENTS' || edge.type === 'LOCATED_IN') {
      const from = idOf.get(edge.from)!;
      const to = idOf.get(edge.to)!;
      if (from === to) continue;
      if (judged.relations.has(edgeId({ ...edge, from, to }))) continue;
      const role = edge.role === undefined ? {} : { role: edge.role };
      const key = [edge.type, from, to, edge.role ?? ''].join('|');
      const known = relations.get(key)?.evidence ?? [];
      relations.set(key, {
        type: edge.type, from, to, ...role, evidence: sortedUnion(known, cite(edge.evidence)),
      }); // prettier-ignore
    } else if (edge.type === 'PRECEDED_BY' && edge.basis !== 'chronology') {
      if (judged.sequence.has(`${claimName(article, edge.from)}\0${edge.to}`)) continue;
      sequence.push({ later: edge.from, earlier: edge.to, evidence: cite(edge.evidence) });
    }
  }
  const sorted = [...relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation);
  return {
    article,
    entities,
    events: eventClaimsOf(extraction, article, entities, sorted, cite, world),
    relations: sorted,
    sequence,
    evidence: [...evidence.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The rules' ids as judgements have them. Two entities of one article become one only where somebody says so. */
function judgedIds(
  ids: ReadonlyMap<string, string>,
  article: string,
  judged: Judged,
): ReadonlyMap<string, string> {
  if (judged.ids.size === 0 && judged.entities.size === 0) return ids;
  return new Map(
    [...ids].map(([local, id]) => [
      local,
      judged.entities.get(claimName(article, local)) ?? judged.ids.get(id) ?? id,
    ]),
  );
}

function entityClaim(article: string, given: Entity, entity: string): EntityClaim {
  const { id: local, kind, name, names = [], country, lat, lon } = given;
  return {
    article,
    local,
    entity,
    kind,
    name,
    names: sortedUnion(names),
    ...(country !== undefined && { country }),
    ...(lat !== undefined && lon !== undefined && { lat, lon }),
  };
}

function graphEvidence(id: string, article: string, extractor: string, claim: ClaimEvidence): GraphEvidence {
  if (!isSpan(claim)) return { id, extractor: 'world', record: claim.record };
  return { id, extractor, article, start: claim.start, end: claim.end, quote: claim.quote };
}

function byLocal(a: { readonly local: string }, b: { readonly local: string }): number {
  return a.local < b.local ? -1 : a.local > b.local ? 1 : 0;
}
