// Chooses the day, says which one it is while there is one, and leads back.

import { useEffect, useRef, useState } from 'preact/hooks';
import { tinykeys } from 'tinykeys';
import type { Day } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { isTyping } from '../panels/is-typing.ts';
import { days } from '../text/index.ts';
import { goTo } from './go-to.ts';
import { say } from './say.ts';

/** The last day that four digits of a year can write. */
const LAST_DAY = '9999-12-31';

/** Opens the choice of a day. */
const KEY = 't';

interface ChoosingProps {
  /** The day that is proposed. */
  readonly day: Day | undefined;
  readonly onDay: (day: Day) => void;
}

/** A day is asked for only once it is whole: while it is typed it passes through days of other centuries. */
function Choosing({ day, onDay }: ChoosingProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current!.focus(), []);
  return (
    <form
      class="as-of-form"
      aria-label={say('label')}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onDay(input.current!.value);
      }}
    >
      <label>
        {say('day')}
        <input
          ref={input}
          type="date"
          required
          max={LAST_DAY}
          defaultValue={day}
          aria-describedby="as-of-why"
        />
      </label>
      <button type="submit">{say('show')}</button>
      <p id="as-of-why">{say('why')}</p>
    </form>
  );
}

/** The control; it proposes the last day of the span of time that is chosen. */
export function DayControl() {
  const board = useBoard();
  const { asOf, range } = board.desk.value;
  const [choosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    setChoosing(false);
    opener.current?.focus();
  };
  const choose = (day: Day | null): void => {
    goTo(board, day);
    leave();
  };
  useEffect(
    () =>
      tinykeys(window, {
        [KEY]: (event) => {
          if (isTyping(event)) return;
          event.preventDefault();
          setChoosing(true);
        },
      }),
    [],
  );
  // Also on the opener, where the focus is until the form has taken it.
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (choosing && key === 'Escape') leave();
  };
  return (
    <div class="as-of" onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        class={asOf ? 'as-of-on' : undefined}
        aria-expanded={choosing}
        aria-keyshortcuts={KEY}
        title={say('key', { key: KEY.toUpperCase() })}
        onClick={() => setChoosing(!choosing)}
      >
        {asOf ? say('on', { day: days.short(asOf) }) : say('choose')}
      </button>
      {asOf && (
        <button type="button" onClick={() => choose(null)}>
          {say('today')}
        </button>
      )}
      {choosing && <Choosing day={asOf ?? range?.end} onDay={choose} />}
    </div>
  );
}
