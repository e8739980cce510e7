// What passes between whoever asks a language model and whoever shows what it costs.

import type { Article, Extraction } from './extraction.ts';
import type { Unread } from './source.ts';

/** Who can read an article: the rules, a language model, or the rules and a model where they are unsure. */
export const READERS = ['rules', 'llm', 'both'] as const;
export type Reader = (typeof READERS)[number];
/** Those that ask a model. */
export type ModelReader = Exclude<Reader, 'rules'>;

/** Money for a million tokens, in and out, in whatever currency the person thinks. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/** How a model is to be asked. */
export interface ModelChoice {
  readonly extractor: ModelReader;
  /** The data folder, where replies are kept. */
  readonly home: string;
  readonly price: Price | undefined;
  /** Money that a run may spend. */
  readonly maxCost: number | undefined;
  /** Questions at once. */
  readonly concurrency: number;
}

/** A run so far. Money is left out where no price is known. */
export interface BillFigures {
  /** Questions that were sent, those for a repair among them. */
  readonly requests: number;
  /** Pieces of articles whose reply was kept from before. */
  readonly kept: number;
  /** Tokens, as the endpoint counts them; where it doesn't, about. */
  readonly input: number;
  readonly output: number;
  readonly spent?: number;
  readonly limit?: number;
}

/** What reading an article would take. */
export interface Estimate {
  /** Pieces that a model would be asked about; none where it isn't asked. */
  readonly requests: number;
  /** Of these, those whose reply is kept already. */
  readonly kept: number;
  /** Tokens of the others, about. */
  readonly input: number;
  readonly output: number;
  readonly cost?: number;
}

/** Reads articles by asking a model. */
export interface ModelReaders {
  /** What the article says; a problem where the model gave no answer to it. Rejects where asking on is of no use. */
  extract(article: Article): Promise<Extraction | Unread>;
  figures(): BillFigures;
  /** Resolves when every question under way has its answer, and that is kept. */
  close(): Promise<void>;
}

/** An amount with four digits behind the point, without a currency. */
export function money(amount: number): string {
  return amount.toFixed(4);
}
