// The graph as a picture, with what lies over it: a chunk of its own, loaded beside the scene and the data.

import { useMemo } from 'preact/hooks';
import { AsOf } from '../panels/as-of.tsx';
import { failureWords } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { say } from '../text/index.ts';
import { createDrawing, DrawingProvider } from './drawing.ts';
import { Legend } from './legend.tsx';
import { Picture } from './picture.tsx';
import { Pill } from './pill.tsx';
import './picture.css';

/** The view of the graph. It stays while other views lie over it. */
export function GraphView({ hidden }: { hidden: boolean }) {
  const board = useBoard();
  const drawing = useMemo(() => createDrawing(board), [board]);
  const { view, library } = board;
  const { canvas, failure } = view.value;
  return (
    <DrawingProvider value={drawing}>
      <div class="graph-tab" inert={hidden}>
        <Picture />
        <Pill />
        <AsOf part="DayCover" />
        {canvas.nodes.size > 0 && <Legend />}
        {failure && canvas.nodes.size === 0 && (
          <div class="empty" role="alert">
            <p>{failureWords(failure)}</p>
            <button type="button" onClick={() => library().forgetFailures()}>
              {say('panel.retry')}
            </button>
          </div>
        )}
      </div>
    </DrawingProvider>
  );
}
