// What a route may use.

import type { JobReader, SourceReader } from '../ledger/index.ts';
import type {
  Day, GraphReader, JobFilter, JobsChanged, JudgementRequest, JudgementsMade,
} from '../model/index.ts'; // prettier-ignore
import type { QueryLimits, Store } from '../store/index.ts';
import type { AtOnce } from './at-once.ts';
import type { OpenApiDocument } from './openapi/document.ts';
import type { SearchIndex } from '../search/index.ts';

/** The parts behind the API, shared by all requests. */
export interface Services {
  readonly reader: GraphReader;
  readonly store: Store;
  readonly search: SearchIndex;
  /** The same over the graph as of a day; throws `as-of-off` where only today's is shown. */
  readonly asOf: (day: Day) => Promise<Services>;
  /** Opens the graph as it is now for long reading; absent where it never changes. */
  readonly snapshot: (() => Snapshot) | undefined;
  /** Where a person's judgements are kept; absent where nobody may judge here. */
  readonly judgements: JudgementWriter | undefined;
  /** Where articles come from; absent where only a graph is shown. */
  readonly intake: Intake | undefined;
  /** What a query from the console may cost; the request's own signal is added. */
  readonly queryLimits: Omit<QueryLimits, 'signal'>;
  /** Through which every query goes. */
  readonly queryGate: AtOnce;
  /** The answer of `make` for the graph as it is now, made once for each change number. */
  readonly perChange: <T>(name: string, make: () => T) => T;
  /** The API's own description; made when it is first asked for. */
  readonly document: () => OpenApiDocument;
}

/** A reader of one state of the graph, whatever is committed meanwhile; to be let go of. */
export interface Snapshot {
  readonly reader: GraphReader;
  close(): void;
}

/** Where judgements are made and undone. Throws what `judge` of the home throws, and `ledger-locked`. */
export interface JudgementWriter {
  judge(request: JudgementRequest): Promise<JudgementsMade>;
  undo(judgement: string): Promise<JudgementsMade>;
}

/** Sources and jobs: to be looked at, and jobs to be changed. Both changes throw `ledger-locked`. */
export interface Intake {
  readonly reader: Pick<SourceReader & JobReader, 'sources' | 'jobs' | 'jobPlace' | 'jobCounts'>;
  /** Tries again what failed or was set aside, of those that are meant. */
  retry(filter: JobFilter): Promise<JobsChanged>;
  /** Sets aside what waits, of those that are meant. */
  setAside(filter: JobFilter): Promise<JobsChanged>;
}

/** Five seconds, a thousand rows, 8 MB of answer, 1 GB of memory. */
export const QUERY_LIMITS: Services['queryLimits'] = {
  timeoutMs: 5_000,
  maxRows: 1_000,
  maxBytes: 8_000_000,
  maxMemory: 1_000_000_000,
};

/** Answers that are remembered at most. */
const REMEMBERED = 16;

/** A memory of answers that a change of the graph empties. */
export function perChangeOf(reader: GraphReader): Services['perChange'] {
  let change = -1;
  const answers = new Map<string, unknown>();
  return <T>(name: string, make: () => T): T => {
    const now = reader.change();
    if (now !== change || answers.size >= REMEMBERED) answers.clear();
    change = now;
    if (!answers.has(name)) answers.set(name, make());
    return answers.get(name) as T;
  };
}
