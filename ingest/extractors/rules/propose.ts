// From one clause to the events that it tells.

import type { TriggerWords } from '../../languages/index.ts';
import type { Actor } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { impliedMeeting } from './implied.ts';
import { isFringe, isPurpose } from './noun.ts';
import { attendanceOf, besideWhich, gatheringOf } from './tell-gathering.ts';
import { meetingOf } from './tell-meeting.ts';
import { speaking } from './tell-speaking.ts';
import type { Telling, Trigger } from './telling.ts';
import { triggersIn } from './telling.ts';

export interface Proposal {
  readonly candidates: readonly Candidate[];
  /** What was read and why it was dropped, for `explain`. */
  readonly notes: readonly string[];
}

/** The events that a clause tells. It changes nothing: the register is read only. */
export function propose(
  findings: Findings,
  register: Register,
  clause: Clause,
  index: number,
  actors: readonly Actor[],
): Proposal {
  const notes: string[] = [];
  const telling: Telling = { findings, register, clause, index, actors, notes };
  const triggers = triggersIn(findings, clause, register);
  const candidates: Candidate[] = [];
  const of = (...frames: TriggerWords['frame'][]): Trigger[] =>
    triggers.filter(({ value }) => frames.includes(value.frame));
  const spoken = of('press')[0] ?? of('speech')[0];
  if (spoken) candidates.push(...speaking(telling, spoken));
  const gathering = of('gathering').find((trigger) => !isFringe(findings, trigger));
  const came =
    gathering && isPurpose(findings, clause, gathering)
      ? of('sides').find(({ value }) => value.part === 'verb' && value.kind === 'talks' && !value.weak)
      : undefined;
  const gathered = gathering ? gatheringOf(telling, gathering, came) : [];
  candidates.push(...gathered);
  if (came) return { candidates, notes };
  // "came to Cairo for the summit": the journey, where nobody knows whose gathering it was.
  const meeting = gathered.length > 0 ? of('sides', 'mediation') : of('sides', 'journey', 'mediation');
  const attending = of('attendance')[0];
  // "Erdogan took part by phone": how he attended, no call of its own.
  const byWire = meeting.every(({ value }) => value.kind === 'call' && value.part === 'verb' && !value.past);
  if (attending && byWire && !gathering) candidates.push(...attendanceOf(telling, attending));
  if (meeting.length > 0 && !(attending && byWire) && !(spoken && onlyNear(meeting, spoken))) {
    const met = meetingOf(telling, meeting);
    const held = gathering !== undefined && gathered.length === 0 && isHosted(telling, gathering);
    candidates.push(...(held ? met.map(asGathering) : met));
  }
  const fringe = gathering ? undefined : of('gathering').find((trigger) => isFringe(findings, trigger));
  if (fringe) candidates.unshift(...besideWhich(telling, fringe, candidates));
  if (triggers.every(({ value }) => value.frame === 'attendance') && candidates.length === 0)
    candidates.push(...impliedMeeting(telling));
  return { candidates, notes };
}

/** "Luanda hosted the summit on …": what they give their house for is the gathering, however few of those who came are named. */
function isHosted({ findings: { lexicon, tokens }, clause }: Telling, { from, to }: Trigger): boolean {
  const { hosting, relative } = lexicon.signs;
  return hosting
    .find(tokens, clause.from, clause.to)
    .some((verb) =>
      verb.to <= from
        ? from - verb.to <= MOST_TO_OBJECT
        : relative.find(tokens, to, verb.from).length > 0 || lexicon.verbSecond,
    );
}

/** Words between a verb of hosting and what is hosted. */
const MOST_TO_OBJECT = 8;

function asGathering(candidate: Candidate): Candidate {
  return candidate.kind === 'talks' ? { ...candidate, kind: 'summit' } : candidate;
}

function onlyNear(meeting: readonly Trigger[], spoken: Trigger): boolean {
  return meeting.every(({ value, from }) => value.weak === true || Math.abs(from - spoken.from) <= 1);
}
