// The name of a node, to be opened. Names come from the world: each stands in its own direction.

import type { NodeSummary } from '../../graph/model/index.ts';
import { lookOf } from '../appearance.ts';
import { useBoard } from './board.ts';
import { Glyph } from './glyph.tsx';

/** A button that opens the node, in the colour of its kind, with its shape where `glyph` is set. */
export function Name({ node, glyph = false }: { node: NodeSummary; glyph?: boolean }) {
  const board = useBoard();
  const look = lookOf(node.kind);
  return (
    <button type="button" class="name" data-look={look} onClick={() => board.open(node.id)}>
      {glyph && <Glyph look={look} status={node.status} />}
      <bdi>{node.name}</bdi>
    </button>
  );
}

/** Names one after the other, with commas between them. */
export function Names({ nodes }: { nodes: readonly NodeSummary[] }) {
  return (
    <>
      {nodes.map((node, place) => (
        <span key={node.id}>
          {place > 0 && ', '}
          <Name node={node} />
        </span>
      ))}
    </>
  );
}
