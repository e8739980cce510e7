// Which of its kind a record is: of two names that are written alike the one of the earlier record comes first.

import type { WorldRecords } from '../../graph/world/index.ts';

const numbered = new WeakMap<WorldRecords, ReadonlyMap<string, number>>();

/** The places of organizations, places, people and former states in their lists, by id. The same map each time. */
export function recordNumbers(records: WorldRecords): ReadonlyMap<string, number> {
  const held = numbered.get(records);
  if (held) return held;
  const numbers = new Map<string, number>();
  const { organizations, places, people, formerStates } = records;
  for (const kind of [organizations, places, people, formerStates])
    kind.forEach(({ id }, at) => numbers.set(id, at));
  numbered.set(records, numbers);
  return numbers;
}
