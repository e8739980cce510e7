// The edge of a column's head: dragged, it gives the column another width; clicked twice, its own.

import { useRef } from 'preact/hooks';
import { say } from './say.ts';
import { clamped } from './widths.ts';

interface GridEdgeProps {
  readonly column: string;
  /** Pixels; null for the column's own width. */
  readonly widen: (width: number | null) => void;
}

/** For the pointer only: Shift with an arrow key does the same for who is on the head or in a cell. */
export function GridEdge({ column, widen }: GridEdgeProps) {
  const begun = useRef<{ readonly x: number; readonly width: number } | null>(null);
  return (
    <span
      class="grid-edge"
      title={say('widen', { column })}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        begun.current = { x: event.clientX, width: event.currentTarget.parentElement!.offsetWidth };
      }}
      onPointerMove={(event) => {
        const from = begun.current;
        if (from && event.clientX !== from.x) widen(clamped(from.width + event.clientX - from.x));
      }}
      onLostPointerCapture={() => {
        begun.current = null;
      }}
      onDblClick={() => widen(null)}
    />
  );
}
