// What a trace's answer looks like as lanes: who stands on which lane, what is tied to what. No places yet.

import type { ChainHop, EncounterList, NodeSummary, PathHop } from '../../graph/model/index.ts';
import { list } from '../text/index.ts';
import type { Pictured } from './question.ts';
import { say } from './say.ts';

/** One lane; `node` where it is an actor's. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly node?: NodeSummary;
}

/** An event in the picture. */
export interface Stop {
  /** Its own in the picture: an event can be on several paths. */
  readonly key: string;
  readonly event: NodeSummary;
  /** Numbers of the lanes on which it stands, ascending; at least one. */
  readonly lanes: readonly number[];
  /** The lane under which its words stand. */
  readonly labelled: number;
}

/** A tie from the earlier to the later of two stops. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** The lane along which it runs; absent where it goes from one to another. */
  readonly lane?: number;
  /** Only the days tell it. */
  readonly dashed: boolean;
}

export interface Plan {
  readonly lanes: readonly Lane[];
  readonly stops: readonly Stop[];
  readonly links: readonly Link[];
  /** Actors for whom there was no lane. */
  readonly more: number;
}

/** Lanes of actors that are drawn at most. */
const MOST_ACTORS = 8;

/** The lanes of an answer, an actor each or a path each; of paths by actor only the one that is looked at. */
export function planOf(found: Pictured, lanes: 'actor' | 'path', path: number): Plan {
  if (found.is === 'together') return encountersByActor(found.list);
  if (found.is === 'chain')
    return lanes === 'path' ? chainByPath(found.chain.hops) : chainByActor(found.chain.hops);
  const { paths } = found.list;
  if (lanes === 'path') return pathsBeside(paths);
  return pathByActor(paths[path]?.hops ?? []);
}

/** A lane for each of those who are asked about, and on it where they were with others of them. */
function encountersByActor({ actors, encounters }: EncounterList): Plan {
  const numbers = new Map(actors.map(({ id }, at) => [id, at]));
  return {
    lanes: actors.map((node) => ({ id: node.id, name: node.name, node })),
    stops: encounters.map(({ event, there }) => ({
      key: event.id,
      event,
      lanes: there.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
      labelled: actors.length - 1,
    })),
    links: [],
    more: 0,
  };
}

/** A path with a lane for each who is on it: who met whom stands between their two lanes. */
function pathByActor(hops: readonly PathHop[]): Plan {
  const actors = hops.length > 0 ? [hops[0]!.from, ...hops.map(({ to }) => to)] : [];
  const last = actors.length - 1;
  return {
    lanes: actors.map((node) => ({ id: node.id, name: node.name, node })),
    stops: hops.map(({ event }, at) => ({
      key: `${at} ${event.id}`,
      event,
      lanes: [at, at + 1],
      labelled: last,
    })),
    links: hops.slice(1).map(({ event }, at) => ({
      from: `${at} ${hops[at]!.event.id}`,
      to: `${at + 1} ${event.id}`,
      lane: at + 1,
      dashed: false,
    })),
    more: 0,
  };
}

/** All paths, one under the other. */
function pathsBeside(paths: readonly { readonly days: number; readonly hops: readonly PathHop[] }[]): Plan {
  const key = (path: number, hop: PathHop): string => `${path} ${hop.event.id}`;
  return {
    lanes: paths.map((path, at) => ({ id: String(at), name: pathName(at, path) })),
    stops: paths.flatMap(({ hops }, lane) =>
      hops.map((hop) => ({ key: key(lane, hop), event: hop.event, lanes: [lane], labelled: lane })),
    ),
    links: paths.flatMap(
      ({ hops }, lane) =>
      hops.slice(1).map((hop, at) => ({ from: key(lane, hops[at]!), to: key(lane, hop), lane, dashed: false })), // prettier-ignore
    ),
    more: 0,
  };
}

/** `1: 3 meetings in 42 days`. */
export function pathName(
  at: number,
  { days, hops }: { readonly days: number; readonly hops: readonly unknown[] },
): string {
  return say(days === 0 ? 'pathInADay' : 'path', { at: at + 1, meetings: say('meetings', { n: hops.length }), days: say('days', { n: days }) }); // prettier-ignore
}

const neighbour = ({ later, earlier }: ChainHop): string | undefined => later ?? earlier;

/** Ties of a chain, from the earlier event to the later one. */
function linksOf(hops: readonly ChainHop[]): Link[] {
  return hops.flatMap(({ event, later, earlier, basis }) => {
    const dashed = basis === 'chronology';
    if (later !== undefined) return [{ from: event.id, to: later, dashed }];
    return earlier === undefined ? [] : [{ from: earlier, to: event.id, dashed }];
  });
}

/** A chain as branches: what first came before an event goes on in its lane, what else did begins one of its own. */
function chainByPath(hops: readonly ChainHop[]): Plan {
  const next = new Map<string, ChainHop[]>();
  for (const hop of hops) {
    const of = neighbour(hop) ?? '';
    next.set(of, [...(next.get(of) ?? []), hop]);
  }
  const lanes: Lane[] = [];
  const stops: Stop[] = [];
  const open = ({ event, who }: ChainHop): number =>
    lanes.push({ id: event.id, name: list(sidesOf(who).map(({ name }) => name)) }) - 1;
  const follow = (hop: ChainHop, lane: number): void => {
    stops.push({ key: hop.event.id, event: hop.event, lanes: [lane], labelled: lane });
    for (const [at, further] of (next.get(hop.event.id) ?? []).entries())
      follow(further, at === 0 ? lane : open(further));
  };
  for (const hop of next.get('') ?? []) follow(hop, open(hop));
  return { lanes, stops, links: linksOf(hops), more: 0 };
}

/** Whom an event is between, in few words: states and bodies, else whoever took part. */
export function sidesOf(who: readonly NodeSummary[]): readonly NodeSummary[] {
  const sides = who.filter(({ kind }) => kind !== 'person');
  return (sides.length > 0 ? sides : who).slice(0, 3);
}

/** A chain with a lane for each of those who took part most often. */
function chainByActor(hops: readonly ChainHop[]): Plan {
  const counts = new Map<string, { readonly node: NodeSummary; count: number }>();
  for (const { who } of hops)
    for (const node of who) {
      const known = counts.get(node.id) ?? { node, count: 0 };
      known.count++;
      counts.set(node.id, known);
    }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || (a.node.id < b.node.id ? -1 : 1));
  const lanes = ranked.slice(0, MOST_ACTORS).map(({ node }) => ({ id: node.id, name: node.name, node }));
  const numbers = new Map(lanes.map(({ id }, at) => [id, at]));
  const stops = hops.map(({ event, who }): Stop => {
    const found = who.flatMap(({ id }) => numbers.get(id) ?? []).sort((a, b) => a - b);
    return {
      key: event.id,
      event,
      lanes: found.length > 0 ? found : [Math.max(0, lanes.length - 1)],
      labelled: Math.max(0, lanes.length - 1),
    };
  });
  return { lanes, stops, links: linksOf(hops), more: ranked.length - lanes.length };
}
