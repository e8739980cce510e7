// An event as one clause tells it, before it is told apart from or joined with what other clauses tell.

import type { DateRange, EventKind, Status } from '../../../graph/model/index.ts';
import type { TriggerWords } from '../../languages/index.ts';

/** Offsets in the article's text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Words that are quoted for a claim, and by whom where it isn't the one who reads the article. */
export interface QuotedSpan extends TextSpan {
  readonly by?: string;
}

export interface Candidate {
  readonly kind: EventKind;
  readonly frame: TriggerWords['frame'];
  readonly status: Status;
  readonly date: DateRange | null;
  /** Whether the date stands in the clause's own sentence or was carried. */
  readonly dated: 'said' | 'carried' | 'none';
  /** Every actor that took part, at the finest grain, with those they stand for. */
  readonly parties: readonly string[];
  readonly speakers: readonly string[];
  readonly place: string | undefined;
  readonly placed: 'said' | 'carried' | 'none';
  readonly evidence: QuotedSpan;
  /** By actor or place: words elsewhere that a reader quoted for it. */
  readonly quotes?: ReadonlyMap<string, readonly QuotedSpan[]>;
  /** Words elsewhere that a reader quoted for its status or its day. */
  readonly further?: readonly QuotedSpan[];
  readonly trigger: TextSpan;
  readonly sentence: number;
  readonly clause: number;
  /** A definite noun ("the talks"): may speak of an event that is known already. */
  readonly definite: boolean;
  /** Who met where a definite noun speaks of nothing that was told before. */
  readonly founders?: readonly string[];
  /** Whether the parties stand in the clause, or were all carried to it. */
  readonly own: boolean;
  readonly title: boolean;
}

/** A statement to the press or a speech, which nothing else is said to follow. */
export function isSpoken({ frame }: Pick<Candidate, 'frame'>): boolean {
  return frame === 'press' || frame === 'speech';
}

/** Who met at a candidate that is an event of its own and tells nothing again. */
export function partiesAlone({ definite, founders, parties }: Candidate): readonly string[] {
  return (definite && founders) || parties;
}

/** What `explain` shows. */
export interface TraceLine {
  readonly start: number;
  readonly end: number;
  /** What the clause told, whether it was dropped, and why. */
  readonly note: string;
}
