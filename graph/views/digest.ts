// What is in here, for who arrives: when, where, who with whom, what is new, what comes next, what is disputed.

import {
  type Busy,
  busiestActors,
  busiestPairs,
  busiestPlaces,
  calendarOf,
  disputedEvents,
  plannedAfter,
} from '../chains/index.ts';
import type {
  Digest,
  DigestArticle,
  DigestEvents,
  DigestFresh,
  DigestNode,
  DigestPair,
  GraphReader,
} from '../model/index.ts';
import { edgeId } from '../model/index.ts';
import type { ArticleKey } from './article-list.ts';
import { articleSummary } from './evidence.ts';
import { summariesOf, summaryById } from './summary.ts';

/** Rows of each list. */
const ROWS = 10;
/** Newest articles, and events that are named of each. */
const NEWEST = 6;
const TOLD = 4;
/** Events that are named of what is planned, disputed or new. */
const NAMED = 8;

/** Everything but what is new since a visit. `keys`: every article. */
export function digestOf(reader: GraphReader, keys: readonly ArticleKey[]): Digest {
  const { span = null, ...calendar } = calendarOf(reader);
  const dated = keys.filter(({ published }) => published !== null);
  const newest = dated.sort((a, b) => (b.published! < a.published! ? -1 : b.published! > a.published! ? 1 : a.id < b.id ? -1 : 1)); // prettier-ignore
  const published = newest[0]?.published ?? null;
  const actors = (prefix: string): DigestNode[] =>
    busy(
      reader,
      busiestActors(reader, ROWS, (id) => id.startsWith(prefix)),
    );
  return {
    change: reader.change(),
    span,
    ...calendar,
    pairs: busiestPairs(reader, ROWS).flatMap(({ pair: [from, to], ...rest }): DigestPair[] => {
      const [a, b] = [summaryById(reader, from), summaryById(reader, to)];
      return a && b ? [{ edge: edgeId({ type: 'MET_WITH', from, to }), a, b, ...rest }] : [];
    }),
    countries: actors('country:'),
    people: actors('person:'),
    organizations: actors('org:'),
    places: busy(reader, busiestPlaces(reader, ROWS)),
    published,
    articles: newest.slice(0, NEWEST).flatMap(({ id }) => told(reader, id)),
    planned: some(reader, published === null ? [] : plannedAfter(reader, published)),
    disputed: some(reader, disputedEvents(reader)),
  };
}

/**
 * What has come after a change number. `seen` is the key of an article that was there at that time: where it is gone,
 * the graph is another one, or was emptied since, and nothing can be said.
 */
export function freshSince(reader: GraphReader, since: number, seen: string): DigestFresh | undefined {
  if (since > reader.change() || !reader.article(seen)) return undefined;
  const keys = reader.changedSince(since).filter(({ gone }) => !gone);
  const events = keys.filter(({ row }) => row === 'event').flatMap(({ id }) => reader.event(id) ?? []);
  const day = (event: (typeof events)[number]): string => event.date?.start ?? '';
  events.sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : a.id < b.id ? -1 : 1));
  return {
    since,
    articles: keys.filter(({ row }) => row === 'article').length,
    events: some(reader, events.map(({ id }) => id)), // prettier-ignore
  };
}

function busy(reader: GraphReader, rows: readonly Busy[]): DigestNode[] {
  return rows.flatMap(({ id, events }) => {
    const node = summaryById(reader, id);
    return node ? [{ node, events }] : [];
  });
}

function some(reader: GraphReader, ids: readonly string[]): DigestEvents {
  return { events: summariesOf(reader, ids.slice(0, NAMED)), total: ids.length };
}

/** The events that an article tells, in the order in which it does. */
function told(reader: GraphReader, id: string): DigestArticle[] {
  const article = reader.article(id);
  if (!article) return [];
  const proven = reader.evidenceIn(id).flatMap((evidence) => reader.provenBy(evidence.id));
  const events = [...new Set(proven.filter((one) => one.startsWith('event:')))];
  return [
    {
      article: articleSummary(article),
      events: summariesOf(reader, events.slice(0, TOLD)),
      total: events.length,
    },
  ];
}
