/** Parameters as they were written, or what is wrong with them in the browser's own words. */
export type ReadParams = { readonly params: Readonly<Record<string, unknown>> } | { readonly wrong: string };

/** Reads a JSON object of parameters; empty text is no parameters. */
export function readParams(text: string): ReadParams {
  if (!text.trim()) return { params: {} };
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { params: value as Record<string, unknown> } : { wrong: `“${text}”` };
  } catch (cause) {
    return { wrong: (cause as SyntaxError).message };
  }
}
