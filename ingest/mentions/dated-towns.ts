// Towns that stand by themselves beside a day: they say where, and mean no government.

import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';

/** UTF-16 units beside a town in which its day is looked for. */
const REACH = 24;

/** "(3–4 апреля, Москва)", "20 Kasım 2022, Doha.", "Маскат, 12 апреля;", "【カイロ】", "【30日】カイロ。": a town that stands by itself beside a day. */
export function isDated(page: Page, { start, end }: Hit): boolean {
  const [before, after] = [
    page.text.slice(Math.max(0, start - REACH), start),
    page.text.slice(end, end + REACH),
  ];
  if (before.endsWith('【') && after.startsWith('】')) return true;
  if (DAY_BEFORE.test(before) && CLOSES.test(after)) return true;
  return OPENS.test(before) && DAY_BEHIND.test(after);
}

/** Day and month, with a small word between them or before the year, and one behind it: "de", "года". */
const DAY_BEFORE =
  /(?:\d{1,2}\.? (?:\p{L}{1,2} )?\p{L}{3,12}\.?(?: (?:\p{L}{1,2} )?\d{4}(?: \p{L}{1,4}\.?)?)?|\d日)[,，、] ?$|\d日】$/u;
const DAY_BEHIND = /^, \d{1,2}\.? (?:\p{L}{1,2} )?\p{L}{3,12}\.?(?: \d{4})?[.;:)]/u;
/** A text that goes on with the end of its clause. */
export const CLOSES = /^(?:[.;)。；）]|$)/u;
const OPENS = /(?:^|[(:;.\n] ?|[\p{Ll}] )$/u;
