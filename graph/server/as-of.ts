// What a route uses for the graph as of a day.

import { ChanceryError, type Day, type GraphReader } from '../model/index.ts';
import { createSearchIndex } from '../search/index.ts';
import { refusal } from './problem.ts';
import { perChangeOf, type Services } from './services.ts';

/** The graph as of a day. Throws `wrong-use` for what is no day. */
export type OpenAsOf = (day: Day) => Promise<GraphReader>;

/** Services over the graphs that `open` gives, made once for each. */
export function servicesAsOf(open: OpenAsOf | undefined, today: () => Services): Services['asOf'] {
  const over = new WeakMap<GraphReader, Services>();
  return async (day) => {
    if (!open) throw refusal('as-of-off', 'This server shows only the graph of today. Leave out "as-of".');
    const reader = await open(day).catch((error: unknown) => {
      throw error instanceof ChanceryError && error.code === 'wrong-use'
        ? refusal('bad-parameter', error.message)
        : error;
    });
    const known = over.get(reader);
    if (known) return known;
    const search = createSearchIndex(reader);
    const services = { ...today(), reader, search, perChange: perChangeOf(reader) };
    over.set(reader, services);
    return services;
  };
}
