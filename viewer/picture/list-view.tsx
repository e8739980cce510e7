// The canvas as lists, with why there is no picture and what goes without one.

import { useState } from 'preact/hooks';
import type { NodeSummary } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { Name } from '../panels/name.tsx';
import { shortWhen } from '../panels/when.ts';
import { number } from '../text/index.ts';
import { listedByLook, type ListedLook } from './listed.ts';
import { say } from './say.ts';

/** Rows of one list at first, and more at a time. */
const STEP = 40;

function Listed({ look, nodes }: ListedLook) {
  const [limit, setLimit] = useState(STEP);
  const row = (node: NodeSummary) => (
    <li key={node.id}>
      <Name node={node} glyph />
      {look === 'event' ? (
        <span class="quiet">{shortWhen(node)}</span>
      ) : (
        <span class="count" title={say('listed.links')}>
          {number(node.degree)}
        </span>
      )}
    </li>
  );
  return (
    <section>
      <h2>
        {say(`listed.${look}`)} <span class="count">{number(nodes.length)}</span>
      </h2>
      <ul class="rows">{nodes.slice(0, limit).map(row)}</ul>
      {nodes.length > limit && (
        <button type="button" class="quiet-button" onClick={() => setLimit(limit + STEP)}>
          {say('listed.more', { n: Math.min(STEP, nodes.length - limit) })}
        </button>
      )}
    </section>
  );
}

/** All that passes the filter. `why`: what the reader is told first. */
export function ListView({ why }: { why: string }) {
  const board = useBoard();
  const seen = board.seen.value?.nodes;
  const nodes = [...board.view.value.canvas.nodes.values()].filter(({ id }) => !seen || seen.has(id));
  return (
    <div class="list-view" role="region" aria-label={say('listed.label')} tabIndex={0}>
      <p role="status">{why}</p>
      <div class="list-columns">
        {listedByLook(nodes).map((one) => (
          <Listed key={one.look} {...one} />
        ))}
      </div>
    </div>
  );
}
