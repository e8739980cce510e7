// Triggers from verb forms that were made from principal parts.

import type { TriggerWords } from './event-words.ts';
import type { Phrase } from './phrase.ts';

/** The forms of one verb with what belongs to it, by what they say of the time. */
export interface MadeForms<P extends Phrase = Phrase> {
  /** Finite forms of the past: it was held. */
  readonly past: readonly P[];
  /** Passives of the past: somebody is received. */
  readonly passive: readonly P[];
  readonly open: readonly P[];
  readonly future: readonly P[];
  readonly conditional?: readonly P[];
  /** Infinitives and gerunds, where the language tells them from a present that may be to come: "conseguiu falar na terça". */
  readonly bare?: readonly P[];
}

/** What the verbs of a list tell; `hosted` is for their passives only. */
export type Told = Pick<TriggerWords, 'kind' | 'frame'> & Partial<TriggerWords>;

/**
 * The triggers of a list of verbs that tell the same: the past apart, which says that it was held, and its passives,
 * which may leave out who received.
 */
export function madeTriggers(told: Told, forms: readonly MadeForms[], hosted: boolean): TriggerWords[] {
  const bare = forms.flatMap(({ bare = [] }) => bare);
  return [
    { ...told, part: 'verb', past: true, forms: forms.flatMap(({ past }) => past) },
    {
      ...told,
      part: 'verb',
      past: true,
      ...(hosted && { hosted: true }),
      forms: forms.flatMap(({ passive }) => passive),
    },
    {
      ...told,
      part: 'verb',
      forms: forms.flatMap(({ open, future, conditional = [] }) => [...open, ...future, ...conditional]),
    },
    ...(bare.length > 0 ? [{ ...told, part: 'verb', tenseless: true, forms: bare } as const] : []),
  ];
}
