// Where a journey leads, and whom it makes meet: the traveller and the state of the place.

import { actorsIn } from '../../register/actors.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Telling, Trigger } from './telling.ts';
import { spanOf } from './telling.ts';
import type { PlaceReading } from './where.ts';
import { isOrigin, placesIn } from './where.ts';

/** What a journey's words say of where it leads. */
export interface Goal {
  /** A place that stands as one. */
  readonly led: string | undefined;
  /** That place, else the state right behind "visited", else where the clause is. */
  readonly target: string | undefined;
  readonly state: string | undefined;
}

/** Where the journey at a trigger leads, in a clause that was read to be at `found`. */
export function goalOf(telling: Telling, trigger: Trigger, { place, placed }: PlaceReading): Goal {
  const led = destination(telling, trigger);
  const target = led ?? countryAfter(telling, trigger) ?? (placed === 'said' ? place : undefined);
  return { led, target, state: target === undefined ? undefined : telling.findings.stateOf(target) };
}

/** Those who travelled, with the state to which; nobody where that makes no meeting. */
export function travelled(
  findings: Findings,
  { target, state }: Goal,
  travellers: readonly string[],
): readonly string[] {
  const ids = state === undefined ? travellers : [...travellers, state];
  // "A and B are both expected in Brussels": who only travels to one place meets nobody by that.
  const known = state !== undefined && findings.entities.has(state);
  const many = !known && sides(ids, findings).size > 1 && target !== undefined;
  return many || !ids.some((id) => findings.sideOf(id) !== state) ? [] : ids;
}

/** The place of a journey in a clause that was read to be at `found`. */
export function arrivedAt(
  findings: Findings,
  { led, target, state }: Goal,
  found: PlaceReading,
): PlaceReading {
  const { place, placed } = found;
  if (target === undefined || state === undefined) return { place, placed };
  // "flew from A to B"
  const elsewhere = place === undefined || (led !== undefined && findings.stateOf(place) !== state);
  return { place: elsewhere ? target : place, placed: placed === 'none' ? 'said' : placed };
}

/** Where a journey leads: the place right behind its word, else the last of the clause. */
function destination({ findings, clause }: Telling, trigger: Trigger): string | undefined {
  const places = placesIn(findings, clause).filter((place) => !isOrigin(findings, place));
  const { end } = spanOf(findings, trigger);
  const next = places.find(({ start }) => start >= end && start - end <= MOST_TO_PLACE);
  return (next ?? places.at(-1))?.entity;
}

/** UTF-16 units between "flew to" and where to. */
const MOST_TO_PLACE = 4;

/** The state right behind "visited", where it is no place by its preposition. */
function countryAfter({ findings, clause, actors }: Telling, trigger: Trigger): string | undefined {
  const { start, end } = spanOf(findings, trigger);
  // "对爱尔兰进行正式访问": inside the words themselves.
  const inside = actorsIn(actors, clause).find((actor) => actor.start >= start && actor.end <= end);
  const after = actorsIn(actors, clause).find(
    ({ start: from, slot }) => from >= end && from - end < 30 && slot !== 'attribute' && slot !== 'topic',
  );
  if (inside?.id.startsWith('country:')) return inside.id;
  return after?.id.startsWith('country:') ? after.id : undefined;
}
