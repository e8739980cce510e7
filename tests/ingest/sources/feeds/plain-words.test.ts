import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../../ingest/sources/feeds/plain-words.ts';

describe('words of a feed', () => {
  it.each([
    ['Talks &amp; more', 'Talks & more'],
    [
      'Gespr&auml;che in K&ouml;ln, n&eacute;gociations &agrave; Gen&egrave;ve',
      'Gespräche in Köln, négociations à Genève',
    ],
    ['Sweden&#8217;s &#x201C;no&#x201D;&hellip;', 'Sweden’s “no”…'],
    ['<b>Talks</b> in\n Oslo&nbsp;today<br/>', 'Talks in Oslo today'],
    ['https://p.example/a?x=1&amp;copy=2&lang=de', 'https://p.example/a?x=1&copy=2&lang=de'],
    ['AT&T; R&D &nosuchword; 5 < 6', 'AT&T; R&D &nosuchword; 5 < 6'],
  ])('%s are %s', (html, words) => {
    expect(plainWords(html)).toBe(words);
  });

  it('are none that no letter stands for', () => {
    expect(plainWords('&#x110000;&#xD800;')).toBe('\uFFFD\uFFFD');
  });

  it.each([undefined, '', ' <br> &nbsp;'])('are none in %j', (html) => {
    expect(plainWords(html)).toBeUndefined();
  });
});
