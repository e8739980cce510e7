// A thread that an article can break by its title; to any other it answers with that title, a little later.
import { parentPort } from 'node:worker_threads';

async function read({ number, article }) {
  await new Promise((rested) => setTimeout(rested, 5));
  if (article.title === 'breaks it') process.exit(3);
  parentPort.postMessage({ number, extraction: { title: article.title } });
}

let before = Promise.resolve();
parentPort.on('message', (task) => (before = before.then(() => read(task))));
parentPort.postMessage('ready');
