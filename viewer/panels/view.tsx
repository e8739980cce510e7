// The views of the middle of the page beside the graph: each a chunk of its own, loaded when it is first opened.

import type { ComponentType } from 'preact';
import type { Tab } from '../state/index.ts';
import { AsOf } from './as-of.tsx';
import { useBoard } from './board.ts';
import { useChunk } from './use-chunk.ts';

interface ViewKind {
  readonly load: () => Promise<{ readonly View: ComponentType }>;
  /** It is of today's graph only; while a day's graph is shown it says so instead. */
  readonly todayOnly?: true;
}

const VIEWS: Readonly<Record<Exclude<Tab, 'graph'>, ViewKind>> = {
  map: { load: () => import('../map/index.tsx') },
  read: { load: () => import('../beside/index.tsx') },
  trace: { load: () => import('../trace/index.tsx') },
  table: { load: () => import('../table/index.tsx') },
  cypher: { load: () => import('../cypher/index.tsx') },
  review: { load: () => import('../review/index.tsx'), todayOnly: true },
  sources: { load: () => import('../sources/index.tsx') },
};

/** One view, as soon as its code is there. */
export function View({ tab }: { tab: Exclude<Tab, 'graph'> }) {
  const { load, todayOnly } = VIEWS[tab];
  const chunk = useChunk(load);
  const { asOf } = useBoard().desk.value;
  return (
    <div class={`view ${tab}-view`}>
      {todayOnly && asOf ? <AsOf part="NoJudging" /> : chunk && <chunk.View />}
    </div>
  );
}
