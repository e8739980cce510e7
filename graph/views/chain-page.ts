// An answer about chains in the one form from which lane, citation list and graph are written.

import type {
  Chain, ChainHop, EncounterList, GapList, NodeSummary, PathList, SharedEvents, ToldEvent,
} from '../model/index.ts'; // prettier-ignore
import type { Direction } from '../chains/index.ts';
import { dayText } from './day-text.ts';

/** One event of the page. */
export interface PageHop {
  readonly told: ToldEvent;
  /** Steps to the right. */
  readonly depth: number;
  /** What stands before the event in a lane. */
  readonly mark: string;
  /** What else is to be said of it, after who was there. */
  readonly facts: readonly string[];
}

export interface PagePart {
  /** Absent where the page is one part. */
  readonly heading?: string;
  readonly hops: readonly PageHop[];
}

/** A line of the picture, from one node to another. */
interface PageLink {
  readonly from: NodeSummary;
  readonly to: NodeSummary;
  readonly label: string;
  readonly dashed?: boolean;
}

export interface ChainPage {
  readonly title: string;
  readonly parts: readonly PagePart[];
  readonly links: readonly PageLink[];
  /** What to say where there are no parts. */
  readonly empty: string;
  /** Absent where Cypher can't give the same answer. */
  readonly cypher: string | undefined;
}

/** The events before an event, or after it. */
export function chainPage({ hops, cypher }: Chain, direction: Direction): ChainPage {
  const events = new Map(hops.map(({ event }) => [event.id, event]));
  const links = hops.flatMap(({ event, later, earlier, basis = '' }) => {
    const other = events.get(later ?? earlier ?? '');
    if (!other) return [];
    const [from, to] = earlier === undefined ? [other, event] : [event, other];
    return [{ from, to, label: basis, dashed: basis === 'chronology' }];
  });
  const arrow = direction === 'back' ? '← ' : '→ ';
  const hop = (one: ChainHop): PageHop => ({
    told: one,
    depth: one.depth,
    mark: one.depth ? arrow : '',
    facts: one.basis === undefined ? [] : [one.basis],
  });
  const side = direction === 'back' ? 'before' : 'after';
  const name = hops[0]?.event.name ?? '';
  const ordered = underTheirOwn(hops).map(hop);
  return { title: `What came ${side}: ${name}`, parts: [{ hops: ordered }], links, empty: '', cypher };
}

/** Each hop under the one from which it was reached, so that the lane can be read downwards. */
function underTheirOwn(hops: readonly ChainHop[]): ChainHop[] {
  const next = new Map<string, ChainHop[]>();
  for (const hop of hops) {
    const from = hop.later ?? hop.earlier ?? '';
    next.set(from, [...(next.get(from) ?? []), hop]);
  }
  const from = (id: string): ChainHop[] =>
    (next.get(id) ?? []).flatMap((hop) => [hop, ...from(hop.event.id)]);
  return from('');
}

/** Paths from one actor to another. */
export function pathPage({ source, target, paths, cypher }: PathList): ChainPage {
  const parts = paths.map(({ days, hops }, at): PagePart => ({
    heading: `Path ${at + 1}: ${counted(hops.length, 'meeting')} ${days === 0 ? 'on one day' : `in ${counted(days, 'day')}`}`,
    hops: hops.map((hop, depth) => ({
      told: hop,
      depth,
      mark: `${hop.from.name} met ${hop.to.name} · `,
      facts: [],
    })),
  }));
  const links = new Map(
    paths.flatMap(({ hops }) =>
      hops.map(({ event, from, to }) => [
        `${event.id} ${from.id} ${to.id}`,
        { from, to, label: `${dayText(event.date)} ${event.name}` },
      ]),
    ),
  );
  return {
    title: `How ${source.name} met ${target.name} through others`,
    parts,
    links: [...links.values()],
    empty: `no path leads from ${source.name} to ${target.name}; --hops N allows longer ones, --status more than what was held`,
    cypher,
  };
}

/** What every path to an event goes through. */
export function sharedPage({ event, shared, reached, beginningsTotal, cypher }: SharedEvents): ChainPage {
  const all = [...shared, event];
  const links = all.slice(1).map((later, at) => ({ from: later.event, to: all[at]!.event, label: '' }));
  const paths = `${counted(reached, 'event')} on paths from ${counted(beginningsTotal, 'beginning')}`;
  const hops = all.map((told, depth) => ({ told, depth, mark: depth ? '→ ' : '', facts: [] }));
  return {
    title: `What led to it: ${event.event.name}`,
    parts: shared.length > 0 ? [{ heading: `Shared by every path to it (${paths})`, hops }] : [],
    links,
    empty:
      reached === 0
        ? 'nothing is known to have come before it'
        : `nothing is shared by every path to it (${paths})`,
    cypher,
  };
}

/** Events in which actors took part together. */
export function encounterPage({ actors, encounters, cypher }: EncounterList): ChainPage {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const hops = encounters.map((told): PageHop => {
    const missing = actors.filter(({ id }) => !told.there.includes(id)).map(({ name }) => name);
    const facts = [told.met ? '' : 'not all met', missing.length ? `without ${missing.join(', ')}` : ''];
    return { told, depth: 0, mark: '', facts: facts.filter(Boolean) };
  });
  return {
    title: `Together: ${actors.map(({ name }) => name).join(', ')}`,
    parts: hops.length > 0 ? [{ hops }] : [],
    links: encounters.flatMap(({ event, there }) =>
      there.map((id) => ({ from: byId.get(id)!, to: event, label: '' })),
    ),
    empty: 'they took part in no event together; --least N asks for some of them, --kind for speeches too',
    cypher,
  };
}

/** Pairs that met regularly and stopped. */
export function gapPage({ gaps, until, cypher }: GapList): ChainPage {
  const days = (n: number): string => counted(n, 'day');
  const parts = gaps.map(
    ({ pair, meetings, first, last, usual, longest, silence, lastMeeting }): PagePart => ({
      heading: `${pair.map(({ name }) => name).join(' and ')}: ${counted(meetings, 'meeting')} from ${first} to ${last}, usually ${days(usual)} apart, ${days(longest)} at most; silent for ${days(silence)}`,
      hops: [{ told: lastMeeting, depth: 0, mark: 'last: ', facts: [] }],
    }),
  );
  return {
    title: `Met regularly and stopped, up to ${until ?? 'no day'}`,
    parts,
    links: gaps.map(({ pair, meetings, silence }) => ({
      from: pair[0]!,
      to: pair[1]!,
      label: `${counted(meetings, 'meeting')}, silent for ${days(silence)}`,
      dashed: true,
    })),
    empty: 'no pair met regularly and stopped; --least N and --times N ask for less',
    cypher,
  };
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
