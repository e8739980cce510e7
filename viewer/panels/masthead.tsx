// The head of the page: what this is, how much is in it, the search, and the acts on the whole.

import { say } from '../text/index.ts';
import type { Stats } from '../../graph/model/index.ts';
import { useBoard } from './board.ts';
import { Help } from './help.tsx';
import { Keep } from './keep.tsx';
import { Icon } from './icon.tsx';
import { SearchBox } from './search-box.tsx';

/** All events of the graph. */
export function meetingCount({ events }: Stats): number {
  return Object.values(events).reduce((sum, count) => sum + count, 0);
}

function counts(stats: Stats): string {
  return [
    say('count.articles', { n: stats.articles }),
    say('count.languages', { n: Object.keys(stats.languages).length }),
    say('count.meetings', { n: meetingCount(stats) }),
  ].join(' · ');
}

function HistoryButtons() {
  const board = useBoard();
  const { acts, cursor } = board.log.value;
  const last = acts[cursor - 1];
  const next = acts[cursor];
  const undo = last ? say('history.undo', { what: say(`act.${last.do}`) }) : say('history.undoNone');
  const redo = next ? say('history.redo', { what: say(`act.${next.do}`) }) : say('history.redoNone');
  return (
    <>
      <button
        type="button"
        class="icon-button"
        disabled={!last}
        title={undo}
        aria-label={undo}
        onClick={board.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="icon-button"
        disabled={!next}
        title={redo}
        aria-label={redo}
        onClick={board.redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}

/** The head. */
export function Masthead() {
  const board = useBoard();
  const stats = board.library().stats();
  const dark = board.theme.value === 'dark';
  const theme = say(dark ? 'theme.toLight' : 'theme.toDark');
  const copy = (): void => {
    navigator.clipboard.writeText(location.href).then(
      () => board.say(say('link.copied')),
      () => board.say(say('link.refused')),
    );
  };
  return (
    <header>
      <a class="skip" href="#facts">
        {say('app.skip')}
      </a>
      <strong class="brand">{say('app.name')}</strong>
      <span class="quiet counts">{stats.state === 'ready' ? counts(stats.value) : ''}</span>
      <SearchBox />
      <div class="tools">
        <HistoryButtons />
        <Keep />
        <button
          type="button"
          class="icon-button"
          title={say('link.copy')}
          aria-label={say('link.copy')}
          onClick={copy}
        >
          <Icon name="link" />
        </button>
        <button
          type="button"
          class="icon-button"
          title={theme}
          aria-label={theme}
          onClick={() => {
            board.theme.value = dark ? 'light' : 'dark';
          }}
        >
          <Icon name="theme" />
        </button>
        <Help />
      </div>
    </header>
  );
}
