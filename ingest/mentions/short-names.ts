// States in one sign: "中美", "柬泰", "访华", "俄外长". A sign means a state only in such company.

import type { SignNames } from './language-names.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { adjoins, senseOf } from './phrases.ts';
import { signSets } from './sign-sets.ts';

/** Short forms of states by their sign. */
export type Shorts = ReadonlyMap<string, string>;

const MOST = 6;
/** No name is written with these. */
const NO_NAME = /^[\p{Script=Hiragana}\p{N}]+$/u;

/** Hits for the short forms among the tokens that no hit covers, sorted by start. */
export function shortHits(page: Page, shorts: Shorts, words: SignNames): Hit[] {
  const { spelling, before, after } = signSets(words);
  // "15日": a sign right behind a number counts something.
  const stateAt = (at: number): string | undefined =>
    page.hitAt[at] === -1 && !(adjoins(page, at - 1, at) && /\d$/.test(page.tokens[at - 1]!.text))
      ? shorts.get(page.tokens[at]?.text ?? '')
      : undefined;
  const found: Hit[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    if (stateAt(at) === undefined) continue;
    let last = at;
    while (stateAt(last + 1) !== undefined && adjoins(page, last, last + 1)) last++;
    const run = Array.from({ length: last - at + 1 }, (_, index) => at + index);
    if (
      run.length <= MOST &&
      !isSpelt(page, shorts, spelling, at - 1, at) &&
      !isSpelt(page, shorts, spelling, last, last + 1)
    ) {
      const states = new Set(run.map(stateAt));
      const led = adjoins(page, at - 1, at) && before.has(page.tokens[at - 1]?.text ?? '');
      const next = page.hits[page.hitAt[last + 1] ?? -1];
      const followed =
        adjoins(page, last, last + 1) &&
        (after.has(page.tokens[last + 1]?.text ?? '') || senseOf(next, 'role') !== undefined);
      const pair = run.length > 1 && states.size === run.length;
      if (pair || (run.length === 1 && (led || followed)))
        for (const each of run) found.push(hitOf(page, each, stateAt(each)!));
    }
    at = last;
  }
  return found;
}

/** Whether an unknown sign, or two that names are spelled with, stand right beside: likely parts of a longer name. */
function isSpelt(
  page: Page,
  shorts: Shorts,
  spelling: ReadonlySet<string>,
  left: number,
  right: number,
): boolean {
  if (!adjoins(page, left, right)) return false;
  return [left, right].some((at) => {
    const { text, capital } = page.tokens[at]!;
    if (capital || NO_NAME.test(text) || page.known(text) || shorts.has(text) || page.hitAt[at] !== -1)
      return false;
    return text.length === 1 || (text.length === 2 && [...text].every((sign) => spelling.has(sign)));
  });
}

function hitOf(page: Page, at: number, id: string): Hit {
  const { start, end } = page.tokens[at]!;
  return { start, end, first: at, last: at, ending: '', senses: [{ is: 'country', id, form: 'name' }] };
}
