// What a reader looks at: which view, which node or edge, which article, and which day's graph.

import type { Day } from '../../../graph/model/index.ts';
import { isDay, optional, type ActKind } from './act-kind.ts';

/** The views that fill the middle of the page. */
export const TABS = ['graph', 'map', 'table', 'trace', 'read', 'cypher', 'review', 'sources'] as const;
export type Tab = (typeof TABS)[number];

export interface AttentionSlice {
  /** Id of the node or edge whose facts are open. */
  readonly selected: string | null;
  /** The article that is read, and the evidence it was opened for. */
  readonly article: { readonly id: string; readonly evidence?: string } | null;
  readonly tab: Tab;
  /** Only what articles published up to it say is there; null for all that was read. */
  readonly asOf: Day | null;
}

export const FRESH_ATTENTION: AttentionSlice = { selected: null, article: null, tab: 'graph', asOf: null };

const select: ActKind<{ readonly id: string | null }> = {
  code: 's',
  replaces: true,
  perform: (desk, { id }) =>
    desk.selected === id && !desk.article ? desk : { ...desk, selected: id, article: null },
  write: ({ id }) => [id],
  read: ([id]) => ({ id: optional(id) }),
};

const read: ActKind<{ readonly article: AttentionSlice['article'] }> = {
  code: 'a',
  replaces: true,
  perform: (desk, { article }) => ({ ...desk, article }),
  write: ({ article }) => (article ? [article.id, article.evidence] : []),
  read: ([id, evidence]) => ({ article: id ? { id, ...(evidence ? { evidence } : {}) } : null }),
};

const tab: ActKind<{ readonly tab: Tab }> = {
  code: 'v',
  replaces: true,
  perform: (desk, { tab }) => (desk.tab === tab ? desk : { ...desk, tab }),
  write: ({ tab }) => [tab],
  read: ([tab]) => (TABS.includes(tab as Tab) ? { tab: tab as Tab } : undefined),
};

/** Goes to the graph as of a day, or back to today's. Each is a step of its own: it changes the graph. */
const day: ActKind<{ readonly day: Day | null }> = {
  code: 'o',
  perform: (desk, { day }) => (desk.asOf === day ? desk : { ...desk, asOf: day }),
  write: ({ day }) => [day],
  read: ([field = '']) => (field === '' || isDay(field) ? { day: optional(field) } : undefined),
};

export const ATTENTION_ACTS = { select, read, tab, day };
