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
/** What each unit is folded to, once it was met. */
const known = new Uint16Array(0x1_0000);
const units = new Uint16Array(4_096);

/** Lower case without marks, unit by unit: `fold(text).length === text.length`. */
export function fold(text: string): string {
  if (text.length <= units.length) return foldPart(text);
  let folded = '';
  for (let at = 0; at < text.length; at += units.length)
    folded += foldPart(text.slice(at, at + units.length));
  return folded;
}

function foldPart(text: string): string {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    units[index] = known[unit] || (known[unit] = foldUnit(text[index]!).charCodeAt(0));
  }
  return String.fromCharCode.apply(null, units.subarray(0, text.length) as unknown as number[]);
}

function foldUnit(unit: string): string {
  if (unit >= ' ' && unit <= '~') return unit.toLowerCase();
  // The marks of kana make other sounds: パリ is Paris, バリ is Bali.
  if (unit >= '\u3040' && unit <= '\u30ff') return unit;
  const lower = unit.toLowerCase();
  return LETTERS[lower] ?? lower.normalize('NFD')[0] ?? unit;
}
