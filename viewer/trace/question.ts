// A trace as a question to the server.

import type { Chain, PathList } from '../../graph/model/index.ts';
import type { Client, Parameters } from '../api/index.ts';
import type { Trace } from '../state/index.ts';

/** Paths that are asked for: the best, and what else there is to choose from. */
const PATHS = 5;

/** What was asked, by path and parameters of the API. */
interface Question {
  readonly path: string;
  readonly query: Parameters;
}

/** What came of it. */
export type Found =
  { readonly is: 'chain'; readonly chain: Chain } | { readonly is: 'paths'; readonly list: PathList };

/** Whether everything is there that the question needs. */
export function isWhole({ question, from, to }: Trace): boolean {
  return from !== '' && (question !== 'paths' || (to !== '' && to !== from));
}

const listed = (items: readonly string[]): string | undefined => items.join(',') || undefined;

/** The question in the words of the API. */
function asked({ question, from, to, by, steps, basis, kinds, statuses, avoid }: Trace): Question {
  const filter = { kind: listed(kinds), status: listed(statuses), avoid: listed(avoid) };
  return question === 'paths'
    ? { path: '/paths', query: { source: from, target: to, k: PATHS, by, hops: steps, ...filter } }
    : {
        path: `/events/${encodeURIComponent(from)}/chain`,
        query: { basis, direction: question, depth: steps, ...filter },
      };
}

/** The key under which the answer is kept: the same question has the same one. */
export function keyOf(trace: Trace): string {
  return `trace:${JSON.stringify(asked(trace))}`;
}

/** Asks. */
export async function find(client: Client, trace: Trace): Promise<Found> {
  const { query } = asked(trace);
  return trace.question === 'paths'
    ? { is: 'paths', list: await client.paths(query) }
    : { is: 'chain', chain: await client.chain(trace.from, query) };
}

/** The answer as Markdown with citations, the text of `chancery chain --markdown`. */
export function citations(client: Client, trace: Trace): Promise<string> {
  const { path, query } = asked(trace);
  return client.citations(`${path}/markdown`, query);
}
