// How a word list writes its phrases, and how they are cut into words.

/** Phrases that stand for one another: the adverbs between an auxiliary and its participle. `''` says that none need stand. */
export type WordClass = readonly string[];

/**
 * Words, or words and classes of them one behind another: `[['a', 'ont'], ['', 'déjà', 'à nouveau'], 'reçu*']`.
 *
 * Words are in lower case, parted by blanks. `stem*` is a word with any ending, `*end` one with any beginning (a
 * compound), `‥` up to four tokens without a comma ("viajó [el lunes] a"), `…` up to nine tokens within the sentence,
 * `……` up to 24; what follows a gap counts where it first stands. A last `$` says that no word may follow (where a verb's split part closes its clause).
 */
export type Phrase = string | readonly (string | WordClass)[];

/** The words and classes that a phrase is made of. */
export function stepsOf(phrase: Phrase): readonly (string | WordClass)[] {
  return typeof phrase === 'string' ? [phrase] : phrase;
}

const classes = new Map<string, WordClass>();

/** The class that a list parted by `|` writes, the same one for the same list: what is written alike is matched at once. */
export function wordClass(list: string): WordClass {
  const held = classes.get(list) ?? list.split('|');
  classes.set(list, held);
  return held;
}

/** Each of the words right there and behind a gap, as a list parted by `|`: "a", "‥ a". */
export function nearby(list: string, gap: string): string {
  return list
    .split('|')
    .flatMap((words) => [words, `${gap} ${words}`])
    .join('|');
}

/** Each of the words of a list right there and behind each of those that may stand between: "a", "lunedì a". */
export function partedBy(between: readonly string[], list: string): string {
  return list
    .split('|')
    .flatMap((words) => [words, ...between.map((each) => `${each} ${words}`)])
    .join('|');
}

/** Forms of a verb with what stands behind each of them, a list parted by `|`. */
export function followedBy(forms: WordClass, list: string): readonly Phrase[] {
  return list === '' ? forms : [[forms, wordClass(list)]];
}

/** A phrase in each of its wordings. */
export function wordingsOf(phrase: Phrase): readonly string[] {
  return stepsOf(phrase).reduce<readonly string[]>(
    (heads, step) =>
      heads.flatMap((head) => [step].flat().map((words) => [head, words].filter(Boolean).join(' '))),
    [''],
  );
}

/** What a phrase of one step goes on with. */
export const NO_STEPS: readonly string[] = [];

/** Tells each way in which a phrase begins, one for each word of the class that it opens with, and what follows it. */
export function eachBeginning(
  phrase: Phrase,
  tell: (words: string, rest: readonly (string | WordClass)[]) => void,
): void {
  if (typeof phrase === 'string') return tell(phrase, NO_STEPS);
  const [step, ...rest] = phrase;
  if (step === undefined) return;
  if (typeof step === 'string') return tell(step, rest);
  for (const words of step)
    if (words === '') eachBeginning(rest, tell);
    else tell(words, rest);
}

/** The words of each way in which a phrase begins, up to its first class or its end. */
export function beginningsOf(phrase: Phrase): readonly string[] {
  const found: string[] = [];
  eachBeginning(phrase, (words) => found.push(words));
  return found;
}

const PIECES = /…+|\$|\*?[\p{L}\p{M}\p{N}]+\*?|[^\s\p{L}\p{M}\p{N}]/gu;
const PIECE = new RegExp(PIECES.source, 'u');
/** A word of letters, which is cut no further. */
const PLAIN = /^\*?[\p{L}\p{M}\p{N}]+\*?$/u;

/** Words cut as the tokeniser cuts the text. */
export function splitWords(words: string): readonly string[] {
  return words.match(PIECES) ?? NO_STEPS;
}

/** The first of them; nothing where there are none. */
export function firstWord(words: string): string {
  const blank = words.indexOf(' ');
  const first = blank < 0 ? words : words.slice(0, blank);
  return PLAIN.test(first) ? first : (PIECE.exec(words)?.[0] ?? '');
}
