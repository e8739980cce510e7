// The door of the model: the words everything else speaks. It imports nothing of ours.

export * from './kinds.ts';
export * from './dates.ts';
export * from './issue.ts';
export * from './extraction.ts';
export * from './graph.ts';
export * from './said.ts';
export * from './judgement.ts';
export * from './rule-decision.ts';
export * from './judged.ts';
export * from './judgement-request.ts';
export * from './judgement-sentence.ts';
export * from './check-judgement.ts';
export * from './keys.ts';
export * from './sides.ts';
export * from './meeting.ts';
export * from './api.ts';
export type * from './api-chains.ts';
export type * from './api-cypher.ts';
export type * from './api-lists.ts';
export type * from './api-review.ts';
export * from './reader.ts';
export type * from './claims.ts';
export type * from './merge-tables.ts';
export * from './check-extraction.ts';
export * from './source.ts';
export * from './question.ts';
export * from './folded.ts';
