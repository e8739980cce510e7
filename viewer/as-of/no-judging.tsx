// What stands in the place of judging while the graph is that of a day.

import { useBoard } from '../panels/board.ts';
import { days } from '../text/index.ts';
import { goTo } from './go-to.ts';
import { say } from './say.ts';

/** Says why nobody can judge here, and leads to where one can. */
export function NoJudging() {
  const board = useBoard();
  const { asOf } = board.desk.value;
  if (!asOf) return null;
  return (
    <p class="as-of-note">
      {say('noJudging', { day: days.short(asOf) })}{' '}
      <button type="button" class="quiet-button" onClick={() => goTo(board, null)}>
        {say('back')}
      </button>
    </p>
  );
}
