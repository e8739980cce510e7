// One form for spellings that differ in case and marks only; the length stays, so that offsets hold.

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ħ: 'h',
  ґ: 'г',
  '’': "'",
  ʻ: "'",
  ى: 'ي',
  '‘': "'",
  '‑': '-',
  '\u00a0': ' ',
  '\n': ' ',
};
const cache = new Map<string, string>();

/** Lower case without marks, unit by unit: `fold(text).length === text.length`. */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) folded += foldUnit(text[index]!);
  return folded;
}

function foldUnit(unit: string): string {
  if (unit >= ' ' && unit <= '~') return unit.toLowerCase();
  // The marks of kana make other sounds: パリ is Paris, バリ is Bali.
  if (unit >= '\u3040' && unit <= '\u30ff') return unit;
  let base = cache.get(unit);
  if (base === undefined) {
    const lower = unit.toLowerCase();
    base = LETTERS[lower] ?? lower.normalize('NFD')[0] ?? unit;
    cache.set(unit, base);
  }
  return base;
}
