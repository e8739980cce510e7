// Arabic verbs that tell of an event, by kind; their forms are made by `inflect.ts`. Small words stand apart ("ب زيارة").

import type { TriggerWords } from '../event-words.ts';
import type { Told } from '../made-triggers.ts';
import { madeTriggers } from '../made-triggers.ts';
import type { Phrase } from '../phrase.ts';
import { arIdioms } from './idioms.ts';
import { nounForms, verbForms } from './inflect.ts';
import type { ToldBy } from './verb-phrase.ts';
import { far, verbs } from './verb-phrase.ts';

const split = (list: string): readonly string[] => list.split('|');

const MEETINGS = [
  ...nounForms('لقاء', 'لقاءات'), ...nounForms('اجتماع', 'اجتماعات'), ...nounForms('جلسة', 'جلسات'),
  'محادثات', 'مباحثات', 'مشاورات', 'حوار', 'حوارا', 'نقاشات', 'مناقشات',
]; // prettier-ignore
const CALLS = [
  ...nounForms('اتصال هاتفي'), 'اتصالا', 'اتصالا هاتفيا', 'اتصالين هاتفيين', 'اتصالات هاتفية', 'اتصالات', 'مكالمة', 'مكالمة هاتفية', 'مكالمتين هاتفيتين', 'محادثة هاتفية', 'محادثات هاتفية', 'مباحثات هاتفية', 'اتصالا مرئيا', 'اتصالا عبر الفيديو', 'سلسلة اتصالات',
]; // prettier-ignore
const JOURNEYS = [...nounForms('زيارة', 'زيارات'), ...nounForms('جولة', 'جولات'), 'رحلة'];
const ROUNDS = [
  'مفاوضات',
  'جولة مفاوضات',
  'جولة من المفاوضات',
  'جولة محادثات',
  'جولة من المحادثات',
  'جولة جديدة',
  'جولة مباحثات',
  'محادثات سلام',
  'مفاوضات غير مباشرة',
  'محادثات غير مباشرة',
  'مفاوضات مباشرة',
];
const PRESS_MEN = split(
  'ل الصحفيين|ل الصحافيين|ل الصحافة|ل وسائل الإعلام|أمام الصحفيين|أمام الصحافيين|مع الصحفيين|مع الصحافيين|إلى الصحفيين|إلى الصحافيين|في مؤتمر صحفي|في مؤتمر صحافي|خلال مؤتمر صحفي|خلال مؤتمر صحافي',
);
const CHAMBERS = split(
  'أمام البرلمان|أمام الكونغرس|أمام مجلس الأمن|أمام الجمعية العامة|أمام مجلس النواب|أمام مجلس الأمة|أمام مجلس الشيوخ|أمام الكنيست|أمام مجلس الشورى|أمام المؤتمر|أمام المنتدى|أمام ال مؤتمر|أمام ال منتدى|أمام ال قمة|أمام ال جلسة|أمام البوندستاغ|أمام أعضاء|أمام مجلسي البرلمان|أمام مجلس حقوق الإنسان|أمام البرلمان الأوروبي',
);

const TALKS: Told = { kind: 'talks', frame: 'sides' };
const SITTING: Told = { ...TALKS, alone: true };
const WEAK_TALKS: Told = { ...TALKS, weak: true };
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

const VERBS: ToldBy = [
  // A call before talks: where two phrases end alike the first is meant.
  [CALL, [
    ...verbs('أجرى:جري|تلقى:تلقى|بحث:بحث|ناقش:ناقش|تبادل:تبادل', far(CALLS)),
    ...verbs('بحث:بحث|ناقش:ناقش|تحدث:تحدث|تباحث:تباحث|استعرض:ستعرض|تشاور:تشاور', ['هاتفيا', '…… هاتفيا', 'هاتفيا مع', '…… هاتفيا مع', 'هاتفيا … مع', '…… مع … هاتفيا', '…… في اتصال هاتفي', '…… خلال اتصال هاتفي', '…… عبر الهاتف', 'عبر الهاتف']),
    ...verbs('اتصل:تصل|هاتف:هاتف', ['هاتفيا', '…… هاتفيا', '…… ب نظير', '…… ب الرئيس', '…… ب رئيس', '…… ب وزير']),
    ...verbs('هاتف:هاتف'),
  ]],
  [TALKS, [
    ...verbs('التقى:لتقي|استقبل:ستقبل|قابل:قابل|تباحث:تباحث|تحادث:تحادث|تشاور:تشاور|تفاوض:تفاوض|اختلى:ختلي|التأم:لتئم'),
    ...verbs('استدعى:ستدعي', ['…… سفير', 'سفير', 'سفيرة', '…… سفيرة', 'سفيري', '…… سفيري', '…… القائم ب الأعمال', 'القائم ب الأعمال', '…… سفراء', 'سفراء', 'السفير', '…… السفير', 'السفيرة', '…… السفيرة', 'السفراء', '…… السفراء', 'القائم بالأعمال', '…… القائم بالأعمال', 'القائمة بالأعمال', '…… القائمة بالأعمال']),
    ...verbs('عقد:عقد|أجرى:جري|بدأ:بدأ|اختتم:ختتم|أنهى:نهي|استأنف:ستأنف|واصل:واصل|استهل:ستهل|ترأس:ترأس|حضر:حضر|شهد:شهد', far(MEETINGS)),
    ...verbs('بحث:بحث|ناقش:ناقش|استعرض:ستعرض|تناول:تناول|تبادل:تبادل', ['…… مع', 'مع']),
    ...verbs('دخل:دخل', ['في محادثات', 'في مباحثات', '…… في محادثات', '…… في مباحثات']),
    ...verbs('جلس:جلس', ['إلى طاولة', 'مع', '…… إلى طاولة', 'وجها ل وجه']),
    ...verbs('تناول:تناول', ['الغداء', 'العشاء', 'الإفطار', '…… الغداء مع', '…… العشاء مع', '…… الإفطار مع']),
    ...verbs('استضاف:ستضيف', ['…… على مأدبة', '…… على عشاء', '…… على غداء', '…… إلى عشاء']),
  ]],
  [SITTING, verbs('اجتمع:جتمع|انعقد:نعقد')],
  [WEAK_TALKS, [
    ...verbs('بحث:بحث|ناقش:ناقش|تبادل:تبادل|تحدث:تحدث|استضاف:ستضيف|استعرض:ستعرض|حادث:حادث|أولم:ولم'),
    ...verbs('أمضى:مضي|قضى:قضي|تناول:تناول|وقف:قف|تمشى:تمشى|اتفق:تفق|تفاهم:تفاهم', ['مع', '…… مع']),
    ...verbs('جلس:جلس', ['إلى', 'مع', '…… إلى', '…… مع', 'قبالة', '…… قبالة', 'أمام', 'وجها ل وجه']),
  ]],
  [NEGOTIATION, [...verbs('عقد:عقد|أجرى:جري|بدأ:بدأ|اختتم:ختتم|أنهى:نهي|استأنف:ستأنف|خاض:خوض|واصل:واصل|احتضن:حتضن|استضاف:ستضيف', far(ROUNDS)), ...verbs('جلس:جلس', ['إلى طاولة المفاوضات', '…… إلى طاولة المفاوضات'])]],
  [MEDIATION, [...verbs('توسط:توسط'), ...verbs('جمع:جمع', ['…… على طاولة واحدة', '…… حول طاولة واحدة', '…… إلى طاولة واحدة', 'الطرفين', 'الجانبين', 'الوفدين', '…… الطرفين', '…… الجانبين', '…… الوفدين']), ...verbs('رعى:رعى', far(ROUNDS))]],
  [VISIT, [
    ...verbs('زار:زور|غادر:غادر'),
    ...verbs('رد:رد', ['ال زيارة', '…… ال زيارة']),
    ...verbs('جاء:جيء|حضر:حضر|وفد:فد', ['إلى', '…… إلى']),
    ...verbs('وصل:صل|توجه:توجه|سافر:سافر|عاد:عود|انتقل:نتقل|قدم:قدم|طار:طير|اتجه:تجه|ارتحل:رتحل|أقلع:قلع|هرع:هرع', ['إلى', '…… إلى', 'من', '…… في زيارة', 'في زيارة', 'مساء', 'صباح']),
    ...verbs('حل:حل', ['ضيفا', '…… ضيفا', 'في', '…… في زيارة', '…… ب']),
    ...verbs('حط:حط|هبط:هبط|نزل:نزل', ['في', '…… في', 'ب', '…… ضيفا']),
    ...verbs('قام:قوم', far(JOURNEYS, 'ب ')),
    ...verbs('أجرى:جري|بدأ:بدأ|اختتم:ختتم|أنهى:نهي|استهل:ستهل|أدى:ؤدي|واصل:واصل|يؤدي:ؤدي', far(JOURNEYS)),
    ...verbs('شد:شد', ['الرحال']),
    ...verbs('يمم:يمم', ['شطر', 'وجهه']),
  ]],
  [PRESS, [
    ...verbs('قال:قول|صرح:صرح|أبلغ:بلغ|تحدث:تحدث|أكد:ؤكد|أعلن:علن|أوضح:وضح|أضاف:ضيف|أدلى:دلي', [...PRESS_MEN, ...PRESS_MEN.map((words) => `…… ${words}`)]),
    ...verbs('أبلغ:بلغ', ['الصحفيين', '…… الصحفيين', '…… الصحافيين']),
    ...verbs('عقد:عقد', ['ندوة صحفية', 'ندوة صحافية', '…… ندوة صحفية', '…… ندوة صحافية', 'لقاء صحفيا', '…… لقاء صحفيا', 'مؤتمرا صحفيا', 'مؤتمرا صحافيا', '…… مؤتمرا صحفيا', '…… مؤتمرا صحافيا', 'إحاطة صحفية', 'إيجازا صحفيا', '…… إحاطة صحفية', '…… إيجازا صحفيا']),
    ...verbs('قال:قول|أكد:ؤكد|أعلن:علن|أوضح:وضح|صرح:صرح|ذكر:ذكر|أشار:شير', ['…… في إيجاز ـه الصحفي', '…… في إيجاز ـها الصحفي', '…… في إحاطت ـه الصحفية', '…… في إحاطة صحفية', '…… في إحاطة إعلامية', '…… خلال إحاطة إعلامية', '…… في مؤتمر ـه الصحفي', '…… في مؤتمر ـها الصحفي', '…… في المؤتمر الصحفي', '…… خلال الإحاطة الإعلامية']),
  ]],
  [SPEECH, [
    ...verbs('ألقى:لقي', far(['كلمة', 'خطابا', 'خطاب', 'كلمة ـه', 'محاضرة'])),
    ...verbs('تحدث:تحدث|قال:قول|تكلم:تكلم|خطب:خطب', [...CHAMBERS, ...CHAMBERS.map((words) => `…… ${words}`)]),
    ...verbs('خاطب:خاطب', ['البرلمان', 'الكونغرس', 'مجلس الأمن', 'الجمعية العامة', '…… البرلمان', '…… الكونغرس', '…… الجمعية العامة', '…… مجلس الأمن']),
  ]],
  [CEREMONY, verbs('وقع:وقع|أبرم:برم|دشن:دشن|افتتح:فتتح|توج:توج|شيع:شيع|نصب:نصب')],
]; // prettier-ignore

/** The forms of a verb, and what stands behind each of them. */
const MADE = [...VERBS, ...arIdioms].map(
  ([told, phrases]) =>
    [
      told,
      phrases.map(({ verb, with: words }) => {
        const [past = '', stem = ''] = verb.split(':');
        return { forms: verbForms(past, stem), words };
      }),
    ] as const,
);

const whole = (forms: readonly string[], words: readonly string[] | undefined): readonly Phrase[] =>
  words ? [[forms, words]] : forms;

/** Arabic verb triggers: the past apart, which says that it was held. */
export const arVerbTriggers: readonly TriggerWords[] = MADE.flatMap(([told, phrases]) =>
  madeTriggers(
    told,
    phrases.map(({ forms: { past, present, future, jussive }, words }) => ({
      past: whole(past, words),
      passive: [],
      open: whole([...present, ...jussive], words),
      future: whole(future, words),
    })),
    false,
  ),
);

const each = (of: 'future' | 'present'): readonly string[] => [
  ...new Set(MADE.flatMap(([, phrases]) => phrases.flatMap(({ forms }) => forms[of]))),
];

/** Forms of the future: "سيلتقي". What they tell is planned. */
export const arFutures = each('future');

/** Those of the present, which with "لن" say what will not be. */
export const arPresents = each('present');
