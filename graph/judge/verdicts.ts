// The judgements of identity whose words were found, as verdicts between named things.

import type { Attached, Judgement } from '../model/index.ts';
import { claimName, isEventKind } from '../model/index.ts';
import type { Named, Verdict } from './groups.ts';

/** Anchors that were found, by judgement, in the order of the judgement's own. */
export type AttachedBy = ReadonlyMap<string, readonly (Attached | undefined)[]>;

/** What `groupsOf` takes. */
export interface Verdicts {
  readonly nodes: readonly Named[];
  readonly same: readonly Verdict[];
  readonly different: readonly Verdict[];
}

/** The name of what an anchor was found to mean. */
export function nameOfAttached({ claim, key }: Attached): string {
  return claim ? claimName(claim.article, claim.local) : key;
}

/**
 * Verdicts on entities, and on events. Judgements that do not attach are left out. `isRecord`: whether an entity's id
 * means the same everywhere; `eventOf`: what joins claims of events beside judgements, where anything shall.
 */
export function verdictsOf(
  judgements: readonly Judgement[],
  attached: AttachedBy,
  isRecord: (id: string) => boolean,
  eventOf: (one: Attached) => string = nameOfAttached,
): { readonly entities: Verdicts; readonly events: Verdicts } {
  const made = { entities: empty(), events: empty() };
  for (const judgement of judgements) {
    const { type } = judgement;
    if (type !== 'same' && type !== 'different') continue;
    const [a, b] = attached.get(judgement.id) ?? [];
    if (!a || !b) continue;
    const isEvent = isEventKind(judgement.of[0]!.type);
    const { nodes, [type]: list } = made[isEvent ? 'events' : 'entities'];
    for (const one of [a, b]) {
      const key = isEvent ? eventOf(one) : one.key;
      const name = nameOfAttached(one);
      nodes.set(name, { name, key, record: one.claim === undefined });
      if (!isEvent && isRecord(key)) nodes.set(key, { name: key, key, record: true });
    }
    list.push({ judgement, a: nameOfAttached(a), b: nameOfAttached(b) });
  }
  const listed = ({ nodes, same, different }: ReturnType<typeof empty>): Verdicts => ({
    nodes: [...nodes.values()],
    same,
    different,
  });
  return { entities: listed(made.entities), events: listed(made.events) };
}

function empty(): { nodes: Map<string, Named>; same: Verdict[]; different: Verdict[] } {
  return { nodes: new Map(), same: [], different: [] };
}
