import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOnly, lex, withoutUnicodeEscapes } from '../../../../graph/store/cypher/lexer.ts';

const shown = (text: string): string =>
  lex(text)
    .tokens.map(({ kind, text: raw }) => `${kind} ${raw}`)
    .join(' | ');

describe('the lexer', () => {
  it.each([
    [
      "MATCH (n) // x\n/* y */ RETURN 'a'",
      "word MATCH | mark ( | word n | mark ) | word RETURN | string 'a'",
    ],
    ["'it\\'s' \"a'b\"", "string 'it\\'s' | string \"a'b\""],
    ["'a''b'", "string 'a' | string 'b'"],
    ['`a``b`.`c`', 'quoted `a``b` | mark . | quoted `c`'],
    ['$id.x $`p`', 'parameter $id | mark . | word x | mark $ | quoted `p`'],
    [
      '1..3 1.5e-3 0xFF 5.x',
      'number 1 | mark .. | number 3 | number 1.5e-3 | number 0xFF | number 5 | mark . | word x',
    ],
    ['(a)--(b)', 'mark ( | word a | mark ) | mark - | mark - | mark ( | word b | mark )'],
    ['a/b', 'word a | mark / | word b'],
    ["'//' x", "string '//' | word x"],
    ['страна 国 é', 'word страна | word 国 | word é'],
    ['𝒜𝒷 😀', 'word 𝒜𝒷 | mark 😀'],
    ['a\u00A0b\u3000c', 'word a | word b | word c'],
  ])('%s', (text, tokens) => expect(shown(text)).toBe(tokens));

  it.each([
    ["RETURN 'a", 'string', 7],
    ['RETURN "a\\"', 'string', 7],
    ['RETURN `a``', 'quoted name', 7],
    ['RETURN 1 /* *', 'comment', 9],
  ])('says what is never closed: %s', (text, what, start) => {
    expect(lex(text).problem).toEqual({ what, start });
  });

  it('gives tokens in order, apart from each other, each being its place in the text', () => {
    const piece = constantFrom(
      "'",
      '"',
      '`',
      '/*',
      '*/',
      '//',
      '\n',
      '\\',
      '.',
      '1',
      'a',
      '$',
      ' ',
      'é',
      '😀',
    );
    assert(
      property(array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const token of lex(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.text).not.toBe('');
          last = token.end;
        }
        expect(codeOnly(text)).toHaveLength(text.length);
      }),
      { seed: 5 },
    );
  });

  it('blanks what is no code, place for place', () => {
    expect(codeOnly("RETURN 'a b', `c d` // e")).toBe("RETURN '   ', `   `     ");
  });

  it('replaces unicode escapes', () => {
    expect(withoutUnicodeEscapes('\\u0053ET \\uu0041 \\u12')).toBe('SET A \\u12');
  });
});
