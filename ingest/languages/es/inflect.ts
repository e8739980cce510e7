// The forms in which a Spanish verb of events can stand in a clause, as phrases.

import type { Phrase } from '../phrase.ts';
import { followedBy, wordClass } from '../phrase.ts';
import type { Parts } from './verbs.ts';

/**
 * A verb with what belongs to it. `se`: it stands with the reflexive pronoun; `with`: words that stand right behind
 * ("a la prensa"), or behind a gap ("… por teléfono"), kept apart by `|`; `active`: it has no passive.
 */
export interface VerbPhrase {
  readonly parts: Parts;
  readonly se?: true;
  readonly with?: string;
  readonly active?: true;
}

export interface VerbForms {
  /** Finite forms of the past: it was held. */
  readonly past: readonly Phrase[];
  /** Future, conditional and the subjunctive of the present: it is planned or wished. */
  readonly future: readonly Phrase[];
  /** The present: a chronicle's past, or what is to come. */
  readonly present: readonly Phrase[];
  /** Forms without a tense; the clause's other verb says when. */
  readonly open: readonly Phrase[];
}

const HAVING = ['ha', 'han', 'había', 'habían', 'hubo', 'hubieron'];
/** What is denied, doubted or came before: "niega que se haya visto". */
const PERHAPS = ['haya', 'hayan', 'hubiera', 'hubieran', 'hubiese', 'hubiesen'];
const WAS = [
  'fue', 'fueron', 'era', 'eran', 'ha sido', 'han sido', 'había sido', 'habían sido', 'fuera', 'fuese', 'resultó', 'está siendo',
]; // prettier-ignore
const WILL_BE = ['será', 'serán', 'sería', 'serían', 'sea', 'sean', 'va a ser', 'van a ser'];
const OBJECTS = ['lo', 'la', 'le', 'los', 'las', 'les'];
const GENDERS = ['o', 'a', 'os', 'as'];

/** What an infinitive hangs on, before whose pronoun it stands: "se va a reunir". */
const TO_DO = [
  'va a', 'van a', 'vuelve a', 'volvió a', 'ha vuelto a', 'han vuelto a', 'vuelven a', 'volvieron a', 'volverá a', 'volverán a', 'puede', 'pueden',
]; // prettier-ignore

/** The forms of one verb, as phrases of `phrase.ts`. */
export function formsOf({ parts, se, active, with: words = '' }: VerbPhrase): VerbForms {
  const [infinitive, present, presentMany, past, pastMany, future, imperfect, subjunctive, gerund, participle] =
    parts;
  const whole = (forms: readonly string[]): readonly Phrase[] => followedBy(forms, words);
  const pronoun = se ? 'se ' : '';
  const simple = (forms: readonly string[]): readonly Phrase[] => whole(forms.map((form) => `${pronoun}${form}`));
  const participles = GENDERS.map((ending) => `${participle}${ending}`);
  const passive = (verbs: readonly string[]): readonly Phrase[] =>
    se || active ? [] : [[verbs, participles, wordClass(words)]];
  const subjunctiveMany = `${subjunctive}n`.replace('dén', 'den');
  const wished = pastMany.slice(0, -3);
  return {
    past: [
      ...simple([past, pastMany, imperfect, `${imperfect}n`, `${wished}ra`, `${wished}ran`, `${wished}se`, `${wished}sen`]),
      ...simple(HAVING.map((having) => `${having} ${participle}o`)),
      ...passive(WAS),
    ],
    future: [
      ...simple([...['á', 'án', 'ía', 'ían'].map((ending) => `${future}${ending}`), subjunctive, subjunctiveMany]),
      ...passive(WILL_BE),
    ],
    present: [...simple([present, presentMany]), ...passive(['es', 'son'])],
    open: se
      ? whole([...PERHAPS.map((having) => `se ${having} ${participle}o`), `haberse ${participle}o`, `${infinitive}se`, `${accented(gerund)}se`, ...TO_DO.map((verb) => `se ${verb} ${infinitive}`)])
      : [
          ...whole([infinitive, gerund, ...OBJECTS.map((object) => `${infinitive}${object}`)]),
          ...(active ? [] : [...whole(participles), ...passive(['ser'])]),
        ],
  };
} // prettier-ignore

/** "reuniendo" is "reuniéndose" with a pronoun. */
function accented(gerund: string): string {
  return gerund.replace(/ando$/, 'ándo').replace(/endo$/, 'éndo');
}
