// Names as roughly as another script writes them: `格里戈良`, `Григорян` and `Grigoryan` are `KLKLN`, `アラグチ` and
// `Araghchi` are `LKS`. Much falls together here, so that it means something only where all else agrees.
//
// Six sounds are told apart, and M and N: lips P (b f v w), teeth T, hisses S (z sh ch j), throat K (g), L (r).
// Vowels, h and y are left out.

import anyAscii from 'any-ascii';

/** Letters that any-ascii takes for others. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/[čćҷ]/gi, 'tch'],
  [/[šşśșç]/gi, 'sh'],
  [/[žźż]/gi, 'zh'],
  [/[ッっ]/g, ''],
  // ウォラチット is Vorachit.
  [/[ウう](?=[ァィェォ])/g, 'w'],
];

/** What is written in several ways, longest first; what is read in two ways is in braces. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sch?tsch|shch|szcz|dsch|dzh|tsch|tch|sch|cz|dj|dz|sh|sz|zh|rz|ts|tz/g, 'S'],
  [/kh/g, '{,K}'],
  [/ng(?![aeiouy])/g, '{N,NK}'],
  [/ph/g, 'P'],
  [/ch/g, '{S,}'],
  [/ck|qu|gh|[qgk]/g, 'K'],
  [/c(?=[eiy])/g, 'S'],
  [/j/g, '{S,}'],
  [/c/g, 'K'],
  [/x/g, 'KS'],
  [/[sz]/g, 'S'],
  [/[bpfvw]/g, 'P'],
  [/[td]/g, 'T'],
  // 默克尔 is Merkel, 斯塔默 Starmer.
  [/r(?![aeiouyr])/g, '{L,}'],
  [/[lr]/g, 'L'],
  [/m/g, 'M'],
  [/n/g, 'N'],
];

/** Chinese syllables: what stands before the vowel, and what behind it. */
const SYLLABLE = /^(zh|ch|sh|[bpmfdtnlrgkhjqxzcsyw])?[aeiouv]+(ng|n|r)?$/;
const BEFORE: Readonly<Record<string, string>> = {
  ...{ zh: 'S', ch: 'S', sh: 'S', j: 'S', q: 'S', x: 'S', z: 'S', c: 'S', s: 'S', r: 'S' },
  ...{ b: 'P', p: 'P', f: 'P', w: 'P', m: 'M', d: 'T', t: 'T', n: 'N', l: 'L', g: 'K', k: 'K', h: '', y: '' },
};
const BEHIND: Readonly<Record<string, string>> = { n: '{N,M}', ng: 'N', r: 'L' };
/** Signs that were chosen for foreign sounds which Mandarin has lost. */
const SIGNS: Readonly<Record<string, string>> = { 基: 'K', 金: 'KN', 吉: 'K', 希: '', 什: 'S', 欣: 'N' };

/** How one word of a name sounds, in each way in which it can be read; empty where nothing but vowels is left. */
export function roughSounds(word: string): readonly string[] {
  const known = heard.get(word);
  if (known !== undefined) return known;
  if (heard.size >= KEPT) heard.clear();
  const sounds = soundsOf(word);
  heard.set(word, sounds);
  return sounds;
}

/** The same names come again and again. */
const KEPT = 20_000;
const heard = new Map<string, readonly string[]>();

function soundsOf(word: string): string[] {
  const rough = /\p{Script=Han}/u.test(word) ? ofSigns(word) : ofLetters(word);
  return [...new Set(readings(rough).map((one) => one.replace(/(.)\1+/g, '$1')))]
    .filter((one) => one !== '')
    .sort();
}

function ofSigns(word: string): string {
  return [...word]
    .map((sign) => {
      const syllable = anyAscii(sign).toLowerCase();
      const [, before = '', behind = ''] = SYLLABLE.exec(syllable) ?? [];
      return SIGNS[sign] ?? (BEFORE[before] ?? '') + (BEHIND[behind] ?? '');
    })
    .join('');
}

/** An ending of Slavic cases, or the name's own sound: Ворачитом, Ким. */
const CASE_ENDING = /.{3}[оеєёиіы]м$/iu;

function ofLetters(word: string): string {
  const isArabic = /\p{Script=Arabic}/u.test(word);
  // In Hebrew ו is a vowel unless it is doubled.
  const bare = isArabic
    ? word.replace(/^ال(?=.{3})/u, '')
    : word.normalize('NFC').replace(/(?<=.)ו(?!ו)/gu, '');
  const marked = MARKED.reduce((text, [from, to]) => text.replace(from, to), bare);
  const latin = anyAscii(marked)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  // In Arabic و and ي are vowels more often than not.
  const text = isArabic ? latin.replace(/(?<=.)[wy]/g, '') : latin;
  const rough = LATIN.reduce((rough, [from, to]) => rough.replace(from, to), text).replace(/[a-z]/g, '');
  return CASE_ENDING.test(word) ? rough.replace(/M$/, '{M,}') : rough;
}

/** What is in braces, each way. */
function readings(rough: string): string[] {
  const [, before, choices, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(rough) ?? [];
  if (before === undefined) return [rough];
  return choices!.split(',').flatMap((choice) => readings(after!).map((rest) => before + choice + rest));
}
