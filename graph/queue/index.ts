// The door of the queue, by which many machines read for one ledger. Loaded by the commands that need it alone.

export { checkServer, type QueueServer } from './connection.ts';
export { counts, type QueueCounts } from './counts.ts';
export { putArticles } from './put-articles.ts';
export { readArticles } from './read-articles.ts';
export { retryFailed } from './retry-failed.ts';
export { queueAddress, type QueueAddress } from './settings.ts';
export { writeExtractions } from './write-extractions.ts';
