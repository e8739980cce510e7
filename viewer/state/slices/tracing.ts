// What is traced: from an event back or forward, or from one actor to another in time, with all that is set of it.

import { EVENT_KINDS, STATUSES, type EventKind, type Status } from '../../../graph/model/kinds.ts';
import { readAmong, type ActKind } from './act-kind.ts';

/**
 * What came before an event, what came after it, how one actor met another through others, where two were together, and
 * who met regularly and stopped.
 */
export const TRACE_QUESTIONS = ['back', 'forward', 'paths', 'together', 'gaps'] as const;
export type TraceQuestion = (typeof TRACE_QUESTIONS)[number];

/** Whether it is asked of events; the others are of actors. */
export function isOfEvents(question: TraceQuestion): boolean {
  return question === 'back' || question === 'forward';
}

/** What a lane of the picture is: an actor, or a path. */
export const LANES = ['actor', 'path'] as const;
export type LaneOf = (typeof LANES)[number];

export interface Trace {
  readonly question: TraceQuestion;
  /** Id of the event, or of the actor from whom the paths lead; empty while none is chosen, and for silences of all. */
  readonly from: string;
  /** Id of the actor to whom they lead; empty while none is chosen, and where events are traced. */
  readonly to: string;
  /** Paths: the fewest meetings are best, or the fewest days. */
  readonly by: 'hops' | 'time';
  /** Meetings of a path at most, 1 to 6; hops at most, and days on which a pair met at least, 1 to 20. */
  readonly steps: number;
  /** Events: only what an article relates, or what the days tell, too. */
  readonly basis: 'all' | 'stated';
  /** Only events of these kinds; all where none is named. */
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly Status[];
  /** Ids of events, actors and places that nothing leads through. */
  readonly avoid: readonly string[];
  readonly lanes: LaneOf;
  /** Which of the paths is looked at, from 0. */
  readonly path: number;
}

export interface TracingSlice {
  readonly traced: Trace | null;
}

export const FRESH_TRACING: TracingSlice = { traced: null };

/** Steps at most of each question. */
export const MOST_STEPS: Readonly<Record<TraceQuestion, number>> = {
  back: 20, forward: 20, paths: 6, together: 1, gaps: 20,
}; // prettier-ignore

/** Those with which a trace begins. */
const STEPS: Readonly<Record<TraceQuestion, number>> = {
  back: 8,
  forward: 8,
  paths: 4,
  together: 1,
  gaps: 4,
};

/** A trace as it begins: who met after whom, and who stopped, is told by what was held; else everything counts. */
export function traceOf(question: TraceQuestion, from = '', to = ''): Trace {
  const held = question === 'paths' || question === 'gaps';
  return {
    question,
    from,
    to,
    by: 'hops',
    steps: STEPS[question],
    basis: 'all',
    kinds: [],
    statuses: held ? ['held'] : STATUSES,
    avoid: [],
    lanes: isOfEvents(question) ? 'path' : 'actor',
    path: 0,
  };
}

/** What is asked of the server: all but how it is looked at. */
function asked(trace: Trace): string {
  return JSON.stringify({ ...trace, lanes: '', path: 0 });
}

function sameAs(a: Trace | null, b: Trace | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Traces, or traces otherwise. Looking at another of its paths is no step of its own. */
const seek: ActKind<{ readonly traced: Trace | null }> = {
  code: 'xt',
  replaces: ({ traced: next }, { traced: last }) => !!next && !!last && asked(next) === asked(last),
  perform: (desk, { traced }) => (sameAs(desk.traced, traced) ? desk : { ...desk, traced }),
  write: ({ traced }) => {
    if (!traced) return [];
    const { question, from, to, by, steps, basis, lanes, path, kinds, statuses, avoid } = traced;
    return [
      question, from, to, by, steps, basis, lanes, path, kinds.join('.'), statuses.join('.'), ...avoid,
    ]; // prettier-ignore
  },
  read: (fields) => {
    if (!fields[0]) return { traced: null };
    const traced = readTrace(fields);
    return traced && { traced };
  },
};

function readTrace([question, from = '', to = '', ...rest]: readonly string[]): Trace | undefined {
  const known = TRACE_QUESTIONS.find((one) => one === question);
  if (!known) return undefined;
  const [by, steps, basis, lanes, path, kinds = '', statuses = '', ...avoid] = rest;
  const [most, least] = [Number(steps), Number(path)];
  if (!Number.isInteger(most) || most < 1 || most > MOST_STEPS[known]) return undefined;
  const asked = readAmong(STATUSES, statuses.split('.'));
  if (asked.length === 0) return undefined;
  return {
    question: known,
    from,
    to,
    by: by === 'time' ? 'time' : 'hops',
    steps: most,
    basis: basis === 'stated' ? 'stated' : 'all',
    kinds: readAmong(EVENT_KINDS, kinds.split('.')),
    statuses: asked,
    avoid: avoid.filter(Boolean),
    lanes: lanes === 'path' ? 'path' : 'actor',
    path: Number.isInteger(least) && least >= 0 && least < 20 ? least : 0,
  };
}

export const TRACING_ACTS = { seek };
