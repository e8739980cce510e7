// Arabic dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

const HIJRI =
  '(محرم|المحرم|صفر|ربيع الأول|ربيع الثاني|ربيع الآخر|جمادى الأولى|جمادى الآخرة|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذي القعدة|ذو القعدة|ذي الحجة|ذو الحجة)';
/** Before a day: "يوم", and a part of the day. */
const ON = '[يوم |يومي |أيام ][{daypart} ][يوم ]';
const WEEKDAY = '[{weekday}[ ال موافق| الموافق|,] ]';

/** Arabic dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      `{day} [من ]${HIJRI}[ {count}]`,
      `{ordinal} من ${HIJRI}`,
      `${HIJRI} [من ]العام`,
      '{weekday} (الأسود|السوداء|العظيمة|المقدس)',
      '(صلاة|خطبة) الجمعة',
      'كل {weekday}',
      '(أحداث|هجمات|هجوم|ثورة|حرب|انقلاب|عملية|اتفاق|انتفاضة|ذكرى|نصر|حراك) {day} {month}',
      '(ثورة|حرب|انتفاضة) {month}',
      '(ميدان|جسر|شارع|ساحة|مدينة|جامعة) {day} [من ]{month}',
      '(مجموعة|إعلان) (السبع|العشرين)',
      '(الأولى|أول|الأول|الأولى من نوعها) منذ (أكثر من |نحو |قرابة |حوالي |)({count} {unit}|عامين|سنتين|شهرين|أسبوعين|يومين)',
      'منذ (أكثر من |نحو |قرابة |حوالي |ما يقرب من |)({count} {unit}|عامين|سنتين|شهرين|أسبوعين|يومين)',
      '(عمره|عمرها|عاما|البالغ من العمر|ال بالغ) {count} (عاما|سنة)',
      '(زيارة|جولة|قمة|مؤتمر|مهلة|هدنة|لمدة|مدة|مدتها|ل مدة) (تستمر |تستغرق |ل مدة |مدتها |)({count} {unit}|يومين|أسبوعين|شهرين|عامين)',
      '(تستمر|تستغرق|استمرت|استغرقت|دامت|استمر|دام|على مدى|طوال|مدى|يستمر|تدوم) ({count} {unit}|يومين|أسبوعين|شهرين|عامين|ساعتين|يوما واحدا)',
      'الدورة {count}',
      '{count} في المئة',
    ],
  },
  {
    sense: 'date',
    templates: [
      `${ON}${WEEKDAY}{day} [من ][شهر ]{month}[,] [من ][عام |العام |سنة ]{year}`,
      `${ON}${WEEKDAY}{ordinal} [من ][شهر ]{month}[,] [من ][عام |العام |سنة ]{year}`,
      `${ON}{weekday} ⟨{day} {month} {year}⟩`,
      '{day}[ ](-|–|—|و|إلى|حتى)[ ]{day} [من ]{month}[,] [عام ]{year}',
      '{year}-{mm}-{day}',
      '{year}/{mm}/{day}',
      '{day}/{mm}/{year}',
      '{day}-{mm}-{year}',
      '{day}.{mm}.{year}',
    ],
  },
  {
    sense: 'date',
    templates: [
      `${ON}${WEEKDAY}{day} [من ][شهر ]{month}`,
      `${ON}${WEEKDAY}{ordinal} من [شهر ]{month}`,
      `${ON}{weekday} ⟨{day} {month}⟩`,
      '[يومي |يوم |أيام ]{day}[ ](-|–|—|و|إلى|حتى)[ ]{day} [من ]{month}[ {shift}]',
      '{weekday} و {weekday} {day} و {day} {month}',
      '[شهر ]{plainMonth}[,] [من ][عام |العام |سنة ]{year}',
      '[شهر ]{month} [من ][عام |العام |سنة ]{year}',
      '{part} [شهر ]{month}[,] [من ][عام |العام |سنة ]{year}',
      '{part} [شهر ]{month}',
      '{plainMonth}[ ](-|–|و)[ ]{plainMonth} [عام ]{year}',
      '{part} (عام|العام|سنة) {year}',
      '{season} [عام |العام |سنة ]{year}',
      '(في|خلال|منذ|ب حلول|حتى|قبل|نهاية) > {season}',
      '(في|خلال|منذ|ب حلول|حتى|شهري|قبل|بعد|ل|ب|عن|إلى) > {plainMonth}',
      'شهر {month}',
      '(عامي|منذ|في|أعوام) > {year}',
      '(عام|العام|سنة) {year}',
    ],
  },
  {
    sense: 'date',
    yearsAway: -1,
    templates: [
      '[{day} |{part} ][من ]{month} [من ](العام|السنة) (الماضي|الماضية|الفائت|المنصرم|المنصرمة)',
      '{season} (العام|السنة) (الماضي|الماضية)',
    ],
  },
  {
    sense: 'date',
    yearsAway: 0,
    templates: [
      '[{day} |{part} ][من ]{month} [من ](العام|السنة) (الجاري|الحالي|الجارية|الحالية)',
      '[{day} |{part} ][من ]{month} من هذا العام',
      '{season} (العام|هذا العام|السنة) [(الجاري|الحالي)]',
    ],
  },
  {
    sense: 'date',
    yearsAway: 1,
    templates: [
      '[{day} |{part} ][من ]{month} [من ](العام|السنة) (المقبل|القادم|المقبلة|القادمة)',
      '{season} (العام|السنة) (المقبل|القادم|المقبلة)',
    ],
  },
  {
    sense: 'date',
    templates: [
      `${ON}${WEEKDAY}{day} [من ][شهر ]{month} {shift}`,
      `${ON}{ordinal} من [شهر ]{month} {shift}`,
      '[شهر ]{month} {shift}',
      '{part} [شهر ]{month} {shift}',
      '{season} {shift}',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: 0,
    templates: ['[{day} |{ordinal} |{part} ][من ]{month} [من ](العام نفسه|العام ذاته|السنة نفسها|ذلك العام|نفس العام|تلك السنة)'],
  },
  {
    sense: 'date',
    yearsFromRunning: 1,
    templates: ['[{day} |{ordinal} |{part} ][من ]{month} [من ](العام التالي|السنة التالية|العام الذي يليه)'],
  },
  {
    sense: 'date',
    yearsFromRunning: -1,
    templates: ['[{day} |{ordinal} |{part} ][من ]{month} [من ](العام السابق|السنة السابقة|العام الذي سبقه)'],
  },
  {
    sense: 'date',
    monthsFromRunning: 0,
    templates: [`${ON}({day}|{ordinal}) من (الشهر نفسه|الشهر ذاته|ذلك الشهر|نفس الشهر)`, 'ال {day} من (الشهر نفسه|الشهر ذاته|ذلك الشهر)'],
  },
  {
    sense: 'date',
    monthsAway: 0,
    templates: [
      `${ON}{day} [من ](الشهر الجاري|الشهر الحالي|هذا الشهر|الجاري)`,
      `${ON}{ordinal} من (الشهر الجاري|الشهر الحالي|هذا الشهر)`,
      'ال {day} من (الشهر الجاري|الشهر الحالي|هذا الشهر)',
    ],
  },
  {
    sense: 'date',
    monthsAway: -1,
    templates: [`${ON}{day} من (الشهر الماضي|الشهر الفائت|الشهر المنصرم)`, `${ON}{ordinal} من الشهر الماضي`],
  },
  {
    sense: 'date',
    monthsAway: 1,
    templates: [`${ON}{day} من (الشهر المقبل|الشهر القادم)`, `${ON}{ordinal} من (الشهر المقبل|الشهر القادم)`],
  },
  {
    sense: 'date',
    next: 'function',
    templates: ['(يوم|في) {ordinal} من ه', '(يوم|في يوم) > {day}', '(يوم|في|حتى) > ال {day} من ـه'],
  },
  {
    sense: 'weekday',
    templates: [
      '[يوم |مساء |صباح |ظهر |عصر |فجر |ليل |بعد ظهر |ليلة |نهار ][يوم ]{weekday}[ مساء| صباحا| ظهرا| ليلا]',
      '{daypart} [يوم ]{weekday}',
      '[يوم |{daypart} ][يوم ]{weekday} {shift}',
    ],
  },
  { sense: 'weekday', shift: 'last', templates: ['[يوم |{daypart} ]{weekday} (الماضي|الماضية|الفائت|المنصرم|قبل الماضي)'] },
  { sense: 'weekday', shift: 'next', templates: ['[يوم |{daypart} ]{weekday} (المقبل|المقبلة|القادم|القادمة)'] },
  {
    sense: 'weekday',
    weeksAway: 1,
    templates: ['[يوم ]{weekday} [من ]الأسبوع (المقبل|القادم)', 'الأسبوع (المقبل|القادم)، [يوم ]{weekday}'],
  },
  { sense: 'weekday', weeksAway: -1, templates: ['[يوم ]{weekday} [من ]الأسبوع (الماضي|الفائت|المنصرم)'] },
  { sense: 'weekday', weeksAway: 0, templates: ['[يوم ]{weekday} [من ](الأسبوع الجاري|هذا الأسبوع|الأسبوع الحالي)'] },
  { sense: 'weekday', weekend: true, templates: ['(عطلة|نهاية) (نهاية |)الأسبوع', 'عطلة نهاية الأسبوع'] },
  { sense: 'weekday', weekend: true, shift: 'last', templates: ['(عطلة |)نهاية الأسبوع (الماضي|الماضية|الفائت)'] },
  { sense: 'weekday', weekend: true, shift: 'next', templates: ['(عطلة |)نهاية الأسبوع (المقبل|المقبلة|القادم)'] },
]; // prettier-ignore
