// What of the graph is seen: by time, and by what the legend has switched off.

import type { DateRange, Status } from '../../../graph/model/index.ts';
import { LOOKS, STATUS_LOOKS, type Look } from '../../appearance.ts';
import { readAmong, type ActKind } from './act-kind.ts';

export interface FilterSlice {
  /** Only what happened in it is seen. */
  readonly range: DateRange | null;
  /** What the legend has switched off. */
  readonly muted: { readonly looks: readonly Look[]; readonly statuses: readonly Status[] };
}

export const FRESH_FILTER: FilterSlice = { range: null, muted: { looks: [], statuses: [] } };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function readRange([start = '', end = '']: readonly string[]): DateRange | null | undefined {
  if (start === '') return null;
  return DAY.test(start) && DAY.test(end) && start <= end ? { start, end } : undefined;
}

const range: ActKind<{ readonly range: DateRange | null }> = {
  code: 'r',
  replaces: true,
  perform: (desk, { range }) => ({ ...desk, range }),
  write: ({ range }) => (range ? [range.start, range.end] : []),
  read: (fields) => {
    const range = readRange(fields);
    return range === undefined ? undefined : { range };
  },
};

const mute: ActKind<{ readonly looks: readonly Look[]; readonly statuses: readonly Status[] }> = {
  code: 'm',
  replaces: true,
  perform: (desk, { looks, statuses }) => ({ ...desk, muted: { looks, statuses } }),
  write: ({ looks, statuses }) => [...looks, ...statuses],
  read: (fields) => ({
    looks: readAmong<Look>(LOOKS, fields),
    statuses: readAmong(Object.keys(STATUS_LOOKS) as Status[], fields),
  }),
};

export const FILTER_ACTS = { range, mute };
