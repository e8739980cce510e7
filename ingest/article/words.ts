// Cuts text without blanks into words: those of the language's lists and of Intl.Segmenter, as few as will do.

import type { WordList } from './word-list.ts';

/** A word, number or mark: offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one text asks of its cutting: offsets that no word reaches across, and names of its own. */
export interface CutAsk {
  readonly borders?: ReadonlySet<number>;
  readonly names?: ReadonlySet<string>;
}

/** Cuts a text; blanks are left out. */
export type WordCutter = (text: string, ask?: CutAsk) => Span[];

const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆〇]';
const RUN = new RegExp(`${SIGN}+|(?:(?!${SIGN})[\\p{L}\\p{M}\\p{N}])+|\\S`, 'gu');
const UNSPACED = new RegExp(`^${SIGN}`, 'u');

/** The signs, or the letters and digits, with which a text begins. */
export function firstRun(text: string): string | undefined {
  return text.match(RUN)?.[0];
}

// What a step costs. A word of the lists comes before one of the segmenter, and a word of several signs before its signs.
const NAMED = 9;
const LISTED = 10;
const SEGMENTED = 11;
const LISTED_SIGN = 12;
const UNKNOWN_SIGN = 14;
/** No word is longer, so that a line without marks costs no more a sign than a short one. */
const LONGEST_WORD = 24;
/** A name of the text is at most as long. */
const LONGEST_NAME = 10;

/**
 * A cutter over a list of words, `language` as Intl.Segmenter knows it. Among all ways to cut a run the cheapest
 * is taken, so that a listed word isn't found inside another ("会议" in "国会议员", "美国" in "美国务卿").
 */
export function wordCutter(words: WordList, language: string): WordCutter {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });

  // The same text is cut again when its names are known.
  const lookedUp = remembering((run: string): RunWords => {
    const segments = Array.from({ length: run.length }, () => 0);
    for (const { index, segment } of segmenter.segment(run)) segments[index] = segment.length;
    return { segments, known: segments.map((_, at) => words.sizesAt(run, at)) };
  });

  /** What a word costs when only words of the lists make it up; 0 where they can't. */
  const listedCost = remembering((word: string): number => {
    const cheapest = startOf(word.length);
    for (let at = 0; at < word.length; at++) {
      if (words.hasSign(word[at]!)) step(cheapest, at, 1, LISTED_SIGN);
      for (const size of words.sizesAt(word, at)) if (size < word.length) step(cheapest, at, size, LISTED);
    }
    const whole = cheapest.cost[word.length]!;
    return Number.isFinite(whole) ? whole : 0;
  });

  // A segmenter's word that is made of words of the lists ("访华", "驻华大使") is cut into them.
  function cutRun(
    run: string,
    from = 0,
    names: readonly string[] = [],
    borders?: ReadonlySet<number>,
  ): readonly number[] {
    const cheapest = startOf(run.length);
    const { segments, known } = lookedUp(run);
    let border = 0;
    for (let at = 0; at < run.length; at++) {
      if (isInside(run, at) && !borders?.has(from + at)) continue;
      if (border <= at) border = borderBehind(borders, from, at, run.length);
      const reach = Math.min(LONGEST_WORD, border - at);
      let spelled = 1;
      while (spelled < reach && isInside(run, at + spelled)) spelled++;
      if (spelled > 1) step(cheapest, at, spelled, SEGMENTED);
      else step(cheapest, at, 1, words.hasSign(run[at]!) ? LISTED_SIGN : UNKNOWN_SIGN);
      for (const size of known[at]!) if (size <= reach) step(cheapest, at, size, LISTED);
      for (const name of names)
        if (name.length <= reach && run.startsWith(name, at)) step(cheapest, at, name.length, NAMED);
      const size = segments[at]!;
      if (size < 2 || size > reach) continue;
      step(cheapest, at, size, Math.max(SEGMENTED, listedCost(run.slice(at, at + size)) + 1));
    }
    const ends: number[] = [];
    for (let end = run.length; end > 0; end = cheapest.back[end]!) ends.push(end);
    return ends.reverse();
  }

  /** Where the words of a run end that holds no name and no border. */
  const cutAlone = remembering((run: string) => cutRun(run));

  return (text, { borders, names } = {}) => {
    const spans: Span[] = [];
    const own = [...(names ?? [])].filter(({ length }) => length > 1 && length <= LONGEST_NAME);
    for (const { 0: run, index: from } of text.matchAll(RUN)) {
      if (!UNSPACED.test(run)) {
        spans.push({ start: from, end: from + run.length });
        continue;
      }
      const inside = own.filter((name) => run.includes(name));
      const alone = inside.length === 0 && !(borders && isBordered(borders, from, run.length));
      const ends = alone ? cutAlone(run) : cutRun(run, from, inside, borders);
      let start = from;
      for (const end of ends) {
        spans.push({ start, end: from + end });
        start = from + end;
      }
    }
    return spans;
  };
}

/** Whether a border stands inside a run. */
function isBordered(borders: ReadonlySet<number>, from: number, length: number): boolean {
  for (let at = 1; at < length; at++) if (borders.has(from + at)) return true;
  return false;
}

/** What is known of a run whatever stands around it, by place. */
interface RunWords {
  /** How long the segmenter's word is that begins there; 0 inside one. */
  readonly segments: readonly number[];
  /** How long the listed words of several signs are that begin there, the longest first. */
  readonly known: readonly (readonly number[])[];
}

/** What the cheapest way to each place costs, and where its last word begins. */
interface Cheapest {
  readonly cost: Float64Array;
  readonly back: Int32Array;
}

function startOf(length: number): Cheapest {
  const cost = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  cost[0] = 0;
  return { cost, back: new Int32Array(length + 1) };
}

function step({ cost, back }: Cheapest, at: number, size: number, price: number): void {
  const sum = cost[at]! + price;
  if (sum >= cost[at + size]!) return;
  cost[at + size] = sum;
  back[at + size] = at;
}

/** The nearest place behind one that no word reaches across, or the run's end. */
function borderBehind(borders: CutAsk['borders'], from: number, at: number, length: number): number {
  if (!borders?.size) return length;
  let next = at + 1;
  while (next < length && !borders.has(from + next)) next++;
  return next;
}

/** Whether a place is inside a word that is spelled by its sounds. */
function isInside(run: string, at: number): boolean {
  return at > 0 && at < run.length && isSpelled(run.charCodeAt(at - 1)) && isSpelled(run.charCodeAt(at));
}

/** Signs that foreign words are spelled with, ァ to ヺ and ー: such a run is one word, whatever shorter ones it holds. */
function isSpelled(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

/** Answers remembered at most. */
const REMEMBERED = 5_000;

/** The same answers, found once for what is asked again and again. */
function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let held = known.get(text);
    if (held === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, (held = answer(text)));
    }
    return held;
  };
}
