// What a list of articles says of one of them, whatever its form.

import type { CarriedText, Told } from '../../../graph/model/index.ts';
import type { Lead } from '../fetch-input.ts';

/**
 * An article that a feed or a sitemap names: by an address (absolute, http or https, without a fragment), by its whole text,
 * so that nothing need be fetched, or both.
 */
export type FeedEntry = Lead & {
  readonly told: Told;
  /** When it was changed last, as the feed writes it. */
  readonly changed?: string;
  /** Whether a further list lies at the address, as a sitemap index has it. */
  readonly list?: true;
};

/** What is wrong with a list, and what to do. */
export interface FeedFault {
  readonly what: string;
  readonly todo: string;
  /** From 1; of what concerns the whole list there is none. */
  readonly line?: number;
}

/** An entry as its list words it, before addresses are resolved and days read. */
export interface RawEntry {
  /** Where it may be found, best first; relative ones count from `base`. */
  readonly links: readonly (string | undefined)[];
  readonly base?: string | undefined;
  /** What tells it from others where it has no address. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly authors?: readonly (string | undefined)[] | undefined;
  /** Dates as written, best first. */
  readonly dates: readonly (string | undefined)[];
  readonly changed?: string | undefined;
  readonly language?: string | undefined;
  /** What may be the whole text. */
  readonly content?: CarriedText | undefined;
  /** What may only be its beginning. */
  readonly summary?: string | undefined;
  readonly list?: true;
}

/** A list as parsed. */
export interface RawFeed {
  /** The address of the site, from which relative addresses count where nobody says otherwise. */
  readonly home?: string | undefined;
  readonly entries: readonly RawEntry[];
}
