// Asks the server. One function a question, typed by the model; what goes wrong is thrown as RequestFailed.

import type {
  ArticleView,
  Chain,
  Change,
  Day,
  Digest,
  EdgeDetail,
  EdgeType,
  EncounterList,
  Facts,
  GapList,
  JobList,
  JobsChanged,
  JudgementList,
  JudgementRequest,
  JudgementsMade,
  NamingList,
  Neighbourhood,
  NodeDetail,
  NodeYears,
  PathList,
  QueryTable,
  QuestionList,
  ReviewList,
  SearchResult,
  SourceList,
  Stats,
  Subgraph,
} from '../../graph/model/index.ts';
import { readFailure, RequestFailed } from './failure.ts';
import { readHarmless } from './harmless.ts';

/** Which neighbours of a node are asked for; `limit` counts nodes. */
interface NeighbourQuery {
  readonly type?: EdgeType;
  readonly direction?: 'in' | 'out';
  readonly year?: string;
  readonly limit: number;
}

/** Where the graph stood when somebody left: its change number, and the key of an article that was there. */
export interface Visit {
  readonly change: number;
  readonly article: string;
}

/** The server's questions. Each rejects with `RequestFailed`, or with the signal's own reason where it was aborted. */
export interface Client {
  /** The same questions to the graph as of a day; those that only today's answers (change, review, judging) stay as they are. */
  asOf(day: Day): Client;
  stats(): Promise<Stats>;
  /** The running change number of the graph. */
  change(): Promise<Change>;
  /** What can be filtered of every event. */
  facts(): Promise<Facts>;
  /** What is in here, and what has come since a visit where that can be told. */
  digest(since?: Visit): Promise<Digest>;
  /** The most important nodes and the edges between them. */
  overview(limit: number): Promise<Subgraph>;
  node(id: string): Promise<NodeDetail>;
  edge(id: string): Promise<EdgeDetail>;
  neighbours(id: string, query: NeighbourQuery): Promise<Neighbourhood>;
  /** When the relations of a node were. */
  nodeYears(id: string): Promise<NodeYears>;
  /** What came before an event or after it, and how one actor met another through others, by the parameters of the API. */
  chain(event: string, query: Parameters): Promise<Chain>;
  paths(query: Parameters): Promise<PathList>;
  /** Events in which several actors took part, and pairs that met regularly and stopped, by the same. */
  encounters(query: Parameters): Promise<EncounterList>;
  gaps(query: Parameters): Promise<GapList>;
  /** The Markdown with citations of one of the two; `path` and parameters as above. */
  citations(path: string, query: Parameters): Promise<string>;
  /** These nodes, or all there are, as a file in one of the server's formats. */
  exported(format: string, ids: readonly string[] | null): Promise<Blob>;
  /** Those of them that are events as a list of citations in Markdown, under a title. */
  cited(ids: readonly string[], title: string): Promise<Blob>;
  /** Which articles name an entity, and how; from `cursor` on. */
  namings(id: string, cursor?: string): Promise<NamingList>;
  article(id: string): Promise<ArticleView>;
  /** These nodes, as far as they are known, and the edges among them. */
  subgraph(ids: readonly string[]): Promise<Subgraph>;
  /** What the rules leave undecided. */
  review(): Promise<ReviewList>;
  judgements(): Promise<JudgementList>;
  /** Says something of the graph; rejects where that can't be. */
  judge(request: JudgementRequest): Promise<JudgementsMade>;
  takeBack(judgement: string): Promise<JudgementsMade>;
  /** Where articles come from. */
  sources(): Promise<SourceList>;
  /** What sources have shown, by the parameters of the API. */
  jobs(query: Parameters): Promise<JobList>;
  /** Tries articles again: these, those of a source, or all that could not be read. */
  retryJobs(which: { readonly keys?: readonly string[]; readonly source?: string }): Promise<JobsChanged>;
  /** Sets these aside again. */
  setJobsAside(keys: readonly string[]): Promise<JobsChanged>;
  /** Hits for a text, at most `limit`; with `each`, of each sort of node at most that many. */
  search(q: string, limit: number, signal?: AbortSignal, each?: number): Promise<SearchResult>;
  /** What analysts ask, prepared. */
  questions(): Promise<QuestionList>;
  query(cypher: string, params: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<QueryTable>;
}

/** Parameters of a question by name; what is undefined is left out. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

function withParameters(path: string, parameters: Parameters): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

const posting = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/**
 * A client of the server that has the API under `base`; with a day it asks for the graph as of it. `adapt` is given each
 * answer before anybody sees it.
 */
export function createClient(
  fetcher: typeof fetch,
  adapt: (answer: unknown) => unknown = (answer) => answer,
  day?: Day,
  base = '/api/v1',
): Client {
  async function ask<T>(
    path: string,
    init: RequestInit = {},
    read = async (answer: Response): Promise<unknown> => adapt(readHarmless(await answer.text())),
  ): Promise<T> {
    let answer: Response;
    try {
      answer = await fetcher(`${base}${path}`, init);
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw new RequestFailed({ code: 'unreachable', status: 0, detail: String(cause), hints: [] });
    }
    if (!answer.ok) throw new RequestFailed(await readFailure(answer));
    return (await read(answer)) as T;
  }
  const get = <T>(path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<T> =>
    ask<T>(withParameters(path, parameters), signal ? { signal } : {});
  const dated = <T>(path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<T> =>
    get(path, { ...parameters, 'as-of': day }, signal);
  const post = <T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> =>
    ask<T>(path, { ...posting(body), ...(signal ? { signal } : {}) });
  const file = (path: string, body?: unknown): Promise<Blob> =>
    ask(path, body === undefined ? {} : posting(body), (answer) => answer.blob());
  const key = encodeURIComponent;

  return {
    asOf: (other) => createClient(fetcher, adapt, other, base),
    stats: () => dated('/stats'),
    change: () => get('/change'),
    facts: () => dated('/facts'),
    digest: (since) => dated('/digest', since && { since: since.change, seen: since.article }),
    overview: (limit) => dated('/overview', { limit }),
    node: (id) => dated(`/nodes/${key(id)}`),
    edge: (id) => dated(`/edges/${key(id)}`),
    neighbours: (id, query) => dated(`/nodes/${key(id)}/neighbours`, { ...query }),
    nodeYears: (id) => dated(`/nodes/${key(id)}/years`),
    chain: (event, query) => dated(`/events/${key(event)}/chain`, query),
    paths: (query) => dated('/paths', query),
    encounters: (query) => dated('/encounters', query),
    gaps: (query) => dated('/gaps', query),
    citations: (path, query) =>
      ask(withParameters(path, { ...query, 'as-of': day }), {}, (answer) => answer.text()),
    exported: (format, ids) =>
      file(withParameters('/export', { format, 'as-of': day }), ids ? { ids } : undefined),
    cited: (ids, title) => file(withParameters('/citations', { 'as-of': day }), { ids, title }),
    namings: (id, cursor) => dated(`/nodes/${key(id)}/articles`, { cursor }),
    article: (id) => dated(`/articles/${key(id)}`),
    search: (q, limit, signal, each) => dated('/search', { q, limit, each }, signal),
    review: () => get('/review'),
    judgements: () => get('/judgements'),
    judge: (request) => post('/judgements', request),
    takeBack: (id) => post('/judgements/undo', { id }),
    sources: () => get('/sources', { limit: 500 }),
    jobs: (query) => get('/jobs', query),
    retryJobs: (which) => post('/jobs/retry', which),
    setJobsAside: (keys) => post('/jobs/set-aside', { keys }),
    subgraph: (ids) => post(withParameters('/subgraph', { 'as-of': day }), { ids }),
    questions: () => get('/questions'),
    query: (cypher, params, signal) =>
      post(withParameters('/query', { 'as-of': day }), { cypher, params }, signal),
  };
}
