// Languages in which a mark makes another word: "Nga" is Russia, "Ngà" ivory and "ngã" to fall.

/** Where the mark of a tone may stand on either of two vowels, the newer way first: "hòa" and "hoà". */
const PLACES: readonly (readonly [vowels: string, newer: string, older: string])[] = [
  ['oa', 'òóỏõọ', 'àáảãạ'],
  ['oe', 'òóỏõọ', 'èéẻẽẹ'],
  ['uy', 'ùúủũụ', 'ỳýỷỹỵ'],
];
const OLDER = new Map(
  PLACES.flatMap(([vowels, newer, older]) =>
    Array.from(older, (mark, at): [string, string] => [`${vowels[0]}${mark}`, `${newer[at]}${vowels[1]}`]),
  ),
);
const PAIR = /[ou][àáảãạèéẻẽẹỳýỷỹỵ]/g;

/** Lower case, composed, and one for both ways of placing a tone, so that equal words are equal strings. */
export function withMarks(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(PAIR, (pair) => OLDER.get(pair) ?? pair);
}

/** Whether the line around an offset is written without any marks, as some headlines are. `folded` is `fold(text)`. */
export function isPlainLine(text: string, folded: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end);
  return line.toLowerCase() === folded.slice(start, end < 0 ? text.length : end) && /\s/.test(line.trim());
}
