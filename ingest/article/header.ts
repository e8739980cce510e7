// Header lines before an article: `key: value`, one a line, then an empty line.

import { isDay } from '../../graph/model/index.ts';
import type { Day } from '../../graph/model/index.ts';

export const HEADER_KEYS = [
  'url',
  'published',
  'modified',
  'publisher',
  'author',
  'title',
  'language',
] as const;
export type HeaderKey = (typeof HEADER_KEYS)[number];

/** What is wrong with a line (counted from 1) and what to do. */
export interface LineFault {
  readonly line: number;
  /** Of a fault that many articles share, so that it can be told once for all. */
  readonly code?: 'unsupported-language';
  readonly what: string;
  readonly todo: string;
}

export interface Header {
  readonly values: Readonly<Partial<Record<HeaderKey, string>>>;
  /** A day that exists, where `published` gives one. */
  readonly published: Day | null;
  /** The same of `modified`. */
  readonly modified: Day | null;
  /** The text after the header. */
  readonly body: string;
  /** The line on which the body begins, from 1. */
  readonly bodyLine: number;
  /** The first contradiction, where there is one: then the article isn't used. */
  readonly fault?: LineFault;
}

const LINE = new RegExp(`^(${HEADER_KEYS.join('|')})[ \\t]*:[ \\t]*(.*)$`, 'i');
const TIME_AFTER = /^[T ]\d{1,2}:\d{2}/;
const CODE = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i;

/** Parts the header lines from the text. Text that begins with no known key has no header. */
export function readHeader(raw: string): Header {
  const lines = raw.split('\n');
  const values: Partial<Record<HeaderKey, string>> = {};
  let fault: LineFault | undefined;
  let at = 0;
  for (; at < lines.length; at++) {
    const [, word, rest = ''] = LINE.exec(lines[at] ?? '') ?? [];
    if (word === undefined) break;
    const key = word.toLowerCase() as HeaderKey;
    const value = rest.trim();
    const earlier = values[key];
    if (earlier !== undefined && earlier !== value) {
      fault ??= {
        line: at + 1,
        what: `the header says "${key}: ${value}" here and "${key}: ${earlier}" above`,
        todo: `keep one ${key} line`,
      };
    }
    values[key] = value;
    fault ??= faultOf(key, value, at + 1);
  }
  if (at === 0) return { values, published: null, modified: null, body: raw, bodyLine: 1 };
  while (lines[at]?.trim() === '') at++;
  return {
    values,
    published: dayIn(values.published),
    modified: dayIn(values.modified),
    body: lines.slice(at).join('\n'),
    bodyLine: at + 1,
    ...(fault && { fault }),
  };
}

function dayIn(value: string | undefined): Day | null {
  const day = value?.slice(0, 10);
  return isDay(day) ? day : null;
}

function faultOf(key: HeaderKey, value: string, line: number): LineFault | undefined {
  if ((key === 'published' || key === 'modified') && value !== '') {
    const rest = value.slice(10);
    if (!isDay(value.slice(0, 10)) || (rest !== '' && !TIME_AFTER.test(rest))) {
      return {
        line,
        what: `${key} "${value}" is no day`,
        todo: 'write it as YYYY-MM-DD, or leave the line out',
      };
    }
  }
  if (key === 'language' && value !== '' && !CODE.test(value)) {
    return { line, what: `language "${value}" is no code`, todo: 'write it as ISO 639-1, such as de or en' };
  }
  return undefined;
}
