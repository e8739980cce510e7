import type { FACTS_EN } from '../en/facts.ts';
import type { Translation } from '../locale.ts';

/** The words of the facts of what is chosen, in German. */
export const FACTS_DE: Translation<typeof FACTS_EN> = {
  traceBack: 'In der Zeit zurückverfolgen',
  traceForward: 'Vorwärts verfolgen',
  traceFrom: 'Von hier verfolgen bis…',
  traceBetween: '{a} → {b} über Dritte',
  tracePair: 'Verfolgen',
};
