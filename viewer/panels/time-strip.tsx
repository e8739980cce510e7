// The strip of time under the picture: its own chunk, loaded beside the data.

import { AsOf } from './as-of.tsx';
import { useChunk } from './use-chunk.ts';

/** The timeline as soon as its code is there; its room is kept from the beginning. */
export function TimeStrip() {
  const loaded = useChunk(() => import('../timeline/index.tsx'));
  return (
    <footer>
      {loaded && (
        <loaded.Timeline>
          <AsOf part="DayControl" />
        </loaded.Timeline>
      )}
    </footer>
  );
}
