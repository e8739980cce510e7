// Extractions made elsewhere, one a line.

import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { SourceKind } from './contract.ts';
import { readExtractionLine } from './extraction-line.ts';
import { problemAt, unreadable } from './problems.ts';

/** What the first line of extractions looks like. */
const OPENING = /^\uFEFF?\s*\{/;

/** `.jsonl`, and standard input that opens like one. */
export const extractions: SourceKind = {
  one: 'file of extractions',
  many: 'files of extractions',
  single: false,
  recognizes: ({ where, name, head }) =>
    /\.jsonl$/i.test(name) || (where === '-' && OPENING.test(Buffer.from(head).toString('utf8'))),
  async *read({ where, stream }) {
    let number = 0;
    try {
      const lines = createInterface({ input: Readable.from(stream()), crlfDelay: Number.POSITIVE_INFINITY });
      for await (const line of lines) {
        number++;
        if (line.trim() === '') continue;
        const reading = readExtractionLine(line);
        yield 'extraction' in reading
          ? reading
          : problemAt(where, number, reading.what, 'mend the line, or take it out');
      }
    } catch (error) {
      yield unreadable(where, number + 1, error);
    }
  },
};
