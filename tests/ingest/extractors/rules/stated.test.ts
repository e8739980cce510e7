import { describe, expect, it } from 'vitest';
import { readText } from '../../read-text.ts';

const CASES: readonly [what: string, language: string, body: string, links: readonly string[]][] = [
  [
    'Plusquamperfekt', 'de',
    'Präsident Emmanuel Macron empfing am Dienstag in Paris Kanzler Olaf Scholz. Am 22. Mai hatten sich die beiden in Berlin getroffen.',
    ['2024-05-28 < 2024-05-22'],
  ],
  [
    'noch einmal', 'de',
    'Präsident Emmanuel Macron empfing am Dienstag in Paris Kanzler Olaf Scholz. Scholz und Macron wollen sich am 4. Juni in Berlin erneut treffen.',
    ['2024-06-04 < 2024-05-28'],
  ],
  [
    'am Satzanfang', 'de',
    'Nach seinem Gespräch mit Präsident Emmanuel Macron am Montag in Paris traf Kanzler Olaf Scholz am Dienstag in Madrid Ministerpräsident Pedro Sánchez.',
    ['2024-05-28 < 2024-05-27'],
  ],
  [
    'was andere vorher taten, ist keine Folge', 'de',
    'Präsident Emmanuel Macron empfing am Dienstag in Paris Kanzler Olaf Scholz. Am 22. Mai hatten sich Präsident Wladimir Putin und Präsident Xi Jinping in Moskau getroffen.',
    [],
  ],
  [
    'the days say the opposite', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on May 28. Macron then met Spanish Prime Minister Pedro Sánchez in Madrid on May 20.',
    [],
  ],
]; // prettier-ignore

describe('what words set before another', () => {
  it.each(CASES)('%s (%s)', async (_what, language, body, links) => {
    const { events, edges } = await readText(language, 'News', body);
    const day = (id: string): string => events.find((event) => event.id === id)?.date?.start ?? 'undated';
    const stated = edges.filter((edge) => edge.type === 'PRECEDED_BY' && edge.basis === 'stated');
    expect(stated.map(({ from, to }) => `${day(from)} < ${day(to)}`)).toEqual(links);
  });
});
