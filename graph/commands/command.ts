// What a command is: a record from which the dispatcher, `--help` and the list of commands are made.

import type { Context } from './context.ts';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** May be given more than once. */
  readonly multiple?: boolean;
  /** What stands for the value in the help: `DIR`. */
  readonly value?: string;
  readonly help: string;
}

export interface Arguments {
  readonly positionals: readonly string[];
  /** The option's value, the last one where it was repeated. */
  text(name: string): string | undefined;
  flag(name: string): boolean;
  list(name: string): readonly string[];
  /** A whole number ≥ `least`; throws `wrong-use` on anything else. */
  count(name: string, fallback: number, least?: number): number;
}

export interface Command {
  readonly name: string;
  /** One line, no full stop. */
  readonly summary: string;
  /** The positionals as the help shows them: `FILE…`. */
  readonly takes: string;
  readonly least: number;
  readonly most: number;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** What the first word can be, with the words after it as the help shows them, and what it does. */
  readonly actions?: readonly (readonly [takes: string, help: string])[];
  /** Lines below the options, where they need a longer word. */
  readonly notes?: readonly string[];
  /** What a person would type, without `chancery`. */
  readonly example: string;
  /** Resolves to the exit code; nothing means 0. */
  run(args: Arguments, context: Context): Promise<number | void>;
}

/** Options that every command knows. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  home: { type: 'string', value: 'DIR', help: 'the data folder (else CHANCERY_HOME, else .chancery)' },
  store: {
    type: 'string',
    value: 'STORE',
    help: 'who answers Cypher: neo4j://HOST:PORT, neo4j (at NEO4J_URI) or embedded (else CHANCERY_STORE, else embedded)',
  },
  help: { type: 'boolean', help: 'this page' },
};
