// The door of the crossfilter: not part of the shell, loaded beside the facts that it counts.

export { NO_DAY, tableOf, type FactTable } from './fact-table.ts';
export { select, type Filter, type Selection } from './selection.ts';
export { sieveOf, type Seen } from './sieve.ts';
