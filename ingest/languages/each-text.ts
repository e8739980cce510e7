// Every text that stands in a pack's lists.

/** Tells a text, and under which key of a record it stands; a key is told as a text too, under none. */
export type TellText = (text: string, under: string | undefined) => void;

/** Tells each text of lists and records, and each key; a list that several phrases share is told once. */
export function eachText(lists: unknown, tell: TellText): void {
  const met = new Set<object>();
  const visit = (value: unknown, under: string | undefined): void => {
    if (typeof value === 'string') return tell(value, under);
    if (typeof value !== 'object' || value === null || met.has(value)) return;
    met.add(value);
    if (Array.isArray(value)) for (const item of value) visit(item, undefined);
    else
      for (const key of Object.keys(value)) {
        tell(key, undefined);
        visit((value as Record<string, unknown>)[key], key);
      }
  };
  visit(lists, undefined);
}
