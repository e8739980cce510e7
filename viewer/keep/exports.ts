// The files that can be made of the graph. A further one is a line here.

import type { Board } from '../panels/board.ts';
import { caption } from '../panels/when.ts';
import type { ColourToken } from '../appearance.ts';
import type { Chosen } from './scopes.ts';
import { seenNow } from './seen-now.ts';
import { svgOf } from './svg.ts';

/** One sort of file. */
export interface ExportKind {
  /** Its word in the catalogue, too. */
  readonly id: 'png' | 'svg' | 'citations' | ServedFormat;
  readonly ending: string;
  /** What it is made of: the picture as it is seen, nodes and edges, or the events among them. */
  readonly of: 'picture' | 'graph' | 'events';
  readonly make: (board: Board, chosen: Chosen) => Promise<Blob>;
}

/** The formats of the server (`graph/export`), with the ending of what it sends. */
const SERVED = {
  gexf: 'gexf',
  graphml: 'graphml',
  csv: 'zip',
  cypher: 'cypher',
  json: 'json',
  jsonl: 'jsonl',
} as const;
type ServedFormat = keyof typeof SERVED;

/** Nodes that the server takes at once. */
export const MOST_NODES = 5_000;

async function svg(board: Board, { title }: Chosen): Promise<Blob> {
  const style = getComputedStyle(document.documentElement);
  const colour = (token: ColourToken | '--paper' | '--ink' | '--ink-2'): string =>
    style.getPropertyValue(token).trim();
  const places = board.scene.peek()!.positions();
  const text = svgOf({ ...seenNow(board), title, places, colour, caption });
  return new Blob([text], { type: 'image/svg+xml' });
}

/** In the order of the menu. */
export const EXPORT_KINDS: readonly ExportKind[] = [
  { id: 'png', ending: 'png', of: 'picture', make: (board) => board.scene.peek()!.png(2) },
  { id: 'svg', ending: 'svg', of: 'picture', make: svg },
  {
    id: 'citations',
    ending: 'md',
    of: 'events',
    make: (board, { ids, title }) => board.client().cited(ids ?? [], title),
  },
  ...(Object.keys(SERVED) as ServedFormat[]).map((id): ExportKind => ({
    id,
    ending: SERVED[id],
    of: 'graph',
    make: (board, { ids }) => board.client().exported(id, ids),
  })),
];
