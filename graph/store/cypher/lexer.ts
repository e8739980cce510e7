// Cypher's text cut into tokens. Only what the gate, the hints and the aliases must know: where a string,
// a quoted name or a comment ends. Where engines differ on a comment's end we take the earliest one, so that
// nothing an engine would run can hide in what we take for a comment.

/** What a token is; `quoted` is a name in backticks, `mark` any other character (`..` is one mark). */
export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'mark';

/** A token with its place in the text, UTF-16 units, end exclusive. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Words in upper case, names in backticks without them in upper case, anything else as it stands. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens up to the end, or up to `problem`: something that was opened and never closed. */
export interface Lexed {
  readonly tokens: readonly Token[];
  readonly problem?: { readonly what: 'string' | 'quoted name' | 'comment'; readonly start: number };
}

const SPACE = /\s/u;
const WORD_START = /[\p{ID_Start}_]/u;
const WORD_PART = /[\p{ID_Continue}\p{Sc}_]/u;
const DIGIT = /[0-9]/;
const NUMBER_PART = /[0-9a-zA-Z_]/;
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/;

/** Cuts a text into tokens; whitespace and comments are left out. Never throws. */
export function lex(text: string): Lexed {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, start: number, end: number): number => {
    const raw = text.slice(start, end);
    tokens.push({ kind, text: raw, key: keyOf(kind, raw), start, end });
    return end;
  };
  let at = 0;
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = text[at + 1];
    if (SPACE.test(char) || char === '\uFEFF') at += char.length;
    else if (char === '/' && next === '/') at = lineEnd(text, at);
    else if (char === '/' && next === '*') {
      const close = text.indexOf('*/', at + 2);
      if (close < 0) return { tokens, problem: { what: 'comment', start: at } };
      at = close + 2;
    } else if (char === "'" || char === '"') {
      const end = stringEnd(text, at, char);
      if (end === undefined) return { tokens, problem: { what: 'string', start: at } };
      at = push('string', at, end);
    } else if (char === '`') {
      const end = quotedEnd(text, at);
      if (end === undefined) return { tokens, problem: { what: 'quoted name', start: at } };
      at = push('quoted', at, end);
    } else if (char === '$' && next !== undefined && WORD_PART.test(next)) {
      at = push('parameter', at, runEnd(text, at + 1, WORD_PART));
    } else if (DIGIT.test(char)) at = push('number', at, numberEnd(text, at));
    else if (WORD_START.test(char)) at = push('word', at, runEnd(text, at, WORD_PART));
    else at = push('mark', at, at + (char === '.' && next === '.' ? 2 : char.length));
  }
  return { tokens };
}

/** The text with every `\uXXXX` replaced by its character, as Neo4j does before it reads a query. */
export function withoutUnicodeEscapes(text: string): string {
  return text.replace(/\\u+([0-9a-fA-F]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The text with strings, quoted names and comments blanked, place for place, so that patterns see only code. */
export function codeOnly(text: string): string {
  const code = Array.from({ length: text.length }, () => ' ');
  for (const token of lex(text).tokens) {
    const hidden = token.kind === 'string' || token.kind === 'quoted';
    for (let at = token.start; at < token.end; at++) {
      const edge = at === token.start || at === token.end - 1;
      code[at] = hidden && !edge ? ' ' : (text[at] ?? ' ');
    }
  }
  return code.join('');
}

function keyOf(kind: TokenKind, raw: string): string {
  if (kind === 'word') return raw.toUpperCase();
  return kind === 'quoted' ? raw.slice(1, -1).trim().toUpperCase() : raw;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !LINE_END.test(text[at] ?? '')) at++;
  return at;
}

function stringEnd(text: string, from: number, quote: string): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at + 1;
  }
  return undefined;
}

function quotedEnd(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '`') continue;
    if (text[at + 1] !== '`') return at + 1;
    at++;
  }
  return undefined;
}

/** `1`, `0xFF`, `1.5e-3`; not the first dot of `1..3`, nor a dot before a name. */
function numberEnd(text: string, from: number): number {
  let at = runEnd(text, from, NUMBER_PART);
  if (text[at] === '.' && DIGIT.test(text[at + 1] ?? '')) at = runEnd(text, at + 1, NUMBER_PART);
  const exponent =
    /[eE]/.test(text[at - 1] ?? '') && /[+-]/.test(text[at] ?? '') && DIGIT.test(text[at + 1] ?? '');
  return exponent ? runEnd(text, at + 1, NUMBER_PART) : at;
}

function runEnd(text: string, from: number, part: RegExp): number {
  let at = from;
  for (;;) {
    const char = text.codePointAt(at);
    if (char === undefined || !part.test(String.fromCodePoint(char))) return at;
    at += char > 0xffff ? 2 : 1;
  }
}
