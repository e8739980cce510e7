// The door of the crossfilter: not part of the shell, loaded beside the facts that it counts.

export { FACET_KINDS, type KeyKind } from './facets.ts';
export { NO_DAY, tableOf, type FactTable } from './fact-table.ts';
export { bestConnected } from './best-connected.ts';
export { select, type Selection } from './selection.ts';
export { sieveOf, type Seen } from './sieve.ts';
