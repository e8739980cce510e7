import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../viewer/facts/passages.ts';

const TEXT = 'Talks in Riyadh\n\nThey met on Tuesday.\nNothing else.';
const mark = (start: number, end: number, evidence: string) => ({ start, end, evidence, proves: [] });
const plain = (text: string) => ({ text, evidence: [] });

describe('an article cut into passages', () => {
  test('has a paragraph for each line that is not empty, the title first', () => {
    expect(passagesOf(TEXT, [])).toEqual([
      [plain('Talks in Riyadh')],
      [plain('They met on Tuesday.')],
      [plain('Nothing else.')],
    ]);
  });

  test('marks exactly the words of the evidence', () => {
    expect(passagesOf(TEXT, [mark(17, 25, 'a')])[1]).toEqual([
      { text: 'They met', evidence: ['a'] },
      plain(' on Tuesday.'),
    ]);
  });

  test('cuts where marks overlap', () => {
    expect(passagesOf(TEXT, [mark(17, 25, 'a'), mark(22, 36, 'b')])[1]).toEqual([
      { text: 'They ', evidence: ['a'] },
      { text: 'met', evidence: ['a', 'b'] },
      { text: ' on Tuesday', evidence: ['b'] },
      plain('.'),
    ]);
  });

  test('carries a mark over the end of a paragraph', () => {
    const [, second, third] = passagesOf(TEXT, [mark(29, 45, 'a')]);
    expect(second!.at(-1)).toEqual({ text: 'Tuesday.', evidence: ['a'] });
    expect(third![0]).toEqual({ text: 'Nothing', evidence: ['a'] });
  });

  test('loses no character of any paragraph', () => {
    const runs = passagesOf(TEXT, [mark(0, 3, 'a'), mark(1, 2, 'b'), mark(40, 51, 'c')]);
    expect(runs.map((paragraph) => paragraph.map(({ text }) => text).join('')).join('\n')).toBe(
      TEXT.replace('\n\n', '\n'),
    );
  });
});
