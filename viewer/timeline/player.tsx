// Plays time: a window moves on over the bars until the last one. Who asked for less motion moves it step by step.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { DateRange } from '../../graph/model/dates.ts';
import { Icon } from '../panels/icon.tsx';
import type { Bin } from './bins.ts';
import { firstWindow, rangeOf, shifted, spanOf } from './brush.ts';
import { say } from './say.ts';

/** Milliseconds that a window stays. */
const STAY = 700;

interface PlayerProps {
  readonly bins: readonly Bin[];
  readonly range: DateRange | null;
  /** Called once before a run: all of it is one step for undo. */
  readonly begin: () => void;
  readonly choose: (range: DateRange | null) => void;
}

/** Play and pause; one step at a time where motion is to be reduced. It stops where the range is set by somebody else. */
export function Player({ bins, range, begin, choose }: PlayerProps) {
  const [playing, setPlaying] = useState(false);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const set = useRef<DateRange | null>(null);
  const span = spanOf(bins, range);
  const go = (to: typeof span): void => {
    set.current = rangeOf(bins, to.from, to.to);
    choose(set.current);
  };
  const start = (): void => {
    begin();
    go(still && range ? shifted(bins, firstWindow(bins, span), 1) : firstWindow(bins, span));
    setPlaying(!still);
  };
  const taken =
    playing &&
    (range?.start !== set.current?.start || range?.end !== set.current?.end || span.to >= bins.length - 1);
  useEffect(() => {
    if (taken) setPlaying(false);
    if (!playing || taken) return undefined;
    const turn = setTimeout(() => go(shifted(bins, span, 1)), STAY);
    return () => clearTimeout(turn);
  }, [playing, taken, range?.start, range?.end, bins]);
  if (bins.length < 2) return null;
  const words = say(playing ? 'pause' : still ? 'step' : 'play');
  return (
    <button
      type="button"
      class="timeline-play"
      aria-label={words}
      title={words}
      onClick={playing ? () => setPlaying(false) : start}
    >
      <Icon name={playing ? 'pause' : 'play'} />
    </button>
  );
}
