// What is drawn at the moment, for the picture and all that lies over it.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Board } from '../panels/board.ts';
import type { SceneTool } from '../scene/contract.ts';
import { drawnOf, type Drawn, type Holds } from './drawn.ts';

/** The most that is drawn at all. */
const MOST: Holds = { nodes: 10_000, edges: 50_000 };

export interface Drawing {
  readonly drawn: ReadonlySignal<Drawn>;
  readonly holds: Signal<Holds>;
  readonly tool: Signal<SceneTool>;
}

/** The drawing of a board's canvas. */
export function createDrawing(board: Board): Drawing {
  const holds = signal(MOST);
  // Only what changes the groups may fold the canvas anew.
  const groupBy = computed(() => board.desk.value.groupBy);
  const opened = computed(() => board.desk.value.opened);
  const closed = computed(() => board.desk.value.closed);
  const bundles = computed(() => board.desk.value.bundles);
  const canvas = computed(() => board.view.value.canvas);
  const drawn = computed(() => {
    const grouping = { groupBy: groupBy.value, opened: opened.value, closed: closed.value, bundles: bundles.value }; // prettier-ignore
    return drawnOf(canvas.value, grouping, holds.value);
  });
  return { drawn, holds, tool: signal('hand') };
}

const DrawingContext = createContext<Drawing | null>(null);

/** Gives the drawing to all that is inside. */
export const DrawingProvider = DrawingContext.Provider;

/** The drawing that the component lies over. */
export function useDrawing(): Drawing {
  return useContext(DrawingContext)!;
}
