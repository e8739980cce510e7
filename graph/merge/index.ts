// The door of the merge: one graph out of what many articles say. It knows no store.

export { claimsOf } from './claims-of.ts';
export { type Identity, idsBeside, identityOf, isGlobal, type KnownWorld } from './entity-ids.ts';
export { deriveEvents } from './derive-events.ts';
export { mergeArticle, nothingTouched } from './merge-article.ts';
export { NEAR_DAYS, nearnessOf, whyTwo } from './near-event.ts';
export { whyOne } from './same-event.ts';
export { MERGE_VERSION } from './version.ts';
