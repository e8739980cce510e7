// Ways from what is chosen into the trace.

import type { NodeSummary } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { traceOf, type Trace } from '../state/index.ts';
import { say } from './say.ts';

function TraceButton({ trace, children }: { trace: Trace; children: string }) {
  const board = useBoard();
  return (
    <button type="button" onClick={() => board.trace(trace)}>
      {children}
    </button>
  );
}

/** From an event back and forward. */
export function TraceEvent({ id }: { id: string }) {
  return (
    <div class="actions">
      <TraceButton trace={traceOf('back', id)}>{say('traceBack')}</TraceButton>
      <TraceButton trace={traceOf('forward', id)}>{say('traceForward')}</TraceButton>
    </div>
  );
}

/** From an actor to another one that is still to be named, and to the meetings of it that stopped. */
export function TraceFrom({ id }: { id: string }) {
  return (
    <div class="actions">
      <TraceButton trace={traceOf('paths', id)}>{say('traceFrom')}</TraceButton>
      <TraceButton trace={traceOf('gaps', id)}>{say('traceGaps')}</TraceButton>
    </div>
  );
}

/** From one of two actors to the other, and back; and all that both were at. */
export function TracePair({ a, b }: { a: NodeSummary; b: NodeSummary }) {
  return (
    <section>
      <h2>{say('tracePair')}</h2>
      <div class="actions">
        {[[a, b] as const, [b, a] as const].map(([from, to]) => (
          <TraceButton key={from.id} trace={traceOf('paths', from.id, to.id)}>
            {say('traceBetween', { a: from.name, b: to.name })}
          </TraceButton>
        ))}
        <TraceButton trace={traceOf('together', a.id, b.id)}>{say('traceTogether')}</TraceButton>
      </div>
    </section>
  );
}
