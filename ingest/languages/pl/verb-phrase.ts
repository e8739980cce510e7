// How the lists of Polish verbs are written.

import type { VerbPhrase } from './inflect.ts';
import { partsOf } from './verbs.ts';

type More = Omit<VerbPhrase, 'parts' | 'perfective'>;

/** Perfective verbs, parted by `|`, with what belongs to each of them. */
export function done(list: string, more: More = {}): VerbPhrase[] {
  return list.split('|').map((each) => ({ parts: partsOf(each), perfective: true, ...more }));
}

/** Verbs of what goes on or is repeated. */
export function going(list: string, more: More = {}): VerbPhrase[] {
  return list.split('|').map((each) => ({ parts: partsOf(each), ...more }));
}
