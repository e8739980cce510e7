import type { CameraView, Point } from './contract.ts';
import { DIRECTIONS, walk } from './walk.ts';
import type { Direction } from './walk.ts';

/** What the keyboard may ask of the picture. */
export interface KeyboardTarget {
  cursor(): string | null;
  /** Moves the cursor; `linked` says whether along an edge. */
  moveTo(id: string, linked: boolean): void;
  open(id: string, additive: boolean): void;
  clear(): void;
  other(id: string, key: string): void;
  place(id: string): Point;
  /** Places of what can be walked to: linked with the cursor, and all. */
  around(): { readonly linked: ReadonlyMap<string, Point>; readonly all: ReadonlyMap<string, Point> };
  /** Where a walk begins. */
  first(): string | undefined;
  camera(): CameraView;
  setCamera(view: CameraView): void;
  fit(): void;
}

const PAN = 0.15;
const ZOOM = 1.4;

/**
 * Lets a focused host be used by keys: arrows walk, Shift with arrows pans, `+` `-` zoom, `0` shows all, Home goes to
 * the weightiest node, Enter or Space opens, Escape clears. Answers with what stops it.
 */
export function listenToKeys(host: HTMLElement, target: KeyboardTarget): () => void {
  const zoom = (by: number): void => {
    const view = target.camera();
    target.setCamera({ ...view, ratio: view.ratio * by });
  };
  const pan = (direction: Direction): void => {
    const view = target.camera();
    const step = PAN * view.ratio * 1000;
    const dx = direction === 'ArrowRight' ? step : direction === 'ArrowLeft' ? -step : 0;
    const dy = direction === 'ArrowUp' ? step : direction === 'ArrowDown' ? -step : 0;
    target.setCamera({ ...view, x: view.x + dx, y: view.y + dy });
  };
  const step = (direction: Direction): void => {
    const cursor = target.cursor();
    if (cursor === null) return home();
    const { linked, all } = target.around();
    const next = walk(target.place(cursor), direction, linked, all);
    if (next !== undefined) target.moveTo(next, linked.has(next));
  };
  const home = (): void => {
    const first = target.first();
    if (first !== undefined) target.moveTo(first, false);
  };
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoom(1 / ZOOM),
    '=': () => zoom(1 / ZOOM),
    '-': () => zoom(ZOOM),
    '0': () => target.fit(),
    Home: home,
    Escape: () => target.clear(),
  };

  const heard = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== host) return;
    const direction = DIRECTIONS.find((name) => name === event.key);
    const cursor = target.cursor();
    if (direction) (event.shiftKey ? pan : step)(direction);
    else if (keys[event.key]) keys[event.key]!();
    else if (cursor === null || event.key === 'Tab') return;
    else if (event.key === 'Enter' || event.key === ' ') target.open(cursor, event.shiftKey);
    else return target.other(cursor, event.key);
    event.preventDefault();
    if (event.key !== 'Escape') event.stopPropagation();
  };
  host.addEventListener('keydown', heard);
  return () => host.removeEventListener('keydown', heard);
}
