// A JSON Feed that breaks off, or in which an entry is broken: what is whole of it, as a JSON Feed again.

import type { FeedFault } from './feed-entry.ts';
import { lineAt } from './line-at.ts';

/** Where an entry stands, in characters from the beginning. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Broken entries that are told. */
const MOST_TOLD = 50;

/** Whether a feed is written in JSON. */
export function isJsonFeed(text: string): boolean {
  return /^\s*\{/.test(text);
}

/**
 * The same text where it is whole; else one of its whole entries and of what stands before and, if that can be read,
 * behind them. Each entry that is left out is told with its line, and so is the place of the break. What has no list of
 * entries stays as it is. `most`: entries that are looked at.
 */
export function wholeJsonFeed(
  text: string,
  most: number,
): {
  readonly text: string;
  readonly faults: readonly FeedFault[];
} {
  if (isJson(text)) return { text, faults: [] };
  const { opens, spans, closes } = listIn(text);
  if (opens === undefined) return { text, faults: [] };
  const whole: string[] = [];
  const broken: Span[] = [];
  for (const span of spans.slice(0, most)) {
    const entry = text.slice(span.start, span.end);
    if (isJson(entry)) whole.push(entry);
    else broken.push(span);
  }
  const head = text.slice(0, opens);
  const entries = whole.join(',');
  const behind = closes === undefined ? undefined : head + entries + text.slice(closes);
  const isClosed = behind !== undefined && isJson(behind);
  const mended = isClosed ? behind : `${head}${entries}]}`;
  if (!isJson(mended)) return { text, faults: [] };
  const faults = broken.slice(0, MOST_TOLD).map(({ start }): FeedFault => ({
    what: "an entry can't be read: it is broken",
    todo: 'the others were read',
    line: lineAt(text, start),
  }));
  if (!isClosed) faults.push(breaksOff(text));
  return { text: mended, faults };
}

/**
 * The list `items` of the outermost object: where its first entry may stand, its entries that have an end, and where
 * it is closed. A string ends with its line at the latest, since JSON has no line ends in one.
 */
function listIn(text: string): {
  readonly opens: number | undefined;
  readonly spans: readonly Span[];
  readonly closes: number | undefined;
} {
  const spans: Span[] = [];
  let opens: number | undefined;
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const isOpening = sign.endsWith('[') || sign.endsWith('{');
    if (opens === undefined) {
      if (depth === 1 && ITEMS.test(sign)) opens = index + sign.length;
      if (isOpening) depth++;
      else if (/^[}\]]/.test(sign)) depth--;
    } else if (isOpening) {
      if (depth++ === IN_LIST) start = index;
    } else if (/^[}\]]/.test(sign)) {
      if (depth === IN_LIST) return { opens, spans, closes: index };
      if (--depth === IN_LIST) spans.push({ start, end: index + 1 });
    }
  }
  return { opens, spans, closes: undefined };
}

/** Brackets that are open between two entries: the feed's and the list's. */
const IN_LIST = 2;
/** The beginning of the entries, other strings (whole, or to the end of their line), and brackets. */
const SIGN = /"items"\s*:\s*\[|"[^"\\\n]*(?:\\.[^"\\\n]*)*(?:"|\\?$)|[[\]{}]/gm;
const ITEMS = /^"items"\s*:/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** That a feed ends before its list does, and on which line. */
export function breaksOff(text: string): FeedFault {
  const line = lineAt(text, text.length);
  return { what: 'the feed breaks off', todo: 'what stands before that was read', line };
}
