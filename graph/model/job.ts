// An article to be read, from when a source shows it until it is in the graph: nothing that was seen is lost, and what
// can't be read is set aside with its reason. Times are ISO instants of the ledger's own and part of no export.

/**
 * `waiting` to be read; `taken` by who reads it now; `failed` once or twice, to be tried again; `done`; `set-aside`
 * after three tries, or where no further one can do better, until a person says otherwise.
 */
export const JOB_STATES = ['waiting', 'taken', 'failed', 'set-aside', 'done'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What a list says of an article that lies elsewhere. */
export interface Told {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO day. */
  readonly published?: string;
  /** ISO 639-1. */
  readonly language?: string;
}

/** A text that came with the list which shows the article, so that nothing need be fetched. */
export interface CarriedText {
  readonly type: 'text/html' | 'text/plain';
  readonly text: string;
}

/** What tells one state of an article from the next: of a file its size and time, of an entry what its feed says. */
export type JobVersion = string;

export interface Job {
  /** Where the article lies, an address or a path; of what lies nowhere (`content`) its source and a hash. */
  readonly key: string;
  /** Address of the source that showed it; absent where a person or a queue gave it. */
  readonly source?: string;
  /** Of what the source showed last. */
  readonly version: JobVersion;
  readonly told?: Told;
  /** Where it came with its list; until it is read. */
  readonly content?: CarriedText;
  readonly state: JobState;
  /** Readings that failed since it last came in. */
  readonly tries: number;
  /** Whether whoever took it together with others never came back: it is then taken by itself. */
  readonly alone: boolean;
  /** Why it failed last, or what the reading left out. */
  readonly reason?: string;
  /** When it may be taken; of one that is neither waiting nor failed, when it could be last. */
  readonly due: string;
  readonly takenBy?: string;
  /** When the lease runs out: after it anybody may take the job. */
  readonly takenUntil?: string;
  /** The last change of anything here. */
  readonly changed: string;
}

/**
 * Behind whom a job waits: the host that its article is asked of (`//example.org`), since one is asked by one at a time;
 * else the source that showed it, or nobody (empty).
 */
export function laneOf({ key, source = '', content }: Pick<Job, 'key' | 'source' | 'content'>): string {
  return content === undefined && /^https?:/i.test(key) && URL.canParse(key)
    ? `//${new URL(key).host}`
    : source;
}

/** How many jobs are in each state. */
export type JobCounts = Readonly<Record<JobState, number>>;

/** Which jobs are meant; all where nothing is said. */
export interface JobFilter {
  readonly states?: readonly JobState[];
  readonly source?: string;
  readonly keys?: readonly string[];
}
