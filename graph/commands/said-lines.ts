// On what the reports of an event differ, as lines of a terminal.

import type { GraphEvent, SaidView } from '../model/index.ts';
import { dayText, flat } from '../views/index.ts';
import { sentenceLine } from './sentence.ts';

const FIELDS: Readonly<Record<SaidView['field'], string>> = {
  date: 'day',
  place: 'place',
  status: 'status',
  party: 'took part',
};

/** One block a value: what it is of, how many of the event's voices say so, how many say otherwise, and their words. */
export function saidLines(
  said: readonly SaidView[],
  { voices }: Pick<GraphEvent, 'voices'>,
  color: boolean,
): string[] {
  return said.flatMap((one) => {
    const value = one.field === 'date' ? dayText(one.value) : (one.name ?? one.value);
    const counts = [
      `${one.voices} of ${voices} ${voices === 1 ? 'voice' : 'voices'}`,
      ...(one.otherwise > 0 ? [`${one.otherwise} ${one.otherwise === 1 ? 'says' : 'say'} otherwise`] : []),
      ...(one.shown ? [] : ['not shown']),
    ];
    const words = one.evidence.map((view) => `      ${sentenceLine(view, color)}`);
    return [`  ${FIELDS[one.field]}: ${flat(value)}  ${counts.join(' · ')}`, ...words];
  });
}
