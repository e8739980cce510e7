// The forms in which a Polish verb of events can stand in a clause, as phrases.

import type { MadeForms } from '../made-triggers.ts';
import type { Phrase } from '../phrase.ts';
import { followedBy, wordClass } from '../phrase.ts';
import type { Parts } from './verbs.ts';

/**
 * A verb with what belongs to it. `perfective`: its present is to come; `with`: words that stand behind, right there or
 * within a few words, kept apart by `|`, those with `=` right there only; `active`: it has no passive.
 */
export interface VerbPhrase {
  readonly parts: Parts;
  readonly perfective?: true;
  readonly with?: string;
  readonly active?: true;
}

/** What the forms of a verb say, and which of them are to come, are not told, or would be. */
export interface VerbForms extends MadeForms {
  readonly infinitives: readonly Phrase[];
  /** "spotkawszy", "przyjmując": their subject is the sentence's. */
  readonly converbs: readonly Phrase[];
}

const WAS = ['został', 'została', 'zostali', 'zostały', 'był', 'była', 'byli', 'były'];
const WILL_BE = ['zostanie', 'zostaną', 'będzie', 'będą', 'ma zostać', 'mają zostać', 'ma być', 'mają być'];

/** One word right behind another, or within a few words. */
const NEAR = ['', '…'];

/** Letters of words that may stand before their verb: more than a preposition. */
const LONG = 6;

/** The forms of one verb, as phrases of `phrase.ts`. */
export function formsOf({ parts, perfective, active, with: words = '' }: VerbPhrase): VerbForms {
  const [infinitive, one, many, he, she, they, stem] = parts;
  const each = words.split('|');
  const tails = each.flatMap((word) => (word.startsWith('=') ? [word.slice(1)] : NEAR.map((gap) => `${gap} ${word}`.trim()))).join('|');
  const whole = (forms: readonly string[]): readonly Phrase[] => followedBy(forms, words && tails);
  const past = [he, she, they, `${she.slice(0, -1)}y`];
  const object = each.filter((word) => !word.startsWith('=') && word.length >= LONG);
  // What is held by its noun has its passive there: "rozmowy zostały zakończone".
  const passives = active || stem === '' || words !== '' ? [] : participles(stem);
  const passive = (verbs: readonly string[]): readonly Phrase[] => (passives.length > 0 ? [[verbs, NEAR, passives]] : []);
  const present = [one, many];
  // "Do Kijowa poleci": where to stands before the verb.
  const toward = (forms: readonly string[]): readonly Phrase[] => (active && each.includes('do') ? [['do', '‥', forms]] : []);
  return {
    past: [
      ...whole([...past, ...(active && stem !== '' ? [`${stem}o`] : [])]),
      // "do jednego stołu posadził", "wizytę w X zakończył": what belongs to the verb before it.
      ...(object.length > 0 ? [[object, NEAR, past]] : []),
      ...toward([...past]),
    ],
    passive: [...whole(active || stem === '' ? [] : [`${stem}o`]), ...passive(WAS)],
    open: [
      ...whole([infinitive, ...(perfective ? [] : present)]),
      ...(perfective ? [] : toward(present)),
      ...(passives.length > 0 ? [[passives, NEAR, 'przez']] : []),
    ],
    future: [
      ...(perfective ? [...whole(present), ...toward(present)] : [[['będzie', 'będą'], NEAR, [infinitive, ...past], wordClass(words && tails)]]),
      ...passive(WILL_BE),
    ],
    conditional: whole([he, she, they].map((form) => `${form}by`)),
    infinitives: whole([infinitive]),
    converbs: whole([perfective ? after(he) : `${many}c`]),
  };
} // prettier-ignore

/** "przyjęty, przyjęta, przyjęte, przyjęci": of several men the stem changes. */
function participles(stem: string): string[] {
  const men = stem.endsWith('t') ? `${stem.slice(0, -1)}ci` : `${stem.replace(/on$/, 'en')}i`;
  return [...['y', 'a', 'e'].map((ending) => `${stem}${ending}`), men];
}

/** "spotkawszy", "przyjąwszy": having done so. */
function after(he: string): string {
  return /[aeiouyąęó]ł$/u.test(he) ? `${he.slice(0, -1)}wszy` : `${he}szy`;
}
