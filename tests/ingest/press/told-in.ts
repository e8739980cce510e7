import type { Extraction } from '../../../graph/model/index.ts';
import { readText } from '../read-text.ts';

/** What a passage tells, one line an event: `status kind start..end place | sides`, sides by their ids' ends, sorted. */
export async function toldIn(language: string, passage: string): Promise<string[]> {
  const { events, edges }: Extraction = await readText(language, 'News', passage);
  return events.map(({ id, kind, status, date }) => {
    const when = date ? (date.start === date.end ? date.start : `${date.start}..${date.end}`) : '-';
    const place = edges.find(({ type, from }) => type === 'HELD_IN' && from === id)?.to.split(':')[1];
    const sides = edges
      .filter(({ type, to, from }) => type === 'PARTICIPATED_IN' && to === id && !from.startsWith('person:'))
      .map(({ from }) => from.split(':')[1]);
    return `${status} ${kind} ${when} ${place ?? '-'} | ${sides.sort().join(' ')}`;
  });
}
