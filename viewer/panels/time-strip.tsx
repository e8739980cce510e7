// The strip of time under the picture: its own chunk, loaded beside the data, tied to the filter.

import { useEffect, useState } from 'preact/hooks';
import type { Timeline } from '../timeline/index.tsx';
import { useBoard } from './board.ts';

/** The timeline as soon as its code and its days are there; its room is kept from the beginning. */
export function TimeStrip() {
  const board = useBoard();
  const [loaded, setLoaded] = useState<{ readonly Timeline: typeof Timeline } | null>(null);
  useEffect(() => void import('../timeline/index.tsx').then(setLoaded), []);
  const answer = board.library().timeline();
  return (
    <footer>
      {loaded && answer.state === 'ready' && (
        <loaded.Timeline
          events={answer.value.events}
          undated={answer.value.undated}
          range={board.desk.value.range}
          onRange={(range) => board.act({ do: 'range', range })}
        />
      )}
    </footer>
  );
}
