// Arabic date words. How templates are written: `ingest/dates/date-pack.ts`. Small words stand apart ("و العشرين").

import type { DatePack } from '../../dates/index.ts';
import { anaphoricPatterns } from './anaphoric-patterns.ts';
import { calendarPatterns } from './calendar-patterns.ts';
import { relativePatterns } from './relative-patterns.ts';

/** Months of the Nile and the Gulf, of the Levant, of the Maghreb. Two traditions may stand side by side. */
const MONTHS: readonly (readonly [western: string, eastern: string, maghreb: string])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار', 'مارس'],
  ['أبريل|إبريل|ابريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو|يونيه', 'حزيران', 'جوان'],
  ['يوليو|يوليه', 'تموز', 'جويلية|يوليوز'],
  ['أغسطس', 'آب', 'أوت|غشت'],
  ['سبتمبر', 'أيلول', 'شتنبر'],
  ['أكتوبر', 'تشرين الأول', 'أكتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['ديسمبر', 'كانون الأول', 'دجنبر'],
];
/** Names that are other words too. */
const WORDS: ReadonlySet<string> = new Set(['مارس', 'آب', 'ماي', 'أوت', 'جوان']);

const months: readonly (readonly [number, readonly string[]])[] = MONTHS.map(
  ([western, eastern, maghreb], at) => {
    const ours = western.split('|');
    const pairs = ours.flatMap((name) => [
    `${name}/${eastern}`, `${eastern}/${name}`, `${name} (${eastern})`, `${eastern} (${name})`,
  ]); // prettier-ignore
    return [at + 1, [...new Set([...ours, eastern, ...maghreb.split('|'), ...pairs])]];
  },
);

const UNITS = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];
/** "الخامس عشر", "السابع و العشرين": ordinals of the days of a month. */
const ordinals: readonly (readonly [number, string])[] = Array.from(
  { length: 31 },
  (_, at): [number, string] => {
    const day = at + 1;
    if (day <= 10) return [day, UNITS[at]!];
    const unit = day % 10 === 1 ? 'الحادي' : (UNITS[(day % 10) - 1] ?? '');
    if (day < 20) return [day, `${unit} عشر`];
    const tens = day < 30 ? ['العشرين', 'العشرون'] : ['الثلاثين', 'الثلاثون'];
    return [day, (day % 10 === 0 ? tens : tens.map((ten) => `${unit} و ${ten}`)).join('|')];
  },
);

/** The Arabic pack of the date engine. */
export const arDates: DatePack = {
  language: 'ar',
  words: {
    month: months.map(([month, forms]) => [month, forms.join('|')]),
    plainMonth: months.map(([month, forms]) => [month, forms.filter((form) => !WORDS.has(form)).join('|')]),
    season: [
      [305, 'ربيع|الربيع'],
      [608, 'صيف|الصيف'],
      [911, 'خريف|الخريف'],
      [1202, 'شتاء|الشتاء'],
      [103, 'الربع الأول من|الربع الأول ل'],
      [406, 'الربع الثاني من|الربع الثاني ل'],
      [709, 'الربع الثالث من|الربع الثالث ل'],
      [1012, 'الربع الرابع من|الربع الأخير من'],
      [106, 'النصف الأول من'],
      [712, 'النصف الثاني من'],
    ],
    weekday: [
      [1, 'الاثنين|الإثنين'],
      [2, 'الثلاثاء'],
      [3, 'الأربعاء'],
      [4, 'الخميس'],
      [5, 'الجمعة'],
      [6, 'السبت'],
      [7, 'الأحد'],
    ],
    number: [
      [1, 'واحد|واحدة'],
      [2, 'اثنين|اثنتين|اثنان'],
      [3, 'ثلاثة|ثلاث'],
      [4, 'أربعة|أربع'],
      [5, 'خمسة|خمس'],
      [6, 'ستة|ست'],
      [7, 'سبعة|سبع'],
      [8, 'ثمانية|ثماني|ثمان'],
      [9, 'تسعة|تسع'],
      [10, 'عشرة|عشر'],
      [11, 'أحد عشر|إحدى عشرة'],
      [12, 'اثني عشر|اثنتي عشرة|اثنا عشر'],
      [13, 'ثلاثة عشر|ثلاث عشرة'],
      [14, 'أربعة عشر|أربع عشرة'],
      [15, 'خمسة عشر|خمس عشرة'],
      [20, 'عشرين|عشرون'],
      [30, 'ثلاثين|ثلاثون'],
      [40, 'أربعين|أربعون'],
      [50, 'خمسين|خمسون'],
    ],
    ordinalWord: ordinals,
    unit: [
      ['hour', 'ساعة|ساعات'],
      ['day', 'يوم|يوما|أيام|ليال'],
      ['week', 'أسبوع|أسبوعا|أسابيع'],
      ['month', 'شهر|شهرا|أشهر|شهور'],
      ['year', 'سنة|سنوات|عام|عاما|أعوام|سنين'],
    ],
    shift: [
      ['last', 'الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة|المنقضي|الأخير|الأخيرة'],
      ['next', 'المقبل|المقبلة|القادم|القادمة|التالي المقبل|الآتي'],
      ['this', 'الجاري|الجارية|الحالي|الحالية|هذا'],
    ],
    part: [
      ['start', 'مطلع|بداية|أوائل|مستهل|بدايات|أول|في مطلع'],
      ['middle', 'منتصف|أواسط|وسط'],
      ['end', 'أواخر|نهاية|آخر|ختام|نهايات'],
    ],
    daypart: [['', 'صباح|مساء|ظهر|عصر|ليل|فجر|ليلة|ظهيرة|عشية|صبيحة|نهار|بعد ظهر|وقت متأخر من|وقت مبكر من|ساعة متأخرة من|وقت متأخر من مساء|وقت متأخر من ليل']],
    some: [['', 'عدة|بضعة|بضع|بعض|أيام قليلة|عشرات|سنوات طويلة']],
  },
  capitalised: [],
  ordinalMarks: [],
  patterns: [...calendarPatterns, ...relativePatterns, ...anaphoricPatterns],
  functionWords: 'في من إلى على عن مع و أو ثم بعد قبل خلال حيث بين لدى أن إن كما كان كانت قد ب ل ف ك بعدما قبيل عقب حول بشأن لكن بينما فيما التي الذي أثناء'.split(' '),
  noObject: 'في إلى على ب ل و أو ثم التقى وصل قال أعلن عقد أجرى استقبل زار ذلك هذا بحث أكد'.split(' '),
  since: ['منذ', 'من', 'بدءا من', 'ابتداء من', 'اعتبارا من', 'منذ يوم', 'منذ مساء', 'بدءا من يوم', 'ابتداء من يوم'],
  until: ['حتى', 'حتى يوم', 'لغاية', 'إلى غاية', 'ب حلول', 'بحلول', 'قبل', 'في موعد أقصاه'],
  to: ['إلى', 'حتى', 'و حتى', '-', '–', '—', 'و', 'ل', 'إلى يوم'],
  and: ['و'],
  between: [
    ['بين', 'و'],
    ['من', 'إلى'],
    ['ما بين', 'و'],
    ['من', 'حتى'],
    ['بين يومي', 'و'],
    ['بين', 'إلى'],
  ],
}; // prettier-ignore
