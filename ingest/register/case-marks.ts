// What the particle behind a name says of it, where a language marks cases so: "石破首相は", "チン首相と", "韓国の".

import type { CaseMarks } from '../languages/case-marks.ts';
import type { Linked, Suffix } from '../mentions/index.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';

export type CaseMark = keyof CaseMarks;

/** A particle: what it marks, and its token. */
export interface Mark {
  readonly is: CaseMark | 'other';
  readonly at: number;
}

/** So many words of titles may stand between a name and its particle. */
const MOST_TITLE = 6;
const TITLE = /^[\p{Script=Han}\p{Script=Katakana}ー々·A-Za-z0-9]+$/u;
const built = new WeakMap<CaseMarks, ReadonlyMap<string, CaseMark>>();

/** The particle behind what ends at an offset, over its title; nothing where the language has none or a comma comes first. */
export function markBehind({ pack, tokens, linked }: Findings, end: number): Mark | undefined {
  const marks = pack.events.caseMarks;
  if (!marks) return undefined;
  const of = marksOf(marks);
  const from = tokenAt(tokens, end);
  if (pack.names.suffixes) {
    // "Erdoğan'ın", "mevkidaşıyla"; "Putin ile"
    const suffix = suffixesIn(linked).get(end);
    const inside = tokens[from]?.lower === "'" ? from + 1 : from - 1;
    if (suffix !== undefined)
      return { is: suffix === 'owner' || suffix === 'with' ? suffix : 'other', at: inside };
    const is = of.get(tokens[from]?.lower ?? '');
    return is && { is, at: from };
  }
  for (let at = from; at < Math.min(tokens.length, from + MOST_TITLE); at++) {
    const { lower, word } = tokens[at]!;
    const is = of.get(lower);
    if (is) return { is, at };
    if (lower === '(') while (at < tokens.length - 1 && tokens[at]?.lower !== ')') at++;
    else if (!word && lower !== '·') return undefined;
    else if (!TITLE.test(lower)) return { is: 'other', at };
  }
  return undefined;
}

const cases = new WeakMap<Linked, ReadonlyMap<number, Suffix>>();

/** What case suffixes say, by where what bears them ends. */
function suffixesIn(linked: Linked): ReadonlyMap<number, Suffix> {
  const known = cases.get(linked);
  if (known) return known;
  const made = new Map(
    [...linked.mentions, ...linked.roles].flatMap(({ end, suffix }): [number, Suffix][] =>
      suffix === undefined ? [] : [[end, suffix]],
    ),
  );
  cases.set(linked, made);
  return made;
}

function marksOf(marks: CaseMarks): ReadonlyMap<string, CaseMark> {
  const known = built.get(marks);
  if (known) return known;
  const made = new Map(
    (Object.keys(marks) as CaseMark[]).flatMap((is) =>
      marks[is].map((word): [string, CaseMark] => [word, is]),
    ),
  );
  built.set(marks, made);
  return made;
}
