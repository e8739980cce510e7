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
  // A day without a year, where verbs have no tense: of the year that makes it near, unless a word says that it is over.
  [
    'a near day to come', 'zh',
    '6月4日，法国总统马克龙在巴黎与德国总理朔尔茨会谈。',
    ['planned 2024-06-04'],
  ],
  [
    'the same day that is over', 'zh',
    '6月4日，法国总统马克龙在巴黎与德国总理朔尔茨会谈了三个小时。',
    ['held 2023-06-04'],
  ],
  [
    'a day just gone by', 'zh',
    '5月28日，法国总统马克龙在巴黎与德国总理朔尔茨会谈。',
    ['held 2024-05-28'],
  ],
  [
    'a day far ahead is one that was', 'zh',
    '12月15日，法国总统马克龙在巴黎与德国总理朔尔茨会谈。',
    ['held 2023-12-15'],
  ],
  [
    'a journey that says no tense, and what it led to', 'zh',
    '马克龙6月4日启程，在柏林同德国总理朔尔茨会谈。',
    ['planned 2024-06-04'],
  ],
  [
    'a near day to come', 'vi',
    'Ngày 4/6, Tổng thống Pháp Emmanuel Macron hội đàm với Thủ tướng Đức Olaf Scholz tại Paris.',
    ['planned 2024-06-04'],
  ],
  [
    'the same day that is over', 'vi',
    'Ngày 4/6, Tổng thống Pháp Emmanuel Macron đã hội đàm với Thủ tướng Đức Olaf Scholz tại Paris.',
    ['held 2023-06-04'],
  ],
  [
    'a verb to come', 'ja',
    'マクロン仏大統領は6月4日、パリでショルツ独首相と会談する。',
    ['planned 2024-06-04'],
  ],
  [
    'a verb of the past', 'ja',
    'マクロン仏大統領は6月4日、パリでショルツ独首相と会談した。',
    ['held 2023-06-04'],
  ],
  [
    'the same day is counted from a day', 'zh',
    '28日，法国总统马克龙在巴黎与德国总理朔尔茨会谈，双方忆及今年2月在柏林的会谈。同日，马克龙还会见了意大利总理梅洛尼。',
    ['held 2024-05-28', 'held 2024-02-01', 'held 2024-05-28'],
  ],
  [
    'a plan for a day to come is left by the next sentence', 'zh',
    '28日，法国总统马克龙在巴黎会见德国总理朔尔茨，双方同意6月4日在柏林举行下一轮磋商。同日稍晚，马克龙与意大利总理梅洛尼会晤。',
    ['held 2024-05-28', 'planned 2024-06-04', 'held 2024-05-28'],
  ],
  [
    'what was called off had been planned for a day to come', 'ar',
    'ألغى المستشار الألماني أولاف شولتس زيارة كانت مقررة إلى باريس مطلع يونيو للقاء الرئيس الفرنسي إيمانويل ماكرون.',
    ['cancelled 2024-06-01'],
  ],
]; // prettier-ignore

describe('the day of what is told', () => {
  it.each(CASES)('%s (%s)', async (_what, language, body, days) => {
    const { events } = await readText(language, 'News', body);
    expect(events.map(({ status, date }) => `${status} ${date?.start ?? 'undated'}`)).toEqual(days);
  });
});
