import { describe, expect, it } from 'vitest';
import { readText } from '../../read-text.ts';

const CASES: readonly [what: string, language: string, body: string, days: readonly string[]][] = [
  [
    'what is denied has no running day', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on May 28. The Kremlin denied that Russian President Vladimir Putin would meet Scholz.',
    ['held 2024-05-28', 'denied undated'],
  ],
  [
    'nor has what is only proposed', 'de',
    'Präsident Emmanuel Macron empfing am Dienstag in Paris Kanzler Olaf Scholz. Macron schlug Scholz ein Treffen mit Präsident Wladimir Putin vor.',
    ['held 2024-05-28', 'proposed undated'],
  ],
  [
    'what is denied for a day is of that day', 'en',
    'The Kremlin denied that Russian President Vladimir Putin would meet German Chancellor Olaf Scholz on June 4.',
    ['denied 2024-06-04'],
  ],
  [
    'what was held goes on in the day spoken of', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on May 28. In the evening Macron received Spanish Prime Minister Pedro Sánchez.',
    ['held 2024-05-28', 'held 2024-05-28'],
  ],
]; // prettier-ignore

describe('the day of what is told', () => {
  it.each(CASES)('%s (%s)', async (_what, language, body, days) => {
    const { events } = await readText(language, 'News', body);
    expect(events.map(({ status, date }) => `${status} ${date?.start ?? 'undated'}`)).toEqual(days);
  });
});
