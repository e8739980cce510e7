import type { Extraction } from '../../../graph/model/index.ts';
import { readText } from '../read-text.ts';

/** What a sentence tells, one line an event: `status kind | sides`, the sides by their ids' ends, sorted. */
export async function toldBy(language: string, sentence: string): Promise<string[]> {
  const { events, edges }: Extraction = await readText(language, 'News', sentence);
  return events.map(({ id, kind, status }) => {
    const parties = edges.flatMap(({ type, from, to }) =>
      type === 'PARTICIPATED_IN' && to === id ? [from] : [],
    );
    const sides = parties.filter((party) => !party.startsWith('person:')).map((side) => side.split(':')[1]);
    return `${status} ${kind} | ${sides.sort().join(' ')}`;
  });
}
