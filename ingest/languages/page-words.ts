// What a language must say of the page: words only. `ingest/languages/<code>/page.ts` fills it.

/** What a language must say of the page around the text. */
export interface PageWords {
  /** Before a full stop that ends no sentence, without it: "mr", "dr", "u.s". */
  readonly abbreviations: readonly string[];
  /** Names that end in a single letter, which is no initial: "Ван И". */
  readonly endsInLetter?: readonly string[];
  /** Whether a number with a full stop is an ordinal: "27. Februar". */
  readonly ordinalStop: boolean;
  /** A paragraph that begins so is no part of the report: "tags", "read also", "quelle". */
  readonly boilerplate: readonly string[];
  /** A paragraph that begins so says what a picture shows: "photo", "im bild". */
  readonly captions: readonly string[];
  /** A short paragraph that begins so names who wrote it: "by", "von". */
  readonly bylines: readonly string[];
  /**
   * A paragraph of a saved page that holds one of these, in small letters, is the site speaking of itself: consent,
   * subscriptions, sharing, what else to read. Wordings that no report needs.
   */
  readonly around: readonly string[];
}
