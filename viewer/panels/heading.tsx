// What a panel is about: kind and status, and the name in the world's voice.

import type { NodeSummary } from '../../graph/model/index.ts';
import { lookOf } from '../appearance.ts';
import { say } from '../text/index.ts';
import { Glyph } from './glyph.tsx';

/** The kind of a node, and an event's status. */
export function kindWords(node: NodeSummary): string {
  const kind = say(`kind.${node.kind}`);
  return node.status ? `${kind} · ${say(`status.${node.status}`)}` : kind;
}

/** Shape, kind, status and name. */
export function Heading({ node }: { node: NodeSummary }) {
  const look = lookOf(node.kind);
  return (
    <>
      <p class="kind" data-look={look}>
        <Glyph look={look} status={node.status} /> {kindWords(node)}
      </p>
      <h1 tabIndex={-1} data-struck={node.status === 'cancelled' ? '' : undefined}>
        <bdi>{node.name}</bdi>
      </h1>
    </>
  );
}
