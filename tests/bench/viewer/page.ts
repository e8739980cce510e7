// The scene and, beside it, bare sigma on the same graph, driven by tests/bench/viewer/index.ts and a browser test.

import { countGaps, frameAfter, measured, type Frame } from './frames.ts';
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { DEFAULT_STYLES } from 'sigma';
import { createSigmaScene } from '../../../viewer/scene/sigma-scene.ts';
import type { Scene } from '../../../viewer/scene/contract.ts';
import { select, sieveOf, tableOf, type Selection } from '../../../viewer/state/crossfilter/index.ts';
import { drawnAmong, drawnOf } from '../../../viewer/picture/drawn.ts';
import { makeGraph } from './made-graph.ts';

const host = document.querySelector<HTMLElement>('#host')!;
const NO_GROUPS = { groupBy: null, opened: [], closed: [], bundles: [] };
const ALL = { nodes: 1e6, edges: 1e6 };

function mounted(): Scene {
  const scene = createSigmaScene();
  scene.mount(host, { theme: 'light', still: true, label: 'Measured' });
  return scene;
}
const heard = (scene: Scene, event: 'settled'): Promise<void> =>
  new Promise((done) => scene.on(event, () => done()));

/** Milliseconds, and of frames how much of it is our own code. */
export interface Figures {
  readonly first: number;
  readonly render: Frame;
  readonly highlight: Frame;
  readonly hover: Frame;
  readonly brush: number;
}

const page = {
  /** Everything of one size, with stored positions. */
  async scene(nodes: number, edges: number, rounds: number): Promise<Figures> {
    const made = makeGraph(7, nodes, edges);
    const scene = mounted();
    const first = await frameAfter(() => {
      scene.apply({ add: { nodes: made.nodes, edges: made.edges, places: made.places } });
    });
    scene.fit();
    await frameAfter(() => {});
    const around = scene.camera();
    const render = await measured(rounds, (i) => scene.setCamera({ ...around, x: around.x + (i % 5) }));
    const highlight = await measured(rounds, (i) => scene.select(`actor:${(i % 20) + 100}`));
    scene.select(null);
    const hover = await measured(rounds, (i) => {
      const { x, y } = made.places[`actor:${i + 30}`]!;
      const view = scene.camera();
      const pixel = Math.min(innerWidth, innerHeight) / 1000 / view.ratio;
      const at = { clientX: innerWidth / 2 + (x - view.x) * pixel, clientY: innerHeight / 2 - (y - view.y) * pixel, bubbles: true }; // prettier-ignore
      document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('mousemove', at));
    });

    const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
    const canvas = { nodes: byId(made.nodes), edges: byId(made.edges), total: nodes, rankedBy: undefined };
    const table = tableOf(made.facts);
    const sieve = sieveOf(canvas, table);
    const drawn = drawnOf(canvas, NO_GROUPS, ALL);
    let selection: Selection | null = null;
    const step = (i: number): void => {
      const range = {
        start: '2012-01-01' as const,
        end: `201${4 + (i % 5)}-06-30` as `${number}-${number}-${number}`,
      };
      selection = select(table, { range, undated: null, where: {} }, selection);
      const seen = sieve.sift(selection, []);
      scene.show(seen && { ...drawnAmong(drawn, seen), rest: 'hide' });
    };
    const steps: number[] = [];
    for (let i = 0; i < rounds; i++) steps.push((await frameAfter(() => step(i))).js);
    scene.destroy();
    const brush = steps.sort((a, b) => a - b)[steps.length >> 1]!;
    return { first: first.whole, render, highlight, hover, brush };
  },

  /** The same camera moves on sigma as it comes, with straight lines and its own labels. */
  async bare(nodes: number, edges: number, rounds: number): Promise<{ first: number; render: Frame }> {
    const made = makeGraph(7, nodes, edges);
    const graph = new MultiDirectedGraph();
    for (const { id, name } of made.nodes) graph.addNode(id, { ...made.places[id], label: name, size: 6 });
    for (const { id, from, to } of made.edges) graph.addEdgeWithKey(id, from, to, { size: 1 });
    let sigma!: Sigma;
    const first = await frameAfter(() => {
      sigma = new Sigma(graph, host, { styles: { nodes: [DEFAULT_STYLES.nodes], edges: [DEFAULT_STYLES.edges] }, settings: { itemSizesReference: 'screen' } }); // prettier-ignore
    });
    const render = await measured(rounds, (i) => sigma.getCamera().setState({ x: 0.5 + (i % 5) / 1000 }));
    sigma.kill();
    return { first: first.whole, render };
  },

  /** Adds nodes to a laid out graph: milliseconds until they are at rest, gaps of the page, and what moved that must not. */
  async relax(
    nodes: number,
    edges: number,
    more: number,
  ): Promise<{ ms: number; gaps: readonly number[]; moved: number }> {
    const made = makeGraph(7, nodes, edges);
    const scene = createSigmaScene();
    scene.mount(host, { theme: 'light', label: 'Measured' });
    scene.apply({ add: { nodes: made.nodes, edges: made.edges, places: made.places } });
    scene.pin(
      made.nodes.slice(0, 50).map(({ id }) => id),
      true,
    );
    // A reader adds something to a picture that stands, so it is known what its frames cost.
    for (let i = 0; i < 3; i++) await frameAfter(() => {});
    const before = scene.positions();
    const fresh = Array.from({ length: more }, (_, i) => ({
      id: `new:${i}`,
      kind: 'person' as const,
      name: `New ${i}`,
      degree: 2,
    }));
    const ties = fresh.flatMap(({ id }, i) =>
      [1, 7].map((k) => ({
        id: `${id}|${k}`,
        type: 'MET_WITH' as const,
        from: id,
        to: `actor:${(i * k) % 300}`,
      })),
    );
    const gaps = countGaps();
    const began = performance.now();
    scene.apply({ add: { nodes: fresh, edges: ties } });
    await heard(scene, 'settled');
    const ms = performance.now() - began;
    const after = scene.positions();
    const moved = made.nodes.filter(
      ({ id }) => before[id]!.x !== after[id]!.x || before[id]!.y !== after[id]!.y,
    );
    scene.destroy();
    return { ms, gaps: gaps(), moved: moved.length };
  },

  /** Of how many nodes and edges the renderer has been told when a picture of this size stands. */
  async told(nodes: number, edges: number): Promise<{ readonly nodes: number; readonly edges: number }> {
    const made = makeGraph(7, nodes, edges);
    const renderer = Sigma.prototype as unknown as Record<'addNode' | 'addEdge', (id: string) => void>;
    const { addNode, addEdge } = renderer;
    const told = { nodes: new Set<string>(), edges: new Set<string>() };
    renderer.addNode = function (id) {
      told.nodes.add(id);
      addNode.call(this, id);
    };
    renderer.addEdge = function (id) {
      told.edges.add(id);
      addEdge.call(this, id);
    };
    const scene = mounted();
    scene.apply({ add: { nodes: made.nodes, edges: made.edges, places: made.places } });
    await frameAfter(() => {});
    Object.assign(renderer, { addNode, addEdge });
    scene.destroy();
    return { nodes: told.nodes.size, edges: told.edges.size };
  },

  /** Opens and closes a picture; answers with how often a drawing surface was lost. */
  async cycles(times: number): Promise<number> {
    const made = makeGraph(7, 500, 1_500);
    let lost = 0;
    for (let i = 0; i < times; i++) {
      const scene = mounted();
      scene.on('context-lost', () => lost++);
      await frameAfter(() => {
        scene.apply({ add: { nodes: made.nodes, edges: made.edges, places: made.places } });
      });
      scene.destroy();
    }
    return lost;
  },
};
export type BenchPage = typeof page;
Object.assign(window, { page });
document.title = 'ready';
