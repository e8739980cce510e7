// What a sweep keeps of each way on: its first step, when the target is reached, and the label that goes on from there.

import type { Hop } from './onward.ts';

/** Labels by number, in arrays that grow and are used again. */
export function labelStore() {
  const FIELDS = 4;
  let kept = new Int32Array(1024 * FIELDS);
  let count = 0;
  const field = (label: number, at: number): number => kept[label * FIELDS + at]!;
  return {
    clear: () => void (count = 0),
    add(event: number, actor: number, reached: number, next: number): number {
      if ((count + 1) * FIELDS > kept.length) {
        const more = new Int32Array(kept.length * 2);
        more.set(kept);
        kept = more;
      }
      kept[count * FIELDS] = event;
      kept[count * FIELDS + 1] = actor;
      kept[count * FIELDS + 2] = reached;
      kept[count * FIELDS + 3] = next;
      return count++;
    },
    event: (label: number) => field(label, 0),
    actor: (label: number) => field(label, 1),
    /** The day on which the target is reached. */
    reached: (label: number) => field(label, 2),
    wayFrom(label: number): Hop[] {
      const way: Hop[] = [];
      for (let at = label; at >= 0; at = field(at, 3)) way.push({ event: field(at, 0), actor: field(at, 1) });
      return way;
    },
  };
}
