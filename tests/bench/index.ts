// `npm run bench -- NAME`: measured here and now, printed beside the run before, never asserted on time.

import { READABLE } from '../../ingest/languages/index.ts';

type Bench = (words: readonly string[]) => Promise<void> | void;

/** Each is loaded alone: what others need, a browser's driver among it, would count as its memory. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  quality: async () => {
    const [{ benchQuality }, { fileReader }] = [
      await import('./quality/index.ts'),
      await import('./reading.ts'),
    ];
    return (words) => benchQuality(words, '.', fileReader());
  },
  names: async () => {
    const { printNames, printPairs } = await import('./names.ts');
    return async (words) => {
      printPairs('.', words.includes('--details'));
      await printNames('.', READABLE, words.includes('--details'));
    };
  },
  joining: async () => {
    const { printJoining } = await import('./joining.ts');
    return (words) => printJoining('.', words.includes('--details'));
  },
  extract: async () => (await import('./extract.ts')).benchExtract,
  packs: async () => (await import('./packs.ts')).benchPacks,
  load: async () => (await import('./load.ts')).benchLoad,
  day: async () => (await import('./day/index.ts')).benchDay,
  neo4j: async () => (await import('./neo4j.ts')).benchNeo4j,
  merge: async () => (await import('./merge.ts')).benchMerge,
  chains: async () => (await import('./chains.ts')).benchChains,
  crossfilter: async () => (await import('./crossfilter.ts')).benchCrossfilter,
  export: async () => (await import('./export.ts')).benchExport,
  fuzz: async () => (await import('./fuzz/index.ts')).benchFuzz,
  page: async () => (await import('./page.ts')).benchPage,
  pages: async () => (await import('./pages.ts')).benchPages,
  query: async () => (await import('./query.ts')).benchQuery,
  search: async () => (await import('./search.ts')).benchSearch,
  store: async () => (await import('./store.ts')).benchStore,
  viewer: async () => (await import('./viewer/index.ts')).benchViewer,
  tck: async () => (await import('./tck/index.ts')).benchTck,
};

const help = async (): Promise<string> => `${(await import('./quality/index.ts')).QUALITY_HELP}
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
${(await import('./fuzz/index.ts')).FUZZ_HELP}
npm run bench -- search [--events N] [--details]
  milliseconds of the processor and megabytes of the search index, of a question, and of the digest, at 10,000 and 100,000 events
npm run bench -- viewer [--soak]
  what the picture costs at 500, 2,000 and 10,000 nodes, beside what was asked and beside bare sigma; 50 open and close
npm run bench -- query [--details]
  milliseconds from the press on Run to the rows in the console, beyond the engine's own, over the library's questions`;

const [name = '--help', ...words] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
const asked = [name, ...words].includes('--help');
if (bench && !asked) await (await bench())(words);
else {
  (asked ? console.log : console.error)(
    asked ? await help() : `there is no bench "${name}"\n${await help()}`,
  );
  process.exitCode = asked ? 0 : 2;
}
