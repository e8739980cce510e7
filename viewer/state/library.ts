// The questions that the page asks, each with its key on the shelf.

import type {
  ArticleView,
  Chain,
  ChainHop,
  Digest,
  EdgeDetail,
  EdgeSummary,
  Facts,
  JudgementList,
  NodeDetail,
  NodeYears,
  NodeSummary,
  ReviewList,
  Stats,
  Subgraph,
} from '../../graph/model/index.ts';
import { STATUSES } from '../../graph/model/kinds.ts';
import type { Client, Visit } from '../api/index.ts';
import { createShelf, type Answer } from './shelf.ts';
import { loadKey, type Load } from './slices/loads.ts';

/** What came before an event: as far back as a trace goes, whatever came of it. */
const BEFORE = { basis: 'all', depth: 8, status: STATUSES.join(',') };

/** Everything that can be looked up; what is not there yet is asked for. */
export interface Library {
  stats(): Answer<Stats>;
  facts(): Answer<Facts>;
  /** What is in here, and what has come since a visit. */
  digest(since?: Visit): Answer<Digest>;
  node(id: string): Answer<NodeDetail>;
  /** When the relations of a node were. */
  nodeYears(id: string): Answer<NodeYears>;
  edge(id: string): Answer<EdgeDetail>;
  article(id: string): Answer<ArticleView>;
  review(): Answer<ReviewList>;
  judgements(): Answer<JudgementList>;
  /** What came before an event, all the way back. */
  chain(event: string): Answer<Chain>;
  /** Any other question, under a key of its own. */
  other<T>(key: string, ask: (client: Client) => Promise<T>): Answer<T>;
  /** The part of the graph that a load brings; a load of nodes or of a chain brings no edges of its own. */
  load(load: Load): Answer<Subgraph>;
  /** The edges among the nodes of a canvas that more than one load has brought. */
  among(ids: readonly string[]): Answer<readonly EdgeSummary[]>;
  outdate(): void;
  forgetFailures(): void;
}

/** The library of a server; `changed` is called whenever an answer has come. */
export function createLibrary(client: Client, changed: () => void): Library {
  const shelf = createShelf(changed);
  const chain = (event: string): Answer<Chain> =>
    shelf.get(`chain:${event}`, () => client.chain(event, BEFORE));
  return {
    stats: () => shelf.get('stats', client.stats),
    facts: () => shelf.get('facts', client.facts),
    digest: (since) => shelf.get(`digest:${since?.change ?? ''}`, () => client.digest(since)),
    node: (id) => shelf.get(`node:${id}`, () => client.node(id)),
    nodeYears: (id) => shelf.get(`years:${id}`, () => client.nodeYears(id)),
    edge: (id) => shelf.get(`edge:${id}`, () => client.edge(id)),
    article: (id) => shelf.get(`article:${id}`, () => client.article(id)),
    review: () => shelf.get('review', client.review),
    judgements: () => shelf.get('judgements', client.judgements),
    chain,
    other: (key, ask) => shelf.get(key, () => ask(client)),
    // The hops of a chain are on the shelf for the panel: what is drawn is made of them.
    load: (load) =>
      load.from === 'chain'
        ? made(chain(load.id), ({ hops }) => partOf(hops))
        : shelf.get(loadKey(load), () => bring(client, load)),
    among: (ids) => {
      const sorted = [...ids].sort();
      return shelf.get(`among:${sorted.join(' ')}`, async () => (await client.subgraph(sorted)).edges);
    },
    outdate: shelf.outdate,
    forgetFailures: shelf.forgetFailures,
  };
}

function made<A, B>(answer: Answer<A>, make: (value: A) => B): Answer<B> {
  return answer.state === 'ready' ? { state: 'ready', value: make(answer.value) } : answer;
}

/** Events with who was there, and where, each node once; without edges. */
function partOf(
  events: readonly Pick<ChainHop, 'event' | 'who' | 'where'>[],
  more: readonly NodeSummary[] = [],
): Subgraph {
  const nodes = new Map(more.map((node) => [node.id, node]));
  for (const { event, who, where } of events)
    for (const node of [event, ...who, ...where]) nodes.set(node.id, node);
  return { nodes: [...nodes.values()], edges: [], total: nodes.size };
}

async function bring(client: Client, load: Exclude<Load, { from: 'chain' }>): Promise<Subgraph> {
  switch (load.from) {
    case 'overview':
      return client.overview(load.limit);
    case 'nodes':
      return client.subgraph(load.ids);
    case 'neighbours': {
      const { from: _, id, ...query } = load;
      const [around, itself] = await Promise.all([client.neighbours(id, query), client.subgraph([id])]);
      return { ...around, nodes: [...itself.nodes, ...around.nodes] };
    }
    case 'together': {
      const query = { actors: load.ids.join(','), least: 2, limit: load.limit, status: STATUSES.join(',') };
      const { actors, encounters } = await client.encounters(query);
      return partOf(encounters, actors);
    }
    case 'passing': {
      const [facts, { bestConnected }] = await Promise.all([
        client.facts(),
        import('./crossfilter/index.ts'),
      ]);
      return client.subgraph(bestConnected(facts, load.filter, load.limit).ids);
    }
  }
}
