// A question that analysts ask: Cypher with a title, a reason and typed parameters. The library is graph/questions.

/** What questions are about, in the order in which they are listed. */
export const THEMES = ['meetings', 'places', 'people', 'not-held', 'sequence', 'certainty'] as const;
export type Theme = (typeof THEMES)[number];

interface Named {
  /** Its name in the Cypher, without the dollar. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly means: string;
}

/** One thing that a question can be given; `default` gives an answer on the seeds. */
export type QuestionParameter =
  /** The id of a node; `actor` is a country, a person or an organization. An event's title, or how it begins, will do. */
  | (Named & { readonly type: 'actor' | 'country' | 'person' | 'event'; readonly default: string })
  /** A day, `YYYY-MM-DD`. */
  | (Named & { readonly type: 'day'; readonly default: string })
  /** A whole number, both bounds inclusive. */
  | (Named & {
      readonly type: 'number';
      readonly least: number;
      readonly most: number;
      readonly default: number;
    })
  | (Named & { readonly type: 'choice'; readonly choices: readonly string[]; readonly default: string });

export interface Question {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly theme: Theme;
  readonly title: string;
  /** Why somebody asks it. */
  readonly why: string;
  readonly parameters: readonly QuestionParameter[];
  /** Runs on every store with the same answer; its order is total. */
  readonly cypher: string;
  /** What each column means, in the order of the answer. */
  readonly columns: Readonly<Record<string, string>>;
}

/** GET /questions */
export interface QuestionList {
  readonly questions: readonly Question[];
}
