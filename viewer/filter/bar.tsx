// What is filtered by, how much passes, and the acts on all of it.

import { useBoard } from '../panels/board.ts';
import { Icon } from '../panels/icon.tsx';
import { bestConnected, type Selection } from '../state/crossfilter/index.ts';
import { isFiltering, loadKey, type Load } from '../state/index.ts';
import { say as pageSays } from '../text/index.ts';
import { chipsOf } from './chips.ts';
import { say } from './say.ts';

/** Nodes that are drawn of a selection at most. */
const MOST_DRAWN = 500;

/** The bar over every view. */
export function Bar({ open, toggle }: { open: boolean; toggle: () => void }) {
  const board = useBoard();
  const selection = board.selection.value;
  const failed = !selection && board.library().facts().state === 'failed';
  return (
    <div class="filter-bar">
      <button
        type="button"
        id="filter-open"
        class="filter-open"
        aria-expanded={open}
        aria-keyshortcuts="f"
        title={say('key')}
        onClick={toggle}
      >
        <Icon name="filter" /> {say('open')}
      </button>
      {failed && (
        <span role="alert">
          {say('failed')}{' '}
          <button type="button" class="text-button" onClick={() => board.library().forgetFailures()}>
            {pageSays('panel.retry')}
          </button>
        </span>
      )}
      {selection && <Set selection={selection} />}
    </div>
  );
}

function Set({ selection }: { selection: Selection }) {
  const board = useBoard();
  const desk = board.desk.value;
  const { table, count, filtering } = selection;
  const { total } = table.facts;
  const chips = chipsOf(desk, table);
  return (
    <>
      <output class="filter-count">
        {filtering ? say('passing', { n: count, total }) : say('all', { n: total })}
      </output>
      {isFiltering(desk) && (
        <button type="button" class="text-button" onClick={() => board.act({ do: 'clear' })}>
          {say('clear')}
        </button>
      )}
      {filtering && count > 0 && <Draw selection={selection} />}
      {chips.length > 0 && (
        <ul class="filter-chips" aria-label={say('set')}>
          {chips.map(({ key, of, what, refused, without }) => {
            const words = refused ? say('without', { what }) : what;
            return (
              <li key={key}>
                <button
                  type="button"
                  class="chip"
                  data-refused={refused ? '' : undefined}
                  title={of}
                  aria-label={say('remove', { what: of ? `${of}: ${words}` : words })}
                  onClick={() => board.act(without)}
                >
                  <bdi>{words}</bdi>
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** Puts the best connected of what passes onto the canvas; once they are there, says how many of how many. */
function Draw({ selection }: { selection: Selection }) {
  const board = useBoard();
  const { table, filter } = selection;
  const load: Load = { from: 'passing', limit: MOST_DRAWN, filter };
  const drawn = board.desk.value.loads.some((one) => loadKey(one) === loadKey(load));
  if (drawn) {
    const { events, of } = bestConnected(table.facts, filter, MOST_DRAWN);
    return <span class="filter-drawn">{say('drawn', { drawn: events, n: of })}</span>;
  }
  return (
    <button
      type="button"
      class="text-button"
      title={say('drawHelp', { most: MOST_DRAWN })}
      onClick={() => {
        board.act({ do: 'draw', load });
        board.act({ do: 'tab', tab: 'graph' });
      }}
    >
      {say('draw')}
    </button>
  );
}
