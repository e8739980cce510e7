// What is seen now: the canvas after the filter, and what to call it.

import type { EdgeSummary, NodeSummary } from '../../graph/model/index.ts';
import type { Board } from '../panels/board.ts';
import { say } from './say.ts';

/** What is seen. */
interface SeenNow {
  readonly nodes: readonly NodeSummary[];
  readonly edges: readonly EdgeSummary[];
}

/** The nodes and edges on the canvas that pass. */
export function seenNow(board: Board): SeenNow {
  const { canvas } = board.view.value;
  const seen = board.seen.value;
  return {
    nodes: [...canvas.nodes.values()].filter(({ id }) => !seen || seen.nodes.has(id)),
    edges: [...canvas.edges.values()].filter(({ id }) => !seen || seen.edges.has(id)),
  };
}

/** A name for what is seen: of what is open, of the view that was opened, or of the overview. */
export function titleOf(board: Board): string {
  const { selected, loads } = board.desk.value;
  const { nodes, edges } = board.view.value.canvas;
  const node = selected === null ? undefined : nodes.get(selected);
  if (node) return node.name;
  const edge = selected === null ? undefined : edges.get(selected);
  if (edge) return [edge.from, edge.to].map((id) => nodes.get(id)?.name ?? id).join(' – ');
  const { acts, cursor } = board.log.value;
  const opened = acts.slice(0, cursor).findLast((act) => act.do === 'open');
  if (opened?.do === 'open') return opened.name;
  return loads.every(({ from }) => from === 'overview') ? say('overview') : say('seen');
}
