// Nothing was found: how far was looked, and what may help.

import { STATUSES } from '../../graph/model/kinds.ts';
import type { NodeSummary } from '../../graph/model/index.ts';
import { traceOf, type Trace } from '../state/index.ts';
import { say } from './say.ts';
import { STEPS } from './steps.ts';

/** What can be asked instead: words, and the trace. */
function looser(trace: Trace, nameOf: (id: string) => string): readonly (readonly [string, Trace])[] {
  const { question, from, to, steps, statuses, kinds, avoid, basis } = trace;
  const isGaps = question === 'gaps';
  const further = isGaps ? STEPS.gaps.findLast((n) => n < steps) : STEPS[question].find((n) => n > steps);
  return [
    ...(further
      ? [
          [
            say(isGaps ? 'loosen.meetings' : 'loosen.steps', { n: further }),
            { ...trace, steps: further },
          ] as const,
        ]
      : []),
    ...(statuses.length < STATUSES.length
      ? [[say('loosen.status'), { ...trace, statuses: STATUSES }] as const]
      : []),
    ...(kinds.length > 0 ? [[say('loosen.kinds'), { ...trace, kinds: [] }] as const] : []),
    ...(basis === 'stated' ? [[say('loosen.basis'), { ...trace, basis: 'all' as const }] as const] : []),
    ...(avoid.length > 0 ? [[say('loosen.avoid'), { ...trace, avoid: [] }] as const] : []),
    ...(isGaps && from !== '' ? [[say('loosen.everybody'), { ...trace, from: '' }] as const] : []),
    ...(question === 'together'
      ? [[say('loosen.through', { a: nameOf(from), b: nameOf(to) }), traceOf('paths', from, to)] as const]
      : []),
    ...(question === 'paths'
      ? [[say('loosen.turn', { a: nameOf(to), b: nameOf(from) }), { ...trace, from: to, to: from }] as const]
      : []),
  ];
}

/** What stands in the place of the picture. */
export function Nothing(props: {
  trace: Trace;
  names: ReadonlyMap<string, NodeSummary>;
  onTrace: (trace: Trace) => void;
}) {
  const { trace, names, onTrace } = props;
  const nameOf = (id: string): string => names.get(id)?.name ?? id;
  const { question, from, to, steps } = trace;
  const ends = { a: nameOf(from), b: nameOf(to), n: steps };
  return (
    <div class="trace-nothing" role="status">
      <p>
        <strong>{say(`nothing.${question}`, ends)}</strong>
      </p>
      <p class="quiet">{say(`nothingWhy.${question}`, ends)}</p>
      <h2>{say('loosen')}</h2>
      <div class="trace-acts">
        {looser(trace, nameOf).map(([words, other]) => (
          <button key={words} type="button" onClick={() => onTrace({ ...other, path: 0 })}>
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
