// Starts the page: theme first, then the state from the address, then what is seen.

import { effect } from '@preact/signals';
import { render } from 'preact';
import { tinykeys } from 'tinykeys';
import { createClient } from './api/index.ts';
import { BoardProvider, createBoard, type Board } from './panels/board.ts';
import { isTyping } from './panels/is-typing.ts';
import { Page } from './panels/page.tsx';
import { storage } from './panels/storage.ts';
import {
  chosenTheme,
  EMPTY_LOG,
  follow,
  holding,
  keepTheme,
  readLink,
  record,
  writeLink,
  type Log,
  type Timer,
} from './state/index.ts';
import { chosenLocale, inOwnNames, locale, say, speak } from './text/index.ts';

/** Milliseconds that the log must rest before the address is written again: browsers refuse to have it written often. */
const ADDRESS_PAUSE = 150;

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

function logOfAddress(): Log {
  return readLink(location.hash).acts.reduce(record, EMPTY_LOG);
}

/** Address and log: the log writes the address; going back, or another address, is taken over. */
function keepAddress(board: Board): void {
  let written = location.hash.slice(1);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    const link = writeLink(holding(board.log.peek()));
    if (link === written) return;
    written = link;
    history.replaceState(null, '', link ? `#${link}` : location.pathname);
  };
  effect(() => {
    void board.log.value;
    // What comes alone is written at once, so that who reloads right after a click finds it again.
    if (pause === undefined) write();
    clearTimeout(pause);
    pause = setTimeout(() => {
      pause = undefined;
      write();
    }, ADDRESS_PAUSE);
  });
  addEventListener('hashchange', () => {
    const link = location.hash.slice(1);
    if (link === written) return;
    written = link;
    board.adopt(logOfAddress());
  });
}

function keepLook(board: Board): void {
  let first = true;
  effect(() => {
    const theme = board.theme.value;
    document.documentElement.dataset['theme'] = theme;
    if (!first) keepTheme(storage(), theme);
    first = false;
  });
}

/** The window's name says what is open, so that tabs and the browser's history can be told apart. */
function keepTitle(board: Board): void {
  effect(() => {
    const { selected } = board.desk.value;
    const what = selected && board.view.value.canvas.nodes.get(selected)?.name;
    document.title = what ? say('app.title', { what }) : say('app.name');
  });
}

/** Turns only while somebody looks. */
const timer: Timer = {
  every(milliseconds, turn) {
    const id = setInterval(() => {
      if (document.visibilityState === 'visible') turn();
    }, milliseconds);
    return () => clearInterval(id);
  },
};

/** A key that acts, but not on who is writing. */
const unlessTyping = (act: () => void) => (event: KeyboardEvent) => {
  if (isTyping(event)) return;
  event.preventDefault();
  act();
};

function bindKeys(board: Board): void {
  tinykeys(window, {
    'Shift+?': unlessTyping(() => document.getElementById('help')?.click()),
    '/': unlessTyping(() => document.getElementById('search')?.focus()),
    '$mod+z': unlessTyping(board.undo),
    '$mod+Shift+z': unlessTyping(board.redo),
    '$mod+y': unlessTyping(board.redo),
    Escape: unlessTyping(() => {
      if (board.desk.peek().article) board.act({ do: 'read', article: null });
      else if (board.desk.peek().selected) board.open(null);
    }),
  });
}

/** Nothing has been read yet: then nothing that is looked at can be disturbed by what comes. */
function isEmpty(board: Board): boolean {
  const stats = board.library().stats();
  return stats.state === 'ready' && stats.value.articles === 0;
}

function start(host: HTMLElement): void {
  const theme = chosenTheme(storage()) ?? (darkSystem.matches ? 'dark' : 'light');
  const client = createClient(fetch.bind(window), inOwnNames);
  const board = createBoard(client, location.hash.slice(1), theme);
  keepLook(board);
  keepAddress(board);
  keepTitle(board);
  bindKeys(board);
  board.view.peek(); // asks for what is to be drawn, while the code that draws it is on its way
  void import('./filter/keep-selection.ts').then(({ keepSelection }) => keepSelection(board));
  let gone = false;
  const follower = follow(client, timer, (tidings) => {
    if (gone && tidings.reachable) board.library().forgetFailures();
    gone = !tidings.reachable;
    board.tidings.value = tidings;
    if (tidings.changed && isEmpty(board)) board.renew();
  });
  effect(() => {
    const stats = board.today().stats();
    if (stats.state === 'ready') follower.shows(stats.value.change);
  });
  render(
    <BoardProvider value={board}>
      <Page retry={() => void follower.ask()} refresh={board.renew} />
    </BoardProvider>,
    host,
  );
}

await speak(chosenLocale(storage(), navigator.languages));
document.documentElement.lang = locale();
start(document.getElementById('desk')!);
