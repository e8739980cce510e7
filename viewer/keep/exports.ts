// The files that can be made of what is seen. A further one is a line here.

import type { EdgeSummary, NodeSummary } from '../../graph/model/index.ts';
import type { Board } from '../panels/board.ts';
import { caption } from '../panels/when.ts';
import type { ColourToken } from '../appearance.ts';
import { svgOf } from './svg.ts';

/** What is seen, and what to call it. */
export interface SeenNow {
  readonly title: string;
  readonly nodes: readonly NodeSummary[];
  readonly edges: readonly EdgeSummary[];
}

/** One sort of file. */
export interface ExportKind {
  /** Its word in the catalogue, too. */
  readonly id: 'png' | 'svg' | 'gexf' | 'csv' | 'json' | 'citations';
  readonly ending: string;
  /** It needs the picture. */
  readonly drawn?: true;
  readonly make: (board: Board, seen: SeenNow) => Promise<Blob>;
}

/** Nodes that the server takes at once. */
export const MOST_NODES = 5_000;

const idsOf = ({ nodes }: SeenNow): readonly string[] => nodes.map(({ id }) => id);

/** One of the server's formats. */
function served(id: 'gexf' | 'csv' | 'json', ending: string): ExportKind {
  return { id, ending, make: (board, seen) => board.client().exported(id, idsOf(seen)) };
}

async function svg(board: Board, seen: SeenNow): Promise<Blob> {
  const style = getComputedStyle(document.documentElement);
  const colour = (token: ColourToken | '--paper' | '--ink' | '--ink-2'): string =>
    style.getPropertyValue(token).trim();
  const places = board.scene.peek()!.positions();
  return new Blob([svgOf({ ...seen, places, colour, caption })], { type: 'image/svg+xml' });
}

/** In the order of the menu. */
export const EXPORT_KINDS: readonly ExportKind[] = [
  { id: 'png', ending: 'png', drawn: true, make: (board) => board.scene.peek()!.png(2) },
  { id: 'svg', ending: 'svg', drawn: true, make: svg },
  served('gexf', 'gexf'),
  served('csv', 'zip'),
  served('json', 'json'),
  {
    id: 'citations',
    ending: 'md',
    make: (board, seen) => board.client().cited(idsOf(seen), seen.title),
  },
];
