// The door of chains: what came before an event and after it, and how and when actors met.

export * from './busiest.ts';
export * from './calendar.ts';
export { chainCypher } from './cypher/chain.ts';
export { gapsCypher } from './cypher/gaps.ts';
export { pathsCypher } from './cypher/paths.ts';
export { sharedCypher } from './cypher/shared.ts';
export { encountersCypher } from './cypher/together.ts';
export { type EventFilter, passes } from './filter.ts';
export { type Gap, type GapOptions, type Gaps, gapsIn } from './gaps.ts';
export * from './order.ts';
export {
  type Path,
  PATH_MEASURES,
  type PathMeasure,
  type PathOptions,
  pathsBetween,
  type PathStep,
} from './paths.ts';
export { sharedHistory, type SharedHistory, type SharedOptions } from './shared.ts';
export { type Encounter, type Encounters, encountersOf, type TogetherOptions } from './together.ts';
export * from './trace.ts';
