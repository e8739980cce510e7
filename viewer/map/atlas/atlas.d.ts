declare module 'virtual:atlas' {
  import type { Topology } from 'topojson-specification';
  import type { Capitals } from './capitals.ts';

  /** Countries by ISO code. */
  export const lands: Topology;
  export const capitals: Capitals;
}
