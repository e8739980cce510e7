// The desk as signals, one for each of its parts, behind one object: a step of the brush draws only what shows time.

import { computed, type ReadonlySignal } from '@preact/signals';
import type { Desk } from '../state/index.ts';

/** Reads like a signal of the desk. */
export interface DeskByPart {
  /** Always the same object; each of its parts, read in a component or an effect, is followed by itself. */
  readonly value: Desk;
  /** The desk as it is now; nothing follows it. */
  peek(): Desk;
}

/** The parts of a desk, which has the same ones at all times. */
export function byPart(desk: ReadonlySignal<Desk>): DeskByPart {
  const parts = Object.keys(desk.peek()).map((name) => {
    const part = computed(() => desk.value[name as keyof Desk]);
    return [name, { enumerable: true, get: () => part.value }] as const;
  });
  return { value: Object.defineProperties({}, Object.fromEntries(parts)) as Desk, peek: () => desk.peek() };
}
