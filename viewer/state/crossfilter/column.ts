// The values of one facet, for all events, as two typed arrays.

/** Which values of a facet each event has: those of row i are `codes` from `offsets[i]` up to `offsets[i + 1]`. */
export interface Column {
  /** What the codes stand for: ids, or words of a closed set. */
  readonly keys: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** The values that each row names, gathered into a column. A value is counted once for an event. */
export function columnOf(
  keys: readonly string[],
  rows: number,
  valuesOf: (row: number) => readonly number[],
): Column {
  const offsets = new Uint32Array(rows + 1);
  const gathered: number[] = [];
  for (let row = 0; row < rows; row++) {
    const values = valuesOf(row);
    for (let i = 0; i < values.length; i++) if (values.indexOf(values[i]!) === i) gathered.push(values[i]!);
    offsets[row + 1] = gathered.length;
  }
  const codeOf = new Map(keys.map((key, code) => [key, code]));
  return { keys, codeOf, offsets, codes: Uint32Array.from(gathered) };
}
