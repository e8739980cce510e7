// The table of looks: what each shape and line means, and a switch for each.

import type { Status } from '../../graph/model/index.ts';
import { LOOKS, STATUS_LOOKS, type Look } from '../appearance.ts';
import { say } from '../text/index.ts';
import { useBoard } from './board.ts';
import { Glyph, Stroke } from './glyph.tsx';

const toggled = <T,>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];

/** Kinds on the left, statuses on the right; a click takes one out of the picture or back into it. */
export function Legend() {
  const board = useBoard();
  const { looks, statuses } = board.desk.value.muted;
  const row = (what: string, off: boolean, picture: preact.JSX.Element, toggle: () => void) => (
    <li key={what}>
      <button
        type="button"
        aria-pressed={!off}
        title={say(off ? 'legend.show' : 'legend.hide', { what })}
        onClick={toggle}
      >
        {picture} {what}
      </button>
    </li>
  );
  const look = (one: Look) =>
    row(say(`kinds.${one}`), looks.includes(one), <Glyph look={one} />, () =>
      board.act({ do: 'mute', looks: toggled(looks, one), statuses }),
    );
  const status = (one: Status) =>
    row(say(`status.${one}`), statuses.includes(one), <Stroke status={one} />, () =>
      board.act({ do: 'mute', looks, statuses: toggled(statuses, one) }),
    );
  return (
    <details class="legend plate" open={matchMedia('(min-width: 48rem)').matches}>
      <summary>{say('legend.open')}</summary>
      <div role="group" aria-label={say('legend.label')}>
        <ul>{LOOKS.map(look)}</ul>
        <ul>{(Object.keys(STATUS_LOOKS) as Status[]).map(status)}</ul>
      </div>
    </details>
  );
}
