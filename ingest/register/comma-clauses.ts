// Where a comma parts whole clauses, as in Chinese: "抵达北京，会见王毅，并同他共进午餐".

import type { Token } from '../article/tokens.ts';
import type { EventLexicon } from '../languages/lexicon.ts';

const CLOSING = /^[)】\]]$/;
/** How far into a line a dateline may reach, in UTF-16 units. */
const LONGEST_DATELINE = 60;

/**
 * Whether a comma, a blank in a title or the end of a dateline parts two clauses, where a language joins them so.
 * A day, a place or an occasion before the comma ("在北京会谈后，") belongs to what follows.
 */
export function partsWhole(
  text: string,
  tokens: readonly Token[],
  from: number,
  at: number,
  { triggers, signs, clauseEnds, unspaced }: EventLexicon,
  names: ReadonlySet<number>,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || at - from < 2) return false;
  const line = text.lastIndexOf('\n', token.start) + 1;
  if (token.start - line < LONGEST_DATELINE) {
    const closed = CLOSING.test(before.lower);
    const ended = signs.datelineEnd.at(tokens, at - (closed ? 2 : 1), at) !== undefined;
    if (ended && !CLOSING.test(token.lower)) return true;
    if (before.lower === '】' && text[line] === '【') return true;
  }
  const blank = unspaced && /[ \u3000]/.test(text.slice(before.end, token.start)) && before.word;
  // "geldi ve görüştü", not "Blinken ile"
  const joins = signs.joiner.at(tokens, at - 1, at) !== undefined && !signs.with.at(tokens, at - 1, at);
  const joined = !unspaced && clauseEnds !== undefined && joins;
  const listed = before.lower === '、' && partsVerbs(tokens, from, at, triggers);
  if (before.lower !== ',' && !blank && !joined && !listed) return false;
  if (!unspaced && tokens[at - 2]?.capital) return false;
  const end = joined ? (tokens[at - 2]?.end ?? 0) : before.start;
  if (clauseEnds && !blank && !endsClause(text, end, clauseEnds)) return false;
  let told = false;
  for (let index = from; index < at; index++) {
    const trigger = triggers.at(tokens, index, at);
    if (trigger && signs.occasion.at(tokens, trigger.to, at)?.to === at - 1) return false;
    told ||= trigger !== undefined || signs.saying.at(tokens, index, at) !== undefined;
    told ||= names.has(tokens[index]?.start ?? -1);
  }
  return told;
}

/** Tokens behind a comma of lists within which its next part tells. */
const MOST_LISTED = 10;

/** "先后与A会谈、获B接见": whether a comma of lists stands right behind a verb of ours and another one follows before the next. */
function partsVerbs(
  tokens: readonly Token[],
  from: number,
  at: number,
  triggers: EventLexicon['triggers'],
): boolean {
  if (!triggers.find(tokens, from, at - 1).some(({ to }) => to === at - 1)) return false;
  for (let index = at; index < Math.min(tokens.length, at + MOST_LISTED); index++) {
    if (!tokens[index]?.word) return false;
    if (index > at && triggers.at(tokens, index)?.value.part === 'verb') return true;
  }
  return false;
}

/** Whether what stands before a comma goes on behind it: "会談し、", "訪れたが、"; not "について、". */
function endsClause(
  text: string,
  comma: number,
  { signs, but, onlyBehind = {} }: NonNullable<EventLexicon['clauseEnds']>,
): boolean {
  const sign = signs.find((each) => text.endsWith(each, comma));
  if (sign === undefined) return false;
  const letters = onlyBehind[sign];
  const before = text[comma - sign.length - 1];
  if (letters !== undefined) return before !== undefined && letters.includes(before);
  return !but.some((words) => text.endsWith(words, comma));
}
