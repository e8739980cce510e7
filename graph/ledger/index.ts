// The door of the ledger: the truth, and the graph computed from it.

export { openLedger, type Ledger, type LedgerOptions } from './open-ledger.ts';
export { LEDGER_VERSION } from './schema.ts';
export { takeWatchLock } from './writer-lock.ts';
export type { Reading, Truth } from './truth.ts';
export type { KeptJudgement } from './judgements.ts';
export { eachJob, type JobPlace, type JobReader, type JobTables, type Taking } from './jobs.ts';
export type { SourceReader, SourceTables } from './sources.ts';
