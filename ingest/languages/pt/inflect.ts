// The forms in which a Portuguese verb of events can stand in a clause, as phrases.

import type { Phrase } from '../phrase.ts';
import { followedBy, wordClass } from '../phrase.ts';
import { partsOf } from './verbs.ts';

/**
 * A verb with what belongs to it. `se`: it needs the reflexive pronoun, before it ("se reuniu"), behind ("reuniu-se") or
 * inside ("reunir-se-á"); `with`: words that stand right behind ("à imprensa"), or behind a gap ("… por telefone"),
 * kept apart by `|`.
 */
export interface VerbPhrase {
  readonly infinitive: string;
  readonly se?: true;
  readonly with?: string;
}

export interface VerbForms {
  /** Finite forms of the past: it was held. */
  readonly past: readonly Phrase[];
  /** The passive of the past: who acts in the clause was received, or the like. */
  readonly passive: readonly Phrase[];
  /** Future and conditional: it is planned. */
  readonly future: readonly Phrase[];
  /** The present and what hangs on an auxiliary: whether it was held says the clause. */
  readonly open: readonly Phrase[];
  /** Infinitives and gerunds, whose time is that of the verb before: "conseguiu falar". */
  readonly bare: readonly Phrase[];
}

/** What tells of the past by itself, and what hangs on the verb before it: "ter recebido". */
const HAD = ['tinha', 'tinham', 'havia', 'haviam', 'tivera', 'tiveram'];
const HAVING = ['ter', 'terem', 'haver', 'tendo', 'tem', 'têm', 'tenha', 'tenham'];
const BEING = [
  'foi',
  'foram',
  'fora',
  'era',
  'eram',
  'tinha sido',
  'tinham sido',
  'havia sido',
  'haviam sido',
];
const DAYS = [
  'segunda-feira',
  'terça-feira',
  'quarta-feira',
  'quinta-feira',
  'sexta-feira',
  'sábado',
  'domingo',
];
/** What may stand between an auxiliary and a participle with words behind it, between any others, in a passive. */
const FEW = ['', '*mente', 'também', 'já'];
const SOME = [
  ...FEW,
  'depois',
  'ainda',
  'então',
  'entretanto',
  'hoje',
  'ontem',
  'antes',
  'de novo',
  'novamente',
];
const MANY = [
  ...SOME, 'por sua vez', 'mais tarde', 'esta manhã', 'esta tarde', 'na véspera', 'primeiro', 'finalmente', 'igualmente', 'a seguir', 'em seguida',
  ...DAYS.flatMap((day) => [day, `esta ${day}`, `na ${day}`, `no ${day}`]),
]; // prettier-ignore

/** The forms of one verb, as phrases of `phrase.ts`. */
export function formsOf({ infinitive, se, with: words = '' }: VerbPhrase): VerbForms {
  const parts = partsOf(infinitive);
  const { present, past, before, imperfect, future, subjunctive, gerund, participle } = parts;
  const whole = (forms: readonly string[]): readonly Phrase[] => followedBy(forms, words);
  const simple = (forms: readonly string[]): readonly Phrase[] =>
    whole(se ? forms.flatMap((form) => [`se ${form}`, `${form}-se`]) : forms);
  const tails = wordClass(words);
  const done = `${participle.slice(0, -1)}*`;
  const some = words ? FEW : SOME;
  const compound = (auxiliaries: readonly string[]): readonly Phrase[] =>
    se
      ? [
          [auxiliaries.flatMap((form) => [`se ${form}`, `${form}-se`]), some, done, tails],
          [auxiliaries, some, `se ${done}`, tails],
        ]
      : [[auxiliaries, some, done, tails]];
  const object = infinitive
    .replace(/ar$/, 'á')
    .replace(/[eo]r$|ôr$/, 'ê')
    .replace(/ir$/, 'i');
  const willBe = ['á', 'ão', 'ia', 'iam'];
  const near = tails.filter((tail) => !tail.startsWith('…'));
  return {
    past: [...simple([...past, before, ...imperfect]), ...compound(HAD)],
    passive: se ? [] : [[BEING, words ? FEW : MANY, done, tails]],
    future: [
      ...simple(willBe.map((ending) => future + ending)),
      ...(se ? whole(willBe.map((ending) => `${future}-se-${ending}`)) : []),
    ],
    open: [
      ...simple([...present, ...subjunctive]),
      ...compound(HAVING),
      ...(se || near.length === 0 ? [] : [[['ser', 'serem', 'sendo', 'sido'], done, near]]),
    ],
    bare: [
      ...simple([infinitive, `${infinitive}em`, gerund]),
      ...(se ? [] : whole([`${object}-lo`, `${object}-la`, `${object}-los`])),
    ],
  };
}
