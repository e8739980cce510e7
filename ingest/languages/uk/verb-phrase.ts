// How the lists of Ukrainian verbs are written.

import type { Told } from '../made-triggers.ts';
import type { WordClass } from '../phrase.ts';
import type { UkVerb } from './verbs.ts';

/** A verb and what stands with it: behind it, or before it too. */
export interface VerbPhrase {
  readonly verb: UkVerb;
  readonly with?: WordClass;
  readonly before?: WordClass;
}

/** Verbs by what they tell. */
export type VerbList = readonly (readonly [Told, readonly VerbPhrase[]])[];

export const TALKS: Told = { kind: 'talks', frame: 'sides' };
export const WEAK: Told = { ...TALKS, weak: true };
/** What one does to a person: not to his idea, nor a state to a state. */
export const PERSONAL: Told = { ...TALKS, personal: true };
export const CALL: Told = { kind: 'call', frame: 'sides' };
export const PRESS: Told = { kind: 'press-conference', frame: 'press' };
export const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };

const words = (list: string): readonly UkVerb[] => list.split(' ') as UkVerb[];

/** Verbs and what stands behind each of them; behind "… " right there or within a few words. */
export function each(verbs: string, ...withs: readonly string[]): readonly VerbPhrase[] {
  const rest = withs.flatMap((rest) => (rest.startsWith('… ') ? [rest.slice(2), rest] : [rest]));
  return words(verbs).map((verb) => (rest.length === 0 ? { verb } : { verb, with: rest }));
}

/** Verbs and what stands within a few words of each of them, on either side. */
export function beside(verbs: string, list: string): readonly VerbPhrase[] {
  const before = list.split('|');
  const behind = before.flatMap((phrase) => [phrase, `… ${phrase}`]);
  return words(verbs).map((verb) => ({ verb, with: behind, before }));
}
