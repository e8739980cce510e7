// What a question asks for: words, each with what else may stand for it, and phrases.

import { withIsoDays } from './day-words.ts';
import { meantBy, meantByBeginning, MOST_WORDS } from './known-words.ts';
import { fold, tokens } from './tokens.ts';

/** One thing that a node must have. */
export interface Wanted {
  /** At least one of these, with all of its words. Words are taken as they are, by their beginning, or with a slip. */
  readonly words: readonly string[];
  /** Markers that stand for it as well as the words do. */
  readonly markers: readonly string[];
  /** The words must follow one another like this, folded. */
  readonly phrase?: string;
}

const QUOTED = /["“„«‹「『]([^"“”„»›」』]+)["”“»›」』]/gu;

/** A word whose beginning is enough to know it for one of ours. */
const BEGINNING = 4;

/** What is asked for, each thing once, in the order of asking. */
export function wantedIn(question: string): readonly Wanted[] {
  const phrases = [...question.matchAll(QUOTED)].flatMap(([, quoted = '']): Wanted[] => {
    const words = [...new Set(asked(quoted))];
    return words.length === 0 ? [] : [{ words, markers: [], phrase: phraseOf(quoted) }];
  });
  return [...looseWords(withIsoDays(question.replace(QUOTED, ' '))), ...phrases];
}

/** A text as phrases are compared: its words with a blank between them, and around. */
export function phraseOf(text: string): string {
  return ` ${
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

function looseWords(text: string): readonly Wanted[] {
  const parts = text.match(/\S+/gu) ?? [];
  const found = new Map<string, Wanted>();
  const add = (words: readonly string[], markers: readonly string[]): void => {
    const key = words.join(' ');
    if (words.length > 0 && !found.has(key)) found.set(key, { words, markers });
  };
  for (let at = 0; at < parts.length;) {
    const many = longestKnown(parts, at);
    if (many > 0) {
      const part = parts.slice(at, at + many).join(' ');
      add(asked(part), meantBy(part));
      at += many;
      continue;
    }
    // Several words in one piece, such as `Rubio/Lavrov`, are asked for one by one; ideographs stay together.
    for (const { run, words } of piecesOf(parts[at]!))
      add(words, [...meantBy(run), ...(words.length === 1 ? byBeginning(words[0]!) : [])]);
    at++;
  }
  return [...found.values()];
}

function longestKnown(parts: readonly string[], at: number): number {
  for (let many = Math.min(MOST_WORDS, parts.length - at); many > 0; many--)
    if (meantBy(parts.slice(at, at + many).join(' ')).length > 0) return many;
  return 0;
}

function byBeginning(word: string): readonly string[] {
  return word.length >= BEGINNING ? meantByBeginning(word) : [];
}

/** A run of letters, and its words. */
interface Piece {
  readonly run: string;
  readonly words: readonly string[];
}

function piecesOf(part: string): readonly Piece[] {
  const runs = part.match(/--\d{2}-\d{2}|\d{4}-\d{2}(?:-\d{2})?|[\p{L}\p{M}\p{N}ー]+/gu) ?? [];
  return runs.flatMap((run) => {
    const words = asked(run);
    // A word and ideographs in one run are two things; so is a word of ours at the end of ideographs: 俄罗斯外长.
    if (!isPairs(words)) return words.map((word) => ({ run: word, words: [word] }));
    return partsOf(run).map((one) => ({ run: one, words: asked(one) }));
  });
}

function partsOf(run: string): readonly string[] {
  const characters = [...run];
  for (let at = 1; at < characters.length; at++) {
    const end = characters.slice(at).join('');
    if (meantBy(end).length > 0) return [characters.slice(0, at).join(''), end];
  }
  return [run];
}

function isPairs(words: readonly string[]): boolean {
  return words.every((word) => [...word].length <= 2 && /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(word)); // prettier-ignore
}

/** The words of a text, without the single character behind the pairs of a run, which the last pair has already. */
function asked(text: string): readonly string[] {
  const words = tokens(text);
  return words.filter((word, at) => {
    const last = words[at - 1];
    return [...word].length > 1 || last === undefined || [...last].length !== 2 || !last.endsWith(word);
  });
}
