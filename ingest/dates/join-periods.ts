// "since Monday", "until Friday", "from 27 February to 2 March": single dates made into periods by the words
// before and between them.

import type { DateMeaning } from './date-mention.ts';
import type { DatePack } from './date-pack.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

type Words = readonly string[];

/** The words of a pack that make periods, each phrase as its tokens. */
export interface Joints {
  readonly since: readonly Words[];
  readonly sinceBehind: readonly Words[];
  readonly untilBehind: readonly Words[];
  readonly notBehind: readonly Words[];
  readonly until: readonly Words[];
  readonly to: readonly Words[];
  readonly and: readonly Words[];
  readonly between: readonly (readonly [open: Words, join: Words])[];
}

/** Cuts a pack's phrases into tokens. */
export function jointsOf(pack: DatePack): Joints {
  return {
    since: pack.since.map(wordsOf),
    sinceBehind: (pack.sinceBehind ?? []).map(wordsOf),
    untilBehind: (pack.untilBehind ?? []).map(wordsOf),
    notBehind: (pack.notBehind ?? []).map(wordsOf),
    until: pack.until.map(wordsOf),
    to: pack.to.map(wordsOf),
    and: pack.and.map(wordsOf),
    between: pack.between.map(([open, join]) => [wordsOf(open), wordsOf(join)]),
  };
}

function wordsOf(phrase: string): Words {
  return tokenise(phrase).map((token) => token.lower);
}

/** A date in the tokens, `to` exclusive. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly meaning: DateMeaning;
}

/** The same dates, neighbours joined and open ends marked; a joined span takes in the words between. */
export function joinPeriods(found: readonly Found[], tokens: readonly Token[], joints: Joints): Found[] {
  const joined: Found[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const here = found[i];
    const next = found[i + 1];
    if (!here) continue;
    const pair = next && joinable(here, next) ? pairOf(here, next, tokens, joints) : null;
    if (pair) i += 1;
    joined.push(pair ?? opened(here, tokens, joints));
  }
  return joined;
}

const JOINABLE: ReadonlySet<DateMeaning['type']> = new Set(['absolute', 'partial', 'weekday', 'deictic']);

function joinable(a: Found, b: Found): boolean {
  return JOINABLE.has(a.meaning.type) && JOINABLE.has(b.meaning.type);
}

function pairOf(a: Found, b: Found, tokens: readonly Token[], joints: Joints): Found | null {
  const between = (words: Words): boolean =>
    b.from - a.to === words.length && standsBefore(words, tokens, b.from);
  const fits =
    joints.to.some(between) ||
    (joints.and.some(between) && isDayAfter(a.meaning, b.meaning)) ||
    joints.between.some(([open, join]) => between(join) && standsBefore(open, tokens, a.from));
  return fits
    ? { from: a.from, to: b.to, meaning: { type: 'period', from: a.meaning, to: b.meaning } }
    : null;
}

/** "Tuesday and Wednesday", "the 3rd and 4th of May", "today and tomorrow": days of which one follows the other. */
function isDayAfter(a: DateMeaning, b: DateMeaning): boolean {
  if (a.type === 'deictic' && b.type === 'deictic')
    return a.unit === 'day' && b.unit === 'day' && b.count === a.count + 1;
  const [first, then] = [weekdayIn(a), weekdayIn(b)];
  if (first !== undefined && then !== undefined) return then === (first % 7) + 1;
  if (a.type !== 'partial' || b.type !== 'partial' || a.day === undefined) return false;
  return b.day === a.day + 1 && (a.month === undefined || a.month === b.month);
}

function weekdayIn(meaning: DateMeaning): number | undefined {
  if (meaning.type !== 'weekday' && meaning.type !== 'partial') return undefined;
  return meaning.type === 'weekday' && meaning.lastWeekday !== undefined ? undefined : meaning.weekday;
}

function opened(here: Found, tokens: readonly Token[], joints: Joints): Found {
  if (here.meaning.type === 'vague' || here.meaning.type === 'period' || here.meaning.type === 'after-event')
    return here;
  // "从2月20日到25日" has its end already.
  if (here.meaning.type === 'partial' && here.meaning.lastDay !== undefined) return here;
  // So has "dal 3 al 5 maggio 2024".
  if (here.meaning.type === 'absolute' && here.meaning.range.start !== here.meaning.range.end)
    for (let at = here.from + 1; at < here.to; at += 1)
      if (
        joints.to.some(
          (words) => at + words.length <= here.to && standsBefore(words, tokens, at + words.length),
        )
      )
        return here;
  const stand = (words: Words): boolean => standsBefore(words, tokens, here.from);
  const follow = (words: Words): boolean => words.every((word, i) => tokens[here.to + i]?.lower === word);
  const other = joints.notBehind.some(follow);
  if (!other && joints.sinceBehind.some(follow))
    return { ...here, meaning: { type: 'period', from: here.meaning } };
  if (!other && joints.untilBehind.some(follow))
    return { ...here, meaning: { type: 'period', to: here.meaning } };
  if (joints.since.some(stand)) return { ...here, meaning: { type: 'period', from: here.meaning } };
  if (joints.until.some(stand)) return { ...here, meaning: { type: 'period', to: here.meaning } };
  return here;
}

function standsBefore(words: Words, tokens: readonly Token[], at: number): boolean {
  return words.every((word, i) => tokens[at - words.length + i]?.lower === word);
}
