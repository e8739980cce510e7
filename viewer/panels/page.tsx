// The page: where each part stands.

import { say } from '../text/index.ts';
import { AsOf } from './as-of.tsx';
import { useBoard } from './board.ts';
import { Empty } from './empty.tsx';
import { failureWords } from './answered.tsx';
import { Inspector } from './inspector.tsx';
import { Legend } from './legend.tsx';
import { Masthead } from './masthead.tsx';
import { Notices } from './notices.tsx';
import { Picture } from './picture.tsx';
import { Pill } from './pill.tsx';
import { Rail } from './rail.tsx';
import { TimeStrip } from './time-strip.tsx';
import { View } from './view.tsx';

function GraphTab({ hidden }: { hidden: boolean }) {
  const { view, library } = useBoard();
  const { canvas, failure } = view.value;
  return (
    <div class="graph-tab" inert={hidden}>
      <Picture />
      <Pill />
      <AsOf part="DayCover" />
      {canvas.nodes.size > 0 && <Legend />}
      {failure && canvas.nodes.size === 0 && (
        <div class="empty" role="alert">
          <p>{failureWords(failure)}</p>
          <button type="button" onClick={() => library().forgetFailures()}>
            {say('panel.retry')}
          </button>
        </div>
      )}
    </div>
  );
}

/** The whole desk. */
export function Page({ retry, refresh }: { retry: () => void; refresh: () => void }) {
  const board = useBoard();
  const stats = board.library().stats();
  const { tab, asOf } = board.desk.value;
  const empty = !asOf && stats.state === 'ready' && stats.value.articles === 0;
  return (
    <>
      <Masthead />
      <Rail />
      <main>
        <Notices retry={retry} refresh={refresh} />
        {empty ? <Empty /> : <GraphTab hidden={tab !== 'graph'} />}
        {tab !== 'graph' && <View key={tab} tab={tab} />}
      </main>
      <Inspector />
      <TimeStrip />
      <p class="visually-hidden" role="status" aria-live="polite">
        {board.spoken.value}
      </p>
    </>
  );
}
