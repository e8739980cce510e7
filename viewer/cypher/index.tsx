// The console on the page's board; a chunk of its own, loaded when its view is first opened.

import { useBoard, type Query } from '../panels/board.ts';
import { Console } from './console.tsx';

/** Nodes of a result that are drawn at most. */
const MOST_DRAWN = 200;

/** The page's own nonce, for the editor's style element. A browser hides the attribute but not the meta. */
function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
}

/** The console; what it draws is added to the canvas, and the graph comes to the front. */
export function View() {
  const board = useBoard();
  const draw = (found: readonly string[]): void => {
    const ids = found.slice(0, MOST_DRAWN);
    if (ids.length > 0) board.act({ do: 'draw', load: { from: 'nodes', ids } });
    board.act({ do: 'tab', tab: 'graph' });
    board.scene.peek()?.fit(ids);
  };
  const take = (): Query | null => {
    const query = board.query.peek();
    board.query.value = null;
    return query;
  };
  return (
    <Console
      query={board.query.value}
      takeQuery={take}
      client={board.client}
      asOf={board.desk.value.asOf}
      onDraw={draw}
      onOpen={board.open}
      most={MOST_DRAWN}
      nonce={nonce()}
    />
  );
}
