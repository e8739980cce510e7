import { TRACE_EN } from '../text/en/trace.ts';
import { voice } from '../text/locale.ts';

/** A text of the trace, filled in. */
export const say = voice('trace', TRACE_EN);
