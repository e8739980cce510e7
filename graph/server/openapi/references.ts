// How a schema becomes JSON Schema in this document: shapes by reference, everything else in place.

import type { ConversionConfig, JsonSchema } from '@valibot/to-json-schema';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { ShapeName } from '../shapes/index.ts';

/** The dialect of OpenAPI 3.1. */
export const TARGET = 'draft-2020-12';

export const REFERENCES = {
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
} satisfies ConversionConfig;

/** A reference to a shape. */
export function reference(name: ShapeName): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * What a checked value is, as JSON Schema: a number where the gate makes one of digits. A rule that only code
 * can state (valibot's `check`, `trim`) is left out; throws where a schema has no JSON form at all.
 */
export function inPlace(schema: GenericSchema): Omit<JsonSchema, '$schema'> {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: TARGET,
    typeMode: 'output',
    ignoreActions: ['check', 'trim'],
  });
  return rest;
}
