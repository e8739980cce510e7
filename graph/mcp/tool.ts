// A tool as data: what it takes, what it gives, and the function between.

import type { GenericSchema } from 'valibot';
import type { Day, GraphReader } from '../model/index.ts';
import type { SearchIndex } from '../search/index.ts';
import type { QueryLimits, Store } from '../store/index.ts';

/** What a tool may use. */
export interface Services {
  readonly reader: GraphReader;
  readonly search: SearchIndex;
  /** Answers Cypher about the same graph. */
  readonly store: () => Promise<Store>;
  readonly limits: QueryLimits;
}

export interface Tool<I = unknown, O = unknown> {
  readonly name: string;
  readonly title: string;
  /** For the model that chooses among the tools. */
  readonly description: string;
  readonly input: GenericSchema<unknown, I>;
  readonly output: GenericSchema<O>;
  /** Throws ChanceryError for what cannot be answered. */
  readonly run: (input: I, services: Services) => O | Promise<O>;
}

/** Ties the types of one tool together, then forgets them for the table of tools. */
export function tool<I extends { readonly as_of?: Day | undefined }, O>(one: Tool<I, O>): Tool {
  return one as unknown as Tool;
}
