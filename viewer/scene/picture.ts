import { MultiDirectedGraph } from 'graphology';
import type { EdgeSummary } from '../../graph/model/api.ts';
import type { Point, SceneChange, SceneNode } from './contract.ts';
import { UNSHADED, type Shaded } from './emphasis.ts';
import { startPlaces } from './layout/start-places.ts';

/** What every drawn node carries beside its look. */
export interface PictureNode extends Point, Shaded {
  summary: SceneNode;
  pinned: boolean;
  /** Half its width at middle distance, pixels. */
  size: number;
}

/** What every drawn edge carries beside its look. */
export interface PictureEdge extends Shaded {
  summary: EdgeSummary;
  /** Its width at middle distance, half pixels. */
  size: number;
}

/** A node that is drawn, and what is drawn of it: the same object as long as the node is there. */
export interface DrawnNode {
  readonly id: string;
  readonly node: PictureNode;
}

/** What is in the picture: all that is known, and the part of it that is drawn. No renderer. */
export interface Picture {
  readonly graph: MultiDirectedGraph<PictureNode, PictureEdge>;
  /** Applies a change; answers with the nodes that are new. */
  apply(change: SceneChange): readonly string[];
  /** The nodes, those with the most connections in the graph first. */
  ranked(): readonly DrawnNode[];
  /** Ids of the edges whose ends are both here, drawn or implied, in the order in which they came. */
  edges(): readonly string[];
  /** The drawn edge that stands for this one: itself, or the speech that implies a participation. */
  drawnFor(edge: string): string | undefined;
}

/** What a renderer wants to be told of an item, from the moment it is there. */
export interface Dresser {
  node(summary: SceneNode): { readonly size: number };
  edge(summary: EdgeSummary, from: SceneNode, to: SceneNode): { readonly size: number };
}

/** An empty picture, whose items come with what a dresser says of them. */
export function createPicture(
  dresser: Dresser = { node: () => ({ size: 1 }), edge: () => ({ size: 1 }) },
): Picture {
  const graph = new MultiDirectedGraph<PictureNode, PictureEdge>();
  const known = new Map<string, EdgeSummary>();
  const speeches = new Map<string, string>();
  let ranked: readonly DrawnNode[] | undefined;

  const hasEnds = (edge: EdgeSummary): boolean => graph.hasNode(edge.from) && graph.hasNode(edge.to);

  const drop = (ids: readonly string[]): void => {
    const gone = new Set(ids);
    for (const id of ids) if (graph.hasNode(id)) graph.dropNode(id);
    for (const [id, edge] of known) {
      if (gone.has(id) || gone.has(edge.from) || gone.has(edge.to)) known.delete(id);
    }
  };

  const addNodes = (nodes: readonly SceneNode[]): string[] => {
    const fresh: string[] = [];
    for (const summary of nodes) {
      const look = { summary, ...dresser.node(summary) };
      if (graph.hasNode(summary.id)) graph.mergeNodeAttributes(summary.id, look);
      else {
        graph.addNode(summary.id, { x: 0, y: 0, pinned: false, ...UNSHADED, ...look });
        fresh.push(summary.id);
      }
    }
    return fresh;
  };

  // Who spoke somewhere took part there: one line says both.
  const drawEdges = (changed: ReadonlySet<string>): void => {
    speeches.clear();
    for (const edge of known.values()) {
      if (edge.type === 'SPOKE_AT' && hasEnds(edge)) speeches.set(`${edge.from} ${edge.to}`, edge.id);
    }
    const drawn = new Map([...known].filter(([, edge]) => hasEnds(edge) && !impliedBy(edge)));
    for (const id of graph.edges()) {
      const edge = drawn.get(id);
      if (!edge || edge.from !== graph.source(id) || edge.to !== graph.target(id)) graph.dropEdge(id);
    }
    for (const [id, summary] of drawn) {
      const { from, to } = summary;
      if (graph.hasEdge(id) && !changed.has(id) && !changed.has(from) && !changed.has(to)) continue;
      const end = (node: string): SceneNode => graph.getNodeAttribute(node, 'summary');
      const look = { summary, ...dresser.edge(summary, end(from), end(to)) };
      if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, look);
      else graph.addEdgeWithKey(id, from, to, { ...UNSHADED, ...look });
    }
  };
  const impliedBy = (edge: EdgeSummary): string | undefined =>
    speeches.size > 0 && edge.type === 'PARTICIPATED_IN'
      ? speeches.get(`${edge.from} ${edge.to}`)
      : undefined;

  return {
    graph,
    apply({ add, drop: dropped }) {
      ranked = undefined;
      drop(dropped?.ids ?? []);
      const fresh = addNodes(add?.nodes ?? []);
      for (const edge of add?.edges ?? []) known.set(edge.id, edge);
      drawEdges(new Set([...(add?.nodes ?? []), ...(add?.edges ?? [])].map((item) => item.id)));
      const freshOnes = new Set(fresh);
      const placed = new Map<string, Point>();
      graph.forEachNode((id, { x, y }) => {
        if (!freshOnes.has(id)) placed.set(id, { x, y });
      });
      for (const id of fresh) {
        const known = add?.places?.[id];
        if (!known) continue;
        placed.set(id, known);
        graph.mergeNodeAttributes(id, { x: known.x, y: known.y });
      }
      const homeless = fresh.filter((id) => !placed.has(id));
      const places = startPlaces(homeless, (id) => graph.neighbors(id), placed);
      for (const [id, place] of places) graph.mergeNodeAttributes(id, place);
      return fresh;
    },
    ranked() {
      return (ranked ??= graph
        .mapNodes((id, node) => ({ id, node }))
        .sort((a, b) => b.node.summary.degree - a.node.summary.degree));
    },
    edges: () => [...known.values()].filter(hasEnds).map((edge) => edge.id),
    drawnFor(id) {
      const edge = known.get(id);
      return edge && (impliedBy(edge) ?? (graph.hasEdge(id) ? id : undefined));
    },
  };
}
