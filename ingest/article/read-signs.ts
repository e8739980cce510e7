// Signs that are read as another one, one for one: a look into a table a sign, since names by the ten thousand are read.

const tables = new WeakMap<ReadonlyMap<string, string>, Uint16Array>();
const units = new Uint16Array(4_096);

/** A text with each sign beyond ASCII read as `letters` say; of the same length, and the very same one where none is. */
export function readSigns(text: string, letters: ReadonlyMap<string, string>): string {
  const table = tableOf(letters);
  let first = 0;
  while (first < text.length && table[text.charCodeAt(first)] === 0) first++;
  if (first === text.length) return text;
  let read = text.slice(0, first);
  for (let from = first; from < text.length; from += units.length) {
    const size = Math.min(units.length, text.length - from);
    for (let index = 0; index < size; index++) {
      const unit = text.charCodeAt(from + index);
      units[index] = table[unit] || unit;
    }
    read += String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[]);
  }
  return read;
}

/** What each unit is read as; 0: as itself. */
function tableOf(letters: ReadonlyMap<string, string>): Uint16Array {
  let table = tables.get(letters);
  if (!table) {
    table = new Uint16Array(0x1_0000);
    for (const [sign, read] of letters) if (sign > '\u007F') table[sign.charCodeAt(0)] = read.charCodeAt(0);
    tables.set(letters, table);
  }
  return table;
}
