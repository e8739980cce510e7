import type {
  Arrangement,
  Box,
  CameraView,
  MountOptions,
  Point,
  Scene,
  SceneFilter,
  SceneTool,
} from '../../../viewer/scene/index.ts';
import { createBell } from '../../../viewer/scene/bell.ts';
import { frame } from '../../../viewer/scene/framing.ts';
import { createPicture } from '../../../viewer/scene/picture.ts';

/** A scene that draws nothing and remembers what it was told, and can be made to say that something happened. */
export interface RecordingScene extends Scene {
  readonly ring: ReturnType<typeof createBell>['ring'];
  /** What it was told last. */
  readonly told: {
    selected: string | null;
    focus: ReadonlySet<string> | null;
    filter: SceneFilter | null;
    theme: string;
    covers: readonly Box[];
    chosen: ReadonlySet<string>;
    tool: SceneTool;
    arrangement: Arrangement;
    options?: MountOptions;
  };
}

/** A recording scene, for tests of whoever uses a scene. Keeps the scene's promises (tests/contracts/scene.ts). */
export function createRecordingScene(): RecordingScene {
  const picture = createPicture();
  const { graph } = picture;
  const bell = createBell();
  const told: RecordingScene['told'] = {
    selected: null,
    focus: null,
    filter: null,
    theme: '',
    covers: [],
    chosen: new Set(),
    tool: 'hand',
    arrangement: { layout: 'force', lanes: 'country' },
  };
  let camera: CameraView = { x: 0, y: 0, ratio: 1 };
  let state: 'new' | 'mounted' | 'gone' = 'new';
  const onPage = (): void => {
    if (state !== 'mounted') throw Object.assign(new Error('Mount first.'), { code: 'scene-not-mounted' });
  };
  const place = (id: string): Point => {
    const { x, y } = graph.getNodeAttributes(id);
    return { x, y };
  };
  const soon = (): void => queueMicrotask(() => bell.ring('settled', {}));

  return {
    told,
    ring: bell.ring,
    mount(_, options) {
      if (state !== 'new') throw Object.assign(new Error('Mounted once.'), { code: 'scene-mounted' });
      state = 'mounted';
      Object.assign(told, { options, theme: options.theme });
    },
    apply(change) {
      onPage();
      picture.apply(change);
      soon();
    },
    ids: () => (onPage(), { nodes: graph.nodes(), edges: picture.edges() }),
    select(id) {
      onPage();
      told.selected = id !== null && (graph.hasNode(id) || picture.drawnFor(id)) ? id : null;
    },
    choose(ids) {
      onPage();
      told.chosen = ids;
    },
    setTool(tool) {
      onPage();
      told.tool = tool;
    },
    arrange(arrangement) {
      onPage();
      told.arrangement = arrangement;
      soon();
    },
    focus(ids) {
      onPage();
      told.focus = ids;
    },
    show(filter) {
      onPage();
      told.filter = filter;
    },
    setTheme(theme) {
      onPage();
      told.theme = theme;
    },
    camera: () => (onPage(), camera),
    setCamera(view) {
      onPage();
      camera = view;
    },
    fit(ids = graph.nodes()) {
      onPage();
      const there = ids.filter((id) => graph.hasNode(id));
      camera = frame(there.map(place), { width: 800, height: 600 }, told.covers);
    },
    setCovers(boxes) {
      onPage();
      told.covers = boxes;
    },
    reveal(id) {
      onPage();
      if (graph.hasNode(id)) camera = { ...place(id), ratio: camera.ratio };
    },
    positions: () => (onPage(), Object.fromEntries(graph.nodes().map((id) => [id, place(id)]))),
    setPositions(positions) {
      onPage();
      for (const [id, { x, y }] of Object.entries(positions)) {
        if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
      }
    },
    pin(ids, on) {
      onPage();
      for (const id of ids) if (graph.hasNode(id)) graph.setNodeAttribute(id, 'pinned', on);
    },
    pinned: () => (onPage(), graph.filterNodes((_, { pinned }) => pinned)),
    relax() {
      onPage();
      soon();
    },
    on: bell.on,
    png: async () => (onPage(), new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type: 'image/png' })),
    destroy() {
      state = 'gone';
      bell.silence();
    },
  };
}
