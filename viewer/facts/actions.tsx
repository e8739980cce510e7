// What can be done with a node.

import { useState } from 'preact/hooks';
import type { NodeDetail } from '../../graph/model/index.ts';
import { lookOf } from '../appearance.ts';
import { broughtBy } from '../state/index.ts';
import { say } from '../text/index.ts';
import { useBoard } from '../panels/board.ts';
import { ExpandMenu } from './expand-menu.tsx';

/** Trace back (events), expand with a choice, collapse what was expanded, hide. */
export function Actions({ detail }: { detail: NodeDetail }) {
  const board = useBoard();
  const [choosing, setChoosing] = useState(false);
  const { id, kind } = detail.summary;
  return (
    <>
      <div class="actions">
        {lookOf(kind) === 'event' && (
          <button
            type="button"
            class="first"
            onClick={() => board.act({ do: 'trace', load: { from: 'chain', id } })}
          >
            {say('do.trace')}
          </button>
        )}
        <button type="button" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {say('do.expand')}
        </button>
        {broughtBy(board.desk.value, id) && (
          <button type="button" onClick={() => board.act({ do: 'collapse', id })}>
            {say('do.collapse')}
          </button>
        )}
        <button type="button" onClick={() => board.hide(id)}>
          {say('do.hide')}
        </button>
      </div>
      {choosing && <ExpandMenu id={id} counts={detail.counts} />}
    </>
  );
}
