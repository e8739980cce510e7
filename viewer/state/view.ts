// What is to be seen: the canvas of a desk with the answers that are there, and whether some are missing.

import type { EdgeSummary } from '../../graph/model/index.ts';
import type { Failure } from '../api/index.ts';
import { canvasOf, type Canvas } from './canvas.ts';
import type { Desk } from './desk.ts';
import type { Library } from './library.ts';

/** A canvas and how complete it is. */
export interface View {
  readonly canvas: Canvas;
  /** Something that was asked for is still under way. */
  readonly waiting: boolean;
  readonly failure: Failure | undefined;
}

/** The view of a desk. What the library doesn't have is asked for on the way. */
export function viewOf(desk: Pick<Desk, 'loads' | 'hidden'>, library: Pick<Library, 'load' | 'among'>): View {
  const answers = desk.loads.map((load) => library.load(load));
  const parts = new Map(desk.loads.map((load, place) => [load, answers[place]!]));
  const canvas = canvasOf(desk, (load) => {
    const answer = parts.get(load);
    return answer?.state === 'ready' ? answer.value : undefined;
  });
  const waiting = answers.some(({ state }) => state === 'waiting');
  const failed = answers.find((answer) => answer.state === 'failed');
  const failure = failed?.state === 'failed' ? failed.failure : undefined;
  // The overview alone has all its edges.
  const whole = desk.loads.every(({ from }) => from === 'overview');
  if (waiting || whole) return { canvas, waiting, failure };
  const among = library.among([...canvas.nodes.keys()]);
  if (among.state !== 'ready') return { canvas, waiting: among.state === 'waiting', failure };
  return { canvas: withEdges(canvas, among.value), waiting, failure };
}

function withEdges(canvas: Canvas, more: readonly EdgeSummary[]): Canvas {
  const edges = new Map(canvas.edges);
  for (const edge of more) if (!edges.has(edge.id)) edges.set(edge.id, edge);
  return { ...canvas, edges };
}
