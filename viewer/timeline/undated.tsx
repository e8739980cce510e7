// The events that stand on no bar: how many, and whether they pass.

import { useBoard } from '../panels/board.ts';
import { say } from './say.ts';

/** A switch with the number of events without a day that pass all other filters. */
export function Undated({ n }: { readonly n: number }) {
  const board = useBoard();
  const { range, undated } = board.desk.value;
  const unsaid = range === null;
  const on = undated ?? unsaid;
  if (n === 0 && undated === null) return null;
  return (
    <button
      type="button"
      class="timeline-undated"
      aria-pressed={on}
      title={say(on ? 'undatedPass' : 'undatedLeft')}
      onClick={() => board.act({ do: 'undated', undated: !on === unsaid ? null : !on })}
    >
      {say('undated', { n })}
    </button>
  );
}
