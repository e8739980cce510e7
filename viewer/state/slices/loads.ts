// What was brought onto the canvas: by the overview, by expanding, by tracing, by drawing an answer.

import type { EdgeType } from '../../../graph/model/index.ts';
import type { Desk } from '../desk.ts';
import { readCount, type ActKind, type Field } from './act-kind.ts';
import { readFilter, writeFilter, type Filter } from './filter.ts';

/** Something that was brought onto the canvas: a question to the server whose answer is a part of the graph. */
export type Load =
  | { readonly from: 'overview'; readonly limit: number }
  | {
      readonly from: 'neighbours';
      readonly id: string;
      readonly type?: EdgeType;
      readonly direction?: 'in' | 'out';
      /** Only those of this year; `none` for those without a day. */
      readonly year?: string;
      readonly limit: number;
    }
  | { readonly from: 'chain'; readonly id: string }
  /** What any two of these actors had in common, with all who were there, and where. */
  | { readonly from: 'together'; readonly ids: readonly string[]; readonly limit: number }
  | { readonly from: 'nodes'; readonly ids: readonly string[] }
  /** The best connected events that pass a filter, with who took part and where; `limit` counts nodes. */
  | { readonly from: 'passing'; readonly limit: number; readonly filter: Filter };

/** How many nodes the overview begins with. */
export const OVERVIEW_LIMIT = 250;

/** How many it shows at most; the server draws no more. */
export const OVERVIEW_MOST = 500;

/** In the order in which they came. */
export interface LoadsSlice {
  readonly loads: readonly Load[];
}

export const FRESH_LOADS: LoadsSlice = { loads: [{ from: 'overview', limit: OVERVIEW_LIMIT }] };

function isAbout(load: Load, id: string): boolean {
  return (load.from === 'neighbours' || load.from === 'chain') && load.id === id;
}

/** The load by which `id` was brought further onto the canvas, if it was. */
export function broughtBy(desk: Desk, id: string): Load | undefined {
  return desk.loads.find((load) => isAbout(load, id));
}

function writeLoad(load: Load): readonly Field[] {
  switch (load.from) {
    case 'overview':
      return ['o', load.limit];
    case 'neighbours':
      return ['n', load.limit, load.id, load.type, load.direction, load.year];
    case 'chain':
      return ['c', load.id];
    case 'together':
      return ['t', load.limit, ...load.ids];
    case 'nodes':
      return ['i', ...load.ids];
    case 'passing':
      return ['p', load.limit, ...writeFilter(load.filter)];
  }
}

/** The key under which a load's answer is kept: the same question has the same key. */
export function loadKey(load: Load): string {
  return `load:${JSON.stringify(writeLoad(load))}`;
}

function readLoad([from, ...fields]: readonly string[]): Load | undefined {
  if (from === 'c') return fields[0] ? { from: 'chain', id: fields[0] } : undefined;
  if (from === 'i') return fields.length > 0 ? { from: 'nodes', ids: fields } : undefined;
  const limit = readCount(fields[0]);
  if (limit === undefined) return undefined;
  if (from === 'o') return { from: 'overview', limit };
  if (from === 't') return fields.length > 2 ? { from: 'together', limit, ids: fields.slice(1) } : undefined;
  if (from === 'p') {
    const filter = readFilter(fields.slice(1));
    return filter && { from: 'passing', limit, filter };
  }
  const [, id, type, direction, year] = fields;
  if (from !== 'n' || !id || (direction && direction !== 'in' && direction !== 'out')) return undefined;
  if (year && !/^(?:\d{4}|none)$/.test(year)) return undefined;
  return {
    from: 'neighbours',
    id,
    limit,
    ...(type ? { type: type as EdgeType } : {}),
    ...(direction ? { direction: direction as 'in' | 'out' } : {}),
    ...(year ? { year } : {}),
  };
}

/** The desk with one load more, where it isn't there yet. */
function withLoad(desk: Desk, load: Load): Desk {
  const key = loadKey(load);
  return desk.loads.some((one) => loadKey(one) === key) ? desk : { ...desk, loads: [...desk.loads, load] };
}

function bringing(code: string): ActKind<{ readonly load: Load }> {
  return {
    code,
    perform: (desk, { load }) => withLoad(desk, load),
    write: ({ load }) => writeLoad(load),
    read: (fields) => {
      const load = readLoad(fields);
      return load && { load };
    },
  };
}

/** Shows so many of the highest-ranked nodes; with 0 none: what was brought besides stands alone. */
const overview: ActKind<{ readonly limit: number }> = {
  code: 'n',
  replaces: true,
  perform: (desk, { limit }) => {
    const rest = desk.loads.filter((load) => load.from !== 'overview');
    if (limit === 0) return rest.length === desk.loads.length ? desk : { ...desk, loads: rest };
    return { ...desk, loads: [{ from: 'overview', limit }, ...rest] };
  },
  write: ({ limit }) => [limit],
  read: ([field]) => {
    const limit = field === '0' ? 0 : readCount(field);
    return limit === undefined ? undefined : { limit };
  },
};

/** Brings the neighbours of several nodes at once. */
const expandAll: ActKind<{ readonly ids: readonly string[]; readonly limit: number }> = {
  code: 'le',
  perform: (desk, { ids, limit }) =>
    ids.reduce((before, id) => withLoad(before, { from: 'neighbours', id, limit }), desk),
  write: ({ ids, limit }) => [limit, ...ids],
  read: ([field, ...ids]) => {
    const limit = readCount(field);
    return limit !== undefined && ids.length > 0 && !ids.includes('') ? { ids, limit } : undefined;
  },
};

/** Takes back what was brought by expanding or tracing a node. */
const collapse: ActKind<{ readonly id: string }> = {
  code: 'c',
  perform: (desk, { id }) => {
    const loads = desk.loads.filter((load) => !isAbout(load, id));
    return loads.length === desk.loads.length ? desk : { ...desk, loads };
  },
  write: ({ id }) => [id],
  read: ([id]) => (id ? { id } : undefined),
};

export const LOAD_ACTS = {
  overview,
  expand: bringing('e'),
  expandAll,
  trace: bringing('t'),
  draw: bringing('d'),
  collapse,
};
