// What the server answers about chains: paths between actors, shared history, encounters, silences.

import type { EvidenceView, NodeSummary } from './api.ts';
import type { Day } from './dates.ts';

/** An event with who, where, and the sentences that say so. */
export interface ToldEvent {
  readonly event: NodeSummary;
  /** Who took part or spoke. */
  readonly who: readonly NodeSummary[];
  readonly where: readonly NodeSummary[];
  readonly evidence: readonly EvidenceView[];
}

/** The question in Cypher, as text; absent where Cypher can't give the same answer. */
interface InCypher {
  readonly cypher?: string;
}

/** GET /paths?source=&target= : A met B before B met C. */
export interface PathList extends InCypher {
  readonly source: NodeSummary;
  readonly target: NodeSummary;
  /** Best first. */
  readonly paths: readonly {
    /** From the first day of the first event to the last day of the last one. */
    readonly days: number;
    readonly hops: readonly PathHop[];
  }[];
}

/** One meeting of a path. */
export interface PathHop extends ToldEvent {
  readonly from: NodeSummary;
  readonly to: NodeSummary;
}

/** GET /events/:id/shared : what every path to the event goes through. */
export interface SharedEvents extends InCypher {
  readonly event: ToldEvent;
  /** The earliest on the paths first. */
  readonly shared: readonly ToldEvent[];
  /** How many events lie on a path to it. */
  readonly reached: number;
  /** Where the paths begin: the first of them, and how many there are. */
  readonly beginnings: readonly NodeSummary[];
  readonly beginningsTotal: number;
}

/** GET /encounters?actors= : events in which several took part together. */
export interface EncounterList extends InCypher {
  readonly actors: readonly NodeSummary[];
  readonly encounters: readonly MetTogether[];
  readonly total: number;
}

export interface MetTogether extends ToldEvent {
  /** Ids of those of the actors who were there. */
  readonly there: readonly string[];
  /** Whether every two of them met there, and not only took part. */
  readonly met: boolean;
}

/** GET /gaps : pairs that met regularly and stopped. */
export interface GapList extends InCypher {
  readonly gaps: readonly PairGap[];
  readonly total: number;
  /** The day up to which silence is counted; absent in a graph without days. */
  readonly until?: Day;
}

/** Intervals in days. */
export interface PairGap {
  readonly pair: readonly NodeSummary[];
  /** On how many days they began to meet. */
  readonly meetings: number;
  readonly first: Day;
  readonly last: Day;
  /** The median of the intervals between meetings. */
  readonly usual: number;
  readonly longest: number;
  /** Since the last meeting. */
  readonly silence: number;
  /** The last meeting. */
  readonly lastMeeting: ToldEvent;
}
