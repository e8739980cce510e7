// Names across scripts and spellings, brought to one form: `Lawrow`, `Lavrov`, `Ławrow` and `Лавров` are `lfrf`.
//
// Letters become Latin by any-ascii; then only the consonants are kept, spellings of one sound as one letter. Scripts
// that do not say how a name sounds abroad (kana, foreign names in Chinese signs) have no such form: for them there
// are the names of the world's records.

import anyAscii from 'any-ascii';

/** A word of weak sounds alone. */
const SILENT = '-';

/** How a name sounds, word by word. */
export interface Sound {
  /** Consonants of each word that counts, in order; never empty words. */
  readonly words: readonly string[];
  /** All its letters in Latin, without blanks. */
  readonly letters: string;
  /** Written in Chinese signs or Hangul, so that words are syllables. */
  readonly syllables: boolean;
}

/** Words that stand inside or before names in many spellings, or not at all. */
const PARTICLES = new Set(
  'al el ul as ad an ar at ash es bin ben ibn bint abu van von der den de del della di da dos das du le la los y e zu'.split(
    ' ',
  ),
);

/** What is written in several ways, longest first; vowels and weak sounds are left out at the end. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sch?tsch|shch|szcz|dsch|dzh|tsch|tsj|tch|cz|dj|dz/g, 's'],
  [/sch|sh|sj|sz|zh|zj|ts|tz|ss/g, 's'],
  [/[kc]h|g|x/g, ''],
  [/ph/g, 'f'],
  [/th|dh/g, 't'],
  [/ck|qu|[qc]/g, 'k'],
  [/z/g, 's'],
  [/[vw]/g, 'f'],
  [/p/g, 'b'],
  [/d/g, 't'],
  [/[aeiouyjh]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** What is written behind a name, not part of it: Turkish cases, the English possessive. */
const BEHIND_APOSTROPHE = /['’ʼ]\p{Ll}{1,4}$/u;

/** The sound of a name; undefined where its writing does not tell. */
export function soundOf(name: string): Sound | undefined {
  if (heard.has(name)) return heard.get(name);
  if (heard.size >= KEPT) heard.clear();
  const sound = soundIn(name);
  heard.set(name, sound);
  return sound;
}

/** The same names come again and again. */
const KEPT = 20_000;
const heard = new Map<string, Sound | undefined>();

function soundIn(name: string): Sound | undefined {
  if (/[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name)) return undefined;
  const syllables = /\p{Script=Han}|\p{Script=Hangul}/u.test(name);
  const arabic = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name);
  const words: string[] = [];
  let letters = '';
  for (const part of name.replace(BEHIND_APOSTROPHE, '').split(/[\s\-–·.,()"«»„“”]+/u)) {
    const latin = anyAscii(arabic ? withoutArticle(part) : part.replace(CH, 'ch'))
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .replace(/^abd(ul|el|al)/, 'abd');
    letters += latin;
    if (PARTICLES.has(latin)) continue;
    // In Arabic و and ي are vowels more often than not.
    const word = consonants(arabic ? latin.replace(/(?<=.)[wy]/g, '') : latin);
    // "Hugh" has no sound that every spelling keeps, and is a word all the same.
    if (latin !== '') words.push(word === '' ? SILENT : word);
  }
  return letters === '' ? undefined : { words, letters, syllables };
}

/** Letters that any-ascii takes for a c. */
const CH = /[čć]/giu;

function consonants(latin: string): string {
  const word = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), latin);
  // "Хуцішвілім": an ending of Slavic cases that would be a consonant of the name.
  return word.length > 3 ? word.replace(/m$/, '') : word;
}

/** The Arabic article is written onto its word. */
function withoutArticle(word: string): string {
  return word.replace(/^ال(?=.{3})/u, '');
}
