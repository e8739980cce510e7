// What a feed lists: from bytes to addresses, with what is told of each. Neither clock nor network.

import type { CarriedText, Told } from '../../../graph/model/index.ts';
import { languageCode } from '../tables/language-code.ts';
import { endsWhole, upToEntry, upToLastEntry } from './cut-feed.ts';
import { breaksOff, isJsonFeed, wholeJsonFeed } from './cut-json-feed.ts';
import { feedText } from './feed-bytes.ts';
import { feedDay } from './feed-day.ts';
import type { FeedEntry, FeedFault, RawEntry } from './feed-entry.ts';
import { parseApart } from './parse-apart.ts';
import { opensAsSitemap, parseSitemap } from './parse-sitemap.ts';
import { plainWords } from './plain-words.ts';
import { isWhole } from './whole-text.ts';

/** Entries of one feed that are read: what lists more is an archive, or never ends. */
export const MOST_ENTRIES = 5000;
/** An address of more characters leads nowhere. */
const LONGEST_ADDRESS = 4096;

/** What is known of a feed besides its bytes. */
export interface FeedAbout {
  /** The address that it is from: relative ones count from there. */
  readonly url?: string | undefined;
  /** The encoding told with it. */
  readonly charset?: string | undefined;
}

export interface FeedReading {
  /** In the feed's order, each address once. */
  readonly entries: readonly FeedEntry[];
  /** What it lacks. Where it is no feed at all, there is one and no entry. */
  readonly faults: readonly FeedFault[];
}

/**
 * Reads RSS, Atom, RDF, JSON Feed, sitemaps, news sitemaps and their indexes. A feed that breaks off gives what stands
 * before, one with a broken entry the others; one that can't be read at all is told.
 */
export async function entriesOf(bytes: Uint8Array, about: FeedAbout = {}): Promise<FeedReading> {
  const said = feedText(bytes, about.charset);
  const { text, faults: inJson } = isJsonFeed(said)
    ? wholeJsonFeed(said, MOST_ENTRIES + 1)
    : { text: said, faults: [] };
  const whole = endsWhole(text);
  const cut = upToEntry(whole ? text : upToLastEntry(text), MOST_ENTRIES + 1);
  const feed = opensAsSitemap(cut)
    ? { ...parseSitemap(cut), faults: [] }
    : await parseApart(cut, MOST_ENTRIES + 1);
  if (typeof feed === 'string') {
    const what = `it is no feed that can be read: ${feed}`;
    return {
      entries: [],
      faults: [{ what, todo: 'check the address; feeds are RSS, Atom, RDF, JSON or sitemaps' }],
    };
  }
  const faults: FeedFault[] = [...inJson, ...feed.faults];
  const some = feed.entries.slice(0, MOST_ENTRIES);
  const named = once(some.map((raw) => ({ raw, address: addressOf(raw, [about.url, feed.home]) })));
  const entries = named.flatMap(({ raw, address }) => readEntry(raw, address));
  if (!whole) faults.push(breaksOff(text));
  if (feed.entries.length > MOST_ENTRIES) {
    const what = `the feed lists more than ${MOST_ENTRIES} articles`;
    faults.push({ what, todo: 'only the first of them were read' });
  }
  const bare = named.length - entries.length;
  if (bare > 0) {
    const what = `${bare} of its entries ${bare === 1 ? 'has' : 'have'} neither an address nor a text`;
    faults.push({ what, todo: 'nothing is read from there' });
  }
  return { entries, faults };
}

/** Nothing where it has neither an address nor a text. */
function readEntry(raw: RawEntry, address: string | undefined): FeedEntry[] {
  const content = contentOf(raw, address !== undefined);
  const rest = {
    told: toldOf(raw),
    ...(raw.changed !== undefined && { changed: raw.changed }),
    ...(raw.list && { list: raw.list }),
  };
  if (address !== undefined) return [{ address, ...rest, ...(content && { content }) }];
  return content ? [{ ...rest, content }] : [];
}

/** The first link that leads anywhere. */
function addressOf({ links, base }: RawEntry, bases: readonly (string | undefined)[]): string | undefined {
  const from = [base, ...bases].reduceRight<string | undefined>(
    (outer, inner) => resolved(inner, outer) ?? outer,
    undefined,
  );
  for (const link of links) {
    const address = resolved(link, from);
    if (address !== undefined) return address;
  }
  return undefined;
}

/** Absolute, http or https, without a fragment. */
function resolved(link: string | undefined, base: string | undefined): string | undefined {
  const words = link?.trim();
  if (!words || words.length > LONGEST_ADDRESS || !URL.canParse(words, base)) return undefined;
  const url = new URL(words, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The whole text; where there is no other way to it, whatever there is. */
function contentOf({ content, summary }: RawEntry, fetchable: boolean): CarriedText | undefined {
  if (content && isWhole(content.text, summary)) return content;
  if (fetchable) return undefined;
  if (content && plainWords(content.text) !== undefined) return content;
  return plainWords(summary) === undefined ? undefined : { type: 'text/html', text: summary ?? '' };
}

function toldOf({ title, publisher, authors = [], dates, language }: RawEntry): Told {
  const words = plainWords(title);
  const name = plainWords(publisher);
  const names = authors.flatMap((author) => plainWords(author?.replace(/^\S+@\S+\s*\((.*)\)$/, '$1')) ?? []);
  const author = names.filter((one) => !/@|:\/\//.test(one)).join(', ');
  const published = dates.map((date) => (date === undefined ? undefined : feedDay(date))).find((day) => day);
  const code = languageCode(language ?? '');
  return {
    ...(words !== undefined && { title: words }),
    ...(name !== undefined && { publisher: name }),
    ...(author !== '' && author !== name && { author }),
    ...(published !== undefined && { published }),
    ...(code !== undefined && { language: code }),
  };
}

/** Each article once, as its first entry has it. */
function once<T extends { readonly raw: RawEntry; readonly address: string | undefined }>(
  entries: readonly T[],
): T[] {
  const seen = new Set<string>();
  return entries.filter(({ raw, address }) => {
    const key = address ?? raw.id ?? raw.content?.text;
    if (key === undefined) return true;
    const before = seen.size;
    return seen.add(key).size > before;
  });
}
