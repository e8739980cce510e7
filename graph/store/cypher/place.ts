// Where in a query something is wrong.

import type { TextPlace } from '../../model/index.ts';
import { lex } from './lexer.ts';

/** A stretch of a text as a place. */
export function placeFrom(text: string, start: number, end: number): TextPlace {
  const before = text.slice(0, start).split('\n');
  return { start, end, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * The place that an engine's message speaks of: by its line and column, else by the variable, function or parameter
 * that it names. Undefined where it names none, or one that isn't there.
 */
export function placeIn(text: string, message: string): TextPlace | undefined {
  const [, line, column] = /\bline (\d+), column (\d+)/.exec(message) ?? [];
  if (line !== undefined) return placeAt(text, Number(line), Number(column));
  const [, parameter] = /parameter(?:\(s\))?: \$?(\w+)/i.exec(message) ?? [];
  if (parameter !== undefined) return placeOfToken(text, `$${parameter}`);
  const [, name] = /\b(?:variable|function)s? ['`"]([^'`"]+)['`"]/i.exec(message) ?? [];
  return name === undefined ? undefined : placeOfToken(text, name);
}

/** What stands at a line and column, both from 1: the whole token, or the last one where the text has ended. */
function placeAt(text: string, line: number, column: number): TextPlace | undefined {
  const lines = text.split('\n');
  if (line > lines.length) return undefined;
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const { tokens } = lex(text);
  const token = tokens.find((one) => one.end > start) ?? tokens.at(-1);
  return token && placeFrom(text, token.start, token.end);
}

function placeOfToken(text: string, name: string): TextPlace | undefined {
  const { tokens } = lex(text);
  const wanted = name.toLowerCase();
  const token = tokens.find(
    (one, at) => one.text.toLowerCase() === wanted && ![':', '.'].includes(tokens[at - 1]?.text ?? ''),
  );
  return token && placeFrom(text, token.start, token.end);
}
