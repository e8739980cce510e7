import { createBell } from './bell.ts';
import type { Scene } from './contract.ts';
import type { Attention } from './emphasis.ts';
import { drawEdge, drawNode } from './looks.ts';
import { mountOn } from './mounted.ts';
import type { Palette } from './palette.ts';
import { createPicture } from './picture.ts';
import type { MakeSurface } from './surface.ts';

/** A picture drawn on surfaces that `make` makes. */
export function createDrawnScene(make: MakeSurface): Scene {
  let palette: Palette;
  const picture = createPicture({
    node: (summary) => drawNode(summary, palette),
    edge: (summary, from, to) => drawEdge(summary, from, to, palette),
  });
  const { graph } = picture;
  const bell = createBell();
  const attention: Attention = {
    selected: null,
    hovered: null,
    cursor: null,
    chosen: new Set(),
    focus: null,
    filter: null,
  };
  let mounted: ReturnType<typeof mountOn> | undefined;
  let gone = false;

  const onPage = () => {
    if (mounted) return mounted;
    const message = gone ? 'The picture has been destroyed; create another.' : 'Mount the picture first.';
    throw Object.assign(new Error(message), { code: 'scene-not-mounted' });
  };

  return {
    mount(host, options) {
      if (mounted || gone)
        throw Object.assign(new Error('A picture is mounted once.'), { code: 'scene-mounted' });
      const dip = (colours: Palette): void => void (palette = colours);
      mounted = mountOn(host, options, { picture, attention, bell, make, dip });
    },
    apply: (change) => onPage().apply(change),
    ids: () => ({ nodes: (onPage(), graph.nodes()), edges: picture.edges() }),
    select(id) {
      onPage();
      attention.selected = id !== null && (graph.hasNode(id) || picture.drawnFor(id)) ? id : null;
      onPage().attend();
    },
    choose(ids) {
      attention.chosen = ids;
      onPage().attend();
    },
    setTool: (tool) => onPage().setTool(tool),
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
    positions() {
      const { place } = onPage();
      return Object.fromEntries(graph.nodes().map((id) => [id, place(id)]));
    },
    setPositions: (positions) => onPage().arranging.put(positions),
    pin(ids, on) {
      onPage();
      for (const id of ids) if (graph.hasNode(id)) graph.setNodeAttribute(id, 'pinned', on);
    },
    pinned: () => (onPage(), graph.filterNodes((_, { pinned }) => pinned)),
    arrange: (arrangement) => onPage().arrange(arrangement),
    relax: () => onPage().arranging.relax(),
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
