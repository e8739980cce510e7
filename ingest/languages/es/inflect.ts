// The forms in which a Spanish verb of events can stand in a clause, as phrases.

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
  readonly past: readonly string[];
  /** Future, conditional and the subjunctive of the present: it is planned or wished. */
  readonly future: readonly string[];
  /** The present: a chronicle's past, or what is to come. */
  readonly present: readonly string[];
  /** Forms without a tense; the clause's other verb says when. */
  readonly open: readonly string[];
}

const HAVING = ['ha', 'han', 'había', 'habían', 'hubo', 'hubieron'];
const WAS = [
  'fue', 'fueron', 'era', 'eran', 'ha sido', 'han sido', 'había sido', 'habían sido', 'fuera', 'fuese', 'resultó', 'está siendo',
]; // prettier-ignore
const WILL_BE = ['será', 'serán', 'sería', 'serían', 'sea', 'sean', 'va a ser', 'van a ser'];
const OBJECTS = ['lo', 'la', 'le', 'los', 'las', 'les'];
const GENDERS = ['o', 'a', 'os', 'as'];

/** The forms of one verb, as phrases of `phrase-index.ts`. */
export function formsOf({ parts, se, active, with: words = '' }: VerbPhrase): VerbForms {
  const [infinitive, present, presentMany, past, pastMany, future, imperfect, subjunctive, gerund, participle] =
    parts;
  const tails = words.split('|');
  const whole = (forms: readonly string[]): string[] =>
    unique(forms.flatMap((form) => tails.map((tail) => `${form} ${tail}`.trim())));
  const pronoun = se ? 'se ' : '';
  const simple = (forms: readonly string[]): string[] => whole(forms.map((form) => `${pronoun}${form}`));
  const passive = (verbs: readonly string[]): string[] =>
    se || active ? [] : verbs.flatMap((verb) => GENDERS.map((ending) => `${verb} ${participle}${ending}`));
  const subjunctiveMany = `${subjunctive}n`.replace('dén', 'den');
  const wished = pastMany.slice(0, -3);
  return {
    past: unique([
      ...simple([past, pastMany, imperfect, `${imperfect}n`, `${wished}ra`, `${wished}ran`, `${wished}se`, `${wished}sen`]),
      ...whole(HAVING.map((having) => `${pronoun}${having} ${participle}o`)),
      ...whole(passive(WAS)),
    ]),
    future: unique([
      ...simple([...['á', 'án', 'ía', 'ían'].map((ending) => `${future}${ending}`), subjunctive, subjunctiveMany]),
      ...whole(passive(WILL_BE)),
    ]),
    present: unique([...simple([present, presentMany]), ...whole(passive(['es', 'son']))]),
    open: unique([
      ...(se
        ? whole([`${infinitive}se`, `${accented(gerund)}se`, ...['va a', 'van a', 'vuelve a', 'volvió a', 'ha vuelto a', 'han vuelto a', 'vuelven a', 'volvieron a', 'volverá a', 'volverán a', 'puede', 'pueden'].map((verb) => `se ${verb} ${infinitive}`)])
        : [
            ...whole([infinitive, gerund, ...OBJECTS.map((object) => `${infinitive}${object}`)]),
            ...(active ? [] : whole(GENDERS.map((ending) => `${participle}${ending}`))),
            ...(active ? [] : whole(GENDERS.map((ending) => `ser ${participle}${ending}`))),
          ]),
    ]),
  };
} // prettier-ignore

/** "reuniendo" is "reuniéndose" with a pronoun. */
function accented(gerund: string): string {
  return gerund.replace(/ando$/, 'ándo').replace(/endo$/, 'éndo');
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
