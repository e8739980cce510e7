// The words that a pack's lists are made of, for cutting text without blanks into words.

import { plainText } from '../article/script.ts';
import type { WordCutter } from '../article/words.ts';
import { wordList } from '../article/word-list.ts';
import { wordCutter } from '../article/words.ts';
import { eachText } from './each-text.ts';
import type { LanguagePack } from './language-pack.ts';

const cutters = new WeakMap<LanguagePack, WordCutter>();
const built = new WeakMap<LanguagePack, readonly string[]>();

const PARTED = /[\s…]/;
const PARTS = /[\s…]+/;

/** Every word of the names' and events' lists, phrases taken apart at their blanks; the same array for the same pack. */
export function vocabularyOf(pack: LanguagePack): readonly string[] {
  // What stands behind a place is matched as text: "を訪" is no word.
  const { signNames, placeTails: _, townTails: __, notInNames: ___, ...names } = pack.names;
  const lists = [names, signNames?.shortBefore, signNames?.shortAfter, signNames?.datelineEnds, pack.events];
  const held = built.get(pack) ?? [...wordsIn(lists)].map((word) => plainText(word, pack.script));
  built.set(pack, held);
  return held;
}

/** Cuts text of the language into words; nothing where blanks do. Built once a pack. */
export function cutterOf(pack: LanguagePack): WordCutter | undefined {
  const { script, language } = pack;
  if (!script?.unspaced) return undefined;
  const cutter = cutters.get(pack) ?? wordCutter(wordList(vocabularyOf(pack)), language);
  cutters.set(pack, cutter);
  return cutter;
}

function wordsIn(lists: unknown): Set<string> {
  const words = new Set<string>();
  eachText(lists, (text, under) => {
    // A state's short forms are signs, each a word.
    if (under === 'short') for (const sign of text) words.add(sign);
    else if (PARTED.test(text)) for (const word of text.split(PARTS)) words.add(word);
    else words.add(text);
  });
  return words;
}
