import type { Question } from '../../graph/model/index.ts';

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

/** Whether every parameter of a question has a value of its kind: fields of a form can be emptied. */
export function isFilled(
  { parameters }: Pick<Question, 'parameters'>,
  values: Readonly<Record<string, unknown>>,
): boolean {
  return parameters.every((parameter) => {
    const value = values[parameter.name];
    if (parameter.type !== 'number') return typeof value === 'string' && value !== '';
    return Number.isInteger(value) && Number(value) >= parameter.least && Number(value) <= parameter.most;
  });
}
