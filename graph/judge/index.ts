// The door of judge: from judgements to the view through which the merge sees what articles say.

export { affectedBy, type Affected } from './affected.ts';
export { anchorOf } from './anchor-of.ts';
export { attach } from './attach.ts';
export { contradictionOf } from './contradiction.ts';
export { judgedOf } from './judged-of.ts';
export { nameOfAttached, verdictsOf, type AttachedBy } from './verdicts.ts';
