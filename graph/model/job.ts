// An article to be read, from when a source shows it until it is in the graph: nothing that was seen is lost, and what
// can't be read is set aside with its reason. Times are ISO instants of the ledger's own and part of no export.

/**
 * `waiting` to be read; `taken` by who reads it now; `failed` once or twice, to be tried again; `done`; `set-aside`
 * after three tries, until a person says otherwise.
 */
export const JOB_STATES = ['waiting', 'taken', 'failed', 'set-aside', 'done'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What a list says of an article that lies elsewhere. */
export interface Told {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO day. */
  readonly published?: string;
  /** ISO 639-1. */
  readonly language?: string;
}

/** What a server answered when an article was asked for. */
export interface JobAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** What tells one state of an article from the next: of a file its size and time, of an entry what its feed says. */
export type JobVersion = string;

export interface Job {
  /** Where the article lies, an address or a path; a job that comes from a queue has the hash of its content. */
  readonly key: string;
  /** Address of the source that showed it; absent where a person or a queue gave it. */
  readonly source?: string;
  /** Of what the source showed last. */
  readonly version: JobVersion;
  readonly told?: Told;
  readonly state: JobState;
  /** Readings that failed since it last came in. */
  readonly tries: number;
  /** Whether whoever took it together with others never came back: it is then taken by itself. */
  readonly alone: boolean;
  /** Why it failed last, or what the reading left out. */
  readonly reason?: string;
  readonly answer?: JobAnswer;
  /** When it may be taken; of one that is neither waiting nor failed, when it could be last. */
  readonly due: string;
  readonly takenBy?: string;
  /** When the lease runs out: after it anybody may take the job. */
  readonly takenUntil?: string;
  /** The last change of anything here. */
  readonly changed: string;
}

/** How many jobs are in each state. */
export type JobCounts = Readonly<Record<JobState, number>>;

/** Which jobs are meant; all where nothing is said. */
export interface JobFilter {
  readonly states?: readonly JobState[];
  readonly source?: string;
  readonly keys?: readonly string[];
}
