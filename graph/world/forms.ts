// Name forms as the files write them: `Серге{й,я,ю} Лавров{,а,у}` are three forms, not nine.

const CHOICES = /\{([^{}]*)\}/g;

/**
 * The forms that one entry stands for. Alternatives in braces go in step, so that a name of several words is
 * inflected as a whole; groups of different lengths give nothing, which `checkRecords` reports.
 */
export function expandForms(entry: string): readonly string[] {
  if (!entry.includes('{')) return [entry];
  const groups = [...entry.matchAll(CHOICES)].map(([, inside]) => inside!.split(','));
  const count = groups[0]?.length ?? 0;
  if (count === 0 || groups.some((group) => group.length !== count)) return [];
  const forms = Array.from({ length: count }, (_, at) => {
    let group = 0;
    return entry.replace(CHOICES, () => groups[group++]![at]!);
  });
  return [...new Set(forms)];
}

/** An abbreviation by its looks: one word, more capitals than small letters. Matched in this case only. */
export function isAcronym(form: string): boolean {
  if (/[\s-]\p{L}{2}|\s/u.test(form)) return false;
  const capitals = form.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > (form.match(/\p{Ll}/gu)?.length ?? 0);
}
