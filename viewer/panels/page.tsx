// The page: where each part stands.

import { useBoard } from './board.ts';
import { Empty } from './empty.tsx';
import { GraphTab } from './graph-tab.tsx';
import { Inspector } from './inspector.tsx';
import { Gone } from './keep.tsx';
import { Masthead } from './masthead.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { TimeStrip } from './time-strip.tsx';
import { useChunk } from './use-chunk.ts';
import { View } from './view.tsx';

/** The whole desk. */
export function Page({ retry, refresh }: { retry: () => void; refresh: () => void }) {
  const board = useBoard();
  const filter = useChunk(() => import('../filter/index.tsx'));
  const stats = board.library().stats();
  const { tab, asOf } = board.desk.value;
  const empty = !asOf && stats.state === 'ready' && stats.value.articles === 0;
  return (
    <>
      <Masthead />
      <Rail />
      <main>
        {!empty && filter && <filter.Filters />}
        <div class="stage">
          <Notices retry={retry} refresh={refresh} />
          <Gone />
          {empty ? <Empty /> : <GraphTab hidden={tab !== 'graph'} />}
          {tab !== 'graph' && <View key={tab} tab={tab} />}
        </div>
      </main>
      <Inspector />
      <TimeStrip />
      <p class="visually-hidden" role="status" aria-live="polite">
        {board.spoken.value}
      </p>
    </>
  );
}
