// Name forms as the files write them: `Серге{й,я,ю} Лавров{,а,у}` are three forms, not nine.

/**
 * The forms that one entry stands for. Alternatives in braces go in step, so that a name of several words is
 * inflected as a whole; groups of different lengths give nothing, which `checkNames` reports.
 */
export function expandForms(entry: string): readonly string[] {
  const open = entry.indexOf('{');
  if (open < 0) return [entry];
  const close = entry.indexOf('}', open);
  if (!entry.includes('{', close)) {
    // The one group of most towns, thousands a language.
    const [head, tail] = [entry.slice(0, open), entry.slice(close + 1)];
    const choices = new Set(entry.slice(open + 1, close).split(','));
    return Array.from(choices, (choice) => head + choice + tail);
  }
  // Every second part stood in braces.
  const parts = entry.split(/[{}]/).map((part, at) => (at % 2 === 0 ? [part] : part.split(',')));
  const count = parts[1]!.length;
  if (parts.some((part, at) => at % 2 === 1 && part.length !== count)) return [];
  const forms = parts[1]!.map((_, choice) => parts.map((part, at) => part[at % 2 && choice]).join(''));
  return [...new Set(forms)];
}

/** An abbreviation by its looks: one word, more capitals than small letters. Matched in this case only. */
export function isAcronym(form: string): boolean {
  if (/[\s-]\p{L}{2}|\s/u.test(form)) return false;
  const capitals = form.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > (form.match(/\p{Ll}/gu)?.length ?? 0);
}
