// How a request fails, in words that a reader can be shown.

import type { Problem, TextPlace } from '../../graph/model/index.ts';

/** A request that was not answered as asked. */
export interface Failure {
  /** The server's stable code; `unreachable` where there was no answer, `unexpected` where it was no problem document. */
  readonly code: string;
  /** HTTP status; 0 without an answer. */
  readonly status: number;
  readonly detail: string;
  /** Cypher only: forms that work instead. */
  readonly hints: readonly string[];
  /** Cypher only: where in the query. */
  readonly place?: TextPlace | undefined;
}

/** Carries a `Failure` to whoever waits for the answer. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail);
    this.failure = failure;
  }
}

/** The failure in whatever was thrown; anything but `RequestFailed` is a defect and is thrown on. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof RequestFailed) return thrown.failure;
  throw thrown;
}

/** The failure that an answer with an error status tells. */
export async function readFailure(answer: Response): Promise<Failure> {
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json');
  if (!isProblem) return { code: 'unexpected', status: answer.status, detail: answer.statusText, hints: [] };
  const problem = (await answer.json()) as Problem;
  return { ...problem, hints: problem.hints ?? [] };
}
