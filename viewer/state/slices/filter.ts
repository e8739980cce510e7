// Which part of the graph is meant: by time, by what its events are, and by what the legend has switched off.

import type { DateRange, Status } from '../../../graph/model/index.ts';
import { LOOKS, STATUS_LOOKS, type Look } from '../../appearance.ts';
import type { Desk } from '../desk.ts';
import { isDay, readAmong, type ActKind, type Field } from './act-kind.ts';

/** What events are told apart by, beside their time; in the order in which the form has them. */
export const FACETS = [
  'kind', 'status', 'country', 'person', 'organization', 'place', 'venue', 'language', 'outlet', 'voices', 'disputed',
  'told',
] as const; // prettier-ignore
export type FacetName = (typeof FACETS)[number];

/** What was chosen of a facet: with any of these values, where there are some, and with none of those. Both sorted. */
export interface Choice {
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** The choices that were made; a facet of which nothing was chosen is absent. */
export type Where = Readonly<Partial<Record<FacetName, Choice>>>;

/** How wide one bar of the strip of time is. */
export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

export interface FilterSlice {
  /** Only events that may have been on one of these days pass. */
  readonly range: DateRange | null;
  /** Whether events without a day pass; null for what goes without saying: they do where no range is chosen. */
  readonly undated: boolean | null;
  readonly where: Where;
  /** Kinds of node that are not drawn. */
  readonly muted: { readonly looks: readonly Look[] };
  /** By what the strip of time counts; null for the finest unit that it has room for. */
  readonly unit: Unit | null;
}

/** What of it says which events pass. */
export type Filter = Pick<FilterSlice, 'range' | 'undated' | 'where'>;

export const FRESH_FILTER: FilterSlice = {
  range: null,
  undated: null,
  where: {},
  muted: { looks: [] },
  unit: null,
};

const UNCHOSEN: Choice = { any: [], none: [] };

/** What was chosen of a facet. */
export function choiceOf({ where }: Pick<FilterSlice, 'where'>, facet: FacetName): Choice {
  return where[facet] ?? UNCHOSEN;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** The desk with another choice of one facet; the same desk where it is the choice already. */
function choosing(desk: Desk, facet: FacetName, any: readonly string[], none: readonly string[]): Desk {
  const [wanted, refused] = [[...new Set(any)].sort(), [...new Set(none)].sort()];
  const before = choiceOf(desk, facet);
  if (same(before.any, wanted) && same(before.none, refused)) return desk;
  const { [facet]: _, ...rest } = desk.where;
  const chosen = wanted.length + refused.length > 0;
  return { ...desk, where: chosen ? { ...rest, [facet]: { any: wanted, none: refused } } : rest };
}

function readRange([start = '', end = '']: readonly string[]): DateRange | null | undefined {
  if (start === '') return null;
  return isDay(start) && isDay(end) && start <= end ? { start, end } : undefined;
}

const UNDATED_WORDS = { '': null, with: true, without: false } as const;
type UndatedWord = keyof typeof UNDATED_WORDS;

const writeUndated = (undated: boolean | null): UndatedWord =>
  undated === null ? '' : undated ? 'with' : 'without';
const readUndated = (field = ''): boolean | null | undefined => UNDATED_WORDS[field as UndatedWord];

/** A whole filter as fields of an address. */
export function writeFilter({ range, undated, where }: Filter): readonly Field[] {
  const choices = FACETS.flatMap((facet) => {
    const { any, none } = where[facet] ?? UNCHOSEN;
    return any.length + none.length === 0 ? [] : [facet, any.length, none.length, ...any, ...none];
  });
  return [range?.start, range?.end, writeUndated(undated), ...choices];
}

/** What such fields say; undefined where they make no sense. */
export function readFilter([start, end, word, ...fields]: readonly string[]): Filter | undefined {
  const range = readRange([start ?? '', end ?? '']);
  const undated = readUndated(word);
  if (range === undefined || undated === undefined) return undefined;
  const where: Partial<Record<FacetName, Choice>> = {};
  for (let at = 0; at < fields.length;) {
    const facet = FACETS.find((one) => one === fields[at]);
    const [wanted, refused] = [Number(fields[at + 1]), Number(fields[at + 2])];
    const values = fields.slice(at + 3, at + 3 + wanted + refused);
    if (!facet || !(wanted >= 0 && refused >= 0) || values.length !== wanted + refused) return undefined;
    where[facet] = { any: values.slice(0, wanted), none: values.slice(wanted) };
    at += 3 + values.length;
  }
  return { range, undated, where };
}

/** Chooses a time. All that is done in one stroke (a drag, a run of the player) is one step. */
const range: ActKind<{ readonly range: DateRange | null; readonly stroke?: number }> = {
  code: 'r',
  replaces: (next, last) => next.stroke === last.stroke,
  perform: (desk, { range }) =>
    range?.start === desk.range?.start && range?.end === desk.range?.end ? desk : { ...desk, range },
  write: ({ range }) => (range ? [range.start, range.end] : []),
  read: (fields) => {
    const range = readRange(fields);
    return range === undefined ? undefined : { range };
  },
};

/** Lets events without a day pass, or not; null for what goes without saying. */
const undated: ActKind<{ readonly undated: boolean | null }> = {
  code: 'fu',
  replaces: true,
  perform: (desk, { undated }) => (desk.undated === undated ? desk : { ...desk, undated }),
  write: ({ undated }) => [writeUndated(undated)],
  read: ([field]) => {
    const undated = readUndated(field);
    return undated === undefined ? undefined : { undated };
  },
};

/** Chooses anew what of one facet is meant. Each choice is a step of its own. */
const choose: ActKind<{ readonly facet: FacetName } & Choice> = {
  code: 'fw',
  perform: (desk, { facet, any, none }) => choosing(desk, facet, any, none),
  write: ({ facet, any, none }) => [facet, any.length, ...any, ...none],
  read: ([name, count = '', ...values]) => {
    const facet = FACETS.find((one) => one === name);
    const n = Number(count || 0);
    if (!facet || !Number.isInteger(n) || n < 0 || n > values.length || values.includes('')) return undefined;
    return { facet, any: values.slice(0, n), none: values.slice(n) };
  },
};

/** Switches kinds of node and statuses off in the legend, all that are named and no other. */
const mute: ActKind<{ readonly looks: readonly Look[]; readonly statuses: readonly Status[] }> = {
  code: 'm',
  replaces: true,
  perform: (desk, { looks, statuses }) => {
    const next = choosing(desk, 'status', choiceOf(desk, 'status').any, statuses);
    return same(desk.muted.looks, looks) ? next : { ...next, muted: { looks } };
  },
  write: ({ looks, statuses }) => [...looks, ...statuses],
  read: (fields) => ({
    looks: readAmong<Look>(LOOKS, fields),
    statuses: readAmong(Object.keys(STATUS_LOOKS) as Status[], fields),
  }),
};

/** Nothing is filtered any more. */
const clear: ActKind<object> = {
  code: 'fc',
  perform: (desk) => (isFiltering(desk) ? { ...desk, ...FRESH_FILTER, unit: desk.unit } : desk),
  write: () => [],
  read: () => ({}),
};

/** Counts by another unit in the strip of time. */
const unit: ActKind<{ readonly unit: Unit | null }> = {
  code: 'ft',
  replaces: true,
  perform: (desk, { unit }) => (desk.unit === unit ? desk : { ...desk, unit }),
  write: ({ unit }) => [unit],
  read: ([field = '']) => {
    const unit = UNITS.find((one) => one === field);
    return unit || field === '' ? { unit: unit ?? null } : undefined;
  },
};

/** Whether anything is filtered at all. */
export function isFiltering({
  range,
  undated,
  where,
  muted,
}: Pick<FilterSlice, 'range' | 'undated' | 'where' | 'muted'>): boolean {
  return range !== null || undated !== null || muted.looks.length > 0 || Object.keys(where).length > 0;
}

export const FILTER_ACTS = { range, undated, choose, mute, clear, unit };
