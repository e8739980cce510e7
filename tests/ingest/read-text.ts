import { loadWorld } from '../../graph/world/index.ts';
import type { Extraction } from '../../graph/model/index.ts';
import { extract } from '../../ingest/index.ts';

const world = loadWorld();

/** The extraction of an article made of a title and paragraphs, published on Friday, 31 May 2024 unless said otherwise. */
export function readText(
  language: string,
  title: string,
  body: string,
  published: string | null = '2024-05-31',
): Promise<Extraction> {
  return extract({ id: 'test', published, language, title, text: `${title}\n\n${body}` }, world);
}

/** One line an event: `status kind start..end place | parties`, parties sorted. */
export function printed({ events, edges }: Extraction): string[] {
  return events.map(({ id, kind, status, date }) => {
    const when = date ? (date.start === date.end ? date.start : `${date.start}..${date.end}`) : 'undated';
    const place = edges.find(({ type, from }) => type === 'HELD_IN' && from === id)?.to ?? 'nowhere';
    const parties = edges
      .filter(({ type, to }) => type === 'PARTICIPATED_IN' && to === id)
      .map(({ from }) => from);
    return `${status} ${kind} ${when} ${place} | ${parties.sort().join(' ')}`;
  });
}
