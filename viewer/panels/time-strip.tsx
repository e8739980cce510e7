// The strip of time under the picture: its own chunk, loaded beside the data, tied to the filter.

import { AsOf } from './as-of.tsx';
import { useBoard } from './board.ts';
import { useChunk } from './use-chunk.ts';

/** The timeline as soon as its code is there; its room is kept from the beginning. */
export function TimeStrip() {
  const board = useBoard();
  const loaded = useChunk(() => import('../timeline/index.tsx'));
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
