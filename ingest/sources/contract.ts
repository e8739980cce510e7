// What every kind of source keeps: one file a kind in this folder, one test suite for all (tests/contracts/source.ts).

import type { SourceItem, SourceOptions, Told } from '../../graph/model/index.ts';
import type { Web } from '../web/contract.ts';
import type { Meter } from './meter.ts';

/** Bytes at the beginning of a source by which its kind is told. */
export const HEAD_BYTES = 4096;

/** A source of bytes: a file, standard input, an entry of an archive, the answer of a server. */
export interface SourceInput {
  /** Where it is from, for messages: a path, an address, `news.zip!a/b.html`, `-`. */
  readonly where: string;
  /** File name, or what stands for one: its ending tells of the kind, the rest labels the article. */
  readonly name: string;
  /** Whether a person named it, rather than a folder or an archive that it lies in. */
  readonly named: boolean;
  /** On which file of this disk it lies, where it is one. */
  readonly path?: string;
  /** The address that it was fetched from, or is said to be from. */
  readonly url?: string;
  /** The media type told with it, in small letters and without parameters: `text/html`. */
  readonly type?: string;
  /** The encoding told with it: `windows-1251`. */
  readonly charset?: string;
  /** What was said of the article beside it, as a feed does; what the source itself says comes before. */
  readonly told?: Told;
  /** The first `HEAD_BYTES` bytes, or all where there are fewer. */
  readonly head: Uint8Array;
  /** All bytes from the beginning on. Can be asked for once. Rejects with the system's error where reading fails. */
  stream(): AsyncIterable<Uint8Array>;
}

/** What a kind may use besides its input. */
export interface Reach {
  readonly options: SourceOptions;
  /** What asks the network. */
  readonly web: Web;
  /** Reads what lies within a source, by whatever kind it is of; a source within more than a few others is refused. */
  within(input: SourceInput): AsyncIterable<SourceItem>;
  /** Whether `within` would read it: what is of no kind is passed over, and gives nothing. */
  knows(input: SourceInput): boolean;
  /** Counts what is made of this source; whoever unpacks something tells it. */
  readonly meter: Meter;
}

/** A kind of source. */
export interface SourceKind {
  /** How a person calls one and several of them: `saved page`. */
  readonly one: string;
  readonly many: string;
  /** Whether one input is one article, so that articles can be counted beforehand. */
  readonly single: boolean;
  /** Whether it lists articles: what a list names (and tells something of) is an article and no further list. */
  readonly list?: true;
  /** Told by name, media type and first bytes alone. Kinds are asked in the registry's order. */
  recognizes(input: SourceInput): boolean;
  /**
   * Gives articles and extractions, one by one, without keeping what went before. Whatever can't be used is a
   * `problem` that names where, what and what to do; it throws nothing but faults of ours.
   */
  read(input: SourceInput, reach: Reach): AsyncIterable<SourceItem>;
}
