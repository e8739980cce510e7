// The forms in which a French verb of events can stand in a clause, as phrases.

import type { Phrase } from '../phrase.ts';
import { followedBy, wordClass } from '../phrase.ts';
import type { Parts } from './verbs.ts';

/**
 * A verb with what belongs to it. `se`: it needs the reflexive pronoun and takes "être"; `being`: it takes "être";
 * `with`: words that stand right behind ("à la presse"), or behind a gap ("… par téléphone"), kept apart by `|`.
 */
export interface VerbPhrase {
  readonly parts: Parts;
  readonly se?: true;
  readonly being?: true;
  readonly with?: string;
  /** Its bare participle says something else: "le temps gagné". */
  readonly finite?: true;
}

export interface VerbForms {
  /** Finite forms of the past: it was held. */
  readonly past: readonly Phrase[];
  /** The passive of the past: who acts in the clause was received, or the like. */
  readonly passive: readonly Phrase[];
  /** It is planned. */
  readonly future: readonly Phrase[];
  /** Planned where it is reported ("a dit qu'il recevrait"), else not so. */
  readonly conditional: readonly Phrase[];
  /** All the others: whether it was held says the clause. */
  readonly open: readonly Phrase[];
}

const HAVING = ['a', 'ont', 'avait', 'avaient', 'eut'];
const BEING = ['est', 'sont', 'était', 'étaient', 'fut', 'furent'];
const ITSELF_BEING = BEING.map((form) => (/^[eé]/.test(form) ? `s ${form}` : `se ${form}`));
const WAS = [...BEING.slice(2), 'a été', 'ont été', 'avait été', 'avaient été'];
/** What may stand between auxiliary and participle. */
const BETWEEN = [
  '', '*ment', 'aussi', 'ensuite', 'déjà', 'encore', 'enfin', 'ainsi', 'plutôt', 'd’abord', 'à son tour', 'à leur tour',
  'de nouveau', 'à nouveau', 'par ailleurs', 'en outre', 'tour à tour', 'bel et bien', 'depuis', 'lui-même', 'elle-même', 'eux-mêmes', 'tous', 'toutes', 'tous deux', 'une nouvelle fois',
  'en revanche', 'pour sa part', 'de son côté', 'quant à lui', 'quant à elle', 'lui aussi', 'elle aussi', 'eux aussi', 'également', 'toutefois', 'cependant', 'pourtant', 'notamment', 'même', 'd’ailleurs', 'en effet',
  'alors', 'aussitôt', 'auparavant', 'par la suite', 'dans la foulée', 'entre-temps', 'entre temps', 'hier', 'la veille', 'le lendemain', 'ce matin', 'à plusieurs reprises', 'à deux reprises', 'à trois reprises', 'deux fois', 'trois fois', 'plusieurs fois',
  'à peine', 'tout juste', 'peu après', 'pour la première fois', 'pour la dernière fois', 'une première fois', 'une dernière fois', 'en personne', 'ensemble', 'à huis clos', 'en tête à tête', 'en tête-à-tête', 'tôt', 'donc', 'successivement', 'séparément', 'tout d’abord', 'dès le lendemain', 'sur place',
]; // prettier-ignore

/** The same where further words must follow. */
const FEW = BETWEEN.slice(0, 24);

/** The forms of one verb, as phrases of `phrase.ts`. */
export function formsOf({ parts, se, being, finite, with: words = '' }: VerbPhrase): VerbForms {
  const [infinitive, present, presentMany, past, pastMany, future, imperfect, participle] = parts;
  const pronoun = se ? (/^[aeiouéêèhyâ]/.test(infinitive) ? 's ' : 'se ') : '';
  const simple = (forms: readonly string[]): readonly Phrase[] =>
    followedBy(
      forms.map((form) => `${pronoun}${form}`),
      words,
    );
  const compound = (auxiliaries: readonly string[]): Phrase => [
    auxiliaries,
    words ? FEW : BETWEEN,
    `${participle}*`,
    wordClass(words),
  ];
  // "arrivé mercredi à Kiev"; of what they did to each other only the plural says it: "réunis lundi à Pau".
  const endings = finite ? [] : se ? ['s', 'es'] : ['', 'e', 's', 'es'];
  // "réunit" and "atterrit" are the present too: in a report they tell what was.
  return {
    past: [
      compound(se ? ITSELF_BEING : being ? BEING : HAVING),
      ...simple([past, pastMany, `${imperfect}ait`, `${imperfect}aient`]),
      ...followedBy(
        endings.map((ending) => `${participle}${ending}`),
        words,
      ),
    ],
    passive: se || being ? [] : [compound(WAS)],
    future: simple([`${future}a`, `${future}ont`]),
    conditional: simple([`${future}ait`, `${future}aient`]),
    open: simple([present, presentMany, infinitive, `${imperfect}ant`]),
  };
}
