// What a reader can do to the desk. Every act is a plain value; what it does is one pure function.

import type { DateRange, Day, Status } from '../../graph/model/index.ts';
import type { Look } from '../appearance.ts';
import { loadKey, type Desk, type Load, type Tab } from './desk.ts';

export type Act =
  /** Shows so many of the highest-ranked nodes. */
  | { readonly do: 'overview'; readonly limit: number }
  /** Brings something more onto the canvas. */
  | { readonly do: 'expand' | 'trace' | 'draw'; readonly load: Load }
  /** Takes back what was brought by expanding or tracing this node. */
  | { readonly do: 'collapse'; readonly id: string }
  | { readonly do: 'hide'; readonly id: string }
  | { readonly do: 'unhide' }
  | { readonly do: 'select'; readonly id: string | null }
  | { readonly do: 'range'; readonly range: DateRange | null }
  | { readonly do: 'mute'; readonly looks: readonly Look[]; readonly statuses: readonly Status[] }
  | { readonly do: 'pin'; readonly id: string; readonly at: readonly [x: number, y: number] }
  | { readonly do: 'read'; readonly article: Desk['article'] }
  | { readonly do: 'tab'; readonly tab: Tab }
  /** Goes to the graph as of a day, or back to today's. */
  | { readonly do: 'day'; readonly day: Day | null };

/** The name of an act. */
export type Deed = Act['do'];

/** Deeds that only set something: of several in a row, the last one is all that counts. */
const SETTING: ReadonlySet<Deed> = new Set(['overview', 'select', 'range', 'mute', 'read', 'tab']);

/** Whether `next` makes `last` not worth a step of its own. */
export function supersedes(next: Act, last: Act): boolean {
  if (next.do === 'pin' && last.do === 'pin') return next.id === last.id;
  return next.do === last.do && SETTING.has(next.do);
}

function isAbout(load: Load, id: string): boolean {
  return (load.from === 'neighbours' || load.from === 'chain') && load.id === id;
}

/** The desk after an act. An act that changes nothing gives the same desk back. */
export function perform(desk: Desk, act: Act): Desk {
  switch (act.do) {
    case 'overview': {
      const rest = desk.loads.filter((load) => load.from !== 'overview');
      return { ...desk, loads: [{ from: 'overview', limit: act.limit }, ...rest] };
    }
    case 'expand':
    case 'trace':
    case 'draw': {
      const key = loadKey(act.load);
      if (desk.loads.some((load) => loadKey(load) === key)) return desk;
      return { ...desk, loads: [...desk.loads, act.load] };
    }
    case 'collapse': {
      const loads = desk.loads.filter((load) => !isAbout(load, act.id));
      return loads.length === desk.loads.length ? desk : { ...desk, loads };
    }
    case 'hide':
      if (desk.hidden.includes(act.id)) return desk;
      return {
        ...desk,
        hidden: [...desk.hidden, act.id],
        selected: desk.selected === act.id ? null : desk.selected,
      };
    case 'unhide':
      return desk.hidden.length === 0 ? desk : { ...desk, hidden: [] };
    case 'select':
      return desk.selected === act.id && !desk.article ? desk : { ...desk, selected: act.id, article: null };
    case 'range':
      return { ...desk, range: act.range };
    case 'mute':
      return { ...desk, muted: { looks: act.looks, statuses: act.statuses } };
    case 'pin':
      return { ...desk, pins: { ...desk.pins, [act.id]: act.at } };
    case 'read':
      return { ...desk, article: act.article };
    case 'tab':
      return desk.tab === act.tab ? desk : { ...desk, tab: act.tab };
    case 'day':
      return desk.asOf === act.day ? desk : { ...desk, asOf: act.day };
  }
}

/** The load by which `id` was brought further onto the canvas, if it was. */
export function broughtBy(desk: Desk, id: string): Load | undefined {
  return desk.loads.find((load) => isAbout(load, id));
}
