// What a store and its query process say to each other.

/** Store → process. `at` is what a query runs on: a snapshot's path, or how to reach a server. */
export type ToProcess =
  /** Only makes ready. */
  | { readonly do: 'open'; readonly at: string }
  /** Opens `at` first where something else is open. */
  | {
      readonly do: 'run';
      readonly at: string;
      readonly text: string;
      readonly params: Readonly<Record<string, unknown>>;
      readonly maxRows: number;
      readonly maxBytes: number;
      readonly timeoutMs: number;
    };

export type Job = Extract<ToProcess, { do: 'run' }>;

/** Process → store. */
export type FromProcess =
  | { readonly say: 'ready' }
  /** `rows` is JSON; `total` is how many there were before the caps, `more` that nobody counted to the end, `late` that the deadline ended it. */
  | { readonly say: 'table'; readonly columns: readonly string[]; readonly rows: string; readonly sent: number; readonly total: number; readonly more?: boolean; readonly late?: boolean } // prettier-ignore
  /** `status` is the engine's own code. */
  | { readonly say: 'failed'; readonly message: string; readonly status?: string }
  /** What should have been opened could not be. */
  | { readonly say: 'unopened'; readonly at: string; readonly message: string }
  /** Resident bytes, while a query runs, where the system has no /proc. */
  | { readonly say: 'memory'; readonly bytes: number };
