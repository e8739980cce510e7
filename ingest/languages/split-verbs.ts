// The forms in which a verb of a language that splits its verbs can stand in a clause: "kam … zusammen", "bijeenkwam".

/** A verb's forms with what belongs to it. */
export interface SplitVerb {
  /** Finite forms of the past that are nothing else. */
  readonly past: readonly string[];
  /** All other forms that can stand before what belongs to the verb. */
  readonly open: readonly string[];
  readonly infinitive: string;
  readonly participle: string;
  /** A part that is written together with the verb where it stands last: "zusammen", "bijeen". */
  readonly away?: string;
  /** Words that stand with it: "vor die Presse", "op bezoek". */
  readonly with?: string;
  /** Whether it needs the reflexive pronoun. */
  readonly reflexive?: boolean;
}

/** How a language splits its verbs. */
export interface SplitGrammar {
  /** Before an infinitive; in a verb with a part between the two. */
  readonly to: string;
  /** Whether that stands as a word of its own: "op te bellen", not "anzurufen". */
  readonly toApart?: true;
  readonly reflexive: string;
  /** What may follow a part that closes its clause; `$` is a mark or an end. Else "an" is the preposition. */
  readonly closes: readonly string[];
  /** Parts that are no other word, and need nothing behind them. */
  readonly free?: ReadonlySet<string>;
  /** Verbs that may stand between a part and its verb: "bijeen zal komen". */
  readonly between?: readonly string[];
}

export interface VerbForms {
  /** Finite forms of the past: it was held. */
  readonly past: readonly string[];
  /** All the others: whether it was held says the clause. */
  readonly other: readonly string[];
}

/** A preposition alone stands nearer to its verb than a fixed phrase. */
const PREPOSITION = 4;

/** The forms of one verb, as phrases of `phrase.ts`. */
export function splitForms(verb: SplitVerb, grammar: SplitGrammar): VerbForms {
  const { away = '', with: words, reflexive } = verb;
  const gap = words !== undefined && words.length <= PREPOSITION ? '…' : '……';
  const closing = [words, away].filter((part) => part !== undefined && part !== '').join(' ');
  const open = away === '' || grammar.free?.has(away) === true;
  const tails = open ? [closing] : grammar.closes.map((close) => `${closing} ${close}`);
  const self = grammar.reflexive;
  const split = (form: string): string[] =>
    (reflexive ? [`${form} ${self}`, `${form} … ${self}`] : [form]).flatMap((head) =>
      tails.map((tail) => (tail === '' ? head : `${head} ${gap} ${tail}`)),
    );
  const last = (form: string): string[] => {
    const joined = away === '' ? [''] : [away, ...(grammar.between ?? []).map((verb) => `${away} ${verb} `)];
    return joined.flatMap((part) => {
      if (words !== undefined) return [`${words} ${part}${form}`, `${words} … ${part}${form}`];
      return [reflexive ? `${self} …… ${part}${form}` : `${part}${form}`];
    });
  };
  const to = `${away === '' || grammar.toApart ? `${grammar.to} ` : grammar.to}${verb.infinitive}`;
  const whole = grammar.toApart && away !== '' ? [`${away} ${to}`] : last(to);
  const others = [...verb.open, verb.participle].flatMap(last);
  // "heeft gesproken met B": in a language that parts its infinitives a preposition may also follow the participle.
  if (grammar.toApart && away === '' && gap === '…') others.push(...split(verb.participle));
  return {
    past: unique(verb.past.flatMap((form) => [...split(form), ...last(form)])),
    other: unique([...verb.open.flatMap(split), ...whole, ...others]),
  };
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
