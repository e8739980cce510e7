// A trace as a question to the server.

import type { Chain, EncounterList, GapList, PathList } from '../../graph/model/index.ts';
import type { Client, Parameters } from '../api/index.ts';
import type { Trace } from '../state/index.ts';

/** Paths that are asked for: the best, and what else there is to choose from. */
const PATHS = 5;
/** Meetings of two, and pairs that stopped, at most. */
const MEETINGS = 200;
const PAIRS = 40;

/** What came of it. */
export type Found =
  | { readonly is: 'chain'; readonly chain: Chain }
  | { readonly is: 'paths'; readonly list: PathList }
  | { readonly is: 'together'; readonly list: EncounterList }
  | { readonly is: 'gaps'; readonly list: GapList };

/** What has a picture of lanes; silences are a list. */
export type Pictured = Exclude<Found, { readonly is: 'gaps' }>;

/** Whether everything is there that the question needs. */
export function isWhole({ question, from, to }: Trace): boolean {
  if (question === 'gaps') return true;
  const two = question === 'paths' || question === 'together';
  return from !== '' && (!two || (to !== '' && to !== from));
}

const listed = (items: readonly string[]): string | undefined => items.join(',') || undefined;

/** The question in the parameters of the API. */
function asked({ question, from, to, by, steps, basis, kinds, statuses, avoid }: Trace): Parameters {
  const filter = { kind: listed(kinds), status: listed(statuses), avoid: listed(avoid) };
  switch (question) {
    case 'paths':
      return { source: from, target: to, k: PATHS, by, hops: steps, ...filter };
    case 'together':
      return { actors: `${from},${to}`, limit: MEETINGS, ...filter };
    case 'gaps':
      return { actor: from || undefined, least: steps, limit: PAIRS, ...filter };
    default:
      return { basis, direction: question, depth: steps, ...filter };
  }
}

/** The key under which the answer is kept: the same question has the same one. */
export function keyOf(trace: Trace): string {
  return `trace:${trace.question} ${trace.from} ${JSON.stringify(asked(trace))}`;
}

/** Asks. */
export async function find(client: Client, trace: Trace): Promise<Found> {
  const query = asked(trace);
  switch (trace.question) {
    case 'paths':
      return { is: 'paths', list: await client.paths(query) };
    case 'together':
      return { is: 'together', list: await client.encounters(query) };
    case 'gaps':
      return { is: 'gaps', list: await client.gaps(query) };
    default:
      return { is: 'chain', chain: await client.chain(trace.from, query) };
  }
}

/**
 * The answer as Markdown with citations: of paths and of what came before or after it is the text of
 * `chancery chain --markdown`, else these events, under a title.
 */
export async function citations(
  client: Client,
  trace: Trace,
  events: readonly string[],
  title: string,
): Promise<string> {
  const { question, from } = trace;
  if (question === 'together' || question === 'gaps') return (await client.cited(events, title)).text();
  const path = question === 'paths' ? '/paths' : `/events/${encodeURIComponent(from)}/chain`;
  return client.citations(`${path}/markdown`, asked(trace));
}
