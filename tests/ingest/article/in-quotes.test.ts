import { describe, expect, test } from 'vitest';
import { isQuoted } from '../../../ingest/article/in-quotes.ts';

describe('isQuoted', () => {
  test.each([
    ['"Putin must talk," said Macron.', 'Putin', true],
    ['"Putin must talk," said Macron.', 'Macron', false],
    ['„Putin muss reden“, sagte Macron.', 'Putin', true],
    ['»Putin muss reden«, sagte Macron.', 'Macron', false],
    ['« Poutine doit parler », a dit Macron.', 'Poutine', true],
    ['「プーチン氏」とマクロン氏は述べた。', 'プーチン', true],
    ['「プーチン氏」とマクロン氏は述べた。', 'マクロン', false],
    // A quotation that goes on in the next sentence.
    ['"Putin must talk, said Macron.', 'Putin', false],
    ['Nothing is quoted by Macron.', 'Macron', false],
  ])('%s: %s is %s', (text, name, quoted) => {
    expect(isQuoted(text, { start: 0, end: text.length }, text.indexOf(name))).toBe(quoted);
  });
});
