// The article as extraction sees it: text cut into sentences. Offsets are UTF-16 units into `article.text`.

/** What part of the page a sentence belongs to. Only `title`, `lead` and `body` may found an event alone. */
export type SentenceKind = 'title' | 'lead' | 'body' | 'caption' | 'boilerplate';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Counted from 0; the title is paragraph 0. */
  readonly paragraph: number;
  readonly kind: SentenceKind;
}
