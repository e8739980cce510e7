// Suffixes by vowel harmony, so that a stem is written once. In a suffix `A` is a or e, `I` one of ı i u ü, `D` d or t;
// `(y)` and the like stand only behind a vowel, `(I)` only behind a consonant.

const ROUND: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  e: 'i',
  i: 'i',
  o: 'u',
  u: 'u',
  ö: 'ü',
  ü: 'ü',
};
const VOWELS = 'aeıioöuü';
const BACK = 'aıou';
const VOICELESS = 'fstkçşhp';
const PART = /\((\p{L})\)|[\p{L} ]/gu;

const lower = (letter: string): string =>
  letter === 'I' ? 'ı' : letter === 'İ' ? 'i' : letter.toLowerCase();

function lastVowel(word: string): string {
  for (let at = word.length - 1; at >= 0; at--) {
    const letter = lower(word[at]!);
    if (VOWELS.includes(letter)) return letter;
    if ('âîû'.includes(letter)) return letter === 'â' ? 'e' : letter === 'î' ? 'i' : 'ü';
  }
  return 'e';
}

const endsInVowel = (word: string): boolean => VOWELS.includes(lower(word.at(-1) ?? ''));

const endsVoiceless = (word: string): boolean => VOICELESS.includes(lower(word.at(-1) ?? ''));

/** What a last consonant is before a vowel. */
const SOFT: Readonly<Record<string, string>> = { t: 'd', k: 'ğ', p: 'b', ç: 'c' };

/** Front vowels for back ones. */
const FRONT: Readonly<Record<string, string>> = { a: 'e', ı: 'i', o: 'ö', u: 'ü' };

/**
 * A stem with a suffix. A `~` at its end says that its last consonant is soft before a vowel: "et~" gives "eden"; a `°`
 * that its suffixes have front vowels though it has none: "kabul°" gives "kabulün".
 */
export function suffixed(stem: string, suffix: string): string {
  return suffixesOf(stem)(suffix);
}

/** The same for many suffixes of one stem. */
export function suffixesOf(stem: string): (suffix: string) => string {
  const soft = stem.endsWith('~');
  const front = stem.endsWith('°');
  const word = soft || front ? stem.slice(0, -1) : stem;
  const made = endingsOf(word, front);
  const softened = soft ? word.slice(0, -1) + (SOFT[word.at(-1)!] ?? '') : word;
  return (suffix) => {
    let ending = made.get(suffix);
    if (ending === undefined) made.set(suffix, (ending = behind(word, suffix, front).slice(word.length)));
    return (soft && ending !== '' && VOWELS.includes(lower(ending[0]!)) ? softened : word) + ending;
  };
}

/** Endings by what of a word they hang on, and by suffix. */
const endings = new Map<string, Map<string, string>>();

/** What suffixes are behind a word so far, which hang on the word's last vowel and letter alone. */
function endingsOf(word: string, front: boolean): Map<string, string> {
  const last = endsInVowel(word) ? 'vowel' : endsVoiceless(word) ? 'voiceless' : 'voiced';
  const kind = `${lastVowel(word)} ${last} ${front}`;
  const made = endings.get(kind) ?? new Map<string, string>();
  endings.set(kind, made);
  return made;
}

function behind(base: string, suffix: string, front: boolean): string {
  let word = base;
  for (const [part, buffer] of suffix.matchAll(PART)) {
    if (buffer !== undefined && endsInVowel(word) === (buffer === 'I')) continue;
    const sign = buffer ?? part;
    const last = lastVowel(word);
    const vowel = front && word === base ? (FRONT[last] ?? last) : last;
    if (sign === 'A') word += BACK.includes(vowel) ? 'a' : 'e';
    else if (sign === 'I') word += ROUND[vowel] ?? 'i';
    else if (sign === 'D') word += endsVoiceless(word) ? 't' : 'd';
    else word += sign;
  }
  return word;
}

/** Every harmonic shape of a suffix, whatever stands before it. */
export function shapes(suffix: string): readonly string[] {
  return [...suffix].reduce<readonly string[]>(
    (all, sign) =>
      all.flatMap((head) =>
        (sign === 'A'
          ? ['a', 'e']
          : sign === 'I'
            ? ['ı', 'i', 'u', 'ü']
            : sign === 'D'
              ? ['d', 't']
              : [sign]
        ).map((letter) => head + letter),
      ),
    [''],
  );
}

const CASES = ['', '(y)I', '(y)A', 'DA', 'DAn', '(n)In', '(y)lA'];
const POSSESSED = ['', 'nI', 'nA', 'nDA', 'nDAn', 'nIn', 'ylA', 'ncA'];

/** Forms of a noun by whether it is somebody's ("görüşmesi") and whether it is only where something was ("görüşmede"). */
export interface NounForms {
  /** Nobody's: "görüşme", "görüşmeyi"; a bare one with a case mostly means the one told of. */
  readonly plain: readonly string[];
  /** Those of them that point back: "görüşmenin", "görüşmeden". */
  readonly pointing: readonly string[];
  /** Somebody's or of a kind: "görüşmesi", "telefon görüşmesi". */
  readonly owned: readonly string[];
  /** "görüşmede", "görüşmelerde" and "görüşmesinde": where something else was said. */
  readonly at: readonly string[];
  readonly ownedAt: readonly string[];
}

const IN_CASE = new Set(['DA']);
const POINTS = new Set(['DAn', '(n)In']);

/** The forms of a noun in both numbers; of a compound ("telefon görüşme^") only those with its mark. */
export function nounForms(noun: string): NounForms {
  const compound = noun.endsWith('^');
  const stem = compound ? noun.slice(0, -1) : noun;
  const numbers = [stem, suffixed(stem, 'lAr')];
  const plain = (fits: (suffix: string) => boolean): readonly string[] =>
    compound ? [] : numbers.flatMap((word) => CASES.filter(fits).map((suffix) => suffixed(word, suffix)));
  const owners = [suffixed(stem, '(s)I'), suffixed(stem, 'lArI')];
  const owned = (fits: (suffix: string) => boolean): readonly string[] =>
    owners.flatMap((word) => POSSESSED.filter(fits).map((suffix) => suffixed(word, suffix)));
  return {
    plain: plain((suffix) => !IN_CASE.has(suffix) && !POINTS.has(suffix)),
    pointing: plain((suffix) => POINTS.has(suffix)),
    owned: owned((suffix) => suffix !== 'nDA'),
    at: plain((suffix) => IN_CASE.has(suffix)),
    ownedAt: owned((suffix) => suffix === 'nDA'),
  };
}
