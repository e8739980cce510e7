// What belongs to the graph as of a day: its own chunk, of which the timeline's day button is always shown.

import type * as parts from '../as-of/index.tsx';
import { useChunk } from './use-chunk.ts';

type Parts = typeof parts;

/** One part of it, as soon as its code is there. */
export function AsOf({ part }: { part: keyof Parts }) {
  const loaded = useChunk<Parts>(() => import('../as-of/index.tsx'));
  const Part = loaded?.[part];
  return Part ? <Part /> : null;
}
