// From what a model wrote to the events that it tells: whatever stands around the JSON, and however it was cut off.

import type { EventClaim } from './reply-shape.ts';
import { readEventClaim } from './reply-shape.ts';

/** What could be read of a reply. `events` holds nothing in the place of one that can't be read: others count on. */
export interface ReplyReading {
  readonly events: readonly (EventClaim | undefined)[];
  /** What was wrong, for the model's second try; nothing where all is well. */
  readonly fault: string | undefined;
  /** Whether there was anything to read at all. */
  readonly usable: boolean;
}

/** So far from the beginning, and at so many brackets, the JSON is looked for. */
const LONGEST_OPENING = 20_000;
const MOST_TRIED = 40;

/** Reads a reply's text. The same text gives the same reading. */
export function readReply(text: string): ReplyReading {
  const cleaned = text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/g, '').trim();
  const whole = parsedReply(cleaned);
  if (whole) return readEvents(whole.list, whole.cut ? 'it breaks off before its end' : undefined);
  const fault = cleaned === '' ? 'it is empty' : 'there is no JSON object with "events" in it';
  return { events: [], fault, usable: false };
}

function readEvents(list: readonly unknown[], fault: string | undefined): ReplyReading {
  const read = list.map(readEventClaim);
  const at = read.findIndex((one) => typeof one === 'string');
  const wrong = at < 0 ? undefined : `event ${at + 1}: ${read[at] as string}`;
  return {
    events: read.map((one) => (typeof one === 'string' ? undefined : one)),
    fault: fault ?? wrong,
    usable: true,
  };
}

/** The list of events in the first JSON value that has one, and whether its end is missing. */
function parsedReply(text: string): { readonly list: readonly unknown[]; readonly cut: boolean } | undefined {
  const direct = listIn(parsed(text));
  if (direct) return { list: direct, cut: false };
  const brackets = [...text.slice(0, LONGEST_OPENING).matchAll(/[{[]/g)].slice(0, MOST_TRIED);
  for (const { index } of brackets) {
    const end = closingOf(text, index);
    if (end !== undefined) {
      const list = listIn(parsed(text.slice(index, end)));
      if (list) return { list, cut: false };
    } else if (/^\{\s*"events"\s*:\s*\[/.test(text.slice(index))) {
      return { list: wholeItems(text, text.indexOf('[', index) + 1), cut: true };
    }
  }
  return undefined;
}

/** JSON, also with a comma before what closes; undefined where it is none. */
function parsed(text: string): unknown {
  for (const tried of [text, text.replace(/,(\s*[\]}])/g, '$1')]) {
    try {
      return JSON.parse(tried) as unknown;
    } catch {
      // The next way is tried; where there is none the reply is told to be no JSON.
    }
  }
  return undefined;
}

function listIn(value: unknown): readonly unknown[] | undefined {
  // A list alone counts where it can only be that of the events.
  if (Array.isArray(value)) return value.length > 0 && value.every(isEvent) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const { events } = value as { readonly events?: unknown };
  return Array.isArray(events) ? events : undefined;
}

function isEvent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && 'status' in value;
}

/** The objects of a list that begins at `from` and may break off: those that are whole. */
function wholeItems(text: string, from: number): unknown[] {
  const items: unknown[] = [];
  for (let at = text.indexOf('{', from); at >= 0;) {
    const end = closingOf(text, at);
    const item = end === undefined ? undefined : parsed(text.slice(at, end));
    if (end === undefined || item === undefined) break;
    items.push(item);
    at = text.indexOf('{', end);
  }
  return items;
}

/** Behind what closes the bracket at `from`, strings left aside; undefined where nothing does. */
function closingOf(text: string, from: number): number | undefined {
  let open = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) open++;
    else if (!quoted && (sign === '}' || sign === ']') && --open === 0) return at + 1;
  }
  return undefined;
}
