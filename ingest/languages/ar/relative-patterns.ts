// Arabic dates counted from today, and times that can not be counted.

import type { Pattern } from '../../dates/index.ts';

/** The dual of a unit, which counts by itself. */
const DUALS: readonly (readonly [unit: 'day' | 'week' | 'month' | 'year', forms: string])[] = [
  ['day', 'يومين'],
  ['week', 'أسبوعين'],
  ['month', 'شهرين'],
  ['year', '(عامين|سنتين)'],
];
const SINGLE: readonly (readonly [unit: 'day' | 'week' | 'month' | 'year', forms: string])[] = [
  ['day', 'يوم[ واحد]'],
  ['week', 'أسبوع[ واحد]'],
  ['month', 'شهر[ واحد]'],
  ['year', '(عام|سنة)[ واحد| واحدة]'],
];
const ABOUT = '[نحو |حوالي |قرابة |أكثر من |أقل من |ما يقرب من ]';

/** Arabic dates counted from today, and times that can not be counted. */
export const relativePatterns: readonly Pattern[] = [
  {
    sense: 'deictic',
    unit: 'day',
    count: 0,
    templates: [
      'اليوم[ {weekday}]',
      '(صباح|مساء|ظهر|فجر|عصر|بعد ظهر|ليل|ليلة) (اليوم|هذا اليوم)[ {weekday}]',
      '(هذا|هذه) (اليوم|المساء|الصباح|الليلة)',
      'الليلة',
      '(في وقت سابق|في وقت لاحق|لاحقا|سابقا) (من |)اليوم[ {weekday}]',
      'قبل (ساعات|{count} ساعات|ساعة|ساعتين)',
      'خلال ساعات',
      'يومنا هذا',
    ],
  },
  {
    sense: 'deictic',
    unit: 'day',
    count: -1,
    templates: [
      '[يوم ](أمس|الأمس|البارحة)[ {weekday}]',
      '(مساء|صباح|ظهر|فجر|عصر|بعد ظهر|ليل|ليلة|عشية) (يوم |)(أمس|الأمس|البارحة)[ {weekday}]',
      '(الليلة|الليلة قبل) الماضية',
      '{weekday} أمس',
    ],
  },
  { sense: 'deictic', unit: 'day', count: -2, templates: ['(أمس|أول) الأول', 'أول (أمس|من أمس)[ {weekday}]', '(مساء|صباح) أمس الأول', 'أمس الأول[ {weekday}]'] },
  {
    sense: 'deictic',
    unit: 'day',
    count: 1,
    templates: ['[يوم ](غدا|غد|الغد)[ {weekday}]', '(صباح|مساء|ظهر|فجر|عصر|بعد ظهر|ليل) (يوم |)(غد|الغد)[ {weekday}]'],
  },
  { sense: 'deictic', unit: 'day', count: 2, templates: ['(بعد|بعيد) (غد|الغد)[ {weekday}]'] },
  {
    sense: 'deictic',
    count: -1,
    templates: [`قبل ${ABOUT}{count} {unit}`],
  },
  ...DUALS.map(([unit, forms]): Pattern => ({ sense: 'deictic', unit: unit === 'week' ? 'day' : unit, count: unit === 'week' ? -14 : -2, templates: [`قبل ${ABOUT}${forms}`] })),
  ...SINGLE.map(([unit, forms]): Pattern => ({ sense: 'deictic', unit: unit === 'week' ? 'day' : unit, count: unit === 'week' ? -7 : -1, templates: [`قبل ${ABOUT}${forms}`] })),
  {
    sense: 'deictic',
    count: 0,
    templates: [
      '{unit} {shift}',
    ],
  },
  ...(
    [
      ['week', 'الأسبوع'],
      ['month', 'الشهر'],
      ['year', '(العام|السنة)'],
    ] as const
  ).flatMap(([unit, name]): Pattern[] => [
    { sense: 'deictic', unit, count: -1, templates: [`${name} (الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة|المنقضي)`] },
    { sense: 'deictic', unit, count: 0, templates: [`${name} (الجاري|الجارية|الحالي|الحالية)`, `(هذا|هذه) ${name}`] },
    { sense: 'deictic', unit, count: 1, templates: [`${name} (المقبل|المقبلة|القادم|القادمة)`] },
    { sense: 'deictic', unit, count: -2, templates: [`${name} قبل (الماضي|الماضية)`] },
    ...(['start', 'middle', 'end'] as const).flatMap((part): Pattern[] => {
      const words = { start: '(مطلع|بداية|أوائل|مستهل)', middle: '(منتصف|أواسط)', end: '(أواخر|نهاية|آخر|ختام)' }[part];
      return [
        { sense: 'deictic', unit, count: -1, part, templates: [`${words} ${name} (الماضي|الماضية|الفائت|المنصرم)`] },
        { sense: 'deictic', unit, count: 0, part, templates: [`${words} (${name.replace(/[()]/g, '')}) (الجاري|الجارية|الحالي|الحالية)`, `${words} هذا ${name}`] },
        { sense: 'deictic', unit, count: 1, part, templates: [`${words} ${name} (المقبل|المقبلة|القادم|القادمة)`] },
      ];
    }),
  ]),
  ...(
    [
      ['month', 'الشهر'],
      ['year', '(العام|السنة)'],
    ] as const
  ).flatMap(([unit, name]): Pattern[] => [
    { sense: 'deictic', unit, count: 0, part: 'start', next: 'function', templates: [`(مطلع|بداية|أوائل) ${name}`] },
    { sense: 'deictic', unit, count: 0, part: 'middle', next: 'function', templates: [`(منتصف|أواسط) ${name}`] },
    { sense: 'deictic', unit, count: 0, part: 'end', next: 'function', templates: [`(أواخر|نهاية|آخر) ${name}`] },
  ]),
  {
    sense: 'within',
    count: 1,
    templates: [
      '(خلال|في غضون|في) ({count} {unit}) (المقبلة|القادمة)',
      '(خلال|في غضون) {count} {unit}',
      '(خلال|في غضون) (الأيام|الأسابيع|الأشهر) {count} (المقبلة|القادمة)',
      'خلال ال {count} {unit} (المقبلة|القادمة)',
    ],
  },
  {
    sense: 'within',
    count: -1,
    templates: [
      '(خلال|في) {count} {unit} (الماضية|الأخيرة)',
      '(خلال|في) (الأيام|الأسابيع|الأشهر|السنوات|الساعات) {count} (الماضية|الأخيرة)',
      'خلال ال {count} {unit} الماضية',
    ],
  },
  {
    sense: 'vague',
    templates: [
      'قريبا',
      'في القريب العاجل',
      'في وقت قريب',
      'في أقرب وقت[ ممكن]',
      'في المستقبل[ القريب]',
      'مستقبلا',
      'في وقت لاحق',
      'في موعد لاحق',
      'لاحقا',
      'إلى موعد لاحق',
      'إلى أجل غير مسمى',
      'مؤخرا',
      'حديثا',
      'في الآونة الأخيرة',
      '(الأيام|الأسابيع|الأشهر|الشهور|السنوات|الساعات|الأعوام) (المقبلة|القادمة|الماضية|الأخيرة|القليلة الماضية|القليلة المقبلة|القليلة القادمة|التالية)',
      '(قبل|منذ|بعد|خلال) {some} (أيام|أسابيع|أشهر|شهور|سنوات|ساعات|أعوام)',
      '(قبل|منذ|بعد|خلال) (أيام|أسابيع|أشهر|شهور|سنوات|أعوام)[ قليلة| طويلة| عدة]',
      'ذات يوم',
      'في ما مضى',
      'في الماضي',
      '(هذه|تلك|في هذه) الأيام',
      'آنذاك',
      'حينها',
      'وقتها',
      '{day}/{mm}',
    ],
  },
  { sense: 'slashed', templates: ['{nn}/{nn}/{year}', '{nn}-{nn}-{year}'] },
]; // prettier-ignore
