// Keeps a scene in step with the board: what the board says is drawn, what is done in the picture becomes an act.

import { effect } from '@preact/signals';
import type { NodeSummary } from '../../graph/model/index.ts';
import { isActor, lookOf } from '../appearance.ts';
import type { Board } from '../panels/board.ts';
import { kindWords } from '../panels/heading.tsx';
import type { Scene } from '../scene/contract.ts';
import { changeBetween, EMPTY_CANVAS, traceOf, type Canvas } from '../state/index.ts';
import { say } from '../text/index.ts';
import type { Drawing } from './drawing.ts';
import { drawnAmong, type Drawn } from './drawn.ts';
import { isSum } from './fold.ts';

/** How many neighbours the key for it brings. */
const BY_KEY = 25;

/** What both ends of a line that says who met took part in: where they met. */
function metAt(edges: Drawn['edges'], id: string): readonly string[] {
  const line = edges.get(id);
  if (line?.type !== 'MET_WITH') return [];
  const at = (end: string): Set<string> => {
    const took = [...edges.values()].filter(({ type, from }) => type === 'PARTICIPATED_IN' && from === end);
    return new Set(took.map(({ to }) => to));
  };
  const there = at(line.to);
  return [...at(line.from)].filter((event) => there.has(event));
}

/** A drawn node or edge and all that it touches: what stays bright when it is selected. */
function surroundings({ nodes, edges }: Drawn, id: string): ReadonlySet<string> {
  const near = new Set<string>([...(nodes.has(id) ? [id] : []), ...metAt(edges, id)]);
  for (const edge of edges.values()) {
    if (edge.id === id || edge.from === id || edge.to === id) {
      near.add(edge.from);
      near.add(edge.to);
    }
  }
  return near;
}

/** The nodes of the chain that was traced from an event; none where none was, or it isn't there yet. */
function tracedFrom(board: Board, id: string): readonly string[] {
  const load = board.desk.value.loads.find((one) => one.from === 'chain' && one.id === id);
  const answer = load && board.library().load(load);
  return answer?.state === 'ready' ? answer.value.nodes.map((node) => node.id) : [];
}

/** What the live region says of a drawn node. */
function nodeWords(drawing: Drawing, id: string, connections: number): string {
  const node = drawing.drawn.peek().nodes.get(id);
  if (!node) return '';
  const count = say('count.connections', { n: connections });
  return say('live.node', { name: node.name, kind: kindWords(node), connections: count });
}

/** Says how many nodes have come onto the canvas, where some have. */
function sayAdded(board: Board, before: Canvas, nodes: readonly NodeSummary[]): void {
  const fresh = nodes.filter(({ id }) => !before.nodes.has(id)).length;
  if (fresh > 0) board.say(say('live.added', { n: fresh }));
}

function follow(board: Board, drawing: Drawing, scene: Scene): readonly (() => void)[] {
  let onScene: Canvas = EMPTY_CANVAS;
  let framed: string | null = null;
  const drawnFor = (drawn: Drawn, id: string): string =>
    (id.includes('|') ? drawn.edgeFor(id) : drawn.nodeFor(id)) ?? id;
  return [
    effect(() => scene.setTheme(board.theme.value)),
    effect(() => scene.arrange(board.desk.value.layout)),
    effect(() => scene.setTool(drawing.tool.value)),
    effect(() => {
      const drawn = drawing.drawn.value;
      if (board.view.value.waiting && drawn.nodes.size === 0) return;
      const next = { ...EMPTY_CANVAS, nodes: drawn.nodes, edges: drawn.edges };
      const change = changeBetween(onScene, next);
      const before = onScene;
      const first = before.nodes.size === 0 && next.nodes.size > 0;
      onScene = next;
      const { pins } = board.desk.peek();
      const places = Object.fromEntries(Object.entries(pins).map(([id, [x, y]]) => [id, { x, y }]));
      if (change.add.nodes.length + change.add.edges.length + change.drop.ids.length > 0)
        scene.apply({ drop: change.drop, add: { ...change.add, places } });
      if (first) scene.fit();
      else sayAdded(board, before, change.add.nodes);
    }),
    effect(() => {
      const seen = board.seen.value;
      scene.show(seen && { ...drawnAmong(drawing.drawn.value, seen), rest: 'hide' });
    }),
    effect(() => scene.choose(new Set(board.desk.value.picked.map(drawing.drawn.value.nodeFor)))),
    effect(() => {
      const drawn = drawing.drawn.value;
      const { selected } = board.desk.value;
      const shown = selected && drawnFor(drawn, selected);
      const traced = selected ? tracedFrom(board, selected).map(drawn.nodeFor) : [];
      const near = shown ? new Set([...surroundings(drawn, shown), ...traced]) : null;
      scene.select(shown);
      scene.focus(near && near.size > 0 ? near : null);
      if (shown && drawn.nodes.has(shown)) scene.reveal(shown);
      const trace = traced.length > 1 ? selected : null;
      if (trace && trace !== framed) scene.fit(traced);
      framed = trace;
    }),
    effect(() => {
      const { pins } = board.desk.value;
      void drawing.drawn.value;
      const loose = scene.pinned().filter((id) => !(id in pins));
      if (loose.length > 0) scene.pin(loose, false);
      const ids = Object.keys(pins);
      if (ids.length === 0) return;
      scene.pin(ids, true);
      const now = scene.positions();
      const elsewhere = Object.entries(pins).flatMap(([id, [x, y]]) =>
        now[id] && Math.hypot(now[id].x - x, now[id].y - y) > 0.01 ? [[id, { x, y }] as const] : [],
      );
      if (elsewhere.length > 0) scene.setPositions(Object.fromEntries(elsewhere));
    }),
  ];
}

/** What a press of a key on the node under the cursor does. */
function press(board: Board, drawing: Drawing, id: string, key: string): void {
  const members = drawing.drawn.peek().membersOf(id);
  const { picked, pins } = board.desk.peek();
  if (key === 'Delete' || key === 'Backspace') {
    if (members.length > 1) board.act({ do: 'hide', ids: members });
    else board.hide(id);
  }
  if (key === 'e') {
    board.act({ do: 'expand', load: { from: 'neighbours', id, limit: BY_KEY } });
  }
  if (key === 'p') {
    const { kind } = drawing.drawn.peek().nodes.get(id)!;
    if (lookOf(kind) === 'event') {
      board.act({ do: 'trace', load: { from: 'chain', id } });
      board.open(id);
    }
    if (isActor(kind)) board.trace(traceOf('paths', id));
  }
  if (key === 'g') board.act({ do: members.length > 1 ? 'openGroup' : 'closeGroup', id });
  if (key === 'x') {
    const more = members.filter((member) => !picked.includes(member));
    const rest = picked.filter((member) => !members.includes(member));
    board.act({ do: 'pick', ids: more.length > 0 ? [...picked, ...more] : rest });
  }
  if (key === 'n') {
    const { x, y } = board.scene.peek()!.positions()[id]!;
    board.act(id in pins ? { do: 'unpin', ids: [id] } : { do: 'pin', id, at: [x, y] });
  }
}

function listen(board: Board, drawing: Drawing, scene: Scene, lost: (is: boolean) => void): readonly (() => void)[] {
  const membersOf = (id: string): readonly string[] => drawing.drawn.peek().membersOf(id);
  return [
    scene.on('node', ({ id, double, additive }) => {
      const members = membersOf(id);
      const madeByHand = !board.view.peek().canvas.nodes.has(id);
      if (double && members.length > 1) return board.act({ do: 'openGroup', id });
      if (additive) return press(board, drawing, id, 'x');
      if (madeByHand) board.act({ do: 'pick', ids: members });
      else board.open(id);
      board.say(nodeWords(drawing, id, drawing.drawn.peek().nodes.get(id)?.degree ?? 0));
    }),
    scene.on('edge', ({ id }) => {
      if (!isSum(id)) return board.open(id);
      // Several edges drawn as one: who they are between.
      const { edges } = board.view.peek().canvas;
      const ends = membersOf(id).flatMap((one) => [edges.get(one)!.from, edges.get(one)!.to]);
      board.act({ do: 'pick', ids: [...new Set(ends)] });
    }),
    scene.on('stage', () => {
      if (board.desk.peek().selected) board.open(null);
      if (board.desk.peek().picked.length > 0) board.act({ do: 'pick', ids: [] });
    }),
    scene.on('lasso', ({ ids, additive }) => {
      const { picked } = board.desk.peek();
      const drawnRound = ids.flatMap(membersOf);
      // A click with Shift on what is picked takes it out again.
      if (additive && ids.length === 1) return press(board, drawing, ids[0]!, 'x');
      board.act({ do: 'pick', ids: [...new Set(additive ? [...picked, ...drawnRound] : drawnRound)] });
      board.say(say('live.picked', { n: board.desk.peek().picked.length }));
    }),
    scene.on('walk', ({ id, neighbours }) => board.say(nodeWords(drawing, id, neighbours))),
    scene.on('key', ({ id, key }) => press(board, drawing, id, key.length === 1 ? key.toLowerCase() : key)),
    scene.on('drag', ({ id, to }) => board.act({ do: 'pin', id, at: [to.x, to.y] })),
    scene.on('context-lost', ({ restored }) => lost(!restored)),
  ];
} // prettier-ignore

/** Keeps in step until the answer is called. */
export function keepInStep(
  board: Board,
  drawing: Drawing,
  scene: Scene,
  lost: (is: boolean) => void,
): () => void {
  const ends = [...follow(board, drawing, scene), ...listen(board, drawing, scene, lost)];
  return () => {
    for (const end of ends) end();
  };
}
