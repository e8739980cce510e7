// The forms in which a German verb of events can stand in a clause, as phrases.

import type { DeVerb, Parts } from './verbs.ts';
import { deVerbs } from './verbs.ts';

/**
 * A verb with what belongs to it. `away`: a part that is written together where the verb stands last ("zusammen");
 * `with`: words that stand with it ("vor die Presse"); `sich`: it needs the reflexive pronoun.
 */
export interface VerbPhrase {
  readonly verb: DeVerb;
  readonly away?: string;
  readonly with?: string;
  readonly sich?: true;
}

export interface VerbForms {
  /** Finite forms of the past: it was held. */
  readonly past: readonly string[];
  /** All the others: whether it was held says the clause. */
  readonly other: readonly string[];
}

/** A preposition alone stands nearer to its verb than a fixed phrase. */
const PREPOSITION = 4;

/** The forms of one verb, as phrases of `phrase-index.ts`. */
export function formsOf({ verb, away = '', with: words, sich }: VerbPhrase): VerbForms {
  const [infinitive, present, past, pastMany, subjunctive, subjunctiveMany, participle]: Parts =
    deVerbs[verb];
  const gap = words !== undefined && words.length <= PREPOSITION ? '…' : '……';
  // A split part closes its clause: "an" after "kam" is else the preposition.
  const closing = [words, away].filter((part) => part !== undefined && part !== '').join(' ');
  const tails = away === '' ? [closing] : [`${closing} $`, `${closing} und`];
  const split = (form: string): string[] =>
    (sich ? [`${form} sich`, `${form} … sich`] : [form]).flatMap((head) =>
      tails.map((tail) => (tail === '' ? head : `${head} ${gap} ${tail}`)),
    );
  const last = (form: string): string[] => {
    if (words !== undefined) return [`${words} ${away}${form}`, `${words} … ${away}${form}`];
    return [sich ? `sich …… ${away}${form}` : `${away}${form}`];
  };
  // "unterschrieben" is the past of many and the participle: only its clause tells.
  const finite = [past, ...(pastMany === participle ? [] : [pastMany])];
  const open = [present, infinitive, subjunctive, subjunctiveMany].filter((form) => !finite.includes(form));
  const zu = away === '' ? `zu ${infinitive}` : `zu${infinitive}`;
  return {
    past: unique(finite.flatMap((form) => [...split(form), ...last(form)])),
    other: unique([...open.flatMap(split), ...[...open, zu, participle].flatMap(last)]),
  };
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
