// Where the words that a model quotes stand in the article, spaces, quotation marks and dashes written anyhow.

import type { TextSpan } from '../rules/candidate.ts';

/** A text in which quotes are found. */
export interface Quotable {
  /** Every place where the words stand, in order; none where they don't. Offsets count in the text itself. */
  find(words: string): TextSpan[];
}

/** How a sign is compared; those that are left out say nothing. */
const SIGNS: readonly (readonly [signs: RegExp, as: string])[] = [
  [/[\u00AD\u200B-\u200F\u2060\uFEFF]/, ''],
  [/\s/, ' '],
  [/["“”„‟«»″「」『』＂]/, '"'],
  [/['‘’‚‛ʼ′`´＇]/, "'"],
  [/[-‐‑‒–—―−－]/, '-'],
  [/…/, '...'],
];
/** What a quotation may have around it that the text has not. */
const AROUND = /^["'\s.,;:]+|["'\s.,;:]+$/g;
/** Letters of scripts whose words are parted by blanks and bear no other word before them. */
const PARTED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/** A text, made ready once. */
export function quotable(text: string): Quotable {
  const { plain, at } = plainly(text);
  const places = (words: string): TextSpan[] => {
    const found: TextSpan[] = [];
    if (words === '') return found;
    for (let from = plain.indexOf(words); from >= 0; from = plain.indexOf(words, from + 1)) {
      const to = from + words.length;
      if (cutsWord(plain, from) || cutsWord(plain, to)) continue;
      found.push({ start: at[from]!, end: at[to - 1]! + 1 });
    }
    return found;
  };
  return {
    find(words) {
      const whole = plainly(words.normalize('NFC')).plain.trim();
      const exact = places(whole);
      return exact.length > 0 ? exact : places(whole.replace(AROUND, ''));
    },
  };
}

/** The place nearest to another one, the first of those as near; the first of all where there is no other. */
export function nearestTo(places: readonly TextSpan[], to: TextSpan | undefined): TextSpan | undefined {
  return byNearness(places, to)[0];
}

/** Places, those inside another one first, then by how far they are from it. */
export function byNearness(places: readonly TextSpan[], to: TextSpan | undefined): TextSpan[] {
  if (!to) return [...places];
  const far = ({ start, end }: TextSpan): number => Math.max(0, to.start - end, start - to.end);
  return [...places].sort((a, b) => far(a) - far(b) || a.start - b.start);
}

function cutsWord(plain: string, at: number): boolean {
  return at > 0 && at < plain.length && PARTED.test(plain[at - 1]!) && PARTED.test(plain[at]!);
}

/** The text as it is compared, and where each of its units stands in the text itself. */
function plainly(text: string): { readonly plain: string; readonly at: readonly number[] } {
  let plain = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!;
    const as = /[\p{L}\p{N}]/u.test(sign) ? sign : (SIGNS.find(([signs]) => signs.test(sign))?.[1] ?? sign);
    if (as === ' ' && plain.endsWith(' ')) continue;
    plain += as;
    for (let unit = 0; unit < as.length; unit++) at.push(index);
  }
  return { plain, at };
}
