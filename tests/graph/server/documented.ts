// The document of the API, and JSON Schema's word on a value against a part of it.

import { Ajv2020 } from 'ajv/dist/2020.js';
import { isDay } from '../../../graph/model/index.ts';
import { ROUTES } from '../../../graph/server/index.ts';
import { openApiOf } from '../../../graph/server/openapi/document.ts';

export const DOCUMENT = openApiOf(ROUTES);

const BASE = 'https://chancery.test/openapi.json';

/** An instant as a ledger writes it. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

const ajv = new Ajv2020({
  formats: { date: isDay, 'date-time': INSTANT },
  allErrors: true,
  strictTypes: false,
});
ajv.addVocabulary(Object.keys(DOCUMENT));
ajv.addSchema(closed(DOCUMENT), BASE);

/** What JSON Schema has against `value`, a line each; nothing where it is as the part at `pointer` says. */
export function faults(pointer: readonly string[], value: unknown): readonly string[] {
  const steps = pointer.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')));
  const validate = ajv.compile({ $ref: `${BASE}#/${steps.join('/')}` });
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

/** Whether a value is as a schema says. */
export function agrees(schema: object, value: unknown): boolean {
  return ajv.validate(schema, value) as boolean;
}

/** The document with every shape closed, so that a property that nobody documented is a fault. */
function closed<T>(part: T): T {
  if (Array.isArray(part)) return part.map(closed) as T;
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]));
  const open = inner['type'] === 'object' && 'properties' in inner && !('additionalProperties' in inner);
  return (open ? { ...inner, additionalProperties: false } : inner) as T;
}
