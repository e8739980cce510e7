import type { SceneEvent, SceneEvents } from './contract.ts';

/** Who hears what of a picture. */
export interface Bell {
  on<E extends SceneEvent>(event: E, heard: (what: SceneEvents[E]) => void): () => void;
  ring<E extends SceneEvent>(event: E, what: SceneEvents[E]): void;
  silence(): void;
}

/** A bell that nobody hears yet. */
export function createBell(): Bell {
  const hearers = new Map<SceneEvent, Set<(what: never) => void>>();
  return {
    on(event, heard) {
      const set = hearers.get(event) ?? new Set();
      hearers.set(event, set.add(heard));
      return () => set.delete(heard);
    },
    ring(event, what) {
      for (const heard of Array.from(hearers.get(event) ?? [])) (heard as (what: unknown) => void)(what);
    },
    silence: () => hearers.clear(),
  };
}
