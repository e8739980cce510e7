// Journeys in every language: to several states, of those invited or awaited; what is denied. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const BLINKEN = (...codes: readonly string[]): string[] =>
  codes.map(
    (code) =>
      `held visit 2024-05-20..2024-05-26 country:${code} | country:${code} country:US person:antony-blinken`,
  );
const INVITED = [
  'proposed visit undated place:rome | country:IT country:TR person:giorgia-meloni person:recep-tayyip-erdogan',
];
const AWAITED = ['planned visit 2024-06-05 place:rome | country:IT country:TR person:recep-tayyip-erdogan'];
const MELONI = ['held visit 2024-05-27 place:ankara | country:IT country:TR person:giorgia-meloni'];
const DENIED = [
  'denied talks undated nowhere | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy',
];

// prettier-ignore
const TOLD: readonly [language: string, body: string, events: readonly string[]][] = [
  ['de', 'Kanzler Olaf Scholz wird am 5. Juni reisen. Der Abstecher nach Rom wurde gestrichen.', ['cancelled visit undated place:rome | country:DE country:IT person:olaf-scholz']],
  ['en', 'Chancellor Olaf Scholz has been speaking of Europe. A trip to Rome was cancelled.', ['cancelled visit undated place:rome | country:DE country:IT person:olaf-scholz']],
  ['en', 'Antony Blinken visited Jordan, Saudi Arabia and Qatar last week.', BLINKEN('JO', 'SA', 'QA')],
  ['fr', 'Antony Blinken s’est rendu la semaine dernière en Jordanie, en Arabie saoudite et au Qatar.', BLINKEN('JO', 'SA', 'QA')],
  ['ru', 'Энтони Блинкен на прошлой неделе посетил Иорданию, Саудовскую Аравию и Катар.', BLINKEN('JO', 'SA', 'QA')],
  ['ar', 'زار أنتوني بلينكن الأسبوع الماضي الأردن والسعودية وقطر.', BLINKEN('JO', 'SA', 'QA')],
  ['tr', 'Antony Blinken geçen hafta Ürdün, Suudi Arabistan ve Katar’ı ziyaret etti.', BLINKEN('JO', 'SA', 'QA')],
  ['ja', 'ブリンケン国務長官は先週、ヨルダン、サウジアラビア、カタールを訪問した。', BLINKEN('JO', 'SA', 'QA')],
  ['zh', '布林肯上周访问了约旦、沙特阿拉伯和卡塔尔。', BLINKEN('JO', 'SA', 'QA')],
  ['en', 'Antony Blinken flew last week from Jordan to Qatar.', BLINKEN('QA')],
  // On one day nobody is in three states.
  ['en', 'Antony Blinken visited Jordan, Saudi Arabia and Qatar on Monday.', ['held visit 2024-05-27 country:JO | country:JO country:US person:antony-blinken']],
  ['en', 'Giorgia Meloni flew on Monday to Ankara.', MELONI],
  ['it', 'Giorgia Meloni è arrivata lunedì ad Ankara.', MELONI],
  ['es', 'Giorgia Meloni llegó este lunes a Ankara.', MELONI],
  ['fr', 'Giorgia Meloni a invité Recep Tayyip Erdogan à Rome.', INVITED],
  ['es', 'Giorgia Meloni invitó a Recep Tayyip Erdogan a Roma.', INVITED],
  ['it', 'Giorgia Meloni ha invitato Recep Tayyip Erdogan a Roma.', INVITED],
  ['ja', 'メローニ首相はエルドアン大統領をローマに招待した。', INVITED],
  ['ar', 'دعت جورجيا ميلوني رجب طيب أردوغان إلى زيارة روما.', INVITED],
  ['en', 'Recep Tayyip Erdogan is due in Rome on June 5.', AWAITED],
  ['es', 'Se espera a Recep Tayyip Erdogan en Roma el 5 de junio.', AWAITED],
  ['ru', 'Реджепа Тайипа Эрдогана ждут в Риме 5 июня.', AWAITED],
  ['uk', 'Реджепа Тайїпа Ердогана чекають у Римі 5 червня.', AWAITED],
  ['pl', 'Recep Tayyip Erdoğan jest oczekiwany w Rzymie 5 czerwca.', AWAITED],
  ['vi', 'Tổng thống Recep Tayyip Erdogan dự kiến tới Rome ngày 5/6.', AWAITED],
  ['en', 'The Kremlin denied reports of a meeting between Vladimir Putin and Volodymyr Zelensky.', DENIED],
  ['ru', 'Кремль опроверг сообщения о встрече Владимира Путина с Владимиром Зеленским.', DENIED],
  ['uk', 'Кремль спростував повідомлення про зустріч Володимира Путіна з Володимиром Зеленським.', DENIED],
  ['pl', 'Kreml zdementował doniesienia o spotkaniu Władimira Putina z Wołodymyrem Zełenskim.', DENIED],
];

// prettier-ignore
const NOTHING: readonly [language: string, body: string][] = [
  ['fr', 'Emmanuel Macron a invité Olaf Scholz à faire un geste.'],
  ['fr', 'Les électeurs sont invités à Paris dimanche.'],
  ['es', 'Pedro Sánchez invitó a Olaf Scholz a reflexionar.'],
  ['it', 'Giorgia Meloni ha invitato Olaf Scholz a riflettere.'],
  ['it', 'Né Donald Trump né Vladimir Putin, pure invitati, si sono fatti vedere in Sicilia.'],
  ['ru', 'В Москве ждут Новый год.'],
  ['uk', 'На рішення уряду чекають у Києві.'],
  ['pl', 'Deszcz jest oczekiwany w Warszawie 5 czerwca.'],
  ['en', 'The report is due in June, Antony Blinken said.'],
  ['en', 'Jordan, Saudi Arabia and Qatar exported more to Germany and France last week.'],
  ['ja', '市はローマの合唱団を音楽祭に招待した。'],
];

describe('journeys', () => {
  it.each(TOLD)('%s: %s', async (language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });

  it.each(NOTHING)('nothing: %s: %s', async (language, body) => {
    expect(printed(await readText(language, 'News', body))).toEqual([]);
  });
});
