// What a language whose particles mark who acts must say of them.

/** Particles that mark what a name is to the verb, as in Japanese. */
export interface CaseMarks {
  /** Who is spoken of and mostly acts: "は". */
  readonly topic: readonly string[];
  /** Who acts: "が", "も". */
  readonly subject: readonly string[];
  /** Who is met: "と"; between two names "and". */
  readonly with: readonly string[];
  /** Whose something is: "の". */
  readonly owner: readonly string[];
}
