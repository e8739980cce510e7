import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../../ingest/article/sentences.ts';
import { loadPack } from '../../../ingest/languages/index.ts';

const CASES: readonly [language: string, line: string, sentences: readonly string[]][] = [
  ['en', 'He met Mr. Smith on Dec. 15. Then he left.', ['He met Mr. Smith on Dec. 15.', 'Then he left.']],
  [
    'en',
    'The U.S. envoy J. D. Vance came. “Good,” he said.',
    ['The U.S. envoy J. D. Vance came.', '“Good,” he said.'],
  ],
  ['en', 'Was it so? Yes! It was.', ['Was it so?', 'Yes!', 'It was.']],
  ['de', 'Am 27. Februar kam er. Am 28. ging er.', ['Am 27. Februar kam er.', 'Am 28. ging er.']],
  [
    'de',
    'Dr. Meier sprach u.a. mit Hr. Kurz. Danach fuhr er.',
    ['Dr. Meier sprach u.a. mit Hr. Kurz.', 'Danach fuhr er.'],
  ],
];

describe('sentences', () => {
  it.each(CASES)('%s: %s', async (language, line, sentences) => {
    const pack = await loadPack(language);
    if (!pack) throw new Error(language);
    const text = `Title\n\n${line}`;
    expect(
      cutSentences(text, pack.page)
        .slice(1)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(sentences);
  });

  it.each<[string, string, string, number]>([
    ['of commas', 'en', 'and the two of them met again in Geneva, ', 100],
    ['of words', 'ru', 'министр снова прибыл в столицу ', 300],
    ['of signs', 'zh', '双方在日内瓦再次举行会谈', 900],
    ['of signs and commas', 'ja', '両外相は再び会談し、', 900],
    ['of one word', 'en', 'x', 20_000],
    ['of signs in two halves', 'en', 'x𝒳', 3_001],
  ])(
    'a text without a stop is cut all the same, and nothing of it is lost: %s',
    async (_, language, words, times) => {
      const { page } = (await loadPack(language))!;
      const text = `Title\n\n${words.repeat(times).trim()}`;
      const [, ...pieces] = cutSentences(text, page).map(({ start, end }) => text.slice(start, end));
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.join('').replaceAll(/\s/g, '')).toBe(text.slice(7).replaceAll(/\s/g, ''));
      for (const piece of pieces) expect(piece).toMatch(/^[^\s\uDC00-\uDFFF].*[^\s\uD800-\uDBFF]$/su);
    },
  );

  it('a sentence of 2,000 signs stays one', async () => {
    const { page } = (await loadPack('en'))!;
    const text = `Title\n\n${'They met, '.repeat(199)}they left.`;
    expect(text.length).toBeLessThanOrEqual(2_007);
    expect(cutSentences(text, page)).toHaveLength(2);
  });

  it('sets captions, bylines and page words apart', async () => {
    const pack = await loadPack('en');
    if (!pack) throw new Error('en');
    const text =
      'Title\n\nBy Ann Lee in Rome\n\nThey met.\n\nPhoto: They shake hands\n\nThey left.\n\nTags: talks, Rome\n\n(Reporting by Ann Lee)';
    expect(cutSentences(text, pack.page).map(({ kind }) => kind)).toEqual([
      'title', 'boilerplate', 'lead', 'caption', 'body', 'boilerplate', 'boilerplate',
    ]); // prettier-ignore
  });
});
