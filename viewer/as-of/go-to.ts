import type { Day } from '../../graph/model/index.ts';
import type { Board } from '../panels/board.ts';
import { days } from '../text/index.ts';
import { say } from './say.ts';

/** Goes to the graph as of a day, or back to today's, and says so. */
export function goTo(board: Board, day: Day | null): void {
  board.act({ do: 'day', day });
  board.say(day ? say('shown', { day: days.long(day) }) : say('todayShown'));
}
