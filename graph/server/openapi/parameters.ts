// What a route takes, from the schemas of its gate.

import type { JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import { type AnyRoute, parametersTaken } from '../route.ts';
import { inPlace } from './references.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Omit<JsonSchema, '$schema'>;
  readonly description?: string;
}

const IF_NONE_MATCH: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description: 'The ETag of an answer at hand: where the graph is still the same, 304 comes back',
};

/** Parameters of path and query in the order of the route's schema, then the header that spares an answer. */
export function parametersOf(route: AnyRoute): readonly Parameter[] {
  const inPath = new Set(route.path.match(/(?<=:)\w+/g));
  const own = Object.entries(parametersTaken(route).entries).map(([name, schema]): Parameter => {
    const place = inPath.has(name) ? 'path' : 'query';
    return { name, in: place, required: !v.isOfType('optional', schema), schema: parameterSchema(schema) };
  });
  return route.cached ? [...own, IF_NONE_MATCH] : own;
}

/** The JSON body that a route takes. */
export function bodyOf(schema: GenericSchema) {
  return { required: true, content: { 'application/json': { schema: inPlace(schema) } } };
}

/** A default is written as the text that it is in an address; what it means is a value of the schema. */
function parameterSchema(schema: GenericSchema): Parameter['schema'] {
  const shown = inPlace(schema);
  return 'default' in shown ? { ...shown, default: v.parse(schema, undefined) as string | number } : shown;
}
