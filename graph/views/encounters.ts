// Answers of graph/chains about actors and shared history, each event with who, where, and the sentences.

import {
  encountersCypher,
  encountersOf,
  type GapOptions,
  gapsCypher,
  gapsIn,
  type PathOptions,
  pathsBetween,
  pathsCypher,
  sharedCypher,
  sharedHistory,
  type SharedOptions,
  type TogetherOptions,
} from '../chains/index.ts';
import { isEventKind } from '../model/index.ts';
import type {
  EncounterList, GapList, GraphReader, NodeSummary, PathList, SharedEvents, ToldEvent,
} from '../model/index.ts'; // prettier-ignore
import { summariesOf, summaryById } from './summary.ts';
import { toldEvent } from './told-event.ts';

/** What is asked where nothing is said. */
export const PATH_DEFAULTS = { k: 5, by: 'hops', hops: 4 } as const satisfies PathOptions;
export const GAP_DEFAULTS = { least: 4, times: 3, limit: 20 } as const satisfies GapOptions;
export const TOGETHER_DEFAULTS = { limit: 50 } as const satisfies TogetherOptions;

/** Beginnings that are named; the rest are counted. */
const NAMED_BEGINNINGS = 20;

/** Paths from one actor to another; `undefined` where one of the ids is no actor's. */
export function pathList(
  reader: GraphReader,
  source: string,
  target: string,
  options: PathOptions,
): PathList | undefined {
  const [from, to] = actorsOf(reader, [source, target]) ?? [];
  if (!from || !to) return undefined;
  const paths = pathsBetween(reader, source, target, options).map(({ days, steps }) => ({
    days,
    hops: steps.map((step) => ({
      ...told(reader, step.event),
      from: summaryById(reader, step.from)!,
      to: summaryById(reader, step.to)!,
    })),
  }));
  // By hops no more of them are needed than the last path has.
  const longest =
    options.by === 'hops' && paths.length === options.k ? paths.at(-1)!.hops.length : options.hops;
  const cypher = pathsCypher(source, target, { ...options, hops: longest });
  return { source: from, target: to, paths, ...(cypher !== undefined && { cypher }) };
}

/** What every path to an event goes through; `undefined` where `id` is no event. */
export function sharedEvents(
  reader: GraphReader,
  id: string,
  options: SharedOptions,
): SharedEvents | undefined {
  const found = sharedHistory(reader, id, options);
  return (
    found && {
      event: told(reader, found.event),
      shared: found.shared.map((event) => told(reader, event)),
      reached: found.reached,
      beginnings: summariesOf(reader, found.beginnings.slice(0, NAMED_BEGINNINGS)),
      beginningsTotal: found.beginnings.length,
      cypher: sharedCypher(found.event, options),
    }
  );
}

/** The events that actors had in common; `undefined` where one of the ids is no actor's. */
export function encounterList(
  reader: GraphReader,
  actors: readonly string[],
  options: TogetherOptions,
): EncounterList | undefined {
  const asked = [...new Set(actors)];
  const summaries = actorsOf(reader, asked);
  if (!summaries) return undefined;
  const { encounters, total } = encountersOf(reader, asked, options);
  return {
    actors: summaries,
    encounters: encounters.map(({ event, there, met }) => ({ ...told(reader, event), there, met })),
    total,
    cypher: encountersCypher(asked, options),
  };
}

/** Pairs that met regularly and stopped. */
export function gapList(reader: GraphReader, options: GapOptions): GapList {
  const { gaps, total, until } = gapsIn(reader, options);
  const cypher = gapsCypher(options);
  return {
    gaps: gaps.map(({ pair, event, ...gap }) => ({
      pair: summariesOf(reader, pair),
      ...gap,
      lastMeeting: told(reader, event),
    })),
    total,
    ...(until !== undefined && { until }),
    ...(cypher !== undefined && { cypher }),
  };
}

/** Short forms of all of them; nothing where one is no actor. */
function actorsOf(reader: GraphReader, ids: readonly string[]): NodeSummary[] | undefined {
  const found = summariesOf(reader, ids);
  const isActor = ({ kind }: NodeSummary): boolean => !isEventKind(kind) && kind !== 'location';
  return found.length === ids.length && found.every(isActor) ? found : undefined;
}

/** An event of the graph's own index. */
function told(reader: GraphReader, id: string): ToldEvent {
  return toldEvent(reader, reader.event(id)!);
}
