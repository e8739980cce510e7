// One line of an extraction file: what gets into the ledger must keep the promises of an extraction.

import type { Extraction } from '../../graph/model/index.ts';
import { checkExtraction } from '../../graph/model/index.ts';

/** What a line holds, or what is wrong with it in a few words. */
export type LineReading = { readonly extraction: Extraction } | { readonly what: string };

/** Parses one line and checks it as the ledger does. Of several faults the first is told, and how many more there are. */
export function readExtractionLine(line: string): LineReading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { what: 'the line is no JSON' };
  }
  const check = checkExtraction(value);
  if (check.ok) return { extraction: check.extraction };
  const [first, ...more] = check.issues;
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return { what: `${first!.message.replace(/\.$/, '')}${rest}` };
}
