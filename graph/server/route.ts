// A route as data: what it takes, what it answers, and the function between. OpenAPI is made from the same records.

import type { GenericSchema } from 'valibot';
import type { Services } from './services.ts';

/** What a handler is given: checked values only. */
export interface RouteInput<P, B> {
  /** Parameters of path and query together. */
  readonly params: P;
  readonly body: B;
  readonly services: Services;
  /** Aborted when the asker goes away. */
  readonly signal: AbortSignal;
}

export interface Route<P = unknown, B = unknown> {
  readonly method: 'GET' | 'POST';
  /** Below `/api/v1`, with `:name` for a parameter. */
  readonly path: string;
  readonly summary: string;
  /** Name of the type in graph/model/api.ts that the answer has. */
  readonly answer: string;
  /** From texts, by name, to checked values; a strict object, so that unknown names are refused. */
  readonly params: GenericSchema<unknown, P>;
  /** Of a JSON body; POST only. */
  readonly body?: GenericSchema<unknown, B>;
  /** Whether the answer depends on the graph alone, so that its change number is the ETag. */
  readonly cached: boolean;
  /** Throws a ChanceryError whose code stands in problem.ts. */
  readonly handle: (input: RouteInput<P, B>) => unknown;
}

/** Ties the types of one route's schemas and handler together, then forgets them for the table of routes. */
export function route<P, B = undefined>(route: Route<P, B>): Route {
  return route as unknown as Route;
}
