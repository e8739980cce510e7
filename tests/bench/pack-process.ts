// A process that loads the packs of the languages named, and prints what that took: `node --expose-gc … LANG…`.

import { loadWorld } from '../../graph/world/index.ts';
import { linkArticle } from '../../ingest/extractors/rules/index.ts';
import { loadPack } from '../../ingest/languages/index.ts';
import { lexiconOf } from '../../ingest/languages/lexicon.ts';

/** Milliseconds of the processor, for loading and for the names of the world, and megabytes that are kept. */
export interface PackWeight {
  readonly words: number;
  readonly names: number;
  readonly megabytes: number;
}

const world = loadWorld();
const took = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const kept = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const before = kept();
let words = 0;
let names = 0;
for (const language of process.argv.slice(2)) {
  const began = took();
  const pack = (await loadPack(language))!;
  lexiconOf(pack);
  words += took() - began;
  // Names are made findable on a language's first article.
  const article = { id: '', language, title: '', text: '', published: null };
  linkArticle(article, pack, world);
  names += took() - began;
}
const weight: PackWeight = { words, names: names - words, megabytes: kept() - before };
console.log(JSON.stringify(weight));
