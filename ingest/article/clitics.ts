// Small words that are written onto the next or the last one, as in Arabic: "وبالرياض" is "و ب الرياض".

/** How small words hang on others. Everything is written in the letters that the script reads. */
export interface Clitics {
  /** Marks that are no letters and are passed over: vowel signs, the stroke that lengthens a word; a class of signs. */
  readonly silent: string;
  /** Joins any word: "و". */
  readonly joins: readonly string[];
  /** Stand before a word of the lists or one with the article: "ب", "ل". */
  readonly before: readonly string[];
  /** Those of them that stand before short words too, and before an article only where the lists know the word. */
  readonly loose: readonly string[];
  /** The article; it is parted from nouns of events alone, elsewhere it is a part of the word. */
  readonly article: string;
  /** Where the article loses its first letters behind a small word: "لل" is "ل" and "ال" without its "ا". */
  readonly runs: readonly { readonly written: string; readonly small: string; readonly lost: string }[];
  /** Pronouns behind a word: "ه" of "لقائه". They become words that begin with `mark`, so that they are told from others. */
  readonly behind: readonly string[];
  readonly mark: string;
  /** What a word's last letter is before a pronoun, and what it is without one: "ت" of "زيارته" is "ة". */
  readonly ends: readonly (readonly [before: string, alone: string])[];
  /** Words that take pronouns, beside those of events: "مع", "بين". */
  readonly owned: readonly string[];
  /** Names of three letters before which a small word stands all the same: "بجدة". */
  readonly shortNames: readonly string[];
  /** Words that only look as if they held a small one: "وزير", "بلاد". */
  readonly whole: readonly string[];
}

/** The words that tell where a small one ends. */
export interface CliticWords {
  /** Words of the language, none of which holds a small one. */
  readonly known: ReadonlySet<string>;
  /** Those of them that are parts of names: short ones are found inside other words too often. */
  readonly names: ReadonlySet<string>;
  /** Those of them before which the article is a word of its own. */
  readonly nouns: ReadonlySet<string>;
  /** Those of them that take pronouns. */
  readonly owned: ReadonlySet<string>;
}

/** A part of a word, `from` and `to` in its letters; `lead` is written before it, `last` instead of its last letter. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly lead?: string;
  readonly last?: string;
}

/** Letters of what is left where a small word is cut off. */
const SHORTEST = 3;
const SHORTEST_NAME = 4;

/** A text with its small words parted; `at` has the offset in the first text of every unit, and of its end. */
export interface PartedText {
  readonly text: string;
  readonly at: readonly number[];
}

/** Parts the small words of a text. `plain` gives the letters that lists are matched in, one for one. */
export function partClitics(
  text: string,
  clitics: Clitics,
  words: CliticWords,
  plain: (text: string) => string,
): PartedText {
  const { silent, seen } = compiled(clitics);
  const marked = silent.test(text);
  const parted: Parted = { text: '', at: [] };
  let done = 0;
  for (const match of text.matchAll(seen)) {
    if (marked) putSpoken(parted, text, done, match.index, clitics.mark, silent);
    else putWritten(parted, text, done, match.index);
    const [word] = match;
    done = match.index + word.length;
    const spoken = marked ? spokenIn(word, silent) : undefined;
    const written = spoken ? spoken.map((index) => word[index]).join('') : word;
    const pieces = piecesOf(written, clitics, words, plain);
    if (spoken === undefined && isWhole(pieces)) putWritten(parted, text, match.index, done);
    else
      for (const { from, to, lead = '', last } of pieces) {
        const first = match.index + (spoken ? spoken[from]! : from);
        if (from > 0) put(parted, ' ', first);
        put(parted, lead, first);
        for (let index = from; index < to; index++) {
          const place = match.index + (spoken ? spoken[index]! : index);
          put(parted, index === to - 1 && last !== undefined ? last : text[place]!, place);
        }
      }
    // "الـ27"
    if (DIGIT.test(text[done] ?? '')) put(parted, ' ', done);
  }
  if (marked) putSpoken(parted, text, done, text.length, clitics.mark, silent);
  else putWritten(parted, text, done, text.length);
  parted.at.push(text.length);
  return parted;
}

/** A parted text while it is made. */
interface Parted {
  text: string;
  readonly at: number[];
}

function put(parted: Parted, units: string, from: number): void {
  parted.text += units;
  for (let index = 0; index < units.length; index++) parted.at.push(from);
}

/** What stands there as it stands. */
function putWritten(parted: Parted, text: string, start: number, end: number): void {
  parted.text += text.slice(start, end);
  for (let index = start; index < end; index++) parted.at.push(index);
}

/** The same without what is silent. */
function putSpoken(
  parted: Parted,
  text: string,
  start: number,
  end: number,
  mark: string,
  silent: RegExp,
): void {
  for (let index = start; index < end; index++)
    if (text[index] === mark || !silent.test(text[index]!)) put(parted, text[index]!, index);
}

const DIGIT = /\p{N}/u;

/** Where the letters of a word stand that aren't silent; nothing where none is. */
function spokenIn(word: string, silent: RegExp): readonly number[] | undefined {
  if (!silent.test(word)) return undefined;
  return Array.from(word, (_, index) => index).filter((index) => !silent.test(word[index]!));
}

/** Whether a word holds no small one. */
function isWhole([piece, other]: readonly Piece[]): boolean {
  return piece?.lead === undefined && piece?.last === undefined && other === undefined;
}

/** Words remembered at most with their pieces. */
const REMEMBERED = 20_000;
const remembered = new WeakMap<CliticWords, Map<string, readonly Piece[]>>();

/** The pieces of a word as it is written. */
function piecesOf(
  word: string,
  clitics: Clitics,
  words: CliticWords,
  plain: (text: string) => string,
): readonly Piece[] {
  let known = remembered.get(words);
  if (!known) remembered.set(words, (known = new Map<string, readonly Piece[]>()));
  let pieces = known.get(word);
  if (pieces) return pieces;
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, (pieces = cut(plain(word), 0, clitics, words).pieces));
  return pieces;
}

const patterns = new WeakMap<Clitics, { readonly silent: RegExp; readonly seen: RegExp }>();

function compiled(clitics: Clitics): { readonly silent: RegExp; readonly seen: RegExp } {
  const held = patterns.get(clitics) ?? {
    silent: new RegExp(`[${clitics.silent}]`, 'u'),
    seen: new RegExp(
      `(?=\\p{Script=Arabic})\\p{L}(?:(?=[\\p{Script=Arabic}${clitics.silent}])[\\p{L}\\p{M}${clitics.silent}])*`,
      'gu',
    ),
  };
  patterns.set(clitics, held);
  return held;
}

interface Cut {
  readonly pieces: readonly Piece[];
  /** Whether the lists say so, or the article behind a small word, not only the first letter. */
  readonly sure: boolean;
  /** Whether only the article says so. */
  readonly open?: true;
}

/** The parts of a word from a letter on, in order; one where it holds no small word. */
function cut(word: string, from: number, clitics: Clitics, words: CliticWords): Cut {
  const { article, joins, before, runs } = clitics;
  const to = word.length;
  const rest = word.slice(from);
  const whole: Cut = { pieces: [{ from, to }], sure: false };
  if (rest.startsWith(article) && words.nouns.has(rest.slice(article.length))) {
    const noun = from + article.length;
    return {
      pieces: [
        { from, to: noun },
        { from: noun, to },
      ],
      sure: true,
    };
  }
  // "وأن" is "and that", though a name is written so.
  const and = joins.find((small) => rest.startsWith(small));
  const behindAnd = and === undefined ? '' : rest.slice(and.length);
  const joined = words.names.has(rest) && behindAnd.length > 1 && isOurs(behindAnd, words);
  if (words.known.has(rest) && !joined) return { ...whole, sure: true };
  for (const { written, small, lost } of runs) {
    const left = rest.slice(written.length);
    const next = from + small.length;
    if (!rest.startsWith(written) || left.length < SHORTEST || words.known.has(word.slice(next))) continue;
    const noun = from + written.length;
    const named: Piece = { from: next, to: words.nouns.has(left) ? noun : to, lead: lost };
    const pieces = [{ from, to: next }, named, ...(named.to < to ? [{ from: noun, to }] : [])];
    return { pieces, sure: true };
  }
  let guess: Cut | undefined;
  for (const small of [...joins, ...before]) {
    if (!rest.startsWith(small)) continue;
    const next = from + small.length;
    const left = word.slice(next);
    const behind = cut(word, next, clitics, words);
    const free = joins.includes(small);
    const named = words.names.has(left) && !clitics.shortNames.includes(left);
    const long =
      left.length >= (named ? SHORTEST_NAME : free || clitics.loose.includes(small) ? 2 : SHORTEST);
    // "فالستروم" is no "ف" before an article.
    const open =
      left.startsWith(article) && left.length > article.length + 2 && !clitics.loose.includes(small);
    const pieces = [{ from, to: next }, ...behind.pieces];
    // "كواليس": "and" stands before all other small words.
    const order = free || !joins.some((and) => left.startsWith(and) && behind.pieces.length > 1);
    if (behind.sure && long && order && (free || !behind.open)) return { pieces, sure: true };
    if (open) return { pieces, sure: true, open: true };
    if (free && left.length >= SHORTEST) guess ??= { pieces, sure: false };
  }
  return behindIn(word, from, clitics, words) ?? guess ?? whole;
}

/** Whether a word is the language's and no part of a name. */
function isOurs(word: string, { known, names }: CliticWords): boolean {
  return known.has(word) && !names.has(word);
}

/** A pronoun behind a word of those that take one. */
function behindIn(
  word: string,
  from: number,
  { behind, ends, mark }: Clitics,
  { owned }: CliticWords,
): Cut | undefined {
  for (const pronoun of behind) {
    const end = word.length - pronoun.length;
    if (!word.endsWith(pronoun) || end - from < 1) continue;
    const stem = word.slice(from, end);
    const tail: Piece = { from: end, to: word.length, lead: mark };
    if (owned.has(stem)) return { pieces: [{ from, to: end }, tail], sure: true };
    for (const [written, alone] of ends) {
      if (!stem.endsWith(written) || !owned.has(stem.slice(0, stem.length - written.length) + alone))
        continue;
      return { pieces: [{ from, to: end, last: alone }, tail], sure: true };
    }
  }
  return undefined;
}
