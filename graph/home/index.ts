// The door of the home: an opened data folder.

export { openHome, ledgerPath, type Home, type HomeOptions } from './open-home.ts';
export { asOfHome } from './as-of.ts';
export { graphRows } from './catch-up.ts';
export { idOf } from './ledger-id.ts';
export { NO_ARTICLES, type ArticleCounts, type FinishedJob, type ReadJob } from './finish-jobs.ts';
export type { LoadOptions, LoadReport, LoadSummary, Taken } from './load.ts';
export type { Imported } from './judge.ts';
