// What a route answers: its shape, "as before", and the problems that it can have.

import { NDJSON } from '../lines.ts';
import type { ProblemCode } from '../problem.ts';
import { codesOf, PROBLEMS } from '../problem.ts';
import type { AnyRoute, FileRoute, Route } from '../route.ts';
import { reference } from './references.ts';

interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Content;
}

/** Schemas by media type. */
type Content = Readonly<Record<string, { readonly schema: unknown }>>;

const ETAG = {
  ETag: { description: 'Changes with the graph', required: true, schema: { type: 'string' } },
} as const;

/** Responses by status. */
export function responsesOf(route: AnyRoute): Readonly<Record<string, Response>> {
  const headers = route.cached ? { headers: ETAG } : {};
  return {
    '200': {
      description: route.summary,
      ...headers,
      content: 'file' in route ? filesOf(route) : answersOf(route),
    },
    ...(route.cached && { '304': { description: 'The graph is still the same', headers: ETAG } }),
    ...problemsOf(route),
  };
}

function answersOf({ answer, lines }: Route): Content {
  return {
    'application/json': { schema: reference(answer) },
    // A schema of each line; OpenAPI 3.1 has no word for a stream of them.
    ...(lines && { [NDJSON]: { schema: reference(lines.line) } }),
  };
}

/** What `graph/export` says of its formats is not said again here. */
function filesOf({ types }: FileRoute): Content {
  const schema = (type: string) =>
    type.endsWith('json') ? { type: 'object' } : { type: 'string', contentMediaType: type };
  return Object.fromEntries(types.map((type) => [type, { schema: schema(type) }]));
}

const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds', required: true, schema: { type: 'integer' } },
} as const;

/** The problems that the gate finds at every address, and with a body. */
const ALWAYS: readonly ProblemCode[] = [
  'bad-parameter', 'token-needed', 'host-refused', 'origin-refused', 'address-too-long', 'too-many', 'internal',
]; // prettier-ignore
const OF_A_BODY: readonly ProblemCode[] = ['bad-body', 'body-too-large', 'not-json'];

const OF_A_DAY: readonly ProblemCode[] = ['as-of-off'];

function problemsOf({ body, dated, problems }: AnyRoute): Readonly<Record<string, Response>> {
  const entries = [...ALWAYS, ...(body ? OF_A_BODY : []), ...(dated ? OF_A_DAY : []), ...problems];
  const byStatus: Record<string, Response> = {};
  for (const status of new Set(entries.map((entry) => PROBLEMS[entry][0]))) {
    byStatus[status] = problemResponse(
      status,
      entries.filter((entry) => PROBLEMS[entry][0] === status),
    );
  }
  return byStatus;
}

function problemResponse(status: number, entries: readonly ProblemCode[]): Response {
  const said = { status: { const: status }, code: { enum: entries.flatMap(codesOf) } };
  return {
    description: entries.map((entry) => PROBLEMS[entry][1]).join('; '),
    ...(status === PROBLEMS['too-many'][0] && { headers: RETRY_AFTER }),
    content: {
      'application/problem+json': { schema: { allOf: [reference('Problem'), { properties: said }] } },
    },
  };
}
