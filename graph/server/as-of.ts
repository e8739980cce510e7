// What a route uses for the graph as of a day.

import { ChanceryError, type Day, type GraphReader } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { AtOnce } from './at-once.ts';
import { createSearchIndex } from '../search/index.ts';
import { refusal } from './problem.ts';
import { perChangeOf, type Services } from './services.ts';

/** The graph as of a day, and what answers Cypher about it. */
export interface GraphOfDay {
  readonly reader: GraphReader;
  readonly store: Store;
}

/** The graph as of a day. Throws `wrong-use` for what is no day. */
export type OpenAsOf = (day: Day) => Promise<GraphOfDay>;

/** Services over the graphs that `open` gives, made once for each, as many as `gate` lets through at one time. */
export function servicesAsOf(
  open: OpenAsOf | undefined,
  today: () => Services,
  namesOf: ((id: string) => readonly string[]) | undefined,
  gate: AtOnce,
): Services['asOf'] {
  const over = new WeakMap<GraphReader, Services>();
  // A page asks several things of a day at once: they wait for one opening of its graph.
  const opening = new Map<Day, Promise<GraphOfDay>>();
  const openOnce = (day: Day, opener: OpenAsOf): Promise<GraphOfDay> => {
    let under = opening.get(day);
    if (!under) {
      under = gate(() => opener(day)).finally(() => opening.delete(day));
      opening.set(day, under);
    }
    return under;
  };
  return async (day) => {
    if (!open)
      throw refusal('as-of-off', 'This server shows only the graph of today, not that of another day.');
    const { reader, store } = await openOnce(day, open).catch((error: unknown) => {
      throw error instanceof ChanceryError && error.code === 'wrong-use'
        ? refusal('bad-parameter', error.message)
        : error;
    });
    const known = over.get(reader);
    if (known) return known;
    const search = createSearchIndex(reader, namesOf);
    const services = {
      ...today(),
      reader,
      store,
      search,
      perChange: perChangeOf(reader),
      snapshot: undefined,
    };
    over.set(reader, services);
    return services;
  };
}
