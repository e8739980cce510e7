// Lies over the picture, which still shows another graph, until the one of the day is there; and where it is empty.

import { useBoard } from '../panels/board.ts';
import { days } from '../text/index.ts';
import { goTo } from './go-to.ts';
import { say } from './say.ts';

/** Says that the graph of the day is being made, or that there is none; nothing where it is seen. */
export function DayCover() {
  const board = useBoard();
  const { canvas, waiting } = board.view.value;
  const { asOf } = board.desk.value;
  const making = waiting && canvas.total === undefined;
  if (!asOf || !(making || canvas.total === 0)) return null;
  const day = days.long(asOf);
  return (
    <div class="empty" role="status" aria-busy={making}>
      <h1>{making ? say('making', { day }) : say('empty')}</h1>
      <p>{making ? say('makingWhy') : say('emptyWhy', { day })}</p>
      <button type="button" onClick={() => goTo(board, null)}>
        {say('back')}
      </button>
    </div>
  );
}
