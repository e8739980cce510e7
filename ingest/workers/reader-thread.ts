// A thread that reads articles, one after the other, until it is ended.

import { parentPort } from 'node:worker_threads';
import { loadWorld } from '../../graph/world/index.ts';
import { extract } from '../extract.ts';
import { READY, type Said, type Task } from './protocol.ts';

const world = loadWorld();
const say = (said: Said): void => parentPort!.postMessage(said);

// Strictly in turn: where the thread breaks, the first that has no answer broke it.
let before = Promise.resolve();
parentPort!.on('message', (task: Task) => (before = before.then(() => read(task))));
say(READY);

async function read({ number, article }: Task): Promise<void> {
  try {
    say({ number, extraction: await extract(article, world) });
  } catch (error) {
    say({ number, fault: (error as Error).stack ?? String(error) });
  }
}
