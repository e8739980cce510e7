// Rows as a table for a terminal.

const ESCAPES = { bold: '\u001b[1m', faint: '\u001b[2m', none: '\u001b[0m' };

/** The text in a style, or as it is where colour is off. */
export function styled(text: string, style: 'bold' | 'faint', color: boolean): string {
  return color ? `${ESCAPES[style]}${text}${ESCAPES.none}` : text;
}

/** How many cells a text takes: wide scripts two, marks none. */
export function cells(text: string): number {
  let n = 0;
  for (const char of text) {
    if (/\p{M}|\p{Cf}/u.test(char)) continue;
    n +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        char,
      )
        ? 2
        : 1;
  }
  return n;
}

/** A text cut to `width` cells, with an ellipsis where something was cut; one line, no control characters. */
export function fit(text: string, width: number): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  if (cells(line) <= width) return line;
  let kept = '';
  for (const char of line) {
    if (cells(kept) + cells(char) > width - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

/**
 * A table with a header row. Columns of numbers stand to the right; the last column takes what is left of `width`.
 * Empty `rows` give the header alone.
 */
export function table(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  { width = 0, color = false }: { width?: number; color?: boolean } = {},
): string {
  const numeric = columns.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number'));
  const text = rows.map((row) => row.map(String));
  const widths = columns.map((name, i) => Math.max(cells(name), ...text.map((row) => cells(row[i] ?? ''))));
  const used = widths.slice(0, -1).reduce((sum, w) => sum + w + 2, 0);
  if (width > 0) widths[widths.length - 1] = Math.max(10, Math.min(widths.at(-1)!, width - used));
  const line = (row: readonly string[]) =>
    row
      .map((value, i) => {
        const shown = i === row.length - 1 && width > 0 ? fit(value, widths[i]!) : fit(value, 1e6);
        const pad = ' '.repeat(Math.max(0, widths[i]! - cells(shown)));
        return numeric[i] ? pad + shown : shown + pad;
      })
      .join('  ')
      .trimEnd();
  return [styled(line(columns), 'bold', color), ...text.map(line), ''].join('\n');
}
