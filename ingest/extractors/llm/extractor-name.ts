// Who has read an article, as every piece of evidence says it.

import { EXTRACTOR } from '../rules/index.ts';
import { PROMPT_VERSION } from './prompt.ts';

/** The extractor of a model: `llm/1:gpt-4.1-mini`, the prompt's version and the model. */
export function modelExtractor(model: string): string {
  return `llm/${PROMPT_VERSION}:${model}`;
}

/** The rules and a model together. */
export function bothExtractor(model: string): string {
  return `both/${EXTRACTOR}+${modelExtractor(model)}`;
}

/** Whether an extraction is linked by our own names already, whoever read it. */
export function isLinkedByUs(extractor: string | undefined): boolean {
  return extractor === EXTRACTOR || /^(?:llm|both)\/\d/.test(extractor ?? '');
}
