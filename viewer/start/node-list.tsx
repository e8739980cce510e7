// Everything on the canvas as a list: the picture for who doesn't look at it.

import { useState } from 'preact/hooks';
import type { NodeSummary } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { Name } from '../panels/name.tsx';
import { number } from '../text/index.ts';
import { say } from './say.ts';

const STEP = 25;

/** The nodes that pass the filter, best connected first. */
export function NodeList({ nodes }: { nodes: readonly NodeSummary[] }) {
  const board = useBoard();
  const [limit, setLimit] = useState(STEP);
  const seen = board.seen.value?.nodes;
  const sorted = nodes.filter((node) => !seen || seen.has(node.id)).sort((a, b) => b.degree - a.degree);
  return (
    <section>
      <h2>{say('list')}</h2>
      <ul class="rows">
        {sorted.slice(0, limit).map((node) => (
          <li key={node.id}>
            <Name node={node} glyph />
            <span class="count">{number(node.degree)}</span>
          </li>
        ))}
      </ul>
      {sorted.length > limit && (
        <button type="button" class="quiet-button" onClick={() => setLimit(limit + STEP)}>
          {say('more', { n: Math.min(STEP, sorted.length - limit) })}
        </button>
      )}
    </section>
  );
}
