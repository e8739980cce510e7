// A thread that reads articles, one after the other, until it is ended.

import { parentPort } from 'node:worker_threads';
import { loadWorld } from '../../graph/world/index.ts';
import { extract } from '../extract.ts';
import type { Answer, Task } from './protocol.ts';

const world = loadWorld();

parentPort!.on('message', async ({ number, article }: Task) => {
  const answer = (said: Answer): void => parentPort!.postMessage(said);
  try {
    answer({ number, extraction: await extract(article, world) });
  } catch (error) {
    answer({ number, fault: (error as Error).stack ?? String(error) });
  }
});
