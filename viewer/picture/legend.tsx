// The table of looks: what each shape and line means, and a switch for each.

import type { ComponentChildren } from 'preact';
import type { Status } from '../../graph/model/index.ts';
import { LOOKS, STATUS_LOOKS, type Look } from '../appearance.ts';
import { useBoard } from '../panels/board.ts';
import { useCover } from '../panels/covers.ts';
import { Glyph, Stroke } from '../panels/glyph.tsx';
import { choiceOf } from '../state/index.ts';
import { say as pageSays } from '../text/index.ts';
import { say } from './say.ts';

const toggled = <T,>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];

function Row(props: { what: string; off: boolean; toggle: () => void; children: ComponentChildren }) {
  const { what, off, toggle, children } = props;
  return (
    <li>
      <button
        type="button"
        aria-pressed={!off}
        title={say(off ? 'legend.show' : 'legend.hide', { what })}
        onClick={toggle}
      >
        {children} {what}
      </button>
    </li>
  );
}

/** Kinds on the left, statuses on the right; a click takes one out of the picture or back into it. */
export function Legend() {
  const board = useBoard();
  const cover = useCover();
  const desk = board.desk.value;
  const { looks } = desk.muted;
  const statuses = choiceOf(desk, 'status').none as readonly Status[];
  const look = (one: Look) => (
    <Row
      key={one}
      what={pageSays(`kinds.${one}`)}
      off={looks.includes(one)}
      toggle={() => board.act({ do: 'mute', looks: toggled(looks, one), statuses })}
    >
      <Glyph look={one} />
    </Row>
  );
  const status = (one: Status) => (
    <Row
      key={one}
      what={pageSays(`status.${one}`)}
      off={statuses.includes(one)}
      toggle={() => board.act({ do: 'mute', looks, statuses: toggled(statuses, one) })}
    >
      <Stroke status={one} />
    </Row>
  );
  return (
    <details class="legend plate" ref={cover} open={matchMedia('(min-width: 48rem)').matches}>
      <summary>{say('legend.open')}</summary>
      <div role="group" aria-label={say('legend.label')}>
        <ul>{LOOKS.map(look)}</ul>
        <ul>{(Object.keys(STATUS_LOOKS) as Status[]).map(status)}</ul>
      </div>
      <p class="quiet small">{say('legend.weight')}</p>
    </details>
  );
}
