// The API as an OpenAPI 3.1 document, made from the same table and schemas that answer.

import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { AnyRoute } from '../route.ts';
import { API_BASE } from '../route.ts';
import { SHAPES } from '../shapes/index.ts';
import { bodyOf, parametersOf } from './parameters.ts';
import { REFERENCES, TARGET } from './references.ts';
import { responsesOf } from './responses.ts';

/** As much of a document's type as its readers here need. */
export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string }[];
  /** Operations by path, `/api/v1/nodes/{id}`, and method, `get`. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  /** Where the server has a token it must be shown; where it has none nothing need be. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: ReturnType<typeof parametersOf>;
  readonly requestBody?: ReturnType<typeof bodyOf>;
  readonly responses: ReturnType<typeof responsesOf>;
}

const DESCRIPTION = `Who met whom, where and when, what came before, and the sentence that says so. Read-only but for
judgements and for trying again what could not be read. \`as-of\` asks for the graph that the articles published up to that day make, with today's judgements.

Every GET can be asked as HEAD. An answer that depends on the graph alone carries an ETag that changes with the graph.
Every error is a problem document with a stable \`code\`; beside those named at each address there are \`unknown-route\`
(404) and \`method-not-allowed\` (405, with \`Allow\`). A parameter that is not named here is refused.`;

/** The document of these routes: all of them and nothing else. */
export function openApiOf(routes: readonly AnyRoute[]): OpenApiDocument {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = (API_BASE + route.path).replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Chancery',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'CHANCERY_TOKEN' } },
      schemas: toJsonSchemaDefs(SHAPES, { target: TARGET, overrideRef: REFERENCES.overrideRef }),
    },
  };
}

function operationOf(route: AnyRoute): Operation {
  return {
    operationId: operationId(route),
    summary: route.summary,
    parameters: parametersOf(route),
    ...(route.body && { requestBody: bodyOf(route.body) }),
    responses: responsesOf(route),
  };
}

/** `getNodesByIdNeighbours` of `GET /nodes/:id/neighbours`. */
function operationId({ method, path }: AnyRoute): string {
  const words = path.split(/[/.]/).filter(Boolean);
  const named = words.map((word) => (word.startsWith(':') ? `By${capital(word.slice(1))}` : capital(word)));
  return method.toLowerCase() + (named.join('') || 'Root');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
