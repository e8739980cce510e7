// Where the page's parts meet: the state as signals, and the few ways to change it.

import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day, JudgementRequest, JudgementsMade } from '../../graph/model/index.ts';
import { failureOf, type Client, type Failure } from '../api/index.ts';
import type { Scene } from '../scene/contract.ts';
import {
  createLibrary,
  deskOf,
  EMPTY_LOG,
  readLink,
  record,
  redo,
  undo,
  viewOf,
  type Act,
  type Library,
  type Log,
  type Theme,
  type Tidings,
  type View,
  type Trace,
} from '../state/index.ts';
import type { Seen, Selection } from '../state/crossfilter/index.ts';
import { say } from '../text/index.ts';
import { byPart, type DeskByPart } from './desk-by-part.ts';

/** What every part of the page can read and do. */
export interface Board {
  /** Asks of the graph that is shown, today's or that of a day. */
  client(): Client;
  readonly log: ReadonlySignal<Log>;
  /** The address that the page began with; empty where it had none. */
  readonly begun: string;
  /** Who reads a part of it follows that part alone. */
  readonly desk: DeskByPart;
  readonly view: ReadonlySignal<View>;
  /** Which events of the whole graph pass all filters; null until their facts are there. */
  readonly selection: Signal<Selection | null>;
  /** What of the canvas passes; null where nothing is filtered. */
  readonly seen: Signal<Seen | null>;
  readonly theme: Signal<Theme>;
  readonly tidings: Signal<Tidings>;
  /** The picture, once there is one. */
  readonly scene: Signal<Scene | null>;
  /** The elements that lie, or at times lie, over the picture. */
  readonly covers: Signal<ReadonlySet<HTMLElement>>;
  /** Why the last judgement was refused. */
  readonly refused: ReadonlySignal<Failure | null>;
  /** What the live region says. */
  readonly spoken: Signal<string>;
  /** Whether the facts are drawn up on a small screen. */
  readonly sheetOpen: Signal<boolean>;
  /** The library of the graph that is shown; reading from it in a component makes the component follow it. */
  library(): Library;
  /** That of today's graph. */
  today(): Library;
  /** Everything is asked for anew: the graph has changed. */
  renew(): void;
  act(act: Act): void;
  /** Opens a node or edge; a node that isn't on the canvas is brought there with its nearest neighbours. */
  open(id: string | null): void;
  /** Takes a node off the canvas, and says so. */
  hide(id: string): void;
  /** Opens the trace, with what is set of it. */
  trace(traced: Trace): void;
  /** Says something of the graph, for everybody; what is shown is asked for anew. Nothing where it is `refused`. */
  judge(request: JudgementRequest): Promise<JudgementsMade | undefined>;
  /** A judgement holds no more. */
  takeBack(judgement: string): Promise<JudgementsMade | undefined>;
  /** A query that the console is to show and ask; null once it has. */
  readonly query: Signal<Query | null>;
  /** Opens the console with a query. */
  showQuery(query: Query): void;
  undo(): void;
  redo(): void;
  /** Puts other acts in the place of all (the address was changed). */
  adopt(log: Log): void;
  say(words: string): void;
}

/** A query in Cypher with its parameters. */
export interface Query {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Neighbours that come along when a node is brought onto the canvas to be looked at. */
const COMPANY = 12;

/** Whether an id is an edge's. */
export function isEdge(id: string): boolean {
  return id.includes('|');
}

/** A board on which `begin` has been done. */
export function createBoard(client: Client, begun: string, theme: Theme): Board {
  const begin = readLink(begun).acts.reduce(record, EMPTY_LOG);
  const turn = signal(0);
  const log = signal(begin);
  const desk = computed(() => deskOf(log.value));
  const asOf = computed(() => desk.value.asOf);
  const clientAsOf = (day: Day | null): Client => (day ? client.asOf(day) : client);
  const libraries = new Map<Day | null, Library>();
  const libraryAsOf = (day: Day | null): Library => {
    void turn.value;
    const books = libraries.get(day) ?? createLibrary(clientAsOf(day), () => turn.value++);
    libraries.set(day, books);
    return books;
  };
  const library = (): Library => libraryAsOf(asOf.value);
  // What is shown stays until the new answers are there; what isn't is forgotten.
  const renew = (): void => {
    const books = library();
    libraries.clear();
    libraries.set(asOf.peek(), books);
    books.outdate();
  };
  // A canvas is made anew only for what changes it, not for each step of a filter.
  const loads = computed(() => desk.value.loads);
  const hidden = computed(() => desk.value.hidden);
  const view = computed(() => viewOf({ loads: loads.value, hidden: hidden.value }, library()));
  const query = signal<Query | null>(null);
  const spoken = signal('');
  const refused = signal<Failure | null>(null);
  const judged = async (asked: Promise<JudgementsMade>): Promise<JudgementsMade | undefined> => {
    try {
      const made = await asked;
      refused.value = null;
      renew();
      return made;
    } catch (thrown) {
      refused.value = failureOf(thrown);
      return undefined;
    }
  };
  const sheetOpen = signal(false);
  const act = (deed: Act): void => {
    log.value = record(log.peek(), deed);
  };
  const step = (move: typeof undo, words: 'history.undone' | 'history.redone') => (): void => {
    const moved = move(log.peek());
    log.value = moved.log;
    if (moved.act) spoken.value = say(words, { what: say(`act.${moved.act.do}`) });
  };
  // The sheet comes up for a new subject and goes when there is none; other acts leave it as it is.
  const subject = computed(() => desk.value.article?.id ?? desk.value.selected);
  effect(() => {
    sheetOpen.value = subject.value !== null;
  });
  return {
    client: () => clientAsOf(asOf.peek()),
    log,
    begun,
    desk: byPart(desk),
    view,
    selection: signal<Selection | null>(null),
    seen: signal<Seen | null>(null),
    theme: signal(theme),
    tidings: signal<Tidings>({ reachable: true, changed: false }),
    scene: signal<Scene | null>(null),
    covers: signal<ReadonlySet<HTMLElement>>(new Set()),
    refused,
    spoken,
    sheetOpen,
    library,
    today: () => libraryAsOf(null),
    renew,
    act,
    open(id) {
      if (id && !isEdge(id) && !view.peek().canvas.nodes.has(id)) {
        act({ do: 'expand', load: { from: 'neighbours', id, limit: COMPANY } });
      }
      act({ do: 'select', id });
    },
    hide(id) {
      const name = view.peek().canvas.nodes.get(id)?.name ?? id;
      act({ do: 'hide', ids: [id] });
      spoken.value = say('live.hidden', { name });
    },
    trace(traced) {
      act({ do: 'seek', traced });
      act({ do: 'tab', tab: 'trace' });
    },
    judge: (request) => judged(client.judge(request)),
    takeBack: (id) => judged(client.takeBack(id)),
    query,
    showQuery(asked) {
      query.value = asked;
      act({ do: 'tab', tab: 'cypher' });
    },
    undo: step(undo, 'history.undone'),
    redo: step(redo, 'history.redone'),
    adopt: (other) => {
      log.value = other;
    },
    say: (words) => {
      spoken.value = words;
    },
  };
}

const BoardContext = createContext<Board | null>(null);

/** Gives the board to all that is inside. */
export const BoardProvider = BoardContext.Provider;

/** The board of the page that the component is on. */
export function useBoard(): Board {
  return useContext(BoardContext)!;
}
