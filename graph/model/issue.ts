// Two ways for things to go wrong: bad data is an Issue value that travels with the data;
// bad use or a bad environment is a ChanceryError that ends what was asked for.

/** Something about an article or a record that a person should know. */
export interface Issue {
  /** Stable, kebab-case: `no-date`, `unknown-language`, `broken-line` … */
  readonly code: string;
  /** What is wrong and what to do, one sentence each, without a path. */
  readonly message: string;
  /** Where in the article's text, UTF-16 units, start inclusive, end exclusive. */
  readonly start?: number;
  readonly end?: number;
}

/** A stretch of a query: UTF-16 units, end exclusive; line and column of where it begins, from 1. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** Wrong use or a broken environment: says the offending value in quotes and what to do. */
export class ChanceryError extends Error {
  override readonly name = 'ChanceryError';
  /** Stable, kebab-case, never translated. */
  readonly code: string;
  /** Forms that work instead; Cypher only. */
  readonly hints: readonly string[];
  /** Where in the query; Cypher only. */
  readonly place: TextPlace | undefined;

  constructor(
    code: string,
    message: string,
    options?: ErrorOptions & { readonly hints?: readonly string[]; readonly place?: TextPlace | undefined },
  ) {
    super(message, options);
    this.code = code;
    this.hints = options?.hints ?? [];
    this.place = options?.place;
  }
}
