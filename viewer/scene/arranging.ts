import type { Arrangement, Point } from './contract.ts';
import { fly } from './fly.ts';
import { createLayoutRunner } from './layout/layout-runner.ts';
import { taskOf } from './layout/task-of.ts';
import type { Arranged, Guides, Quiet } from './layouts/ground.ts';
import type * as layoutsDoor from './layouts/index.ts';
import { nodeSize } from './looks.ts';
import { createPace } from './pace.ts';
import type { Picture } from './picture.ts';

type Layouts = typeof layoutsDoor;

/** Keeps a picture laid out, by forces or by a layout of the registry. */
export interface Arranging {
  /** Lays out by another layout. */
  arrange(arrangement: Arrangement): void;
  /** Finds places for nodes that have come; the others stay, and forces leave those that are placed. */
  add(fresh: ReadonlySet<string>, isPlaced: (id: string) => boolean): void;
  /** Lays all but pinned nodes out anew. */
  relax(): void;
  /** Puts nodes somewhere; a run of forces goes on from there. */
  put(positions: Readonly<Record<string, Point>>): void;
  /** Whether forces are still finding places. */
  isFinding(): boolean;
  /** Stops whatever moves: nodes in flight are at its end. */
  stop(): void;
  /** What is drawn under the picture, and by what; nothing while forces lay it out. */
  guides(): { readonly guides: Guides; readonly paint: Layouts['paintGuides'] } | undefined;
  /** Places to be seen together with all nodes: the words of lanes stand there. */
  corners(): readonly Point[];
  /** What is drawn only where it is lit. */
  quiet(): Quiet;
  destroy(): void;
}

/** What arranging tells. */
export interface ArrangingEffects {
  /** Whether nodes appear settled instead of moving there. */
  readonly still: boolean;
  /** What has come is not worth drawing before it has its place; from `false` on it is. */
  wait(on: boolean): void;
  /** Nodes have moved. */
  moved(): void;
  /** Other edges and nodes are quiet, other guides are drawn. */
  changed(): void;
  settled(): void;
}

const LOUD: Quiet = { edges: new Set(), nodes: new Set() };

/** Arranging of a picture, by forces at first. */
export function createArranging(
  picture: Picture,
  { still, wait, moved, changed, settled }: ArrangingEffects,
): Arranging {
  const { graph } = picture;
  const runner = createLayoutRunner();
  const pace = createPace();
  let wanted: Arrangement = { layout: 'force', lanes: 'country' };
  let layouts: Layouts | undefined;
  let arranged: Arranged | undefined;
  /** Where forces had put the nodes, so that going back to them moves nothing else. */
  let byForces: ReadonlyMap<string, Point> | undefined;
  let land = (): void => {};
  let staying: (id: string) => boolean = () => false;

  const places = (): Map<string, Point> => new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  const isPinned = (id: string): boolean => graph.getNodeAttribute(id, 'pinned');

  /** A few nodes are repainted alone, many together. */
  const putAll = (to: ReadonlyMap<string, Point>): void => {
    if (to.size < graph.order / 4) for (const [id, { x, y }] of to) graph.mergeNodeAttributes(id, { x, y });
    else
      graph.updateEachNodeAttributes((id, node) => Object.assign(node, to.get(id)), {
        attributes: ['x', 'y'],
      });
  };

  const runForces = (stays: (id: string) => boolean): void => {
    const order = graph.nodes();
    staying = stays;
    pace.watch();
    runner.run(taskOf(picture, stays), ({ places: xy, done }) => {
      // Where a frame is dear nothing is gained by the way there, and the page would wait for each step of it.
      if (!done && (still || !pace.isQuick())) return;
      const to = new Map<string, Point>();
      order.forEach((id, i) => {
        // Numbers have lost a little on their way: what stays is not put anywhere.
        if (!graph.hasNode(id) || stays(id)) return;
        const { x, y, pinned } = graph.getNodeAttributes(id);
        const at = { x: xy[2 * i]!, y: xy[2 * i + 1]! };
        if (!pinned && (at.x !== x || at.y !== y)) to.set(id, at);
      });
      putAll(to);
      moved();
      if (done) wait(false);
      if (done) settled();
      else pace.watch();
    });
  };

  const layOut = (before?: Arranged): void => {
    if (wanted.layout === 'force' || !layouts) return;
    const fixed = new Map([...places()].filter(([id]) => isPinned(id)));
    arranged = layouts.ARRANGE[wanted.layout]({
      nodes: graph.mapNodes((_, { summary }) => summary),
      edges: graph.mapEdges((_, { summary }) => summary),
      lanes: wanted.lanes,
      radius: nodeSize,
      fixed,
      ...(before && { before }),
    });
    changed();
    land = fly(picture, arranged.places, still || !!before, moved, settled);
  };

  const stop = (): void => {
    runner.stop();
    wait(false);
    land();
  };

  const toForces = (): void => {
    arranged = undefined;
    changed();
    const back = byForces;
    byForces = undefined;
    if (!back) return runForces(isPinned);
    const known = new Set(back.keys());
    land = fly(picture, back, still, moved, () => {
      if (graph.someNode((id) => !known.has(id))) runForces((id) => known.has(id) || isPinned(id));
      else settled();
    });
  };

  return {
    arrange(next) {
      const { layout, lanes } = wanted;
      if (next.layout === layout && (next.lanes === lanes || layout !== 'lanes')) return;
      // Half a layout is not worth coming back to.
      if (layout === 'force') byForces = runner.busy() || graph.order === 0 ? undefined : places();
      wanted = next;
      stop();
      if (next.layout === 'force') return toForces();
      const begin = (loaded: Layouts): void => {
        layouts = loaded;
        if (wanted === next && graph.order > 0) layOut();
      };
      if (layouts) begin(layouts);
      else
        void import('./layouts/index.ts').then(begin, (cause: unknown) => {
          console.error('The layout could not be loaded; reload the page to try again.', cause);
          settled();
        });
    },
    add(fresh, isPlaced) {
      const all = fresh.size === graph.order;
      if (wanted.layout === 'force') {
        if ([...fresh].every(isPlaced)) settled();
        else {
          if (!all) wait(true);
          runForces((id) => !fresh.has(id) || isPlaced(id) || isPinned(id));
        }
      } else layOut(all ? undefined : arranged);
    },
    relax() {
      stop();
      if (wanted.layout === 'force') runForces(isPinned);
      else layOut();
    },
    put(positions) {
      const running = runner.busy();
      stop();
      for (const [id, { x, y }] of Object.entries(positions)) {
        if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
      }
      moved();
      if (running) runForces(staying);
    },
    isFinding: runner.busy,
    stop,
    guides: () => arranged && layouts && { guides: arranged.guides, paint: layouts.paintGuides },
    corners() {
      const lanes = arranged?.guides.lanes;
      return lanes ? lanes.rows.map(({ top }) => ({ x: lanes.left, y: top })) : [];
    },
    quiet: () => arranged?.quiet ?? LOUD,
    destroy() {
      stop();
      runner.destroy();
    },
  };
}
