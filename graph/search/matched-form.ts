// Which form made a node a hit.

import type { Field, SearchDocument } from './document.ts';
import type { Match } from './match.ts';
import { tokens } from './tokens.ts';

const ORDER = ['name', 'names', 'days', 'places', 'kind', 'quotes'] as const satisfies readonly Field[];

/**
 * The form that holds most of the matched words, the earlier field before the later one; `undefined` where that is
 * the name itself. Of an event that is found for the sake of its parties: their forms, with a comma between.
 */
export function matchedForm(
  documents: ReadonlyMap<string, SearchDocument>,
  { id, terms, parties }: Match,
): string | undefined {
  if (parties.length > 0) {
    const ids = new Set(parties.map((party) => party.id));
    const forms = [...ids].flatMap((party) => {
      const words = parties.filter((one) => one.id === party).flatMap((one) => one.terms);
      return bestForm(documents.get(party), words)?.form ?? [];
    });
    return forms.join(', ');
  }
  const best = bestForm(documents.get(id), terms);
  return best?.field === 'name' ? undefined : best?.form;
}

function bestForm(
  document: SearchDocument | undefined,
  terms: readonly string[],
): { readonly form: string; readonly field: Field } | undefined {
  const wanted = new Set(terms);
  let best: { form: string; field: Field; held: number } | undefined;
  for (const field of ORDER) {
    for (const form of document?.[field] ?? []) {
      const held = new Set(tokens(form).filter((token) => wanted.has(token))).size;
      if (held > (best?.held ?? 0)) best = { form, field, held };
    }
  }
  return best;
}
