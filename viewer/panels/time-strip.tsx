// The strip of time under the picture: its own chunk, loaded beside the data, tied to the filter.

import { useEffect, useState } from 'preact/hooks';
import type { Timeline } from '../timeline/index.tsx';
import { AsOf } from './as-of.tsx';
import { useBoard } from './board.ts';

/** The timeline as soon as its code is there; its room is kept from the beginning. */
export function TimeStrip() {
  const board = useBoard();
  const [loaded, setLoaded] = useState<{ readonly Timeline: typeof Timeline } | null>(null);
  useEffect(() => void import('../timeline/index.tsx').then(setLoaded), []);
  const answer = board.library().timeline();
  return (
    <footer>
      {loaded && (
        <loaded.Timeline
          data={answer.state === 'ready' ? answer.value : undefined}
          range={board.desk.value.range}
          onRange={(range) => board.act({ do: 'range', range })}
        >
          <AsOf part="DayControl" />
        </loaded.Timeline>
      )}
    </footer>
  );
}
