// What can be done with what was picked together, and with the group of what is selected.

import { useState } from 'preact/hooks';
import type { NodeSummary } from '../../graph/model/index.ts';
import { isActor } from '../appearance.ts';
import { useBoard } from '../panels/board.ts';
import { useCover } from '../panels/covers.ts';
import { Icon } from '../panels/icon.tsx';
import { Name } from '../panels/name.tsx';
import { traceOf } from '../state/index.ts';
import { useDrawing } from './drawing.ts';
import { groupSize } from './fold.ts';
import { say } from './say.ts';

/** Neighbours that each of several nodes brings. */
const EACH = 10;

function Picked() {
  const board = useBoard();
  const { drawn } = useDrawing();
  const [listed, setListed] = useState(false);
  const { picked, pins } = board.desk.value;
  const { nodes } = board.view.value.canvas;
  const there = picked.flatMap((id) => nodes.get(id) ?? []);
  const allPinned = there.every(({ id }) => id in pins);
  const pin = (): void => {
    if (allPinned) return board.act({ do: 'unpin', ids: picked });
    const now = board.scene.peek()?.positions() ?? {};
    const spots = picked.map(drawn.value.nodeFor).flatMap((id) => (now[id] ? [[id, now[id].x, now[id].y] as const] : [])); // prettier-ignore
    board.act({ do: 'pinAll', spots });
  };
  const [from, to] = there;
  const isPair = there.length === 2 && there.every(({ kind }) => isActor(kind));
  const deeds: readonly (readonly [words: string, act: () => void, off?: boolean])[] = [
    [say('together.hide'), () => board.act({ do: 'hide', ids: picked })],
    [say(allPinned ? 'together.unpin' : 'together.pin'), pin, !board.scene.value],
    [say('together.group'), () => board.act({ do: 'bundle', ids: picked }), picked.length < 2],
    [say('together.trace'), () => board.trace(traceOf('paths', from!.id, to!.id)), !isPair],
    [say('together.expand'), () => board.act({ do: 'expandAll', ids: picked, limit: EACH })],
  ];
  return (
    <>
      <p>
        <strong>{say('together.picked', { n: there.length })}</strong>
        {deeds.map(([words, act, off = false]) => (
          <button key={words} type="button" disabled={off} onClick={act}>
            {words}
          </button>
        ))}
        <button type="button" aria-expanded={listed} onClick={() => setListed(!listed)}>
          {say('together.list')}
        </button>
        <button
          type="button"
          class="icon-button"
          title={say('together.none')}
          aria-label={say('together.none')}
          onClick={() => board.act({ do: 'pick', ids: [] })}
        >
          <Icon name="close" />
        </button>
      </p>
      {listed && (
        <ul class="rows">
          {there.map((node) => (
            <li key={node.id}>
              <Name node={node} glyph />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function GroupOf({ node, closed, n }: { node: NodeSummary; closed: boolean; n: number }) {
  const board = useBoard();
  return (
    <p>
      {closed && <span>{say('together.standsFor', { n })}</span>}
      <button
        type="button"
        onClick={() => board.act({ do: closed ? 'openGroup' : 'closeGroup', id: node.id })}
      >
        {say(closed ? 'together.open' : 'together.close', { n })}
      </button>
    </p>
  );
}

/** A plate at the foot of the picture, while there is something to do. */
export function Together() {
  const board = useBoard();
  const cover = useCover();
  const { drawn } = useDrawing();
  const { picked, selected } = board.desk.value;
  const node = selected === null ? undefined : board.view.value.canvas.nodes.get(selected);
  const closed = !!node && drawn.value.membersOf(node.id).length > 1;
  const n = node ? groupSize(board.view.value.canvas, board.desk.value, node.id) : 1;
  const { nodes } = board.view.value.canvas;
  const many = picked.some((id) => nodes.has(id));
  if (!many && n === 1) return null;
  return (
    <div class="together plate" ref={cover}>
      {many ? <Picked /> : <GroupOf node={node!} closed={closed} n={n} />}
    </div>
  );
}
