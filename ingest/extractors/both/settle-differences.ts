// One event as two readers tell it: where they differ, whoever is surer is followed, and the difference is kept.

import type { DateRange, Issue } from '../../../graph/model/index.ts';
import type { Findings } from '../../register/findings.ts';
import type { Candidate } from '../rules/candidate.ts';
import { unique } from '../rules/parties.ts';
import type { Settled } from '../rules/settle.ts';

/**
 * The rules' event with what the model tells of it. Who took part is what either says, each with its own words. Of what
 * an event has one (kind, status, day, place) the model is followed where the rules were unsure of the event or say
 * nothing, else the rules; every difference is an issue.
 */
export function withModel(
  event: Settled,
  candidate: Candidate,
  unsure: boolean,
  findings: Findings,
  issues: Issue[],
): Settled {
  const chosen = <T>(
    what: string,
    rules: T | null,
    model: T | null,
    tell: (value: T) => string,
  ): T | null => {
    if (rules === null || model === null) return rules ?? model;
    if (tell(rules) === tell(model)) return rules;
    const followed = unsure ? model : rules;
    issues.push({
      code: 'readers-differ',
      message: `The rules read the ${what} "${tell(rules)}" here, the model "${tell(model)}"; "${tell(followed)}" was taken. Read the sentence, and correct the event where that is wrong.`,
      ...{ start: candidate.evidence.start, end: candidate.evidence.end },
    });
    return followed;
  };
  const nameOf = (id: string): string => findings.entities.get(id)?.name ?? id;
  const place = chosen('place', event.place ?? null, candidate.place ?? null, nameOf) ?? undefined;
  const date = chosen('day', event.date, candidate.date, dayText);
  return {
    ...event,
    kind: chosen('kind', event.kind, candidate.kind, String) ?? event.kind,
    status: chosen('status', event.status, candidate.status, String) ?? event.status,
    ...{ date, dated: date ? 'said' : 'none', place, placed: place === undefined ? 'none' : 'said' },
    parties: unique([...event.parties, ...candidate.parties]),
    speakers: unique([...event.speakers, ...candidate.speakers]),
    evidence: [...event.evidence, candidate.evidence],
    told: [...event.told, candidate],
  };
}

function dayText({ start, end }: DateRange): string {
  return start === end ? start : `${start} to ${end}`;
}
