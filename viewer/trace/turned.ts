// Another question, about what the last one was about as far as that fits.

import { isOfEvents, traceOf, type Trace, type TraceQuestion } from '../state/index.ts';

/**
 * The trace with another question. Back and forward have their settings in common, those of actors their ends and what is
 * left out. From a meeting one comes to its `sides`; silences are of everybody then.
 */
export function turned(trace: Trace, question: TraceQuestion, sides: readonly string[]): Trace {
  const [was, is] = [trace.question, question].map(isOfEvents);
  const { from, to, kinds, avoid } = trace;
  if (was && is) return { ...trace, question };
  if (!was && !is) return { ...traceOf(question, from, to), kinds, avoid };
  const [one = '', other = ''] = sides;
  return is || question === 'gaps' ? traceOf(question) : traceOf(question, one, other);
}
