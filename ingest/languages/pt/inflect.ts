// The forms in which a Portuguese verb of events can stand in a clause, as phrases.

import { partsOf } from './verbs.ts';

/**
 * A verb with what belongs to it. `se`: it needs the reflexive pronoun, before it ("se reuniu"), behind ("reuniu-se") or
 * inside ("reunir-se-á"); `with`: words that stand right behind ("à imprensa"), or behind a gap ("… por telefone").
 */
export interface VerbPhrase {
  readonly infinitive: string;
  readonly se?: true;
  readonly with?: string;
}

export interface VerbForms {
  /** Finite forms of the past: it was held. */
  readonly past: readonly string[];
  /** The passive of the past: who acts in the clause was received, or the like. */
  readonly passive: readonly string[];
  /** Future and conditional: it is planned. */
  readonly future: readonly string[];
  /** All the others: whether it was held says the clause. */
  readonly open: readonly string[];
}

const HAVING = [
  'tinha',
  'tinham',
  'havia',
  'haviam',
  'tivera',
  'tiveram',
  'ter',
  'terem',
  'haver',
  'tendo',
  'tem',
  'têm',
  'tenha',
  'tenham',
];
/** What tells of the past by itself; "ter recebido" hangs on the verb before it. */
const FINITE = new Set(HAVING.slice(0, 6));
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

/** The forms of one verb, as phrases of `phrase-index.ts`. */
export function formsOf({ infinitive, se, with: words = '' }: VerbPhrase): VerbForms {
  const parts = partsOf(infinitive);
  const { present, past, before, imperfect, future, subjunctive, gerund, participle } = parts;
  const whole = (form: string): string => `${form} ${words}`.trim();
  const simple = (form: string): string[] => (se ? [`se ${form}`, `${form}-se`] : [form]).map(whole);
  const done = `${participle.slice(0, -1)}*`;
  const compound = (auxiliary: string): string[] =>
    (words ? FEW : SOME).flatMap((adverb) => {
      const forms = se
        ? [
            `se ${auxiliary} ${adverb} ${done}`,
            `${auxiliary}-se ${adverb} ${done}`,
            `${auxiliary} ${adverb} se ${done}`,
          ]
        : [`${auxiliary} ${adverb} ${done}`];
      return forms.map((form) => whole(form.replace('  ', ' ')));
    });
  const passive = (auxiliary: string): string[] =>
    (words ? FEW : MANY).map((adverb) => whole(`${auxiliary} ${adverb} ${done}`.replace('  ', ' ')));
  const meso = (ending: string): string => (se ? whole(`${future}-se-${ending}`) : '');
  const object = infinitive
    .replace(/ar$/, 'á')
    .replace(/[eo]r$|ôr$/, 'ê')
    .replace(/ir$/, 'i');
  return {
    past: unique([
      ...[...past, before, ...imperfect].flatMap(simple),
      ...HAVING.filter((form) => FINITE.has(form)).flatMap(compound),
    ]),
    passive: se ? [] : unique(BEING.flatMap(passive)),
    future: unique(['á', 'ão', 'ia', 'iam'].flatMap((ending) => [...simple(future + ending), meso(ending)])),
    open: unique([
      ...[...present, ...subjunctive, infinitive, `${infinitive}em`, gerund].flatMap(simple),
      ...HAVING.filter((form) => !FINITE.has(form)).flatMap(compound),
      ...(se ? [] : [whole(`${object}-lo`), whole(`${object}-la`), whole(`${object}-los`)]),
      ...(words.startsWith('…') || se
        ? []
        : ['ser', 'serem', 'sendo', 'sido'].map((form) => whole(`${form} ${done}`))),
    ]),
  };
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== '');
}
