// How the sentences of the date tests are written and read.

import { expect, test } from 'vitest';
import type { DateContext, DatePack } from '../../../ingest/dates/index.ts';
import type { Script } from '../../../ingest/article/script.ts';
import { plainText } from '../../../ingest/article/script.ts';
import { findDates, resolveDate } from '../../../ingest/dates/index.ts';

/** A sentence and all its dates, `words = first..last`, `words = day` or `words = null`; none where empty. */
export interface Case {
  readonly says: string;
  readonly dates: readonly string[];
  readonly published?: string;
  readonly running?: string;
  readonly tense?: DateContext['tense'];
}

/** What the engine reads in a sentence, in the notation of `Case.dates`. */
function read(
  pack: DatePack,
  { says, published = '2025-02-27', running, tense = 'past' }: Case,
  script?: Script,
): string[] {
  const [start = '', end = start] = running?.split('..') ?? [];
  const context: DateContext = { published, running: running ? { start, end } : null, tense };
  const written = script?.part ? script.part(says) : says;
  return findDates(plainText(written, script), 0, written.length, pack).map(
    ({ start: from, end: to, meaning }) => {
      const text = written.slice(from, to);
      const range = resolveDate(meaning, context);
      const days = range && (range.start === range.end ? range.start : `${range.start}..${range.end}`);
      return `${text} = ${days}`;
    },
  );
}

/** A test for each sentence, read as `script` says. */
export function testCases(pack: DatePack, cases: readonly Case[], script?: Script): void {
  test.each(cases)('$says', (sentence) => {
    expect(read(pack, sentence, script)).toEqual(sentence.dates);
  });
}
