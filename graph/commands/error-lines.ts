// A known error on a terminal.

import type { ChanceryError } from '../model/index.ts';
import { cells, styled } from './table.ts';

/**
 * What went wrong in one line; where it is known, the line of the query `text` with the place underlined; and each
 * form that works instead.
 */
export function errorLines(
  { message, place, hints }: ChanceryError,
  text: string | undefined,
  color: boolean,
): string {
  const lines = [`chancery: ${message}`];
  if (place && text !== undefined) {
    const line = text.split('\n')[place.line - 1] ?? '';
    const from = place.column - 1;
    const before = line.slice(0, from).replace(/[^\t]+/gu, (part) => ' '.repeat(cells(part)));
    const wrong = line.slice(from, from + place.end - place.start);
    const marks = '^'.repeat(Math.max(1, cells(wrong)));
    lines.push(`  ${line}`, `  ${before}${styled(marks, 'bold', color)}`);
  }
  for (const hint of hints) lines.push(`  ${hint}`);
  return `${lines.join('\n')}\n`;
}
