// The words of a form with where they stand in it, cut as the index cuts them.

import { isDay } from '../model/index.ts';
import { isIdeographic, tokens } from './tokens.ts';

/** A word as the index keeps it, and its place in the form in UTF-16 units. */
export interface FormWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const RUN =
  /\d{4}-\d{2}(?:-\d{2})?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{M}\p{N}ـ]+/gu;

/** The words in the order in which they stand. */
export function wordsOf(form: string): readonly FormWord[] {
  return [...form.matchAll(RUN)].flatMap(({ 0: run, index }): FormWord[] => {
    if (isIdeographic(run)) return pairsOf(run, index);
    // A letter that folds to several words, or to none, stands for them as a whole.
    const place = { start: index, end: index + run.length };
    const words = tokens(run).map((word) => ({ word, ...place }));
    return isDay(run) ? [...words, { word: withoutYear(run), ...place }] : words;
  });
}

function pairsOf(run: string, index: number): FormWord[] {
  const characters = [...run];
  let start = index;
  return characters.map((character, at) => {
    const next = characters[at + 1] ?? '';
    const from = start;
    start += character.length;
    return { word: tokens(character + next)[0] ?? '', start: from, end: start + next.length };
  });
}

/** `--02-27` of `2025-02-27`: a day as people ask for it who leave out the year. */
export function withoutYear(day: string): string {
  return `-${day.slice(4)}`;
}
