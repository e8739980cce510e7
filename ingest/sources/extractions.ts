// Extractions made elsewhere, one a line.

import type { SourceKind } from './contract.ts';
import { readExtractionLine } from './extraction-line.ts';
import { LONGEST_JSON_LINE } from './json-lines.ts';
import { numberedLines } from './lines.ts';
import { problemAt, unreadable } from './problems.ts';

/** What the first line of JSON looks like. */
const OPENING = /^\uFEFF?\s*\{/;
/** What only extractions have, whichever of their parts comes first. */
const OF_EXTRACTIONS = /"(?:mentions|edges|evidence)"\s*:\s*\[|"article"\s*:\s*\{/;

/** `.jsonl` and standard input that open like extractions; other lines of JSON are asked for after these. */
export const extractions: SourceKind = {
  one: 'file of extractions',
  many: 'files of extractions',
  single: false,
  recognizes({ where, name, head }) {
    if (where !== '-' && !/\.jsonl$/i.test(name)) return false;
    const opening = Buffer.from(head).toString('utf8');
    return OPENING.test(opening) && OF_EXTRACTIONS.test(opening);
  },
  async *read({ where, stream }) {
    const todo = 'mend the line, or take it out';
    let last = 0;
    try {
      for await (const numbered of numberedLines(stream(), LONGEST_JSON_LINE)) {
        last = numbered.number;
        if ('what' in numbered) yield problemAt(where, last, numbered.what, todo);
        else if (numbered.line.trim() !== '') {
          const reading = readExtractionLine(numbered.line);
          yield 'extraction' in reading ? reading : problemAt(where, last, reading.what, todo);
        }
      }
    } catch (error) {
      yield unreadable(where, last + 1, error);
    }
  },
};
