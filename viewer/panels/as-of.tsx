// What belongs to the graph as of a day: its own chunk, of which the timeline's day button is always shown.

import { useEffect, useState } from 'preact/hooks';
import type * as parts from '../as-of/index.tsx';

type Parts = typeof parts;

/** One part of it, as soon as its code is there. */
export function AsOf({ part }: { part: keyof Parts }) {
  const [loaded, setLoaded] = useState<Parts | null>(null);
  useEffect(() => void import('../as-of/index.tsx').then(setLoaded), []);
  const Part = loaded?.[part];
  return Part ? <Part /> : null;
}
