// What the store and its query process say to each other.

/** Store → process. `open` only makes ready; `run` opens the snapshot first where another one is open. */
export type ToProcess =
  | { readonly do: 'open'; readonly snapshot: string }
  | {
      readonly do: 'run';
      readonly snapshot: string;
      /** As the person wrote it: what errors speak of. */
      readonly text: string;
      /** The same with every column named: what is run. */
      readonly aliased: string;
      readonly params: Readonly<Record<string, unknown>>;
      readonly maxRows: number;
      readonly maxBytes: number;
    };

/** Process → store. */
export type FromProcess =
  | { readonly say: 'ready' }
  /** `rows` is JSON; `total` is how many there were before the caps. */
  | { readonly say: 'table'; readonly columns: readonly string[]; readonly rows: string; readonly sent: number; readonly total: number } // prettier-ignore
  | { readonly say: 'failed'; readonly message: string; readonly status?: string }
  /** The snapshot could not be opened. */
  | { readonly say: 'unopened'; readonly snapshot: string; readonly message: string }
  /** Resident bytes, while a query runs, where the system has no /proc. */
  | { readonly say: 'memory'; readonly bytes: number };
