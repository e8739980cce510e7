import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../ingest/pages/article-lines.ts';
import { pageSaying } from './page-says.ts';

describe('the lines of a page', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['text between blocks', 'One.<div>Two.</div>Three.', ['One.', 'Two.', 'Three.']],
    [
      'headings, lists and quotes',
      '<h2>H</h2><ul><li>A<li>B</ul><blockquote>Q</blockquote>',
      ['H', 'A', 'B', 'Q'],
    ],
    ['cells', '<table><tr><td>A</td><td>B</td></tr></table>', ['A', 'B']],
    ['words that only look apart', '<p>un<b>believ</b><span>able</span></p>', ['unbelievable']],
    ['words that a line end parts', '<p>one\n  <i>two</i>\tthree&nbsp;four</p>', ['one two three four']],
    ['a break behind a sentence', '<p>One.<br>Two.<br/><br/>Three.</p>', ['One.', 'Two.', 'Three.']],
    ['a break in the midst of one', '<p>The ministers<br>met in Oslo.</p>', ['The ministers met in Oslo.']],
    ['signs that the markup wraps', '<p>外相は\n  東京で会談した。</p>', ['外相は東京で会談した。']],
    ['a blank that parts signs', '<p>日豪外相　会談</p>', ['日豪外相　会談']],
    ['a letter over the wire', '<pre>One\nline.\n\nTwo.</pre>', ['One line.', 'Two.']],
    [
      'readings above signs',
      '<p><ruby>鉱物<rp>(</rp><rt>こうぶつ</rt><rp>)</rp></ruby>資源</p>',
      ['鉱物資源'],
    ],
    ['nothing', '<p> &nbsp; </p><div></div>', []],
  ])('of %s', (_what, html, lines) => {
    expect(linesOf(pageSaying('', html).document.body).map(({ text }) => text)).toEqual(lines);
  });

  it('say how much of them is links', () => {
    const [line] = linesOf(pageSaying('', '<p><a href="/x">ab</a>cd</p>').document.body);
    expect(line).toEqual({ text: 'abcd', within: 'p', links: 0.5 });
  });
});
