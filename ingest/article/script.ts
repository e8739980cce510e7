// What a writing system asks of everything that matches words: a property of a language, never its code.

import type { Clitics } from './clitics.ts';
import { readSigns } from './read-signs.ts';

/** How a language is written. Left out: words are parted by blanks and read as they stand. */
export interface Script {
  /** Words stand beside each other without blanks, as in Chinese and Japanese; `words.ts` cuts them. */
  readonly unspaced?: true;
  /** Signs that are read as another one, one for one: 會 as 会. */
  readonly letters?: ReadonlyMap<string, string>;
  /** Short words that lose their vowel before another one and stay words: "l", so that "l'Iran" is read as "l Iran". */
  readonly elisions?: readonly string[];
  /** Those that begin a name where they have a capital, written so: "D" of "D'Alema". */
  readonly inNames?: readonly string[];
  /**
   * What words end in that wires write with an apostrophe for the accent, and how it is read: "sara'" as "sarà".
   * The first that fits counts.
   */
  readonly accents?: readonly (readonly [ending: string, accented: string])[];
  /** The letter that any apostrophe between a letter and one of `before` is read as, since it parts no word: "п'ять". */
  readonly apostrophe?: { readonly before: string; readonly as: string };
  /** Words that are kept from `letters`: "على" (on) is not "علي" (Ali). */
  readonly kept?: readonly string[];
  /** Small words that are written onto others; `part-article.ts` parts them before anything is read. */
  readonly clitics?: Clitics;
  /** Parts those of a name of the world, once it is known which words there are. */
  readonly part?: (text: string) => string;
}

/** Marks that CJK sets full width or has of its own, and the plain one that the rules know. */
const MARKS: Readonly<Record<string, string>> = {
  '。': '.',
  '〜': '~',
  '・': '·',
  '‧': '·',
  '•': '·',
  '\u3000': ' ',
};
const keptWords = new WeakMap<readonly string[], RegExp>();
const elided = new WeakMap<readonly string[], RegExp>();
const inner = new Map<string, RegExp>();
const hanging = new WeakMap<Script, boolean>();
const WIDE = /[\uFF01-\uFF5E。〜・‧•\u3000]/g;

/**
 * The text as it is matched: of the same length, so that offsets hold, with full-width letters, digits and marks
 * made narrow, elided words parted from the next and each sign read as the script says. The very same text where
 * the script asks for nothing. Only `part` makes it longer, and a text whose small words are parted stays as it is.
 */
export function plainText(text: string, script: Script | undefined): string {
  if (!script) return text;
  const apostrophes = APOSTROPHES.test(text);
  if (!apostrophes && hangsOnApostrophes(script)) return text;
  const whole = script.part ? script.part(text) : text;
  const hanging = apostrophes ? withApostrophes(whole, script) : whole;
  const narrow = script.unspaced ? hanging.replace(WIDE, narrowed) : hanging;
  const { letters } = script;
  if (!letters) return narrow;
  const plain = readSigns(narrow, letters);
  return script.kept && plain !== narrow ? withKept(plain, narrow, script.kept) : plain;
}

const APOSTROPHES = /['’‘ʼ`]/;

/** The same for many texts of one script. */
export function plainReader(script: Script): (text: string) => string {
  return hangsOnApostrophes(script)
    ? (text) => (APOSTROPHES.test(text) ? plainText(text, script) : text)
    : (text) => plainText(text, script);
}

/** What a script reads out of words with an apostrophe. */
function withApostrophes(text: string, { elisions, inNames, apostrophe, accents }: Script): string {
  const parted = elisions ? partElided(text, elisions, inNames) : text;
  const joined = apostrophe ? withInner(parted, apostrophe) : parted;
  return accents ? withAccents(joined, accents) : joined;
}

/** A single unit as `plainText` reads it wherever it stands; what hangs on its neighbours is left out. */
export function plainSign(sign: string, script: Script | undefined): string {
  const narrow = script?.unspaced ? sign.replace(WIDE, narrowed) : sign;
  return script?.letters?.get(narrow) ?? narrow;
}

function narrowed(sign: string): string {
  return MARKS[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

/** A plain text with some words as they were. */
function withKept(plain: string, written: string, kept: readonly string[]): string {
  if (!kept.some((word) => written.includes(word))) return plain;
  const words =
    keptWords.get(kept) ?? new RegExp(`(?<![\\p{L}\\p{M}])(?:${kept.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  keptWords.set(kept, words);
  let text = plain;
  for (const { 0: word, index } of written.matchAll(words))
    text = text.slice(0, index) + word + text.slice(index + word.length);
  return text;
}

/** Whether the script changes no text but words with an apostrophe: most of a pack's are without. */
function hangsOnApostrophes(script: Script): boolean {
  const held = hanging.get(script);
  if (held !== undefined) return held;
  const { part, unspaced, letters, kept } = script;
  const hangs =
    !part && !unspaced && !kept && [...(letters?.keys() ?? [])].every((sign) => APOSTROPHES.test(sign));
  hanging.set(script, hangs);
  return hangs;
}

/** A word that ends in an apostrophe, and a quotation in single quotes that is still open. */
const APOSTROPHE = /(?<![\p{L}\p{N}'’‘])(\p{L}+)['’](?![\p{L}\p{N}])/gu;
const QUOTING = /(?:^|[\s(])['‘]\p{L}[^'’\n]*$/u;
const LONGEST_QUOTE = 120;

function withAccents(text: string, accents: NonNullable<Script['accents']>): string {
  return text.replace(APOSTROPHE, (whole: string, word: string, at: number) => {
    const pair = accents.find(([ending]) => word.toLowerCase().endsWith(ending));
    if (!pair || QUOTING.test(text.slice(Math.max(0, at - LONGEST_QUOTE), at))) return whole;
    const [ending, accent] = pair;
    const upper = word !== word.toLowerCase() && word === word.toUpperCase();
    return `${word.slice(0, word.length - ending.length)}${upper ? accent.toUpperCase() : accent} `;
  });
}

function withInner(text: string, { before, as }: NonNullable<Script['apostrophe']>): string {
  return text.replace(innerBefore(before), as);
}

function innerBefore(letters: string): RegExp {
  const made = inner.get(letters) ?? new RegExp(`(?<=\\p{L})['’‘ʼ\`](?=[${letters}])`, 'giu');
  inner.set(letters, made);
  return made;
}

function partElided(text: string, elisions: readonly string[], inNames: readonly string[] = []): string {
  return text.replace(elisionOf(elisions), (whole: string, word: string, at: number) =>
    inNames.includes(word) && /^\p{Lu}/u.test(text.slice(at + whole.length)) ? whole : `${word} `,
  );
}

function elisionOf(words: readonly string[]): RegExp {
  const made = elided.get(words) ?? new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})['’](?=\\S|$)`, 'giu');
  elided.set(words, made);
  return made;
}
