// Labels, types and properties that this graph does not have: to an engine they are no mistake, only nothing.

import { LABELS, PROPERTIES, RELATIONSHIP_TYPES } from '../../model/index.ts';
import { lex } from './lexer.ts';
import type { Token } from './lexer.ts';

/** Slips that a name may be off by: one in a short one. */
const near = (name: string): number => (name.length < 5 ? 1 : 2);

/**
 * A sentence for each label and type that is none of ours, and for each property that is a slip away from one of ours.
 * Others can be meant: of a map, or what people have added in Neo4j.
 */
export function unknownNames(text: string): string[] {
  const { tokens } = lex(text);
  const made = new Set(
    tokens.filter((_, at) => tokens[at + 1]?.text === ':' && inMap(tokens, at)).map(({ text }) => text),
  );
  const found = tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const before = tokens[at - 1]?.text;
    if (before === '.' && tokens[at + 1]?.text !== '(' && !made.has(token.text)) return slip(token.text);
    return isLabel(tokens, at) ? unknown(token.text, tokens, at) : [];
  });
  return [...new Set(found)];
}

function unknown(name: string, tokens: readonly Token[], at: number): string[] {
  const open = tokens.slice(0, at).findLast(({ text }) => text === '[' || text === '(');
  const [what, known] =
    open?.text === '[' ? (['relationship type', RELATIONSHIP_TYPES] as const) : (['label', LABELS] as const);
  if (known.includes(name)) return [];
  const meant = nearest(name, known);
  const others = `there are ${known.join(', ')}`;
  return [`There is no ${what} "${name}" here; ${meant === undefined ? others : `did you mean "${meant}"?`}`];
}

function slip(name: string): string[] {
  if (PROPERTIES.includes(name) || name === '*') return [];
  const meant = nearest(name, PROPERTIES);
  return meant === undefined ? [] : [`There is no property "${name}" here; did you mean "${meant}"?`];
}

/** Whether the name there stands after a colon, or after a bar behind other names that do. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  if (before === '|')
    return ['word', 'quoted'].includes(tokens[at - 2]?.kind ?? '') && isLabel(tokens, at - 2);
  return before === ':' && !inMap(tokens, at);
}

/** Whether a colon there would stand between a map's key and its value. */
function inMap(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let back = at - 1; back >= 0; back--) {
    const mark = tokens[back]?.text ?? '';
    if (')]}'.includes(mark)) depth++;
    else if ('([{'.includes(mark) && depth-- === 0) return mark === '{';
  }
  return false;
}

function nearest(name: string, known: readonly string[]): string | undefined {
  const far = (one: string): number => distance(name.toLowerCase(), one.toLowerCase());
  const [best] = known
    .filter((one) => far(one) <= near(name) && one.length > 2)
    .sort((a, b) => far(a) - far(b));
  return best;
}

/** Letters to be changed, left out, put in or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          row[j]! + 1,
          next[j - 1]! + 1,
          row[j - 1]! + (same ? 0 : 1),
          swapped ? above[j - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [above, row] = [row, next];
  }
  return row[b.length]!;
}
