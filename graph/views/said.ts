// On what the reports of an event differ, with the sentences for each value.

import type { EventClaim, GraphEvent, GraphReader, Said, SaidThing, SaidView } from '../model/index.ts';
import { evidenceViews } from './evidence.ts';

/** Each value that reports differ on, whether the event shows it, and the words that say it. */
export function saidViews(reader: GraphReader, event: GraphEvent): SaidView[] {
  const { said = [] } = event;
  if (said.length === 0) return [];
  const reports = new Map(reader.reportsOf(event.id).map((one) => [`${one.article}\0${one.local}`, one]));
  const tied = new Set(
    [
      ...reader.edgesOf(event.id, { type: 'PARTICIPATED_IN', direction: 'in' }).map(({ from }) => `party ${from}`),
      ...reader.edgesOf(event.id, { type: 'HELD_IN', direction: 'out' }).map(({ to }) => `place ${to}`),
    ], // prettier-ignore
  );
  return said.map((one) => ({
    ...one,
    ...(isNode(one) && { name: reader.entity(one.value)?.name ?? one.value }),
    shown: isShown(one, event, tied),
    evidence: evidenceViews(
      reader,
      one.sources.flatMap(({ article, event: local }) => wordsOf(one, reports.get(`${article}\0${local}`))),
    ),
  }));
}

function isNode(said: Said): said is Extract<Said, { readonly field: 'place' | 'party' }> {
  return said.field === 'place' || said.field === 'party';
}

function isShown(said: SaidThing, { date, status }: GraphEvent, tied: ReadonlySet<string>): boolean {
  switch (said.field) {
    case 'date':
      return date?.start === said.value.start && date.end === said.value.end;
    case 'status':
      return status === said.value;
    default:
      return tied.has(`${said.field} ${said.value}`);
  }
}

function wordsOf({ field, value }: SaidThing, report: EventClaim | undefined): readonly string[] {
  if (!report) return [];
  const roles = field === 'place' ? report.places : field === 'party' ? report.participants : undefined;
  return roles?.find(({ id }) => id === value)?.evidence ?? report.evidence;
}
