// What a word of a text without blanks is written in.

const KATAKANA = /^[ァ-ヺー]+$/u;
const HAN = /^\p{Script=Han}+$/u;

/** Whether a word is spelled by its sounds, as foreign names are in Japanese. */
export function isSpelledBySound(word: string): boolean {
  return KATAKANA.test(word);
}

/** Whether a word is written in signs for meanings, as the names of the Sinosphere are. */
export function isHan(word: string): boolean {
  return HAN.test(word);
}
