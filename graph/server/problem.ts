// Errors as documents (RFC 9457), each with a stable code.

import type { Problem, TextPlace } from '../model/index.ts';
import { ChanceryError } from '../model/index.ts';
import { QUERY_CODES, REFUSAL_CODES, STORE_CODES } from '../store/index.ts';

/** Status and title of every code that the server itself answers with. */
export const PROBLEMS = {
  'bad-parameter': [400, 'A parameter cannot be used'],
  'bad-body': [400, 'The body cannot be used'],
  'bad-cypher': [400, 'The query cannot be run'],
  'token-needed': [401, 'Only who knows the token may ask'],
  'host-refused': [403, 'This host name is not served'],
  'origin-refused': [403, 'Another page may not ask'],
  'unknown-route': [404, 'There is nothing at this address'],
  'unknown-node': [404, 'There is no such node'],
  'unknown-event': [404, 'There is no such event'],
  'unknown-edge': [404, 'There is no such edge'],
  'unknown-article': [404, 'There is no such article'],
  'unknown-id': [404, 'There is nothing of this id'],
  'unknown-judgement': [404, 'There is no such judgement'],
  'unknown-file': [404, 'The viewer has no such file'],
  'method-not-allowed': [405, 'This address takes another method'],
  'body-too-large': [413, 'The body is too large'],
  'address-too-long': [414, 'The address is too long'],
  'not-json': [415, 'The body must be JSON'],
  'unknown-change': [422, 'This graph has not been at that change number'],
  'bad-cursor': [422, 'The cursor is none of this list'],
  'query-failed': [422, 'The query was not answered'],
  'judgement-refused': [422, 'This cannot be judged so'],
  'too-many': [429, 'Too many at once'],
  internal: [500, 'Something is broken in the server'],
  'cypher-off': [503, 'Cypher cannot be asked here'],
  'as-of-off': [503, 'Only the graph of today is shown here'],
  'judging-off': [503, 'Nothing can be judged here now'],
  'intake-off': [503, 'Where articles come from is not known here now'],
  'viewer-not-built': [503, 'The viewer is not built'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Why a judgement is refused. */
export const JUDGEMENT_CODES = [
  'wrong-use',
  'not-alike',
  'contradiction',
  'two-records',
  'derived-edge',
] as const;

/** Where the store's own codes come through in place of the table's. */
const PASSED_ON: Partial<Record<ProblemCode, readonly string[]>> = {
  'bad-cypher': REFUSAL_CODES,
  'query-failed': QUERY_CODES,
  'cypher-off': STORE_CODES,
  'judgement-refused': JUDGEMENT_CODES,
  'judging-off': ['ledger-locked'],
  'intake-off': ['ledger-locked'],
};

/** Every code that a problem of this entry can carry. */
export function codesOf(entry: ProblemCode): readonly string[] {
  return [...new Set([entry, ...(PASSED_ON[entry] ?? [])])];
}

/** What a problem can have beside its table entry. */
interface Extra {
  /** The store's own code, in place of the table's. */
  readonly code?: string;
  readonly hints?: readonly string[];
  /** Seconds after which asking again is worth it. */
  readonly retryAfter?: number;
  readonly place?: TextPlace | undefined;
}

/** The error to throw for a code of this table; the document it becomes travels as its cause. */
export function refusal(
  entry: ProblemCode,
  detail: string,
  { code = entry, hints = [], place, retryAfter }: Extra = {},
): ChanceryError {
  const [status, title] = PROBLEMS[entry];
  const cause: Problem = {
    type: 'about:blank',
    title,
    status,
    code,
    detail,
    ...(hints.length > 0 && { hints }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(place && { place }),
  };
  return new ChanceryError(code, detail, { cause });
}

/** The document of an error. What is no refusal of ours is a defect: its words are for the log alone. */
export function problemOf(error: unknown): Problem {
  const cause = error instanceof ChanceryError ? error.cause : undefined;
  if (isProblem(cause)) return cause;
  return problemOf(refusal('internal', 'The server could not answer. What went wrong stands in its log.'));
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'about:blank';
}

/** The document as an answer, with what HTTP wants beside it. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(problem.retryAfter !== undefined && { 'retry-after': String(problem.retryAfter) }),
      // What is left of the body is never read, so nothing more can be asked on that connection.
      ...(problem.status === 413 && { connection: 'close' }),
      ...(problem.status === 401 && { 'www-authenticate': 'Bearer realm="Chancery"' }),
      ...headers,
    },
  });
}
