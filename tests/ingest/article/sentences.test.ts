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
