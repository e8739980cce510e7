// The Cypher view: its own chunk, loaded when it is first opened.

import { useEffect, useState } from 'preact/hooks';
import type { CypherPanel } from '../cypher/index.tsx';
import { useBoard } from './board.ts';

/** Nodes of a result that are drawn at most. */
const MOST_DRAWN = 200;

/** The page's own nonce, for the editor's style element. A browser hides the attribute but not the meta. */
function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
}

/** The console; what it draws is added to the canvas, and the graph comes to the front. */
export function CypherTab() {
  const board = useBoard();
  const [loaded, setLoaded] = useState<{ readonly CypherPanel: typeof CypherPanel } | null>(null);
  useEffect(() => void import('../cypher/index.tsx').then(setLoaded), []);
  const draw = (found: readonly string[]): void => {
    const ids = found.slice(0, MOST_DRAWN);
    if (ids.length > 0) board.act({ do: 'draw', load: { from: 'nodes', ids } });
    board.act({ do: 'tab', tab: 'graph' });
    board.scene.peek()?.fit(ids);
  };
  return (
    <div class="cypher-tab">
      {loaded && (
        <loaded.CypherPanel
          query={(text, params, signal) => board.client().query(text, params, signal)}
          asOf={board.desk.value.asOf}
          onDraw={draw}
          nonce={nonce()}
        />
      )}
    </div>
  );
}
