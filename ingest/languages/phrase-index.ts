// Word lists made findable: which phrases of a list begin at a token, in time that doesn't grow with the list.

import type { Token } from '../article/tokens.ts';

/** A phrase that was found: tokens `from` (inclusive) to `to` (exclusive). */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Finds the longest phrase at each token. */
export interface PhraseIndex<T> {
  /** Every match in `tokens`, longest first at each token; matches may overlap only where `value`s differ in length. */
  find(tokens: readonly Token[], from?: number, to?: number): PhraseMatch<T>[];
  /** The longest match that begins at token `at`, or nothing. */
  at(tokens: readonly Token[], at: number, limit?: number): PhraseMatch<T> | undefined;
}

/** Indexes that read the same tokens: what begins with a word is asked of all of them once an article. */
export interface PhraseFamily {
  /** Takes in an index by what tells whether it has anything for a word; gives its number. */
  join(begins: (token: Token) => boolean): number;
  /** Writes down on each token which indexes have anything for it. */
  mark(tokens: readonly Token[]): void;
}

/** Words whose rows are remembered at most. */
const ROWS = 20_000;

export function phraseFamily(): PhraseFamily {
  const members: ((token: Token) => boolean)[] = [];
  const rows = new Map<string, Uint8Array>();
  return {
    join: (begins) => members.push(begins) - 1,
    mark(tokens) {
      for (const token of tokens) {
        let row = rows.get(token.lower);
        if (row === undefined) {
          row = Uint8Array.from(members, (begins) => Number(begins(token)));
          if (rows.size >= ROWS) rows.clear();
          rows.set(token.lower, row);
        }
        token.begins = row;
      }
    },
  };
}

interface Phrase<T> {
  /** Its words behind those that it was found by; cut when its first word is met in a text. */
  readonly rest: readonly string[];
  readonly value: T;
  /** Which of two that end alike is meant: the lower one. */
  readonly order: number;
}

/** What begins with a word. */
interface Beginning<T> {
  readonly phrases: readonly Phrase<T>[];
  /** By the second word, where that is a plain word: hundreds of phrases may begin with one auxiliary. */
  readonly seconds: ReadonlyMap<string, readonly Phrase<T>[]> | undefined;
}

/** Words remembered at most with the phrases that they begin, since texts say the same words again and again. */
const REMEMBERED = 5_000;
/** How many tokens `‥`, `…` and `……` may stand for. */
const GAPS: Readonly<Record<string, number>> = { '‥': 4, '…': 9, '……': 24 };
/** More than a list has phrases. */
const LATER = 1e9;
/** What parts sentences inside a gap, and the short one too. */
const CLOSES = /^[.;:!?]$/;
const PARTS = /^[.,;:!?]$/;

/**
 * Phrases are lower-case words parted by spaces. `stem*` is a word with any ending, `*end` one with any beginning
 * (a compound), `‥` up to four tokens without a comma ("viajó [el lunes] a"), `…` up to nine tokens within the sentence,
 * `……` up to 24, and a last `$` says that no word may follow
 * (where a verb's split part closes its clause). Where two phrases match, the longer wins.
 */
export function phraseIndex<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  family?: PhraseFamily,
): PhraseIndex<T> {
  // Of a hundred thousand phrases an article meets the first words of a few hundred; only these are cut into words.
  const exact = new Map<string, Listed<T>[]>();
  const stems = new Map<string, Listed<T>[]>();
  const tails = new Map<string, Listed<T>[]>();
  let order = 0;
  for (const [phrase, value] of entries) {
    const first = firstWord(phrase);
    // Where two end alike, words come before stems and compounds, and the one listed first.
    if (first.endsWith('*')) add(stems, first.slice(0, -1), { phrase, value, order: LATER });
    else if (first.startsWith('*')) add(tails, first.slice(1), { phrase, value, order: LATER });
    else add(exact, first, { phrase, value, order: order++ });
  }
  const remembered = new Map<string, Beginning<T> | null>();
  const beginningOf = (token: Token): Beginning<T> | null => {
    const { lower } = token;
    const known = remembered.get(lower);
    if (known !== undefined) return known;
    const listed = [exact.get(lower) ?? []];
    if (token.word) {
      for (let cut = 2; stems.size && cut <= lower.length; cut++)
        listed.push(stems.get(lower.slice(0, cut)) ?? []);
      for (let cut = 0; tails.size && cut < lower.length - 2; cut++)
        listed.push(tails.get(lower.slice(cut)) ?? []);
    }
    const found = beginningWith(listed.flat());
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(lower, found);
    return found;
  };
  const number = family?.join((token) => beginningOf(token) !== null) ?? 0;
  const at = (tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T> | undefined => {
    const token = from < limit ? tokens[from] : undefined;
    if (token === undefined || (family && token.begins?.[number] === 0)) return undefined;
    const beginning = beginningOf(token);
    if (!beginning) return undefined;
    const best = longest(tokens, from, limit, beginning.phrases, undefined);
    const next = from + 1 < limit ? tokens[from + 1] : undefined;
    const seconds = next && beginning.seconds?.get(next.lower);
    const found = seconds ? longest(tokens, from, limit, seconds, best) : best;
    return found && { from, to: found.to, value: found.value };
  };
  return {
    at,
    find(tokens, from = 0, to = tokens.length) {
      const found: PhraseMatch<T>[] = [];
      for (let index = from; index < to; index++) {
        const match = at(tokens, index, to);
        if (match) found.push(match);
      }
      return found;
    },
  };
}

/** A phrase as it is listed. */
interface Listed<T> {
  readonly phrase: string;
  readonly value: T;
  readonly order: number;
}

/** The first word or mark of a phrase. */
function firstWord(phrase: string): string {
  const blank = phrase.indexOf(' ');
  const first = blank < 0 ? phrase : phrase.slice(0, blank);
  return PLAIN.test(first) ? first : (splitPhrase(phrase)[0] ?? '');
}

/** A word of Latin letters, which is cut no further. */
const PLAIN = /^\*?[a-zß-öø-ÿ]+\*?$/;

/** The phrases cut into words, and parted by their second one where that is a plain word. */
function beginningWith<T>(listed: readonly Listed<T>[]): Beginning<T> | null {
  if (listed.length === 0) return null;
  const phrases: Phrase<T>[] = [];
  const seconds = new Map<string, Phrase<T>[]>();
  for (const { phrase, value, order } of listed) {
    const [first = '', ...rest] = splitPhrase(phrase);
    const parts = rest[0] !== undefined && !first.includes('*') && !/[*‥…$]/.test(rest[0]);
    if (parts) add(seconds, rest[0]!, { rest, value, order });
    else phrases.push({ rest, value, order });
  }
  return { phrases, seconds: seconds.size > 0 ? seconds : undefined };
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

interface Found<T> {
  readonly to: number;
  readonly value: T;
  readonly order: number;
}

/** Of the phrases that begin at `from`, and of what was found before, what reaches farthest. */
function longest<T>(
  tokens: readonly Token[],
  from: number,
  limit: number,
  phrases: readonly Phrase<T>[],
  before: Found<T> | undefined,
): Found<T> | undefined {
  let best = before;
  for (const { rest, value, order } of phrases) {
    const to = rest.length === 0 ? from + 1 : follow(tokens, from + 1, limit, rest, 0);
    if (to === undefined || (best && (to < best.to || (to === best.to && order >= best.order)))) continue;
    best = { to, value, order };
  }
  return best;
}

/** A phrase's words, cut as the tokeniser cuts the text. */
function splitPhrase(phrase: string): string[] {
  return phrase.match(/…+|\$|\*?[\p{L}\p{M}\p{N}]+\*?|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** The token after the last one matched, or nothing. */
function follow(
  tokens: readonly Token[],
  at: number,
  limit: number,
  rest: readonly string[],
  index: number,
): number | undefined {
  const wanted = rest[index];
  if (wanted === undefined) return at;
  if (wanted === '$') return at >= limit || !tokens[at]?.word ? at : undefined;
  const gap = GAPS[wanted];
  if (gap !== undefined) {
    for (let skip = 0; skip <= gap && at + skip < limit; skip++) {
      const to = follow(tokens, at + skip, limit, rest, index + 1);
      if (to !== undefined) return to;
      const closes = wanted === '‥' ? PARTS : CLOSES;
      if (closes.test(tokens[at + skip]?.lower ?? '.')) return undefined;
    }
    return undefined;
  }
  const token = at < limit ? tokens[at] : undefined;
  return token && fits(token.lower, wanted) ? follow(tokens, at + 1, limit, rest, index + 1) : undefined;
}

function fits(word: string, wanted: string): boolean {
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  return wanted.startsWith('*') && wanted.length > 1 ? word.endsWith(wanted.slice(1)) : word === wanted;
}
