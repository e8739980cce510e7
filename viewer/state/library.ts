// The questions that the page asks, each with its key on the shelf.

import type {
  ArticleView,
  Chain,
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
import type { Client, Visit } from '../api/index.ts';
import { createShelf, type Answer } from './shelf.ts';
import { loadKey, type Load } from './slices/loads.ts';

/** How many steps back a trace goes. */
const CHAIN_DEPTH = 8;

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
    chain: (event) => shelf.get(`hops:${event}`, () => client.chain(event, 'all', CHAIN_DEPTH)),
    other: (key, ask) => shelf.get(key, () => ask(client)),
    load: (load) => shelf.get(loadKey(load), () => bring(client, load)),
    among: (ids) => {
      const sorted = [...ids].sort();
      return shelf.get(`among:${sorted.join(' ')}`, async () => (await client.subgraph(sorted)).edges);
    },
    outdate: shelf.outdate,
    forgetFailures: shelf.forgetFailures,
  };
}

async function bring(client: Client, load: Load): Promise<Subgraph> {
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
      const { actors, encounters } = await client.encounters(load.ids, load.limit);
      const nodes = new Map(actors.map((node) => [node.id, node]));
      for (const { event, who, where } of encounters)
        for (const node of [event, ...who, ...where]) nodes.set(node.id, node);
      return { nodes: [...nodes.values()], edges: [], total: nodes.size };
    }
    case 'passing': {
      const [facts, { bestConnected }] = await Promise.all([
        client.facts(),
        import('./crossfilter/index.ts'),
      ]);
      return client.subgraph(bestConnected(facts, load.filter, load.limit).ids);
    }
    case 'chain': {
      const { hops } = await client.chain(load.id, 'all', CHAIN_DEPTH);
      const nodes = new Map<string, NodeSummary>();
      for (const { event, who, where } of hops) {
        nodes.set(event.id, event);
        for (const node of who.concat(where)) nodes.set(node.id, node);
      }
      return { nodes: [...nodes.values()], edges: [], total: nodes.size };
    }
  }
}
