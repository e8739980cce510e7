// Where the entries of a list in XML begin, without parsing it: its markup may be broken.

import { isJsonFeed } from './cut-json-feed.ts';

const SIGN =
  /<!\[CDATA\[|\]\]>|<!--|-->|<(?:[\w-]+:)?(?:item|entry)(?=[\s>])|<\/(?:[\w-]+:)?(?:item|entry)\s*>/gi;

/** What ends that in which other signs mean nothing. */
const ENDS: Readonly<Record<string, string>> = { '<![cdata[': ']]>', '<!--': '-->' };

/**
 * In characters from the beginning, other than in comments and in what is quoted (CDATA). A quotation that goes on
 * beyond the end of its entry has lost its own end, and is none. JSON has none of them.
 */
export function entryStarts(text: string): number[] {
  const starts: number[] = [];
  if (isJsonFeed(text)) return starts;
  let end: string | undefined;
  let quoted: number[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const isEntryEnd = sign.startsWith('</');
    if (end === undefined) {
      end = ENDS[sign.toLowerCase()];
      if (end === undefined && /^<\w/.test(sign)) starts.push(index);
    } else if (sign === end) [end, quoted] = [undefined, []];
    else if (isEntryEnd) {
      for (const start of quoted) starts.push(start);
      [end, quoted] = [undefined, []];
    } else if (/^<\w/.test(sign)) quoted.push(index);
  }
  return end === undefined ? starts : [...starts, ...quoted];
}
