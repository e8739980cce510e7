// Arabic dates counted from the running date or from an event.

import type { Pattern } from '../../dates/index.ts';

const DUALS: readonly (readonly [unit: 'day' | 'month' | 'year', count: number, form: string])[] = [
  ['day', 2, 'يومين'],
  ['day', 14, 'أسبوعين'],
  ['month', 2, 'شهرين'],
  ['year', 2, '(عامين|سنتين)'],
  ['day', 1, 'يوم[ واحد]'],
  ['day', 7, 'أسبوع[ واحد]'],
  ['month', 1, 'شهر[ واحد]'],
  ['year', 1, '(عام|سنة)[ واحد| واحدة]'],
];
const ABOUT = '[نحو |حوالي |قرابة |أكثر من |أقل من ]';

/** Arabic dates counted from the running date or from an event. */
export const anaphoricPatterns: readonly Pattern[] = [
  { sense: 'after-event', direction: 'after', next: 'object', templates: [`بعد ${ABOUT}{count} {unit} (من|على)`] },
  { sense: 'after-event', direction: 'before', next: 'object', templates: [`قبل ${ABOUT}{count} {unit} من`] },
  ...DUALS.flatMap(([unit, count, form]): Pattern[] => [
    { sense: 'after-event', direction: 'after', unit, count, next: 'object', templates: [`بعد ${ABOUT}${form} (من|على)`] },
    { sense: 'after-event', direction: 'before', unit, count, next: 'object', templates: [`قبل ${ABOUT}${form} من`] },
    { sense: 'anaphoric', unit, count, templates: [`بعد ${ABOUT}${form}`, `بعد ذلك ب ${form}`, `بعدها ب ${form}`, `بعد (ـه|ـها) ب ${form}`] },
    { sense: 'anaphoric', unit, count: -count, templates: [`قبل ذلك ب ${form}`, `قبلها ب ${form}`, `قبل (ـه|ـها) ب ${form}`] },
  ]),
  { sense: 'after-event', direction: 'after', unit: 'day', count: 1, next: 'object', templates: ['غداة', 'في اليوم التالي ل', 'اليوم التالي ل'] },
  { sense: 'after-event', direction: 'before', unit: 'day', count: 1, next: 'object', templates: ['عشية'] },
  { sense: 'after-event', direction: 'after', unit: 'day', count: 0, next: 'object', templates: ['يوم (ال قمة|ال لقاء|ال اجتماع)'] },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 0,
    templates: [
      '(في |)(اليوم|المساء|الصباح) (نفس ـه|نفسه|ذاته|عينه)',
      '(في |)(نفس|ذات) (اليوم|المساء)',
      '(في |)(ذلك|هذا) (اليوم|المساء)',
      '(مساء|صباح|ظهر) (اليوم نفسه|ذلك اليوم|اليوم ذاته)',
      'بعد ساعات',
      'بعد {count} ساعات',
      'بعد ساعتين',
      'مساء',
      'صباحا',
      'ظهرا',
      'ليلا',
      'في المساء',
      'في الصباح',
      'عند الظهر',
      'بعد الظهر',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: ['[في ]اليوم (التالي|الموالي)', '[في ](صباح|مساء) اليوم التالي', 'في الغداة', 'في اليوم الذي تلاه', 'بعد ذلك ب يوم'],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -1,
    templates: ['[في ]اليوم السابق', '[في ](صباح|مساء|ليلة) اليوم السابق', 'قبل ذلك ب يوم', 'في اليوم الذي سبقه', 'الليلة السابقة'],
  },
  { sense: 'anaphoric', unit: 'week', count: 1, templates: ['[في ]الأسبوع (التالي|الموالي|اللاحق)'] },
  { sense: 'anaphoric', unit: 'week', count: -1, templates: ['[في ]الأسبوع السابق'] },
  { sense: 'anaphoric', unit: 'week', count: 0, templates: ['[في ]الأسبوع (نفسه|ذاته)', '(نفس|ذات) الأسبوع'] },
  { sense: 'anaphoric', unit: 'month', count: 1, templates: ['[في ]الشهر (التالي|الموالي|اللاحق)'] },
  { sense: 'anaphoric', unit: 'month', count: -1, templates: ['[في ]الشهر السابق'] },
  { sense: 'anaphoric', unit: 'month', count: 0, templates: ['[في ]الشهر (نفسه|ذاته)', '(نفس|ذات) الشهر', 'ذلك الشهر'] },
  { sense: 'anaphoric', unit: 'year', count: 1, templates: ['[في ]العام (التالي|الموالي|اللاحق)', 'السنة التالية'] },
  { sense: 'anaphoric', unit: 'year', count: -1, templates: ['[في ]العام السابق', 'السنة السابقة'] },
  { sense: 'anaphoric', unit: 'year', count: 0, templates: ['[في ]العام (نفسه|ذاته)', '(نفس|ذات) العام', 'ذلك العام', 'السنة نفسها'] },
  { sense: 'anaphoric', count: 1, templates: [`بعد ${ABOUT}{count} {unit}`, 'بعد ذلك ب {count} {unit}', 'بعدها ب {count} {unit}', 'بعد (ـه|ـها) ب {count} {unit}'] },
  { sense: 'anaphoric', count: -1, templates: ['قبل ذلك ب {count} {unit}', 'قبلها ب {count} {unit}', 'قبل (ـه|ـها) ب {count} {unit}'] },
  { sense: 'anaphoric', unit: 'day', count: 1, templates: ['[في ]يوم {weekday} (التالي|الذي تلاه)'] },
  { sense: 'anaphoric', unit: 'day', count: -1, templates: ['[في ]يوم {weekday} (السابق|الذي سبقه)'] },
]; // prettier-ignore
