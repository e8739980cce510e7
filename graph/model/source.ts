// What a source of articles turned into: the seam between ingest's sources and the commands that read them.

import type { Article, Extraction } from './extraction.ts';

/** A line about input that could not be used, or not wholly: `where: what; todo`. */
export interface SourceProblem {
  /** `file:line` */
  readonly where: string;
  readonly what: string;
  readonly todo: string;
  /** Of a problem that many articles share, so that it can be told once for all. */
  readonly code?: 'unsupported-language';
  /** Whether another try may do better: the disk, a server or a model may answer by then. */
  readonly again?: true;
  /** How many things within a source were left out; where that is said, the source itself was read. */
  readonly leftOut?: number;
  /** Milliseconds that whoever has it wants to be left alone before another try. */
  readonly afterMs?: number;
}

/** An article that could not be read this time: it is not stored, and the next run reads it. */
export interface Unread {
  readonly problem: SourceProblem;
}

/** How a person calls one and several sources of a kind: `saved page`, `saved pages`. */
export interface SourceName {
  readonly one: string;
  readonly many: string;
}

/** `problems` beside an article say what it lacks; it can be read nonetheless. `taken`: what its source was taken for. */
export type SourceItem = { readonly taken?: SourceName } & (
  | { readonly article: Article; readonly problems?: readonly SourceProblem[] }
  | { readonly extraction: Extraction }
  | Unread
);

/** What a column of a table, or a key of a line of JSON, can say of an article. */
export const ARTICLE_FIELDS = [
  'title',
  'text',
  'published',
  'url',
  'language',
  'publisher',
  'author',
] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** Which column says what: `{ text: 'body', publisher: 'source.name' }`. */
export type FieldMap = Readonly<Partial<Record<ArticleField, string>>>;

/** What a person may say of sources besides where they are. */
export interface SourceOptions {
  /** What columns of tables are called; for what is left out the usual names are looked for. */
  readonly fields?: FieldMap;
  /** Whether addresses of this machine and of its own network may be asked. */
  readonly allowPrivate?: boolean;
  /** How we call ourselves to servers. */
  readonly userAgent?: string;
  /** Milliseconds between two questions to a host. */
  readonly delay?: number;
}
