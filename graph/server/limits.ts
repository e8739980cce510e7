// What one asker may ask of the server.

/** Sizes and rates; what goes over one is refused with the limit named. */
export interface ServerLimits {
  /** Requests a second that one address may go on asking. */
  readonly perSecond: number;
  /** Requests that it may ask at once after a rest. */
  readonly burst: number;
  /** Wrong tokens that one address may show at once; one more every six seconds. */
  readonly wrongTokens: number;
  /** Bytes of a body. */
  readonly maxBody: number;
  /** Characters of a path with its query. */
  readonly maxAddress: number;
  /** Queries that run or wait at one time, of all askers together. */
  readonly queries: number;
  /** Files that are sent at one time, to all askers together. */
  readonly files: number;
  /** Lists that are sent line by line at one time, to all askers together. */
  readonly lists: number;
  /** Graphs of other days that are made at one time; one that is made is only opened. */
  readonly days: number;
}

/** Far above what a page of the viewer asks, and what five thousand ids in one body need. */
export const SERVER_LIMITS: ServerLimits = {
  perSecond: 200,
  burst: 1_000,
  wrongTokens: 10,
  maxBody: 256 * 1024,
  maxAddress: 8_000,
  queries: 16,
  files: 2,
  lists: 8,
  days: 4,
};
