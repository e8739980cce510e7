// `npm run bench -- NAME`: measured here and now, printed beside the run before, never asserted on time.

import { READABLE } from '../../ingest/languages/index.ts';
import { benchChains } from './chains.ts';
import { benchCrossfilter } from './crossfilter.ts';
import { benchDay } from './day/index.ts';
import { benchExport } from './export.ts';
import { benchExtract } from './extract.ts';
import { benchFuzz, FUZZ_HELP } from './fuzz/index.ts';
import { printJoining } from './joining.ts';
import { benchLoad } from './load.ts';
import { printNames, printPairs } from './names.ts';
import { benchMerge } from './merge.ts';
import { benchNeo4j } from './neo4j.ts';
import { benchPacks } from './packs.ts';
import { benchPage } from './page.ts';
import { benchPages } from './pages.ts';
import { benchQuery } from './query.ts';
import { benchQuality, QUALITY_HELP } from './quality/index.ts';
import { fileReader } from './reading.ts';
import { benchSearch } from './search.ts';
import { benchStore } from './store.ts';
import { benchTck } from './tck/index.ts';
import { benchViewer } from './viewer/index.ts';

const BENCHES: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
  quality: (words) => benchQuality(words, '.', fileReader()),
  names: async (words) => {
    printPairs('.', words.includes('--details'));
    await printNames('.', READABLE, words.includes('--details'));
  },
  joining: (words) => printJoining('.', words.includes('--details')),
  extract: benchExtract,
  packs: benchPacks,
  load: benchLoad,
  day: benchDay,
  neo4j: benchNeo4j,
  merge: benchMerge,
  chains: benchChains,
  crossfilter: benchCrossfilter,
  export: benchExport,
  fuzz: benchFuzz,
  page: benchPage,
  pages: benchPages,
  query: benchQuery,
  search: benchSearch,
  store: benchStore,
  viewer: benchViewer,
  tck: benchTck,
};

const HELP = `${QUALITY_HELP}
npm run bench -- names [--details]
  pairs of names across scripts, one or two; entities that the linker finds, by language, against gold, read and unread apart
npm run bench -- joining [--details]
  pairs of reports from two articles that gold says are one event, person, organization or place, and were joined
npm run bench -- extract
  articles read a second on one core
npm run bench -- pages
  saved pages that become articles in a second of processor time, small ones and such as papers serve
npm run bench -- packs
  milliseconds of the processor and megabytes of the language packs, all and each; milliseconds of linking 2,000 characters
npm run bench -- load
  article transactions a second through ledger and merge, at 2,000 and 10,000 articles
npm run bench -- day [--articles N] [--progress]
  a day of the world's news, 500,000 texts, from text to store: articles a second, memory, bytes of the ledger, minutes
npm run bench -- merge [--events N]
  the same where every meeting has one state in common and most are told several times, at 10,000 and 100,000 meetings
npm run bench -- chains [--events N]
  milliseconds of the processor for chains, paths and the other questions of graph/chains, at 10,000 and 100,000 events
npm run bench -- neo4j [--size N] [--line 5.26]
  relationships a second into a Neo4j server that is started for it, full and by deltas, at 100,000 and 1,000,000 of them
npm run bench -- store [--size N]
  seconds of the processor and memory of filling the embedded store, at 100,000 and 1,000,000 relationships
npm run bench -- tck [--details GROUP]
  scenarios of openCypher's test kit that the embedded engine passes, by group; fetched by Maven the first time
npm run bench -- export [--edges N] [--home DIR]
  seconds and megabytes of an export of a million edges, in each format; the graph is made in DIR, or taken from there
npm run bench -- crossfilter
  milliseconds of the processor that a step of the time brush takes in plain code, at two sizes; bytes of the facts
npm run bench -- page [--picture FILE]
  milliseconds from navigation to the graph on the seeds, in Chromium, with empty caches and with full ones; or the README's picture, made small by pngquant
${FUZZ_HELP}
npm run bench -- search [--events N] [--details]
  milliseconds of the processor and megabytes of the search index, of a question, and of the digest, at 10,000 and 100,000 events
npm run bench -- viewer [--soak]
  what the picture costs at 500, 2,000 and 10,000 nodes, beside what was asked and beside bare sigma; 50 open and close
npm run bench -- query [--details]
  milliseconds from the press on Run to the rows in the console, beyond the engine's own, over the library's questions`;

const [name = '--help', ...words] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
const asked = [name, ...words].includes('--help');
if (bench && !asked) await bench(words);
else {
  (asked ? console.log : console.error)(asked ? HELP : `there is no bench "${name}"\n${HELP}`);
  process.exitCode = asked ? 0 : 2;
}
