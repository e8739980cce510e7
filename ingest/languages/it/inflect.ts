// The forms in which an Italian verb of events can stand in a clause, as phrases.

import type { Phrase } from '../phrase.ts';
import { followedBy, wordClass } from '../phrase.ts';
import type { Parts } from './verbs.ts';

/**
 * A verb with what belongs to it. `si`: it stands with the reflexive pronoun; `being`: it takes "essere"; `with`: words
 * that stand right behind ("alla stampa"), or behind a gap ("… al telefono"), kept apart by `|`; `active`: it has no
 * passive.
 */
export interface VerbPhrase {
  readonly parts: Parts;
  readonly si?: true;
  readonly being?: true;
  readonly with?: string;
  readonly active?: true;
  /** Its bare participle says something else: "i risultati raggiunti". */
  readonly finite?: true;
}

export interface VerbForms {
  /** Finite forms of the past: it was held. */
  readonly past: readonly Phrase[];
  /** The passive of the past: who acts in the clause was received, or the like. */
  readonly passive: readonly Phrase[];
  /** Future and conditional: it is planned. */
  readonly future: readonly Phrase[];
  /** All the others: whether it was held says the clause. */
  readonly open: readonly Phrase[];
}

const HAVING = ['ha', 'hanno', 'aveva', 'avevano', 'ebbe', 'ebbero'];
const BEING = ['è', 'sono', 'era', 'erano', 'fu', 'furono'];
const ITSELF_BEING = BEING.map((form) => `si ${form}`);
const WAS = [
  'è stat*', 'sono stat*', 'era stat*', 'erano stat*', 'fu', 'furono', 'venne', 'vennero', 'veniva', 'venivano',
]; // prettier-ignore
const WILL_BE = ['sarà', 'saranno', 'verrà', 'verranno', 'sarebbe', 'sarebbero'];
const GENDERS = ['o', 'a', 'i', 'e'];
const OBJECTS = ['lo', 'la', 'li', 'le', 'gli'];
/** What an infinitive hangs on, before whose pronoun it stands: "si può incontrare". */
const TO_DO = [
  'può', 'possono', 'deve', 'devono', 'vuole', 'vogliono', 'va a', 'torna a', 'tornano a', 'è tornato a', 'sono tornati a', 'tornerà a', 'torneranno a',
]; // prettier-ignore
/** What begins anew: "torneranno a vedersi", which is no journey. */
const AGAIN = [
  'torna a',
  'tornano a',
  'è tornato a',
  'è tornata a',
  'sono tornati a',
  'sono tornate a',
  'tornerà a',
  'torneranno a',
  'tornò a',
  'tornarono a',
  'tornare a',
];

/** What may stand between auxiliary and participle. */
const BETWEEN = [
  '', '*mente', 'già', 'anche', 'poi', 'ancora', 'infine', 'invece', 'quindi', 'inoltre', 'prima', 'pure', 'appena', 'di nuovo', 'a lungo',
  'a sua volta', 'a loro volta', 'dapprima', 'intanto', 'così', 'infatti', 'però', 'sempre', 'più volte', 'oggi', 'ieri', 'stamattina', 'stasera', 'dunque', 'persino', 'perfino', 'entrambi',
  'in seguito', 'successivamente', 'nel frattempo', 'in precedenza', 'due volte', 'tre volte', 'a più riprese', 'per la prima volta', 'per l’ultima volta', 'ancora una volta', 'insieme', 'di persona', 'subito dopo', 'poco dopo', 'da parte sua', 'dal canto suo', 'tuttavia', 'in effetti', 'entrambe', 'separatamente', 'già due volte', 'anche lui', 'anche lei', 'lui stesso', 'lei stessa', 'a porte chiuse', 'a quattr’occhi', 'in segreto', 'prima di tutto', 'poi anche', 'quel giorno', 'il giorno prima', 'il giorno dopo', 'tutti e due',
]; // prettier-ignore

/** The same where further words must follow. */
const FEW = ['', '*mente', 'già', 'anche', 'poi', 'ancora', 'infine', 'invece'];

/** The forms of one verb, as phrases of `phrase.ts`. */
export function formsOf({ parts, si, being, active, finite, with: words = '' }: VerbPhrase): VerbForms {
  const [
    infinitive, present, presentMany, past, pastMany, future, imperfect, subjunctive, subjunctiveMany, gerund, participle,
  ] = parts; // prettier-ignore
  const whole = (forms: readonly string[]): readonly Phrase[] => followedBy(forms, words);
  const simple = (forms: readonly string[]): readonly Phrase[] =>
    whole(si ? forms.map((form) => `si ${form}`) : forms);
  const compound = (auxiliaries: readonly string[]): Phrase => [
    auxiliaries,
    words ? FEW : BETWEEN,
    `${participle}*`,
    wordClass(words),
  ];
  const participles = GENDERS.map((ending) => `${participle}${ending}`);
  const passive = !si && !being && !active;
  const short = infinitive.slice(0, -1);
  return {
    past: [
      compound(si ? ITSELF_BEING : being ? BEING : HAVING),
      ...simple([past, pastMany, `${imperfect}va`, `${imperfect}vano`, `${imperfect}sse`, `${imperfect}ssero`]),
      // "ricevuto lunedì a Roma da": what is to come says so by its auxiliary.
      ...(finite ? [] : whole(participles)),
    ],
    passive: passive ? [compound(WAS)] : [],
    future: [
      ...simple(['à', 'anno', 'ebbe', 'ebbero'].map((ending) => `${future}${ending}`)),
      ...(passive ? [[WILL_BE, participles, wordClass(words)]] : []),
    ],
    open: [
      ...simple([present, presentMany, subjunctive, subjunctiveMany]),
      ...(si
        ? whole([`${short}si`, ...AGAIN.map((verb) => `${verb} ${short}si`), `${gerund}si`, ...participles.map((form) => `${form}si`), ...TO_DO.map((verb) => `si ${verb} ${infinitive}`)])
        : whole([infinitive, short, gerund, ...OBJECTS.map((object) => `${short}${object}`), ...OBJECTS.map((object) => `${gerund}${object}`)])),
    ],
  };
} // prettier-ignore
