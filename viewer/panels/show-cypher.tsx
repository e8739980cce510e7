// A button that opens the console with the query behind what is shown.

import type { Click } from '../cypher/clicks.ts';
import { useBoard } from './board.ts';
import { say } from '../text/index.ts';

/** The queries are loaded when one is asked for. */
export function ShowCypher({ of }: { of: Click }) {
  const board = useBoard();
  const show = async (): Promise<void> => board.showQuery((await import('../cypher/clicks.ts')).queryOf(of));
  return (
    <button type="button" class="quiet-button show-cypher" onClick={() => void show()}>
      {say('do.cypher')}
    </button>
  );
}
