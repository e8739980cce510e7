// The desk as an address: the acts that hold, each a few letters, `#1;n=200;e=country:US,25;s=event:0f…`.
// Acts that could be left out without a difference are left out, so an address stays short however long a session was.

import { LOOKS, STATUS_LOOKS, type Look } from '../appearance.ts';
import type { DateRange, EdgeType, Status } from '../../graph/model/index.ts';
import { perform, type Act, type Deed } from './act.ts';
import { FRESH_DESK, TABS, type Load, type Tab } from './desk.ts';

const VERSION = '1';
const MOST_NODES = 5_000;

type Field = string | number | null | undefined;
interface Spelling<A extends Act> {
  readonly code: string;
  readonly write: (act: A) => readonly Field[];
  /** Undefined where the fields make no sense. */
  readonly read: (fields: readonly string[]) => A | undefined;
}
type Spellings = { readonly [D in Deed]: Spelling<Extract<Act, { do: D }>> };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Whether the calendar has the day. */
const isDay = (field: string): boolean =>
  DAY.test(field) && new Date(`${field}T00:00Z`).toJSON()?.startsWith(field);
const count = (field = ''): number | undefined => {
  const n = Number(field);
  return Number.isInteger(n) && n > 0 && n <= MOST_NODES ? n : undefined;
};
const among = <T extends string>(all: readonly T[], fields: readonly string[]): T[] =>
  all.filter((one) => fields.includes(one));

function writeLoad(load: Load): readonly Field[] {
  switch (load.from) {
    case 'overview':
      return ['o', load.limit];
    case 'neighbours':
      return ['n', load.limit, load.id, load.type, load.direction];
    case 'chain':
      return ['c', load.id];
    case 'nodes':
      return ['i', ...load.ids];
  }
}

function readLoad([from, ...fields]: readonly string[]): Load | undefined {
  if (from === 'c') return fields[0] ? { from: 'chain', id: fields[0] } : undefined;
  if (from === 'i') return fields.length > 0 ? { from: 'nodes', ids: fields } : undefined;
  const limit = count(fields[0]);
  if (limit === undefined) return undefined;
  if (from === 'o') return { from: 'overview', limit };
  const [, id, type, direction] = fields;
  if (from !== 'n' || !id || (direction && direction !== 'in' && direction !== 'out')) return undefined;
  return {
    from: 'neighbours',
    id,
    limit,
    ...(type ? { type: type as EdgeType } : {}),
    ...(direction ? { direction: direction as 'in' | 'out' } : {}),
  };
}

function bringing<D extends 'expand' | 'trace' | 'draw'>(deed: D, code: string): Spellings[D] {
  return {
    code,
    write: (act: { load: Load }) => writeLoad(act.load),
    read: (fields: readonly string[]) => {
      const load = readLoad(fields);
      return load && { do: deed, load };
    },
  } as Spellings[D];
}

function readRange([start = '', end = '']: readonly string[]): DateRange | null | undefined {
  if (start === '') return null;
  return DAY.test(start) && DAY.test(end) && start <= end ? { start, end } : undefined;
}

const SPELLINGS: Spellings = {
  overview: {
    code: 'n',
    write: (act) => [act.limit],
    read: ([limit]) => (count(limit) ? { do: 'overview', limit: count(limit)! } : undefined),
  },
  expand: bringing('expand', 'e'),
  trace: bringing('trace', 't'),
  draw: bringing('draw', 'd'),
  collapse: {
    code: 'c',
    write: (act) => [act.id],
    read: ([id]) => (id ? { do: 'collapse', id } : undefined),
  },
  hide: { code: 'h', write: (act) => [act.id], read: ([id]) => (id ? { do: 'hide', id } : undefined) },
  unhide: { code: 'u', write: () => [], read: () => ({ do: 'unhide' }) },
  select: { code: 's', write: (act) => [act.id], read: ([id]) => ({ do: 'select', id: id || null }) },
  range: {
    code: 'r',
    write: ({ range }) => (range ? [range.start, range.end] : []),
    read: (fields) => {
      const range = readRange(fields);
      return range === undefined ? undefined : { do: 'range', range };
    },
  },
  mute: {
    code: 'm',
    write: (act) => [...act.looks, ...act.statuses],
    read: (fields) => ({
      do: 'mute',
      looks: among<Look>(LOOKS, fields),
      statuses: among(Object.keys(STATUS_LOOKS) as Status[], fields),
    }),
  },
  pin: {
    code: 'p',
    write: (act) => [act.id, ...act.at.map((value) => Math.round(value * 100) / 100)],
    read: ([id, ...at]) => {
      const [x = NaN, y = NaN] = at.map(Number);
      return id && Number.isFinite(x) && Number.isFinite(y) ? { do: 'pin', id, at: [x, y] } : undefined;
    },
  },
  read: {
    code: 'a',
    write: ({ article }) => (article ? [article.id, article.evidence] : []),
    read: ([id, evidence]) => ({
      do: 'read',
      article: id ? { id, ...(evidence ? { evidence } : {}) } : null,
    }),
  },
  tab: {
    code: 'v',
    write: (act) => [act.tab],
    read: ([tab]) => (TABS.includes(tab as Tab) ? { do: 'tab', tab: tab as Tab } : undefined),
  },
  day: {
    code: 'o',
    write: ({ day }) => [day],
    read: ([day = '']) => (day === '' || isDay(day) ? { do: 'day', day: day || null } : undefined),
  },
};

const DEED_OF = new Map(Object.entries(SPELLINGS).map(([deed, { code }]) => [code, deed as Deed]));

const escape = (field: Field): string =>
  encodeURIComponent(field ?? '').replace(/%3A/g, ':').replace(/%7C/g, '|'); // prettier-ignore

/** The acts without those that make no difference to where they lead. */
function shortest(acts: readonly Act[]): readonly Act[] {
  const goal = JSON.stringify(acts.reduce(perform, FRESH_DESK));
  let kept = acts;
  for (const act of acts) {
    const without = kept.filter((one) => one !== act);
    if (JSON.stringify(without.reduce(perform, FRESH_DESK)) === goal) kept = without;
  }
  return kept;
}

/** The part of an address after `#`; empty for a fresh desk. */
export function writeLink(acts: readonly Act[]): string {
  const parts = shortest(acts).map((act) => {
    const spelling = SPELLINGS[act.do] as Spelling<Act>;
    const fields = spelling.write(act).map(escape).join(',').replace(/,+$/, '');
    return `${spelling.code}=${fields}`;
  });
  return parts.length === 0 ? '' : [VERSION, ...parts].join(';');
}

/** The acts that an address tells, and the parts of it that could not be read. */
export function readLink(link: string): {
  readonly acts: readonly Act[];
  readonly unread: readonly string[];
} {
  const text = link.replace(/^#/, '');
  if (text === '') return { acts: [], unread: [] };
  const [version, ...parts] = text.split(';');
  if (version !== VERSION) return { acts: [], unread: [text] };
  const acts: Act[] = [];
  const unread: string[] = [];
  for (const part of parts) {
    const act = readPart(part);
    if (act) acts.push(act);
    else unread.push(part);
  }
  return { acts, unread };
}

function readPart(part: string): Act | undefined {
  const [code = '', ...rest] = part.split('=');
  const deed = DEED_OF.get(code);
  if (!deed) return undefined;
  try {
    return SPELLINGS[deed].read(rest.join('=').split(',').map(decodeURIComponent));
  } catch (broken) {
    if (broken instanceof URIError) return undefined;
    throw broken;
  }
}
