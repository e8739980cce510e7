import type { NodeSummary } from '../../graph/model/index.ts';
import type { Board } from '../panels/board.ts';

/** What is known of a node that a load has brought, also where it was taken off the canvas. */
export function nodeOf(board: Board, id: string): NodeSummary | undefined {
  const shown = board.view.value.canvas.nodes.get(id);
  if (shown) return shown;
  for (const load of board.desk.value.loads) {
    const answer = board.library().load(load);
    const found = answer.state === 'ready' && answer.value.nodes.find((node) => node.id === id);
    if (found) return found;
  }
  return undefined;
}
