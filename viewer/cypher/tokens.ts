/** What a stretch of a query is, for its colour. */
export type TokenKind = 'comment' | 'text' | 'number' | 'parameter' | 'label' | 'keyword' | 'function';

/** A stretch of a query, offsets in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/** Words of the language that a reading query uses. */
export const KEYWORDS = [
  'MATCH', 'OPTIONAL', 'WHERE', 'RETURN', 'WITH', 'UNWIND', 'ORDER', 'BY', 'SKIP', 'LIMIT', 'AS', 'DISTINCT', 'AND',
  'OR', 'XOR', 'NOT', 'IN', 'IS', 'NULL', 'TRUE', 'FALSE', 'STARTS', 'ENDS', 'CONTAINS', 'CASE', 'WHEN', 'THEN',
  'ELSE', 'END', 'UNION', 'ALL', 'ASC', 'DESC', 'EXISTS', 'COUNT', 'CALL', 'YIELD',
] as const; // prettier-ignore

/** Functions that every store here knows. */
export const FUNCTIONS = [
  'count', 'collect', 'sum', 'avg', 'min', 'max', 'size', 'length', 'nodes', 'relationships', 'type', 'labels', 'keys',
  'properties', 'coalesce', 'head', 'last', 'toLower', 'toUpper', 'toString', 'toInteger', 'substring', 'replace',
  'split', 'trim', 'lTrim', 'rTrim', 'range', 'abs', 'round', 'floor', 'ceil', 'sqrt', 'sign', 'toFloat', 'left', 'right',
  'reverse', 'tail', 'any', 'all', 'none', 'single', 'reduce', 'startNode', 'endNode', 'shortestPath', 'allShortestPaths',
  'percentileCont', 'stDev', 'date',
] as const; // prettier-ignore

const WORDS: ReadonlySet<string> = new Set(KEYWORDS);
const SHAPE = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))`,
    String.raw`(?<text>'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?)`,
    '(?<quoted>`[^`]*`?)',
    String.raw`(?<number>(?<![\p{L}\p{N}_])\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    String.raw`(?<parameter>\$[\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<label>(?<![{,]\s{0,9}\w{1,40}\s{0,9}):\s*[\p{L}_][\p{L}\p{N}_]*(?:\s*[|&]\s*:?\s*[\p{L}_][\p{L}\p{N}_]*)*)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_]*)`,
  ].join('|'),
  'gu',
);

/** The coloured stretches of a query, in order. Never fails: what is no word of the language has no colour. */
export function tokensOf(cypher: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of cypher.matchAll(SHAPE)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = kindOf(match, cypher, end);
    if (kind) tokens.push({ start, end, kind });
  }
  return tokens;
}

function kindOf(match: RegExpMatchArray, cypher: string, end: number): TokenKind | undefined {
  const groups = match.groups!;
  for (const kind of ['comment', 'text', 'number', 'parameter', 'label'] as const)
    if (groups[kind]) return kind;
  const word = groups['word'];
  if (!word || cypher[(match.index ?? 0) - 1] === '.') return undefined;
  if (
    /^\s*\(/.test(cypher.slice(end, end + 20)) &&
    !/^(IN|AND|OR|NOT|WHERE|MATCH|EXISTS|WITH)$/i.test(word)
  ) {
    return 'function';
  }
  return WORDS.has(word.toUpperCase()) ? 'keyword' : undefined;
}
