// The events of one article, each with who took part for which side, who spoke, and where it was.

import type { ClaimEvidence, ExtractedEdge, Extraction } from '../model/index.ts';
import type {
  EntityClaim, EventClaim, NamedPerson, PlaceRole, RelationClaim, Role, Side,
} from '../model/index.ts'; // prettier-ignore
import { folded, sidesOf } from '../model/index.ts';
import { roughSounds } from '../names/index.ts';
import { isGlobal, type KnownWorld, ownId } from './entity-ids.ts';
import { SYLLABIC } from './name-key.ts';
import { wordsOf } from './office-names.ts';
import { namedPerson } from './people.ts';
import { sketchOf } from './sketch.ts';
import { sortedUnion } from './sorted-union.ts';

type Cite = (evidence: readonly ClaimEvidence[]) => string[];

/** The article's events as claims, sorted by local id. `relations` say who stands for whom and what lies where. */
export function eventClaimsOf(
  extraction: Extraction,
  article: string,
  entities: readonly EntityClaim[],
  relations: readonly RelationClaim[],
  cite: Cite,
  world: KnownWorld,
): EventClaim[] {
  const byLocal = new Map(entities.map((claim) => [claim.local, claim]));
  const byId = new Map(entities.map((claim) => [claim.entity, claim]));
  const ends = new Map<string, string[]>();
  for (const { type, from, to } of relations) listed(ends, `${type} ${from}`).push(to);
  const linked = (type: RelationClaim['type'], from: string): readonly string[] =>
    ends.get(`${type} ${from}`) ?? [];
  const countryOf = (id: string): string[] => [byId.get(id)?.country ?? []].flat();
  const standsFor = (id: string): readonly string[] => {
    const represented = linked('REPRESENTS', id);
    const kind = byId.get(id)?.kind;
    if (kind === 'organization') return [...represented, ...countryOf(id)];
    return kind === 'person' && represented.length === 0 ? countryOf(id) : represented;
  };
  const edgesOf = new Map<string, ExtractedEdge[]>();
  for (const edge of extraction.edges)
    listed(edgesOf, edge.type === 'HELD_IN' ? edge.from : edge.to).push(edge);
  const roles = (edges: readonly ExtractedEdge[], end: 'from' | 'to'): Role[] => {
    if (edges.length === 0) return [];
    const evidence = new Map<string, string[]>();
    for (const edge of edges) {
      const id = byLocal.get(edge[end])!.entity;
      const known = evidence.get(id);
      const cited = cite(edge.evidence);
      evidence.set(id, known === undefined ? cited : sortedUnion(known, cited));
    }
    return [...evidence].map(([id, ids]) => ({ id, evidence: ids })).sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  const placeRole = (role: Role): PlaceRole => {
    const within = new Set([role.id]);
    for (const id of within) for (const up of above(id)) within.add(up);
    within.delete(role.id);
    const claim = byId.get(role.id)!;
    return {
      ...role,
      within: [...within].sort(),
      sounds: sortedUnion(wordsOf(claim.name).flatMap(roughSounds)),
      ...(!isGlobal(role.id, world) && { folded: folded(claim.name) }),
    };
  };
  const above = (id: string): string[] => [
    ...linked('LOCATED_IN', id),
    ...countryOf(id),
    ...(world.standsFor?.(id) ?? []),
  ];
  const nameOf = (id: string): string => {
    const claim = byId.get(id);
    return claim && !isGlobal(id, world) && isOwn(claim) ? `${claim.kind}=${folded(claim.name)}` : id;
  };
  const peopleOf = (members: readonly string[]): NamedPerson[] =>
    members
      .filter((id) => id.startsWith('person:'))
      .map((id) => byId.get(id)!)
      .map((claim) => namedPerson(claim, isGlobal(claim.entity, world) || isSure(claim)));
  const isSure = (claim: EntityClaim): boolean =>
    !isOwn(claim) && !standsFor(claim.entity).some((owner) => SYLLABIC.test(owner));
  const sketch = extraction.events.length > 0 ? sketchOf(extraction.article) : [];
  return extraction.events
    .map((event): EventClaim => {
      const edges = edgesOf.get(event.id) ?? [];
      const speaking = edges.filter(({ type }) => type === 'SPOKE_AT');
      const taking = edges.filter(({ type }) => type === 'PARTICIPATED_IN');
      const participants = roles([...taking, ...speaking], 'from');
      const sides = sidesOf(participants.map(({ id }) => id), { standsFor }); // prettier-ignore
      return {
        article,
        local: event.id,
        published: extraction.article.published,
        kind: event.kind,
        status: event.status,
        date: event.date,
        title: event.title,
        sketch,
        evidence: cite(event.evidence),
        participants,
        speakers: roles(speaking, 'from'),
        places: roles(
          edges.filter(({ type }) => type === 'HELD_IN'),
          'to',
        ).map(placeRole),
        sides: sides.map((side): Side => ({
          ...side,
          match: nameOf(side.key),
          people: peopleOf(side.members),
        })),
      };
    })
    .sort((a, b) => (a.local < b.local ? -1 : 1));
}

/** The list under a key, made where there is none. */
function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: T[] = [];
  lists.set(key, made);
  return made;
}

/** Whether nobody but its article knows the entity. */
function isOwn({ article, local, entity }: EntityClaim): boolean {
  return entity === ownId(article, local);
}
