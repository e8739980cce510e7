// Words as the index keeps them: folded, cut the same way for documents and questions.

/** Letters that decomposition leaves as they are, though people type them without their stroke. */
const STROKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ـ: '',
};

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const PARTS =
  /--\d{2}-\d{2}|\d{4}-\d{2}(?:-\d{2})?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}]+/gu;

/** Lower case, without accents, vowel points and strokes; one form for full and half width. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþıـ]/g, (letter) => STROKED[letter] ?? letter)
    .normalize('NFC');
}

/**
 * The words of a text, folded. A run of ideographs or kana is given as its pairs of neighbours and its last
 * character, so that any two-character word in it is found wherever words are thought to end;
 * days and months in ISO form stay whole.
 */
export function tokens(text: string): string[] {
  return (fold(text).match(PARTS) ?? []).flatMap((part) => (isIdeographic(part) ? pairs(part) : part));
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** Whether a text is ideographs and kana alone. */
export function isIdeographic(part: string): boolean {
  return part.replace(IDEOGRAPHS, '') === '';
}
