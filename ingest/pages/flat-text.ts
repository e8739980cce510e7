// Text as browsers show it on one line.

/** Signs of scripts without blanks: a line end of the markup between two of them is nothing. */
const BROKEN_SIGNS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，：；」』）])[ \t]*[\r\n]\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/gu;
/** What browsers show as one blank. The ideographic blank parts words of its own and stays. */
const BLANKS = /[ \t\r\n\f\v\u00A0\u2028\u2029]+/g;
const UNSEEN = /[\u200B\u2060\uFEFF]/g;

/** The text with each run of blanks and line ends as one blank, or none between signs of scripts without blanks. */
export function flat(text: string): string {
  return text.replace(UNSEEN, '').replace(BROKEN_SIGNS, '').replace(BLANKS, ' ').trim();
}
