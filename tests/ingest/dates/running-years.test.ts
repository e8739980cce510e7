// Counted from the year or the month that a text is telling of: "the 12th of the same month", "July of the previous year".
// The paper is of 27 February 2025, the story of 5 March 2022.

import { describe } from 'vitest';
import { READABLE, loadPack } from '../../../ingest/languages/index.ts';
import { testCases, type Case } from './case.ts';

/** By language: words of a day of the same month, of a month of the year before, and a sentence around them. */
const WORDS: Readonly<
  Record<string, readonly [month: string, year: string, around: (words: string) => string]>
> = {
  en: [
    'the 12th of the same month',
    'July of the previous year',
    (words) => `They had met on ${words} in Rome.`,
  ],
  de: ['12. desselben Monats', 'Juli des Vorjahres', (words) => `Man traf sich am ${words} in Rom.`],
  nl: [
    '12e van dezelfde maand',
    'juli van het jaar ervoor',
    (words) => `Ze spraken elkaar op ${words} in Rome.`,
  ],
  fr: [
    '12 du même mois',
    'juillet de l’année précédente',
    (words) => `Ils s’étaient vus le ${words} à Rome.`,
  ],
  es: ['12 del mismo mes', 'julio del año anterior', (words) => `El ${words} se vieron en Roma.`],
  it: ['12 dello stesso mese', 'luglio dell’anno precedente', (words) => `Si videro nel ${words} a Roma.`],
  pt: ['dia 12 do mesmo mês', 'julho do ano anterior', (words) => `Viram-se no ${words} em Roma.`],
  ru: ['12 числа того же месяца', 'июле предыдущего года', (words) => `Они виделись ${words} в Риме.`],
  uk: ['12 числа того ж місяця', 'липні попереднього року', (words) => `Вони бачилися ${words} в Римі.`],
  pl: [
    '12 dnia tego samego miesiąca',
    'lipcu poprzedniego roku',
    (words) => `Widzieli się ${words} w Rzymie.`,
  ],
  tr: ['Aynı ayın 12’sinde', 'bir önceki yılın temmuz ayında', (words) => `${words} Roma’da görüştüler.`],
  zh: ['同月12日', '前一年7月', (words) => `${words}，两人在罗马会面。`],
  ja: ['同月12日', '前年7月', (words) => `${words}、両氏はローマで会った。`],
  vi: ['ngày 12 cùng tháng', 'tháng 7 năm trước đó', (words) => `Hai bên gặp nhau ${words} tại Rome.`],
  ar: ['12 من الشهر نفسه', 'يوليو من العام السابق', (words) => `التقيا في ${words} في روما.`],
};

for (const language of READABLE) {
  const [month = '', year = '', around = (words: string) => words] = WORDS[language] ?? [];
  const pack = await loadPack(language);
  const of = (words: string, range: string, running?: string): Case => ({
    says: around(words),
    ...(running && { running }),
    dates: [`${words} = ${range}`],
  });
  describe(language, () => {
    testCases(
      pack!.dates,
      [
        of(month, '2022-03-12', '2022-03-05'),
        of(year, '2021-07-01..2021-07-31', '2022-03-05'),
        // Where nothing was told before, they are counted from the paper's own day.
        of(month, '2025-02-12'),
        of(year, '2024-07-01..2024-07-31'),
      ],
      pack!.script,
    );
  });
}

// prettier-ignore
const WEEKDAYS: readonly [language: string, cases: readonly Case[]][] = [
  ['es', [
    { says: 'El lunes siguiente volvieron a verse.', running: '2022-07-05', dates: ['El lunes siguiente = 2022-07-11'] },
    { says: 'El próximo lunes se verán.', running: '2022-07-05', tense: 'future', dates: ['próximo lunes = 2025-03-03'] },
  ]],
  ['it', [
    { says: 'Il lunedì successivo si rividero.', running: '2022-07-05', dates: ['Il lunedì successivo = 2022-07-11'] },
    { says: 'Lunedì prossimo si vedranno.', running: '2022-07-05', tense: 'future', dates: ['Lunedì prossimo = 2025-03-03'] },
  ]],
  ['ar', [
    { says: 'والتقيا يوم الاثنين التالي.', running: '2022-07-05', dates: ['يوم الاثنين التالي = 2022-07-11'] },
    { says: 'ويلتقيان يوم الاثنين المقبل.', running: '2022-07-05', tense: 'future', dates: ['يوم الاثنين المقبل = 2025-03-03'] },
  ]],
];

for (const [language, cases] of WEEKDAYS) {
  const pack = await loadPack(language);
  describe(`the weekday behind, ${language}`, () => testCases(pack!.dates, cases, pack!.script));
}
