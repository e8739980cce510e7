import { describe, expect, it } from 'vitest';
import { pageWordsOf } from '../../../ingest/languages/page-words-of.ts';
import { isAround } from '../../../ingest/pages/around-lines.ts';

const judged = (language: string, text: string, links = 0): boolean =>
  isAround({ text, links, within: 'p' }, [pageWordsOf(language)!]);

describe('lines around a report', () => {
  it.each([
    ['en', 'We use cookies to make this site work.'],
    ['en', 'By Nora Testman'],
    ['en', '(Reporting by N. Testman)'],
    ['en', 'JIM DOE/AFP/Getty Images'],
    ['en', '© 2024 The Courier'],
    ['en', '31 May 2024, 10:20'],
    ['de', 'Lesen Sie auch: Der leise Hafen'],
    ['fr', 'Cet article est réservé aux abonnés.'],
    ['ru', 'Читайте также: Тихая гавань'],
    ['pl', 'Dalszy ciąg materiału pod wideo'],
    ['zh', '[责任编辑：王试]'],
    ['zh', '图为两国部长在码头。'],
    ['ja', '（記者　試野花子）'],
    ['ar', 'اقرأ أيضا: المرفأ الهادئ'],
    ['vi', 'Chia sẻ bài viết'],
    ['tr', 'Haberi paylaş'],
  ])('%s: %s', (language, text) => {
    expect(judged(language, text)).toBe(true);
  });

  it('are those that lead elsewhere', () => {
    expect(judged('en', 'Ten islands you have never heard of', 1)).toBe(true);
  });

  it.each([
    ['en', 'By noon the ministers had agreed on a text.'],
    ['en', 'Comments by the minister angered her hosts.'],
    ['en', 'What comes next'],
    ['en', 'The talks of 31 May 2024 lasted three hours.'],
    ['de', 'Von einem Durchbruch wollte niemand sprechen.'],
    ['de', 'Kommentare gab es nach dem Treffen keine.'],
    ['fr', 'Il vous reste peu de temps, a dit le ministre.'],
    ['ar', 'شارك الوزير في القمة التي عقدت في القاهرة.'],
    ['vi', 'Bộ trưởng nói cuộc gặp dành riêng cho vấn đề biên giới.'],
    ['zh', '图瓦卢外长星期二抵达北京。'],
    ['ja', '記者団に対し、外相は会談の成果を強調した。'],
  ])('are not %s: %s', (language, text) => {
    expect(judged(language, text)).toBe(false);
  });

  it('are not sentences of a report that are links', () => {
    const text =
      'The minister said after the meeting that both sides had agreed to speak again before the end of the year, as this paper had told its readers.';
    expect(judged('en', text, 0.9)).toBe(false);
  });
});
