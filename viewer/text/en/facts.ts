import type { Catalogue } from '../catalogue.ts';

/** The words of the facts of what is chosen, in English, beside those of the page. */
export const FACTS_EN = {
  traceBack: 'Trace back in time',
  traceForward: 'Trace forward',
  traceFrom: 'Trace from here to…',
  traceBetween: '{a} → {b} through others',
  tracePair: 'Trace',
} as const satisfies Catalogue;
