// Names for the columns that a query leaves unnamed: their own text, which is what Neo4j calls them. Grafeo 0.6.0
// names them otherwise and, worse, answers an unnamed node beside an aggregate (`RETURN a, count(r)`) with its
// internal number; named, the answer is right.

import { lex } from '../cypher/lexer.ts';
import type { Token } from '../cypher/lexer.ts';

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
const AFTER_ITEMS = new Set(['ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION', ';']);

/** The same query with an alias on every unnamed item of its outermost RETURN clauses. */
export function withAliases(text: string): string {
  const { tokens } = lex(text);
  let depth = 0;
  let items: Token[][] | undefined;
  const unnamed: Token[][] = [];
  const finish = (): void => {
    unnamed.push(...(items ?? []).filter(needsName));
    items = undefined;
  };
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.text;
    if (depth === 0 && token.kind === 'word' && token.key === 'RETURN' && before !== '.' && before !== ':') {
      finish();
      items = [[]];
      continue;
    }
    if (items && depth === 0 && AFTER_ITEMS.has(token.key) && before !== '.') finish();
    if (OPENING.has(token.text)) depth++;
    if (CLOSING.has(token.text)) depth--;
    if (items && depth === 0 && token.text === ',') items.push([]);
    else if (items && !(items.length === 1 && items[0]?.length === 0 && token.key === 'DISTINCT'))
      items.at(-1)?.push(token);
  }
  finish();
  return unnamed.reduceRight((whole, item) => insertName(whole, item), text);
}

function needsName(item: readonly Token[]): boolean {
  const [first] = item;
  if (!first || first.text === '*') return false;
  return !item.some((token, at) => token.kind === 'word' && token.key === 'AS' && at === item.length - 2);
}

function insertName(text: string, item: readonly Token[]): string {
  const [first, last] = [item[0], item.at(-1)];
  if (!first || !last) return text;
  const name = text.slice(first.start, last.end).replaceAll('`', '');
  return `${text.slice(0, last.end)} AS \`${name}\`${text.slice(last.end)}`;
}
