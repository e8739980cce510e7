// What an address names and the graph no longer has: said once, so that a shorter picture is not taken for the whole.

import { useState } from 'preact/hooks';
import { useBoard } from '../panels/board.ts';
import { namedBy, readLink } from '../state/index.ts';
import { list } from '../text/index.ts';
import { say } from './say.ts';

/** Things that are named; the rest are counted. */
const NAMED = 4;

/** A notice; nothing where all that the address says is there. */
export function Gone({ link }: { link: string }) {
  const board = useBoard();
  const [read, setRead] = useState(false);
  const { acts, unread } = readLink(link);
  const ids = namedBy(acts);
  const answer = ids.length === 0 ? undefined : board.library().load({ from: 'nodes', ids });
  const here = answer?.state === 'ready' ? answer.value.total : ids.length;
  const found = new Set(answer?.state === 'ready' ? answer.value.nodes.map(({ id }) => id) : ids);
  // An event's old id gives the event under the id of today.
  const gone = here < ids.length ? ids.filter((id) => !found.has(id)).slice(0, ids.length - here) : [];
  if (read || (gone.length === 0 && unread.length === 0)) return null;
  return (
    <div class="notice" role="status">
      <span>
        {gone.length > 0 && say('gone', { n: gone.length, what: list(gone.slice(0, NAMED)) })}{' '}
        {unread.length > 0 && say('unread', { n: unread.length })}
      </span>
      <button type="button" onClick={() => setRead(true)}>
        {say('goneClose')}
      </button>
    </div>
  );
}
