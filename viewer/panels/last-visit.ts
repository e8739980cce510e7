// Where the graph stood at the last visit. A visit lasts as long as the tab: a page that is loaded anew in it still says
// what has come since the visit before.

import type { Digest } from '../../graph/model/index.ts';
import type { Visit } from '../api/index.ts';

const KEY = 'chancery.visit';

/** The part of the browser's stores that is needed. */
export type Kept = Pick<Storage, 'getItem' | 'setItem'>;

function read(store: Kept): Visit | undefined {
  try {
    const { change, article } = JSON.parse(store.getItem(KEY) ?? 'null') as Partial<Visit>;
    return Number.isInteger(change) && typeof article === 'string' ? { change: change!, article } : undefined;
  } catch {
    return undefined; // nothing was kept, or something else
  }
}

/** The visit before this one, if there was one. `lasting` outlives the tab, `tab` does not. */
export function lastVisit(lasting: Kept, tab: Kept): Visit | undefined {
  const begun = tab.getItem(KEY);
  if (begun !== null) return read(tab);
  tab.setItem(KEY, lasting.getItem(KEY) ?? '');
  return read(lasting);
}

/** Keeps where the graph stands now, for the next visit. A graph without articles is not worth a visit. */
export function keepVisit(lasting: Kept, { change, articles }: Pick<Digest, 'change' | 'articles'>): void {
  const article = articles[0]?.article.id;
  if (article !== undefined) lasting.setItem(KEY, JSON.stringify({ change, article } satisfies Visit));
}
