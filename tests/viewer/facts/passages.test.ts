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

describe('the names in it', () => {
  const name = (start: number, end: number, entity: string) => ({ start, end, entity });

  test('are runs of their own, within marks and without', () => {
    expect(passagesOf(TEXT, [mark(17, 25, 'a')], [name(9, 15, 'place:1'), name(17, 21, 'person:1')])).toEqual(
      [
        [plain('Talks in '), { text: 'Riyadh', evidence: [], mention: name(9, 15, 'place:1') }],
        [
          { text: 'They', evidence: ['a'], mention: name(17, 21, 'person:1') },
          { text: ' met', evidence: ['a'] },
          plain(' on Tuesday.'),
        ],
        [plain('Nothing else.')],
      ],
    );
  });

  test('are the longest where one lies within another, or two overlap', () => {
    const runs = passagesOf(
      TEXT,
      [],
      [name(0, 5, 'org:inner'), name(0, 15, 'org:outer'), name(9, 15, 'place:1')],
    );
    expect(runs[0]).toEqual([{ text: 'Talks in Riyadh', evidence: [], mention: name(0, 15, 'org:outer') }]);
  });
});
