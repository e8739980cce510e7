// Ties a schema to the model's type of the same thing, both ways, so that neither can drift from the other.

import type { GenericSchema, InferOutput } from 'valibot';

/** A type with everything in it read-only. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** `true` where the two are one type, optional properties included; assignability would not see those. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Takes only a schema whose output is exactly `T`; anything else does not compile. */
export function shapeOf<T>() {
  return <const S extends GenericSchema>(
    schema: S &
      (Same<Frozen<InferOutput<S>>, Frozen<T>> extends true ? unknown : { readonly differsFrom: T }),
  ): S => schema;
}
