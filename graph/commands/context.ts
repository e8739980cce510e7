// Everything a command may touch: the terminal, the clock, and what reads articles (handed in by chancery.ts,
// since nothing under graph/ imports ingest/).

import type {
  Article,
  Estimate,
  Extraction,
  ModelChoice,
  ModelReaders,
  SourceEntry,
  SourceItem,
  SourceListing,
  SourceOptions,
  SourceProblem,
  Validators,
} from '../model/index.ts';
import type { KnownWorld } from '../merge/index.ts';
import type { World } from '../world/index.ts';
import type { Log } from './log.ts';

/** Reads many articles, several at once. */
export interface Readers {
  extract(article: Article): Promise<Extraction>;
  close(): Promise<void>;
}

/** A source that is to be listed, with what is known of it. */
export interface SourceAsked extends SourceOptions {
  readonly address: string;
  readonly validators: Validators;
  /** Whether a file was shown in that version before. */
  isKnown(key: string, version: string): boolean;
}

/** What goes on while an entry is read. */
export interface EntryOptions extends SourceOptions {
  /** Hears of the bytes as they come. */
  readonly onBytes?: (bytes: Uint8Array) => void;
}

/** What ingest hands to the commands. */
export interface Reading {
  /** Reads files, folders (recursively, in sorted order) and `-` (standard input). */
  sources(
    paths: readonly string[],
    stdin: AsyncIterable<Uint8Array>,
    options?: SourceOptions,
  ): AsyncIterable<SourceItem>;
  /** What a folder, feed or address shows now. */
  list(source: SourceAsked): Promise<SourceListing>;
  /** Why an address is never asked, as far as it says so itself; undefined where it may be. */
  refused(address: string, allowPrivate: boolean): Promise<SourceProblem | undefined>;
  /** Reads one article that was shown. */
  entry(
    entry: Pick<SourceEntry, 'key' | 'told' | 'content'>,
    options: EntryOptions,
  ): AsyncIterable<SourceItem>;
  /** Counts what `sources` will give, for progress; undefined where that can't be known. */
  count(paths: readonly string[]): Promise<number | undefined>;
  extract(article: Article): Promise<Extraction>;
  /** What reads `count` articles (undefined: nobody knows how many), on so many threads (one a core) where that is worth it. */
  readers(count: number | undefined, threads?: number): Promise<Readers>;
  /** What reads by asking a language model. Throws `no-model` or `wrong-use`, where environment or choice are of no use. */
  model(choice: ModelChoice): Promise<ModelReaders>;
  /** What asking a model about an article would cost; nothing is sent. */
  estimate(article: Article, choice: ModelChoice): Promise<Estimate>;
  /** Which records the entities of extractions made elsewhere are. */
  identifier(): Promise<Pick<Required<KnownWorld>, 'ready' | 'identify'>>;
  /** What was read of the article clause by clause, for a person. */
  explain(article: Article): Promise<string>;
}

export interface Terminal {
  /** Data. */
  out(text: string): void;
  /** Resolves when `out` can take more without keeping it in memory. */
  drained(): Promise<void>;
  /** Everything else. */
  err(text: string): void;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly columns: number;
  /** False under NO_COLOR or without a terminal. */
  readonly color: boolean;
}

export interface Context {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The project's folder: where `seeds/` and `dist/` lie. */
  readonly root: string;
  /** Milliseconds since 1970; the only clock there is. */
  readonly now: () => number;
  /** Ends after so many milliseconds, or when the signal is aborted; never rejects. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly world: () => World;
  /** Told what happens to each article, where `--log json` asks for it. */
  readonly log?: Log;
  readonly reading: Reading;
}
