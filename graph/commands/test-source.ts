// A source, tried: read once, nothing stored.

import type { SourceEntry, SourceOptions, SourceProblem, WatchedPlace } from '../model/index.ts';
import { flat } from '../views/index.ts';
import type { Context } from './context.ts';
import { problemLine } from './problems.ts';

/** Articles of it that are read, to see whether they can be. */
const TRIED = 3;

/** Reads what the source shows, and its first articles; tells what it was taken for and what is wrong. Gives the exit code. */
export async function testSource(
  place: WatchedPlace,
  asking: SourceOptions,
  json: boolean,
  context: Context,
): Promise<number> {
  const { reading, terminal } = context;
  const listing = await reading.list({ ...asking, ...place, validators: {}, isKnown: () => false });
  if (listing.outcome !== 'read') {
    const problem = listing.outcome === 'failed' ? listing.problem : nothingNew(place.address);
    if (json) terminal.out(`${JSON.stringify({ address: place.address, problems: [problem] })}\n`);
    else terminal.err(problemLine(problem));
    return 1;
  }
  const { taken, entries } = listing;
  const tried = await Promise.all(entries.slice(0, TRIED).map((entry) => tryEntry(entry, asking, context)));
  const problems = [...listing.problems, ...tried.flatMap((one) => one.problems)];
  const titles = tried.flatMap((one) => one.titles);
  if (json) {
    terminal.out(
      `${JSON.stringify({ address: place.address, taken: taken.one, articles: entries.length, titles, problems })}\n`,
    );
  } else {
    terminal.out(`taken for: ${taken.one}\narticles: ${entries.length}\n`);
    for (const title of titles) terminal.out(`  ${flat(title)}\n`);
    for (const problem of problems) terminal.err(problemLine(problem));
  }
  return titles.length > 0 || (entries.length === 0 && problems.length === 0) ? 0 : 1;
}

/** Titles of what an entry holds, and what could not be used of it. */
async function tryEntry(
  entry: SourceEntry,
  asking: SourceOptions,
  { reading }: Context,
): Promise<{ readonly titles: string[]; readonly problems: SourceProblem[] }> {
  const titles: string[] = [];
  const problems: SourceProblem[] = [];
  for await (const item of reading.entry(entry, asking)) {
    if ('problem' in item) problems.push(item.problem);
    else {
      const { title, published, language } = 'article' in item ? item.article : item.extraction.article;
      titles.push(`${title} (${published ?? 'no day'}, ${language})`);
      if ('article' in item) problems.push(...(item.problems ?? []));
    }
    if (titles.length >= TRIED) break;
  }
  return { titles, problems };
}

function nothingNew(where: string): SourceProblem {
  return {
    where,
    what: 'the server says that nothing has changed, though it was asked for everything',
    todo: 'tell its maker',
  };
}
