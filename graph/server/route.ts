// A route as data: what it takes, what it answers, and the function between. OpenAPI is made from the same records.

import type { GenericSchema, StrictObjectSchema } from 'valibot';
import * as v from 'valibot';
import { day } from './parameters.ts';
import type { ProblemCode } from './problem.ts';
import type { Services } from './services.ts';
import type { Shaped, ShapeName } from './shapes/index.ts';

/** Where the API lies. */
export const API_BASE = '/api/v1';

/** What a handler is given: checked values only. */
export interface RouteInput<P, B> {
  /** Parameters of path and query together. */
  readonly params: P;
  readonly body: B;
  readonly services: Services;
  /** Aborted when the asker goes away. */
  readonly signal: AbortSignal;
}

/** Parameters by name, from texts to checked values; strict, so that unknown names are refused. */
type Parameters<P> = GenericSchema<unknown, P> &
  StrictObjectSchema<Readonly<Record<string, GenericSchema>>, undefined>;

/** A list row by row, for who asks for NDJSON. */
interface Lines<P, L extends ShapeName> {
  /** The shape of each line. */
  readonly line: L;
  /** Every row that fits, in the list's order, from the cursor on; at most `limit` where that is given. */
  readonly of: (input: RouteInput<P, unknown>) => Iterable<Shaped<L>>;
}

export interface Route<
  P = unknown,
  B = unknown,
  A extends ShapeName = ShapeName,
  L extends ShapeName = ShapeName,
> {
  readonly method: 'GET' | 'POST';
  /** Below `API_BASE`, with `:name` for a parameter; empty for the root. */
  readonly path: string;
  readonly summary: string;
  /** The shape that the answer has. */
  readonly answer: A;
  readonly params: Parameters<P>;
  /** Of a JSON body; POST only. */
  readonly body?: GenericSchema<unknown, B>;
  /** Whether it can be asked of the graph as of a day, `?as-of=DAY`; `handle` is then given that graph's services. */
  readonly dated?: true;
  /** Whether the answer depends on the graph alone, so that its change number is the ETag. */
  readonly cached: boolean;
  /** Where the answer is a long list. */
  readonly lines?: Lines<P, L>;
  /** The refusals that `handle` throws; those of the gate go without saying. */
  readonly problems: readonly ProblemCode[];
  readonly handle: (input: RouteInput<P, B>) => Shaped<A> | Promise<Shaped<A>>;
}

/** Ties the types of one route's schemas and handler together, then forgets them for the table of routes. */
export function route<P, A extends ShapeName, L extends ShapeName = never, B = undefined>(
  route: Route<P, B, A, L>,
): Route {
  return route as unknown as Route;
}

/** A file that is made as it is read. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  /** Nothing is opened before the first is asked for; whoever stops in the middle returns the iterator. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** A route that sends a file; what a GET sends depends on the graph alone. */
export interface FileRoute<P = unknown, B = unknown> extends Pick<
  Route<P, B>,
  'method' | 'path' | 'summary' | 'params' | 'body' | 'dated' | 'cached' | 'problems'
> {
  /** The media types that it can have. */
  readonly types: readonly string[];
  readonly file: (input: RouteInput<P, B>) => SentFile;
}

export type AnyRoute = Route | FileRoute;

/** The same for a route that sends a file. */
export function fileRoute<P, B = undefined>(route: FileRoute<P, B>): FileRoute {
  return route as unknown as FileRoute;
}

/** What the gate takes for a route: its own parameters, and the day where it is dated. */
export function parametersTaken({ params, dated }: Pick<Route, 'params' | 'dated'>): Route['params'] {
  return dated ? v.strictObject({ ...params.entries, 'as-of': v.optional(day) }) : params;
}
