// All judgements whose words were found, as the view through which the merge sees the claims.

import type {
  AppliedCorrection, Attached, ClaimName, EventJudged, Judged, Judgement,
} from '../model/index.ts'; // prettier-ignore
import { claimName, edgeId, NOTHING_JUDGED } from '../model/index.ts';
import { groupsOf } from './groups.ts';
import { identityOf } from './identity.ts';
import { type AttachedBy, nameOfAttached, type Verdicts, verdictsOf } from './verdicts.ts';

type EventParts = { -readonly [K in keyof EventJudged]: EventJudged[K][number][] };

/** The view. A function of the two sets; `judgements` are those that hold, sorted by id. */
export function judgedOf(
  judgements: readonly Judgement[],
  attached: AttachedBy,
  isRecord: (id: string) => boolean,
): Judged {
  if (judgements.length === 0) return NOTHING_JUDGED;
  const verdicts = verdictsOf(judgements, attached, isRecord);
  const { nodes, same, different } = verdicts.entities;
  const identity = identityOf(nodes, groupsOf(nodes, same, different));
  const idOf = (one: Attached): string =>
    identity.entities.get(nameOfAttached(one) as ClaimName) ?? identity.ids.get(one.key) ?? one.key;
  const relations = new Set<string>();
  const sequence = new Set<`${ClaimName}\0${string}`>();
  const events = new Map<ClaimName, EventParts>();
  const partsOf = (one: Attached): EventParts => {
    const name = nameOfAttached(one) as ClaimName;
    const parts = events.get(name) ?? { same: [], different: [], rejected: [], corrections: [], absent: [] };
    events.set(name, parts);
    return parts;
  };
  for (const judgement of judgements) {
    const found = attached.get(judgement.id) ?? [];
    const [a, b] = found;
    if (a === undefined || found.length < judgement.of.length || found.includes(undefined)) continue;
    const { type, edge, correction } = judgement;
    if (type === 'correct') partsOf(a).corrections.push(applied(judgement, b, idOf));
    else if (type !== 'reject') continue;
    else if (edge === undefined) partsOf(a).rejected.push(judgement.id);
    else if (b === undefined || correction !== undefined) continue;
    else if (edge.type === 'REPRESENTS' || edge.type === 'LOCATED_IN')
      relations.add(edgeId({ ...edge, from: idOf(a), to: idOf(b) }));
    else if (edge.type === 'PRECEDED_BY') {
      if (a.claim && b.claim) sequence.add(`${claimName(a.claim.article, a.claim.local)}\0${b.claim.local}`);
    } else if (edge.type !== 'MET_WITH') {
      const [event, other] = edge.type === 'HELD_IN' ? [a, b] : [b, a];
      partsOf(event).absent.push({ judgement: judgement.id, type: edge.type, id: idOf(other) });
    }
  }
  for (const [name, parts] of eventIdentity(verdicts.events)) {
    const known = events.get(name) ?? { same: [], different: [], rejected: [], corrections: [], absent: [] };
    events.set(name, { ...known, ...parts });
  }
  return { ...identity, relations, sequence, events };
}

function applied(
  { id: judgement, correction }: Judgement,
  second: Attached | undefined,
  idOf: (one: Attached) => string,
): AppliedCorrection {
  if (correction === undefined) throw new Error(`${judgement} corrects nothing`);
  if ('value' in correction) return { judgement, ...correction };
  return { judgement, field: correction.field, id: idOf(second!), within: second!.within };
}

/** For each claim those of its group, and those that tell of another event. */
function eventIdentity({
  nodes,
  same,
  different,
}: Verdicts): Map<ClaimName, Pick<EventParts, 'same' | 'different'>> {
  const groups = groupsOf(nodes, same, different);
  const apart = new Map<string, Set<string>>();
  const part = (a: string, b: string): void => {
    for (const name of groups.membersOf(groups.groupOf(a))) {
      const others = apart.get(name) ?? new Set();
      for (const other of groups.membersOf(groups.groupOf(b))) others.add(other);
      apart.set(name, others);
    }
  };
  for (const { a, b } of different) {
    if (groups.groupOf(a) === groups.groupOf(b)) continue;
    part(a, b);
    part(b, a);
  }
  return new Map(
    nodes.map(({ name }) => {
      const members = groups.membersOf(groups.groupOf(name)).filter((other) => other !== name);
      const others = [...(apart.get(name) ?? [])].sort();
      return [name as ClaimName, { same: members as ClaimName[], different: others as ClaimName[] }];
    }),
  );
}
