// Arabic meetings in whole sentences: what must be read, and what must not.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const TITLE = 'أخبار الدبلوماسية';

type Case = readonly [says: string, events: readonly string[]];

/** Each sentence as an article of its own, published on Friday, 31 May 2024. */
function reads(cases: readonly Case[]): void {
  it.each(cases)('%s', async (body, events) => {
    expect(printed(await readText('ar', TITLE, body))).toEqual(events);
  });
}

const EG = 'country:EG';
const TR = 'country:TR';
const FIDAN = 'person:hakan-fidan';
const LAVROV = 'person:sergey-lavrov';
const RU = 'country:RU';

describe('what was held', () => {
  reads([
    [
      'التقى وزير الخارجية التركي هاكان فيدان نظيره الروسي سيرغي لافروف في أنقرة الثلاثاء.',
      [`held talks 2024-05-28 place:ankara | ${RU} ${TR} ${FIDAN} ${LAVROV}`],
    ],
    [
      'وبحث هاكان فيدان مع سيرغي لافروف في موسكو، أمس، مستجدات الأزمة.',
      [`held talks 2024-05-30 place:moscow | ${RU} ${TR} ${FIDAN} ${LAVROV}`],
    ],
    [
      'أجرى وزير الخارجية التركي هاكان فيدان اتصالا هاتفيا بنظيره الروسي سيرغي لافروف أمس الخميس.',
      [`held call 2024-05-30 nowhere | ${RU} ${TR} ${FIDAN} ${LAVROV}`],
    ],
    [
      'تلقى هاكان فيدان مكالمة هاتفية من سيرغي لافروف يوم الأربعاء.',
      [`held call 2024-05-29 nowhere | ${RU} ${TR} ${FIDAN} ${LAVROV}`],
    ],
    [
      'وصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة في زيارة رسمية صباح الأحد.',
      [`held visit 2024-05-26 place:cairo | ${EG} ${RU} ${LAVROV}`],
    ],
    [
      'زار سيرغي لافروف تركيا في 12 أبريل/نيسان.',
      [`held visit 2024-04-12 country:TR | ${RU} ${TR} ${LAVROV}`],
    ],
    [
      'عُقدت في جنيف يوم الاثنين جولة مفاوضات بين روسيا وتركيا.',
      [`held negotiation 2024-05-27 place:geneva | ${RU} ${TR}`],
    ],
    [
      'وقال سيرغي لافروف للصحفيين في أنقرة الأربعاء إن بلاده تتابع الوضع.',
      [`held press-conference 2024-05-29 place:ankara | ${RU} ${LAVROV}`],
    ],
    [
      'ألقى سيرغي لافروف كلمة أمام الجمعية العامة للأمم المتحدة في نيويورك أمس.',
      [`held speech 2024-05-30 place:new-york | ${RU} org:un-general-assembly ${LAVROV}`],
    ],
  ]);
});

describe('what is to come, was called off, denied or only wished for', () => {
  reads([
    [
      'من المقرر أن يلتقي هاكان فيدان سيرغي لافروف في موسكو الأسبوع المقبل.',
      [`planned talks 2024-06-03..2024-06-09 place:moscow | ${RU} ${TR} ${FIDAN} ${LAVROV}`],
    ],
    [
      'سيزور سيرغي لافروف القاهرة الاثنين المقبل.',
      [`planned visit 2024-06-03 place:cairo | ${EG} ${RU} ${LAVROV}`],
    ],
    [
      'ألغى سيرغي لافروف زيارته إلى القاهرة.',
      [`cancelled visit undated place:cairo | ${EG} ${RU} ${LAVROV}`],
    ],
    [
      'نفت موسكو أن يكون سيرغي لافروف قد التقى هاكان فيدان في جنيف.',
      [`denied talks undated place:geneva | ${RU} ${TR} ${FIDAN} ${LAVROV}`],
    ],
    [
      'دعا سيرغي لافروف إلى عقد لقاء مع هاكان فيدان في جنيف.',
      [`proposed talks undated place:geneva | ${RU} ${TR} ${FIDAN} ${LAVROV}`],
    ],
  ]);
});

describe('small words, letters and pronouns', () => {
  reads([
    [
      'وصل الوزير الروسي سيرغى لافروف الى القاهرة ظهر الأربعاء، واستقبله نظيره المصري سامح شكري.',
      [`held visit 2024-05-29 place:cairo | ${EG} ${RU} person:sameh-shoukry ${LAVROV}`],
    ],
    [
      'استقبل الرئيس التركي رجب طيب أردوغان سيرغي لافروف بأنقرة الثلاثاء. وعقب لقائهما غادر الوزير إلى القاهرة.',
      [
        `held talks 2024-05-28 place:ankara | ${RU} ${TR} person:recep-tayyip-erdogan ${LAVROV}`,
        `held visit 2024-05-28 place:cairo | ${EG} ${RU} ${LAVROV}`,
      ],
    ],
    [
      'اجتمع هاكان فيدان وسيرغي لافروف في موسكو الاثنين. ومن المقرر أن يلتقي الوزيران مجددا في أنقرة يوم 10 يونيو/حزيران.',
      [
        `held talks 2024-05-27 place:moscow | ${RU} ${TR} ${FIDAN} ${LAVROV}`,
        `planned talks 2024-06-10 place:ankara | ${RU} ${TR} ${FIDAN} ${LAVROV}`,
      ],
    ],
  ]);
});

describe('what must not be read as a meeting', () => {
  reads([
    ['قال وزير الخارجية الروسي سيرغي لافروف إن العلاقات بين روسيا وتركيا تتطور.', []],
    ['تبحث الشركة مع عملائها خطة جديدة.', []],
    ['التقى المنتخب المصري نظيره التركي في مباراة ودية على ملعب القاهرة.', []],
    ['أعلن لافروف موقف روسيا من الأزمة في السودان.', []],
    ['في لقاء تلفزيوني تحدث لافروف عن تركيا.', []],
    ['رفض لافروف لقاء فيدان.', []],
    ['لم يلتق لافروف فيدان في جنيف.', []],
    ['لو التقى لافروف فيدان لتغير الوضع.', []],
    ['وصلت صادرات روسيا إلى تركيا إلى مستوى قياسي.', []],
    ['من أجل روسيا وتركيا يعمل الدبلوماسيون.', []],
    ['يواجه البلدان أزمة اقتصادية.', []],
    ['عاد الفيلم الروسي إلى صالات السينما في القاهرة.', []],
    ['نشرت صحيفة القاهرة مقالا عن لافروف.', []],
    ['تبادل الجيشان إطلاق النار على الحدود بين روسيا وأوكرانيا.', []],
    ['هنأ لافروف نظيره التركي هاكان فيدان بالعيد.', []],
    ['قتل في الهجوم على أوكرانيا ثلاثة جنود من روسيا.', []],
    ['شاركت روسيا وتركيا في معرض للكتاب.', []],
  ]);
});

describe('quotes', () => {
  it('come from the text as it stands, though small words and vowel signs were parted from it', async () => {
    const { article, mentions, events } = await readText(
      'ar',
      'لقاءٌ في الرياض',
      'والتقى سيرغي لافروف للمرّة الأولى وزيرَ الخارجيّة السعوديّ الأمير فيصل بن فرحان بالرياض، الثلاثاء الـ٢٨ من مايو.',
    );
    for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
    expect(mentions.map(({ text }) => text)).toContain('الرياض');
    for (const { evidence } of events)
      for (const piece of evidence)
        if ('quote' in piece) expect(article.text.slice(piece.start, piece.end)).toBe(piece.quote);
    expect(events.length).toBe(1);
  });
});
