import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWorld } from '../../../graph/world/index.ts';
import { partClitics } from '../../../ingest/article/clitics.ts';
import { plainText } from '../../../ingest/article/script.ts';
import { pack } from '../../../ingest/languages/ar/index.ts';
import { cliticWords } from '../../../ingest/languages/clitic-words.ts';
import { readText } from '../read-text.ts';

const { script } = pack;
const words = cliticWords(pack, loadWorld());
const part = (text: string): ReturnType<typeof partClitics> =>
  partClitics(text, script!.clitics!, words, (each) => plainText(each, script));

describe('small words that are written onto others', () => {
  it.each([
    ['وبحث', 'و بحث'],
    ['وبالرياض', 'و ب الرياض'],
    ['للرياض', 'ل الرياض'],
    ['للقاء', 'ل لقاء'],
    ['بنظيره', 'ب نظير ـه'],
    ['زيارته', 'زيارة ـه'],
    ['لقائهما', 'لقاء ـهما'],
    ['والتقاه', 'و التقي ـه'],
    ['الاجتماع', 'ال اجتماع'],
    ['بـ٢٨', 'ب ٢٨'],
    ['محادثاتٍ', 'محادثات'],
    ['وإلى', 'و إلى'],
  ])('%s is %s', (written, parted) => {
    expect(part(written).text).toBe(parted);
  });

  it.each([
    'وزير',
    'واشنطن',
    'بيروت',
    'بلاد',
    'لبنان',
    'كواليس',
    'فلسطين',
    'وفد',
    'لافروف',
    'كوريا',
    'بوتين',
    'ويتكوف',
  ])('%s holds none', (word) => {
    expect(part(word).text).toBe(word);
  });

  const piece = fc.constantFrom(
    'و',
    'ب',
    'ال',
    'لل',
    'لقاء',
    'ه',
    'هما',
    'ـ',
    'ً',
    ' ',
    '،',
    '٢٧',
    'زيارت',
    'بوتين',
    'abc',
    '\n',
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('are parted once: what was parted stays as it is', () =>
    fc.assert(
      fc.property(text, (each) => {
        expect(part(part(each).text).text).toBe(part(each).text);
      }),
    ));

  it('know where each letter stood', () =>
    fc.assert(
      fc.property(text, (each) => {
        const { text: parted, at } = part(each);
        expect(at.length).toBe(parted.length + 1);
        expect(at.every((offset, index) => index === 0 || offset >= at[index - 1]!)).toBe(true);
        expect(at.every((offset) => offset >= 0 && offset <= each.length)).toBe(true);
      }),
    ));

  it('never keep a quote from being the text', () =>
    fc.assert(
      fc.asyncProperty(text, async (each) => {
        const body = `${each} التقى الرئيس بوتين نظيره أردوغان بأنقرة أمس. ${each}`;
        const { article, mentions, events, edges } = await readText('ar', 'أخبار', body);
        for (const mention of mentions)
          expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
        for (const { evidence } of [...events, ...edges])
          for (const span of evidence)
            if ('quote' in span) expect(article.text.slice(span.start, span.end)).toBe(span.quote);
      }),
      { numRuns: 30 },
    ));
});
