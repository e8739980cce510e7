// Keeps a scene in step with the board: what the board says is drawn, what is done in the picture becomes an act.

import { effect } from '@preact/signals';
import type { NodeSummary } from '../../graph/model/index.ts';
import type { Scene } from '../scene/contract.ts';
import { changeBetween, EMPTY_CANVAS, type Canvas } from '../state/index.ts';
import { say } from '../text/index.ts';
import type { Board } from '../panels/board.ts';
import { kindWords } from '../panels/heading.tsx';

/** What both ends of a line that says who met are linked to: where they met. */
function metAt(canvas: Canvas, id: string): readonly string[] {
  const line = canvas.edges.get(id);
  if (line?.type !== 'MET_WITH') return [];
  const at = (end: string): Set<string> =>
    new Set([...canvas.edges.values()].flatMap(({ type, from, to }) => (type === 'PARTICIPATED_IN' && from === end ? [to] : []))); // prettier-ignore
  const there = at(line.to);
  return [...at(line.from)].filter((event) => there.has(event));
}

/** Everything that touches the id, and the id itself: what stays bright when it is chosen. */
function surroundings(canvas: Canvas, id: string): ReadonlySet<string> {
  const near = new Set<string>([...(canvas.nodes.has(id) ? [id] : []), ...metAt(canvas, id)]);
  for (const edge of canvas.edges.values()) {
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

/** What the live region says of a node. */
function nodeWords(board: Board, id: string, connections: number): string {
  const node = board.view.peek().canvas.nodes.get(id);
  if (!node) return '';
  const count = say('count.connections', { n: connections });
  return say('live.node', { name: node.name, kind: kindWords(node), connections: count });
}

/** Says how many nodes have come onto the canvas, where some have. */
function sayAdded(board: Board, before: Canvas, nodes: readonly NodeSummary[]): void {
  const fresh = nodes.filter(({ id }) => !before.nodes.has(id)).length;
  if (fresh > 0) board.say(say('live.added', { n: fresh }));
}

function follow(board: Board, scene: Scene): readonly (() => void)[] {
  let drawn = EMPTY_CANVAS;
  let framed: string | null = null;
  return [
    effect(() => scene.setTheme(board.theme.value)),
    effect(() => {
      const { canvas, waiting } = board.view.value;
      if (waiting && canvas.nodes.size === 0) return;
      const change = changeBetween(drawn, canvas);
      const first = drawn.nodes.size === 0 && canvas.nodes.size > 0;
      const before = drawn;
      drawn = canvas;
      if (change.add.nodes.length + change.add.edges.length + change.drop.ids.length > 0) scene.apply(change);
      if (first) scene.fit();
      else sayAdded(board, before, change.add.nodes);
    }),
    effect(() => scene.show(board.seen.value && { ...board.seen.value, rest: 'hide' })),
    effect(() => {
      const { selected } = board.desk.value;
      const { canvas } = board.view.value;
      const traced = selected ? tracedFrom(board, selected) : [];
      const near = selected ? new Set([...surroundings(canvas, selected), ...traced]) : null;
      scene.select(selected);
      scene.focus(near && near.size > 0 ? near : null);
      if (selected && canvas.nodes.has(selected)) scene.reveal(selected);
      const trace = traced.length > 1 ? selected : null;
      if (trace && trace !== framed) scene.fit(traced);
      framed = trace;
    }),
    effect(() => {
      const { pins } = board.desk.value;
      void board.view.value;
      const places = Object.entries(pins).map(([id, [x, y]]) => [id, { x, y }] as const);
      const loose = scene.pinned().filter((id) => !(id in pins));
      if (loose.length > 0) scene.pin(loose, false);
      if (places.length === 0) return;
      scene.setPositions(Object.fromEntries(places));
      scene.pin(Object.keys(pins), true);
    }),
  ];
}

function listen(board: Board, scene: Scene, lost: (is: boolean) => void): readonly (() => void)[] {
  return [
    scene.on('node', ({ id }) => {
      board.open(id);
      board.say(nodeWords(board, id, board.view.peek().canvas.nodes.get(id)?.degree ?? 0));
    }),
    scene.on('edge', ({ id }) => board.open(id)),
    scene.on('stage', () => {
      if (board.desk.peek().selected) board.open(null);
    }),
    scene.on('walk', ({ id, neighbours }) => board.say(nodeWords(board, id, neighbours))),
    scene.on('key', ({ id, key }) => {
      if (key === 'Delete' || key === 'Backspace') board.hide(id);
      if (key.toLowerCase() === 'e') {
        board.act({ do: 'expand', load: { from: 'neighbours', id, limit: 25 } });
      }
    }),
    scene.on('drag', ({ id, to }) => board.act({ do: 'pin', id, at: [to.x, to.y] })),
    scene.on('context-lost', ({ restored }) => lost(!restored)),
  ];
}

/** Keeps in step until the answer is called. */
export function keepInStep(board: Board, scene: Scene, lost: (is: boolean) => void): () => void {
  const ends = [...follow(board, scene), ...listen(board, scene, lost)];
  return () => {
    for (const end of ends) end();
  };
}
