// The door of the home: an opened data folder.

export { openHome, ledgerPath, type Home, type HomeOptions } from './open-home.ts';
export { graphRows } from './catch-up.ts';
export type { LoadOptions, LoadReport, LoadSummary } from './load.ts';
export { CORRECTED_FIELDS, type CorrectedField, type JudgementRequest } from './judgement-request.ts';
export type { Imported, JudgementsMade } from './judge.ts';
