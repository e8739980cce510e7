// What sources were taken for, told once at the end: a person sees at once that a page was read as text.

import type { SourceItem, SourceName } from '../model/index.ts';

/** Counts what items came from, and words it. */
export interface TakenCounts {
  add(item: SourceItem): void;
  /** `taken for: 130 texts, 2 saved pages`, with its line end; empty where all were texts. */
  line(): string;
}

/** The kind that needs no telling. */
const PLAIN = 'text';

export function takenCounts(): TakenCounts {
  const counts = new Map<string, { readonly name: SourceName; count: number }>();
  return {
    add({ taken }) {
      if (!taken) return;
      const known = counts.get(taken.one);
      if (known) known.count++;
      else counts.set(taken.one, { name: taken, count: 1 });
    },
    line() {
      if ([...counts.keys()].every((one) => one === PLAIN)) return '';
      const all = [...counts.values()].sort((a, b) => b.count - a.count);
      return `taken for: ${all.map(({ name, count }) => `${count} ${count === 1 ? name.one : name.many}`).join(', ')}\n`;
    },
  };
}
