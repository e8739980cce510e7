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
    'again: not the one told last, but the one held last', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on May 28. Macron and Scholz had met in Berlin on May 22. Macron and Scholz will meet for a second round in Berlin on June 4.',
    ['2024-05-28 < 2024-05-22', '2024-06-04 < 2024-05-28'],
  ],
  [
    'what had been before is told from what was held, not from what is planned', 'de',
    'Präsident Emmanuel Macron empfing am Dienstag in Paris Kanzler Olaf Scholz. Am 4. Juni will Scholz in Berlin Macron empfangen. Am 22. Mai hatten sich die beiden in Straßburg getroffen.',
    ['2024-05-28 < 2024-05-22'],
  ],
  [
    'those who met speak to the press', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Tuesday. The French president also met Spanish Prime Minister Pedro Sánchez on Tuesday. Macron and Scholz held a joint press conference in Paris on Tuesday.',
    ['2024-05-28 < 2024-05-28'],
  ],
  [
    'others speak to the press', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Tuesday. Spanish Prime Minister Pedro Sánchez and Italian Prime Minister Giorgia Meloni held a joint press conference in Rome on Tuesday.',
    [],
  ],
  [
    'counted days mean the event from which they count', 'en',
    'On 8 May 2024 French President Emmanuel Macron received German Chancellor Olaf Scholz in Paris. Macron met Spanish Prime Minister Pedro Sánchez in Madrid on 20 May. A week later Macron flew to Rome for talks with Italian Prime Minister Giorgia Meloni.',
    ['2024-05-27 < 2024-05-20'],
  ],
  [
    'a talk that "had" is no pluperfect', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on May 28. Macron and Scholz had talks in Berlin on May 22.',
    [],
  ],
  [
    'từng', 'vi',
    'Hôm 28/5, Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Đức Olaf Scholz tại Paris. Hai ông từng gặp nhau tại Berlin hôm 22/5.',
    ['2024-05-28 < 2024-05-22'],
  ],
  [
    '曾', 'zh',
    '5月28日，法国总统马克龙在巴黎会见德国总理朔尔茨。5月22日，马克龙曾在柏林会见朔尔茨。',
    ['2024-05-28 < 2024-05-22'],
  ],
  [
    'was andere vorher taten, ist keine Folge', 'de',
    'Präsident Emmanuel Macron empfing am Dienstag in Paris Kanzler Olaf Scholz. Am 22. Mai hatten sich Präsident Wladimir Putin und Präsident Xi Jinping in Moskau getroffen.',
    [],
  ],
  [
    'an occasion is the noun that stands first', 'ru',
    'Президент Франции Эмманюэль Макрон во вторник принял в Париже канцлера Германии Олафа Шольца. По окончании беседы Макрон сказал журналистам, что доволен.',
    ['2024-05-28 < 2024-05-28'],
  ],
  [
    'after this: speaks of no noun behind it', 'ru',
    'Президент Франции Эмманюэль Макрон во вторник принял в Париже канцлера Германии Олафа Шольца. После этого Макрон вышел к журналистам.',
    ['2024-05-28 < 2024-05-28'],
  ],
  [
    'zuvor, vor dem Auftritt vor der Presse', 'de',
    'Präsident Emmanuel Macron trat am Dienstag in Paris vor die Presse. Macron hatte zuvor Kanzler Olaf Scholz empfangen.',
    ['2024-05-28 < 2024-05-28'],
  ],
  [
    'what was long before a statement to the press', 'de',
    'Präsident Emmanuel Macron trat am Dienstag in Paris vor die Presse. Am 22. Mai hatte Macron in Berlin Kanzler Olaf Scholz getroffen.',
    [],
  ],
  [
    'days counted in a clause that tells nothing itself', 'en',
    'On 8 May 2024 French President Emmanuel Macron received German Chancellor Olaf Scholz in Paris. Two weeks later, on 22 May, Macron flew to Berlin, where he met Scholz again.',
    ['2024-05-22 < 2024-05-08'],
  ],
  [
    'what somebody only said earlier', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on May 28. The Kremlin said earlier that Macron met Russian President Vladimir Putin in Moscow on May 20.',
    [],
  ],
  [
    'days counted from what was', 'ru',
    '8 мая президент Франции Эмманюэль Макрон принял в Париже канцлера Германии Олафа Шольца. Через два дня Макрон встретился в Мадриде с премьер-министром Испании Педро Санчесом.',
    ['2024-05-10 < 2024-05-08'],
  ],
  [
    'a second one, set for a day: after the one told before', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz for a first round in Paris on May 8. A second round between France and Germany, set for May 22 in Berlin, was called off.',
    ['2024-05-22 < 2024-05-08'],
  ],
  [
    'the previous one', 'ru',
    'Президент Франции Эмманюэль Макрон встретился в Париже с канцлером Германии Олафом Шольцем 28 мая. Предыдущая встреча Макрона и Шольца прошла в Берлине 22 мая.',
    ['2024-05-28 < 2024-05-22'],
  ],
  [
    'wieder', 'de',
    'Präsident Emmanuel Macron empfing am 8. Mai in Paris Kanzler Olaf Scholz. Am 22. Mai traf Macron in Berlin wieder mit Scholz zusammen.',
    ['2024-05-22 < 2024-05-08'],
  ],
  [
    'again is said of what is only wished for', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on May 8. Macron called for another round of talks with Scholz again.',
    [],
  ],
  [
    'weeks are counted roundly', 'de',
    'Am 11. April 2024 empfing Präsident Emmanuel Macron in Paris Kanzler Olaf Scholz. Sechs Wochen danach, am 27. Mai, traf Macron in Madrid Ministerpräsident Pedro Sánchez.',
    ['2024-05-27 < 2024-04-11'],
  ],
  [
    'then: with nobody who was at the one before', 'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on May 28. Chinese President Xi Jinping then met Russian President Vladimir Putin in Moscow on May 29.',
    [],
  ],
  [
    'avoir préparé le terrain', 'fr',
    "Le président Emmanuel Macron a reçu mardi à Paris le chancelier Olaf Scholz. Les ministres Stéphane Séjourné et Annalena Baerbock avaient préparé le terrain le 22 mai à Berlin, où ils se sont rencontrés.",
    ['2024-05-28 < 2024-05-22'],
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
