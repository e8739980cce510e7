// How Japanese lists of triggers write verbs.

import type { EventKind } from '../../../graph/model/index.ts';
import type { Frame, TriggerWords } from '../event-words.ts';
import type { WordClass } from '../phrase.ts';

/** What a verb's forms say beside kind and frame. */
export type More = Pick<TriggerWords, 'weak' | 'status' | 'pair' | 'alone' | 'placed' | 'personal' | 'owned'>;

/** Verbs as the dictionary has them, and what must stand before them: 朝食 を とる. */
export interface Verb {
  readonly kind: EventKind;
  readonly frame: Frame;
  readonly verbs: readonly string[];
  readonly before?: readonly (string | WordClass)[];
  readonly more?: More;
}

/** Verbs of a list that tell the same. */
export const verb = (
  kind: EventKind,
  frame: Frame,
  verbs: string,
  more?: More,
  before?: Verb['before'],
): Verb => ({ kind, frame, verbs: verbs.split('|'), ...(before && { before }), ...(more && { more }) });
