// One article into the ledger and the merged graph.

import type { Extraction } from '../model/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { digestOf } from './digest.ts';
import type { Judging } from './judging.ts';

/** What an article was to the ledger. */
export type Outcome = 'added' | 'unchanged' | 'replaced';

/**
 * Takes one extraction under its article's key, inside a transaction. The same words read the same way change nothing; other words at the
 * same address retire what the old ones said. Of two files with the same article the smaller label stays, so that
 * the order of arrival can't be seen.
 */
export function takeArticle(
  ledger: Ledger,
  judging: Judging,
  key: string,
  extraction: Extraction,
  now: string,
): Outcome {
  const digest = digestOf(extraction);
  const known = ledger.digestOf(key);
  if (known === digest) {
    if (extraction.article.id < ledger.article(key)!.label)
      ledger.putExtraction(key, extraction, digest, now);
    return 'unchanged';
  }
  ledger.putExtraction(key, extraction, digest, now, known ?? null);
  judging.merge(key, extraction);
  return known === undefined ? 'added' : 'replaced';
}
