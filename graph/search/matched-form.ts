// Which form of a node made it a hit.

import type { Field, SearchDocument } from './document.ts';
import { tokens } from './tokens.ts';

const ORDER = ['name', 'names', 'days', 'places', 'kind', 'quotes'] as const satisfies readonly Field[];

/**
 * The form that holds most of the matched words (`terms`, as the index keeps them), the earlier field
 * before the later one; `undefined` where that is the name itself.
 */
export function matchedForm(document: SearchDocument, terms: readonly string[]): string | undefined {
  const wanted = new Set(terms);
  let best: { form: string; field: Field; held: number } | undefined;
  for (const field of ORDER) {
    for (const form of document[field]) {
      const held = new Set(tokens(form).filter((token) => wanted.has(token))).size;
      if (held > (best?.held ?? 0)) best = { form, field, held };
    }
  }
  return best && best.field !== 'name' ? best.form : undefined;
}
