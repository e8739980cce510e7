// What can be filtered of every event, in columns.

import {
  epochDay, EVENT_KINDS, STATUSES, type Day, type FactEntities, type FactEvents, type Facts, type GraphReader,
  type Happening,
} from '../model/index.ts'; // prettier-ignore
import type { ArticleKey } from './article-list.ts';
import { summaryById } from './summary.ts';

/** Events that facts are of at most. */
const FACTS_MOST = 50_000;

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Gives each value a place, in the order in which they come. */
interface Places {
  readonly values: string[];
  of(value: string): number;
}

/**
 * The facts of the `most` events that the most voices tell, in columns; by voices, then articles, then id. `articles`
 * are all articles of the same graph.
 */
export function facts(reader: GraphReader, articles: readonly ArticleKey[], most = FACTS_MOST): Facts {
  const all = [...reader.happenings()];
  const degrees = degreesOf(all);
  const ranked = all.sort((a, b) => compare(a, b)).slice(0, most);
  const byKey = new Map(articles.map((article) => [article.id, article]));
  const entities = placesOf();
  const languages = placesOf();
  const outlets = placesOf();
  const events = emptyEvents();
  for (const [row, { event, edges }] of ranked.entries()) {
    const told = [...new Set(event.sources.map(({ article }) => article))].flatMap(
      (key) => byKey.get(key) ?? [],
    );
    const published = told.flatMap(({ published }) => published ?? []).sort();
    const ends = (types: readonly string[], end: 'from' | 'to'): number[] =>
      distinct(
        edges.filter(({ type }) => types.includes(type)).map((edge) => edge[end]),
        entities,
      );
    events.id.push(event.id);
    events.title.push(event.title);
    events.kind.push(EVENT_KINDS.indexOf(event.kind));
    events.status.push(STATUSES.indexOf(event.status));
    events.start.push(dayOf(event.date?.start));
    events.end.push(dayOf(event.date?.end));
    events.voices.push(event.voices);
    if (event.disputed) events.disputed.push(row);
    events.degree.push(degrees.get(event.id)!);
    events.actors.push(ends(['PARTICIPATED_IN', 'SPOKE_AT'], 'from'));
    events.places.push(ends(['HELD_IN'], 'to'));
    events.languages.push(distinct(told.map(({ language }) => language), languages)); // prettier-ignore
    events.outlets.push(distinct(told.flatMap(({ publisher }) => publisher ?? []), outlets)); // prettier-ignore
    events.firstTold.push(dayOf(published[0]));
    events.lastTold.push(dayOf(published.at(-1)));
  }
  return {
    total: all.length,
    ...(ranked.length < all.length && { rankedBy: 'number of independent voices' }),
    kinds: EVENT_KINDS,
    statuses: STATUSES,
    languages: languages.values,
    outlets: outlets.values,
    entities: entityColumns(reader, entities),
    events,
  };
}

/** The name, kind, country and coordinates of each; countries that are named only here get places of their own at the end. */
function entityColumns(reader: GraphReader, entities: Places): FactEntities {
  const columns: Writable<FactEntities> = { id: entities.values, name: [], kind: [], country: [], at: [] };
  // The list grows while it is gone through.
  for (const id of entities.values) {
    const summary = summaryById(reader, id);
    const kind = summary?.kind as FactEntities['kind'][number] | undefined;
    const country = kind === 'country' ? id : summary?.country;
    columns.name.push(summary?.name ?? id);
    columns.kind.push(kind ?? 'organization');
    columns.country.push(country === undefined ? -1 : entities.of(country));
    columns.at.push(
      summary?.lat === undefined || summary.lon === undefined ? null : [summary.lat, summary.lon],
    );
  }
  return columns;
}

/** How many relations each event has: its own, and those of later events that name it as what came before. */
function degreesOf(happenings: readonly Happening[]): ReadonlyMap<string, number> {
  const degrees = new Map(happenings.map(({ event, edges }) => [event.id, edges.length]));
  for (const { edges } of happenings) {
    for (const { type, to } of edges) {
      if (type === 'PRECEDED_BY') degrees.set(to, (degrees.get(to) ?? 0) + 1);
    }
  }
  return degrees;
}

function compare({ event: a }: Happening, { event: b }: Happening): number {
  return b.voices - a.voices || b.sources.length - a.sources.length || (a.id < b.id ? -1 : 1);
}

function placesOf(): Places {
  const known = new Map<string, number>();
  const values: string[] = [];
  return {
    values,
    of(value) {
      let place = known.get(value);
      if (place === undefined) {
        known.set(value, (place = values.length));
        values.push(value);
      }
      return place;
    },
  };
}

const distinct = (values: readonly string[], places: Places): number[] =>
  [...new Set(values)].sort().map(places.of);

const dayOf = (day: Day | undefined): number | null => (day === undefined ? null : epochDay(day));

function emptyEvents(): Writable<FactEvents> {
  return {
    id: [], title: [], kind: [], status: [], start: [], end: [], voices: [], disputed: [], degree: [], actors: [],
    places: [], languages: [], outlets: [], firstTold: [], lastTold: [],
  }; // prettier-ignore
}
