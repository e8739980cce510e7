import { describe, expect, it } from 'vitest';
import { wordList } from '../../../ingest/article/word-list.ts';
import { wordCutter } from '../../../ingest/article/words.ts';

const WORDS = '国会 议员 会议 会见 会谈 将 会 美国 美 国务卿 访 华 大使 驻 与 在 后'.split(' ');
const cut = wordCutter(wordList(WORDS), 'zh');

const CASES: readonly [text: string, words: string][] = [
  ['国会议员开会', '国会|议员|开会'],
  ['美国务卿将会见大使', '美|国务卿|将|会见|大使'],
  ['驻华大使访华', '驻|华|大使|访|华'],
  ['G20会议，3日', 'G20|会议|，|3|日'],
  ['在 Berlin 会谈后', '在|Berlin|会谈|后'],
  ['', ''],
];

describe('cutting text without blanks', () => {
  it.each(CASES)('%s', (text, words) => {
    expect(
      cut(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('|'),
    ).toBe(words);
  });

  it('keeps names of the text whole and crosses no border', () => {
    const text = '与国会谈';
    const words = (ask: Parameters<typeof cut>[1]): string[] =>
      cut(text, ask).map(({ start, end }) => text.slice(start, end));
    expect(words({ borders: new Set([1, 2]) })).toEqual(['与', '国', '会谈']);
    expect(words({ names: new Set(['国会谈']) })).toEqual(['与', '国会谈']);
  });

  it('cuts what it has cut alone before anew where a name or a border stands inside', () => {
    const text = '与国会谈，与国会谈';
    const words = (ask?: Parameters<typeof cut>[1]): string =>
      cut(text, ask)
        .map(({ start, end }) => text.slice(start, end))
        .join('|');
    expect(words()).toBe('与国|会谈|，|与国|会谈');
    expect(words({ names: new Set(['国会谈', '会谈，', '谈']) })).toBe('与|国会谈|，|与|国会谈');
    expect(words({ borders: new Set([0, 4, 5]) })).toBe('与国|会谈|，|与国|会谈');
    expect(words({ borders: new Set([3, 4]) })).toBe('与|国会|谈|，|与国|会谈');
    expect(words()).toBe('与国|会谈|，|与国|会谈');
  });

  it('covers all but blanks, in order', () => {
    const text = '中美双方15日在Genève会谈。';
    expect(
      cut(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text);
  });
});
