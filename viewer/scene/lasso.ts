import type { Point, SceneTool } from './contract.ts';

/** What a selection by hand leads to. */
export interface LassoTarget {
  tool(): SceneTool;
  /** Draws the shape as it grows; `null` when it is done. */
  draw(shape: readonly Point[] | null): void;
  /** A shape was closed. `additive`: what was chosen stays chosen. */
  closed(shape: readonly Point[], additive: boolean): void;
  /** It was a click. */
  tapped(at: Point, additive: boolean): void;
}

/** Pixels that the pointer must go to draw a shape. */
const MOVED = 5;

/**
 * Lets a shape be drawn over a host, freely or as a rectangle as the tool says, and freely with Shift whatever the tool.
 * While it is drawn the host hears nothing of the pointer. Answers with what stops it.
 */
export function listenForLasso(host: HTMLElement, target: LassoTarget): () => void {
  let shape: Point[] | undefined;
  let additive = false;
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = host.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const begins = (event: MouseEvent | TouchEvent): boolean =>
    !('button' in event && event.button !== 0) && (target.tool() !== 'hand' || event.shiftKey);
  const grown = (point: Point): readonly Point[] => {
    const [start] = shape!;
    if (target.tool() !== 'box') return (shape!.push(point), shape!);
    shape = [start!, { x: point.x, y: start!.y }, point, { x: start!.x, y: point.y }];
    return shape;
  };
  const down = (event: PointerEvent): void => {
    if (!begins(event) || !event.isPrimary) return;
    shape = [at(event)];
    additive = event.shiftKey;
    event.stopPropagation();
  };
  const move = (event: PointerEvent): void => {
    if (!shape) return;
    if (!host.hasPointerCapture(event.pointerId)) host.setPointerCapture(event.pointerId);
    target.draw(grown(at(event)));
    event.stopPropagation();
  };
  const up = (event: PointerEvent): void => {
    if (!shape) return;
    const [start] = shape;
    const end = at(event);
    const drawn = shape;
    shape = undefined;
    target.draw(null);
    const wide = Math.max(...drawn.map(({ x, y }) => Math.hypot(x - start!.x, y - start!.y)));
    if (event.type === 'pointercancel') return;
    if (drawn.length < 3 || wide < MOVED) target.tapped(end, additive);
    else target.closed(drawn, additive);
  };
  /** The renderer listens to these: what draws a shape is no drag of the picture. */
  const silence = (event: MouseEvent | TouchEvent): void => {
    if (shape || begins(event)) event.stopPropagation();
  };
  const heard: readonly (readonly [string, (event: never) => void])[] = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
    ['mousedown', silence],
    ['click', silence],
    ['touchstart', silence],
  ];
  for (const [name, hear] of heard) host.addEventListener(name, hear as EventListener, { capture: true });
  return () => {
    for (const [name, hear] of heard)
      host.removeEventListener(name, hear as EventListener, { capture: true });
  };
}

/** Whether a point lies inside a closed shape: a ray from it crosses its edge an odd number of times. */
export function inside(shape: readonly Point[], { x, y }: Point): boolean {
  let is = false;
  for (let i = 0, j = shape.length - 1; i < shape.length; j = i++) {
    const [a, b] = [shape[i]!, shape[j]!];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) is = !is;
  }
  return is;
}
