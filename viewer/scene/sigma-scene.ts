import { createBell } from './bell.ts';
import { createEye } from './camera.ts';
import type { Box, MountOptions, Point, Scene } from './contract.ts';
import { emphasisOf } from './emphasis.ts';
import type { Attention, Emphasis } from './emphasis.ts';
import { hear } from './gestures.ts';
import { listenToKeys } from './keyboard.ts';
import { createLayoutRunner } from './layout/layout-runner.ts';
import { taskOf } from './layout/task-of.ts';
import { drawEdge, drawNode } from './looks.ts';
import { createOverlay } from './overlay.ts';
import { readPalette } from './palette.ts';
import type { Palette } from './palette.ts';
import { createPicture } from './picture.ts';
import { createRenderer } from './renderer.ts';
import type { Renderer } from './renderer.ts';
import { inSight } from './sight.ts';
import { snapshot } from './snapshot.ts';
import { createStage } from './stage.ts';
import { putStates } from './states.ts';

const NOTHING: Emphasis = { hidden: new Set(), dim: new Set(), lit: new Set() };

/** A picture drawn by sigma. */
export function createSigmaScene(): Scene {
  let palette: Palette;
  const picture = createPicture({
    node: (summary) => drawNode(summary, palette),
    edge: (summary, from, to) => drawEdge(summary, from, to, palette),
  });
  const { graph } = picture;
  const bell = createBell();
  const attention: Attention = { selected: null, hovered: null, cursor: null, focus: null, filter: null };
  let mounted: ReturnType<typeof mountOn> | undefined;
  let gone = false;

  const place = (id: string): Point => {
    const { x, y } = graph.getNodeAttributes(id);
    return { x, y };
  };
  const onPage = () => {
    if (mounted) return mounted;
    const message = gone ? 'The picture has been destroyed; create another.' : 'Mount the picture first.';
    throw Object.assign(new Error(message), { code: 'scene-not-mounted' });
  };

  function mountOn(host: HTMLElement, { caption = () => '', still = false, label = '' }: MountOptions) {
    const stage = createStage(host, label);
    const runner = createLayoutRunner();
    palette = readPalette(host);
    let overlay = createOverlay(stage.overlay, palette, caption);
    let emphasis = NOTHING;
    /** What the eye stays on while nodes find their places: all, some, or nothing any more. */
    let followed: 'all' | readonly string[] | null = 'all';
    let covers: readonly Box[] = [];

    const renderer = createRenderer(picture, stage.canvasHost);
    const eye = createEye(renderer, still);
    const paint = (): void => {
      const { width, height } = renderer.getDimensions();
      const nodes = inSight(picture, renderer, attention, emphasis);
      overlay.paint(nodes, width, height, devicePixelRatio, covers);
    };
    const attend = (): void => {
      const next = emphasisOf(picture, attention);
      putStates(renderer, picture, emphasis, next);
      emphasis = next;
      renderer.scheduleRender();
    };
    const places = (ids: readonly string[] = graph.nodes()): Point[] =>
      ids.filter((id) => graph.hasNode(id)).map((id) => place(id));
    const keepUp = (at?: 'once'): void => {
      if (followed && graph.order > 0) eye.fit(places(followed === 'all' ? undefined : followed), at);
    };
    const reveal = (id: string): void => {
      if (eye.reveal(place(id))) followed = null;
    };
    const layOut = (stays: (id: string) => boolean): void => {
      const order = graph.nodes();
      runner.run(taskOf(picture, stays), ({ places: xy, done }) => {
        if (!done && still) return;
        const index = new Map(order.map((id, i) => [id, i]));
        graph.updateEachNodeAttributes(
          (id, node) => {
            const i = index.get(id);
            return i === undefined || node.pinned ? node : { ...node, x: xy[2 * i]!, y: xy[2 * i + 1]! };
          },
          { attributes: ['x', 'y'] },
        );
        keepUp('once');
        if (done) bell.ring('settled', {});
      });
    };
    renderer.on('afterRender', paint);

    const quiet = [
      hear(renderer, picture, bell, attention, {
        attend,
        held: () => (followed = null),
        stopLayout: runner.stop,
      }),
      listenToKeys(stage.host, {
        cursor: () => attention.cursor,
        place,
        moveTo(id, linked) {
          attention.cursor = id;
          attend();
          reveal(id);
          bell.ring('walk', { id, neighbours: graph.neighbors(id).length, linked });
        },
        open: (id, additive) => bell.ring('node', { id, double: false, additive }),
        other: (id, key) => bell.ring('key', { id, key }),
        clear() {
          attention.cursor = null;
          attend();
          bell.ring('stage', {});
        },
        around() {
          const seen = graph.nodes().filter((id) => !emphasis.hidden.has(id) && id !== attention.cursor);
          const linked = new Set(graph.neighbors(attention.cursor));
          const all = new Map(seen.map((id) => [id, place(id)]));
          return { all, linked: new Map([...all].filter(([id]) => linked.has(id))) };
        },
        first: () =>
          attention.selected !== null && graph.hasNode(attention.selected)
            ? attention.selected
            : graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a))[0],
        camera: eye.view,
        setCamera: (view) => eye.goTo(view),
        fit: () => eye.fit(places()),
      }),
    ];
    const blur = (): void => {
      attention.cursor = null;
      attend();
    };
    stage.host.addEventListener('blur', blur);

    return {
      eye,
      runner,
      attend,
      reveal,
      fit(ids?: readonly string[]) {
        followed = ids ?? 'all';
        eye.fit(places(ids));
      },
      setCovers(boxes: readonly Box[]) {
        covers = boxes;
        eye.setCovers(boxes);
        const chosen = attention.selected;
        if (chosen !== null && graph.hasNode(chosen)) reveal(chosen);
        else keepUp();
        renderer.scheduleRender();
      },
      apply(change: Parameters<Scene['apply']>[0]) {
        const first = graph.order === 0;
        runner.stop();
        const fresh = new Set(picture.apply(change));
        if (attention.cursor !== null && !graph.hasNode(attention.cursor)) attention.cursor = null;
        emphasis = NOTHING;
        attend();
        if (first) followed = 'all';
        if (first) eye.fit(places(), 'once');
        if (fresh.size > 0) layOut((id) => !fresh.has(id) || graph.getNodeAttribute(id, 'pinned'));
        else bell.ring('settled', {});
      },
      relax: () => layOut((id) => graph.getNodeAttribute(id, 'pinned')),
      setPositions(positions: Readonly<Record<string, Point>>) {
        runner.stop();
        for (const [id, { x, y }] of Object.entries(positions)) {
          if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
        }
        keepUp('once');
      },
      setTheme() {
        palette = readPalette(host);
        overlay = createOverlay(stage.overlay, palette, caption);
        renderer.refresh(); // what came in this turn is not indexed yet, and only what is can be repainted
        graph.updateEachNodeAttributes((_, node) => ({ ...node, ...drawNode(node.summary, palette) }));
        graph.updateEachEdgeAttributes((_, edge, _from, _to, from, to) => {
          return { ...edge, ...drawEdge(edge.summary, from.summary, to.summary, palette) };
        });
      },
      look: () => (followed = null),
      png(scale: number) {
        const prepare = (large: Renderer): void => putStates(large, picture, NOTHING, emphasis);
        return snapshot(picture, renderer, scale, palette.colour['--paper'], prepare, (large, canvas) => {
          const { width, height } = renderer.getDimensions();
          const nodes = inSight(picture, large, attention, emphasis, scale / devicePixelRatio);
          createOverlay(canvas, palette, caption).paint(nodes, width, height, scale, []);
        });
      },
      destroy() {
        for (const stop of quiet) stop();
        stage.host.removeEventListener('blur', blur);
        runner.destroy();
        renderer.kill();
        stage.remove();
      },
    };
  }

  return {
    mount(host, options) {
      if (mounted || gone)
        throw Object.assign(new Error('A picture is mounted once.'), { code: 'scene-mounted' });
      mounted = mountOn(host, options);
    },
    apply: (change) => onPage().apply(change),
    ids: () => ({ nodes: (onPage(), graph.nodes()), edges: picture.edges() }),
    select(id) {
      onPage();
      attention.selected = id !== null && (graph.hasNode(id) || picture.drawnFor(id)) ? id : null;
      onPage().attend();
    },
    focus(ids) {
      attention.focus = ids;
      onPage().attend();
    },
    show(filter) {
      attention.filter = filter;
      onPage().attend();
    },
    setTheme: () => onPage().setTheme(),
    camera: () => onPage().eye.view(),
    setCamera(view) {
      onPage().look();
      onPage().eye.goTo(view);
    },
    fit: (ids) => onPage().fit(ids),
    setCovers: (boxes) => onPage().setCovers(boxes),
    reveal: (id) => void (onPage() && graph.hasNode(id) && onPage().reveal(id)),
    positions: () => (onPage(), Object.fromEntries(graph.nodes().map((id) => [id, place(id)]))),
    setPositions: (positions) => onPage().setPositions(positions),
    pin(ids, on) {
      onPage();
      for (const id of ids) if (graph.hasNode(id)) graph.setNodeAttribute(id, 'pinned', on);
    },
    pinned: () => (onPage(), graph.filterNodes((_, { pinned }) => pinned)),
    relax: () => onPage().relax(),
    on: bell.on,
    png: (scale) => onPage().png(scale),
    destroy() {
      mounted?.destroy();
      mounted = undefined;
      gone = true;
      bell.silence();
    },
  };
}
