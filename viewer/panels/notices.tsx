// What the server is up to, where the reader should know.

import { say } from '../text/index.ts';
import { useBoard } from './board.ts';

/** A banner when the server is gone or has something new; nothing otherwise. */
export function Notices({ retry, refresh }: { retry: () => void; refresh: () => void }) {
  const { reachable, changed } = useBoard().tidings.value;
  if (reachable && !changed) return null;
  return (
    <div class="notice" role="status" data-alarm={reachable ? undefined : ''}>
      {say(reachable ? 'server.changed' : 'server.gone')}
      <button type="button" onClick={reachable ? refresh : retry}>
        {say(reachable ? 'server.refresh' : 'server.retry')}
      </button>
    </div>
  );
}
