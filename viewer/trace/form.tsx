// What is traced, and how: the question, its ends, and the settings.

import { EVENT_KINDS, STATUSES } from '../../graph/model/kinds.ts';
import type { NodeSummary } from '../../graph/model/index.ts';
import { isOfEvents, TRACE_QUESTIONS, type Trace, type TraceQuestion } from '../state/index.ts';
import { Icon } from '../panels/icon.tsx';
import { say as sayPage } from '../text/index.ts';
import { NameField } from './name-field.tsx';
import { say } from './say.ts';
import { STEPS } from './steps.ts';
import { turned } from './turned.ts';

interface FormProps {
  readonly trace: Trace;
  /** Of the ends and of what is left out, by id; as far as they are known. */
  readonly names: ReadonlyMap<string, NodeSummary>;
  /** Ids of those whom the traced meeting is between, as far as they are known. */
  readonly sides: readonly string[];
  readonly onTrace: (trace: Trace) => void;
}

/** The form above the picture. */
export function Form({ trace, names, sides, onTrace }: FormProps) {
  const { question } = trace;
  const set = (change: Partial<Trace>): void => onTrace({ ...trace, path: 0, ...change });
  return (
    <form class="trace-form" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="trace-choice">
        <legend class="visually-hidden">{say('question')}</legend>
        {TRACE_QUESTIONS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="question"
              checked={question === one}
              onChange={() => onTrace(turned(trace, one, sides))}
            />
            <span>{say(one)}</span>
          </label>
        ))}
      </fieldset>
      <Ends trace={trace} names={names} set={set} />
      <Settings trace={trace} set={set} />
    </form>
  );
}

type Set = (change: Partial<Trace>) => void;

function Ends({
  trace: { question, from, to },
  names,
  set,
}: Pick<FormProps, 'trace' | 'names'> & { set: Set }) {
  const field = (name: 'from' | 'to', label: string, clear = false) => (
    <NameField
      name={name}
      label={label}
      wants={isOfEvents(question) ? 'event' : 'actor'}
      chosen={names.get(name === 'from' ? from : to)}
      onChoose={({ id }) => set({ [name]: id })}
      {...(clear && { onClear: () => set({ [name]: '' }) })}
    />
  );
  if (isOfEvents(question)) return field('from', say('event'));
  if (question === 'gaps') return field('from', say('gapsOf'), true);
  if (question === 'together')
    return (
      <>
        {field('from', say('one'))}
        {field('to', say('other'))}
      </>
    );
  return (
    <>
      {field('from', say('from'))}
      <button
        type="button"
        class="icon-button"
        title={say('swap')}
        aria-label={say('swap')}
        disabled={!from || !to}
        onClick={() => set({ from: to, to: from })}
      >
        <Icon name="swap" />
      </button>
      {field('to', say('to'))}
    </>
  );
}

const STEP_WORDS = {
  back: 'stepsOfEvents', forward: 'stepsOfEvents', paths: 'stepsOfPaths', together: 'stepsOfPaths', gaps: 'stepsOfGaps',
} as const satisfies Readonly<Record<TraceQuestion, Parameters<typeof say>[0]>>; // prettier-ignore

function Settings({ trace, set }: { trace: Trace; set: Set }) {
  const { question, by, steps, basis, kinds, statuses } = trace;
  const toggled = <T,>(all: readonly T[], one: T): readonly T[] =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
  return (
    <details class="trace-settings">
      <summary>{say('more')}</summary>
      <div>
        {question === 'paths' && (
          <label>
            {say('by')}
            <select value={by} onChange={(event) => set({ by: event.currentTarget.value as Trace['by'] })}>
              <option value="hops">{say('by.hops')}</option>
              <option value="time">{say('by.time')}</option>
            </select>
          </label>
        )}
        {isOfEvents(question) && (
          <label>
            {say('basis')}
            <select
              value={basis}
              onChange={(event) => set({ basis: event.currentTarget.value as Trace['basis'] })}
            >
              <option value="all">{say('basis.all')}</option>
              <option value="stated">{say('basis.stated')}</option>
            </select>
          </label>
        )}
        {STEPS[question].length > 0 && (
          <label>
            {say(STEP_WORDS[question])}
            <select value={steps} onChange={(event) => set({ steps: Number(event.currentTarget.value) })}>
              {STEPS[question].map((n) => (
                <option key={n} value={n}>
                  {n}
                </option>
              ))}
            </select>
          </label>
        )}
        <Boxes
          legend={say('statuses')}
          all={STATUSES}
          on={statuses}
          words={(status) => sayPage(`status.${status}`)}
          // Nothing would pass where none is chosen.
          onToggle={(status) => {
            const next = STATUSES.filter((one) => toggled(statuses, status).includes(one));
            if (next.length > 0) set({ statuses: next });
          }}
        />
        <Boxes
          legend={say('kinds')}
          all={EVENT_KINDS}
          on={kinds.length === 0 ? EVENT_KINDS : kinds}
          words={(kind) => sayPage(`kind.${kind}`)}
          onToggle={(kind) => {
            const on = kinds.length === 0 ? EVENT_KINDS : kinds;
            const next = EVENT_KINDS.filter((one) => toggled(on, kind).includes(one));
            if (next.length > 0) set({ kinds: next.length === EVENT_KINDS.length ? [] : next });
          }}
        />
      </div>
    </details>
  );
}

function Boxes<T extends string>(props: {
  legend: string;
  all: readonly T[];
  on: readonly T[];
  words: (one: T) => string;
  onToggle: (one: T) => void;
}) {
  const { legend, all, on, words, onToggle } = props;
  return (
    <fieldset class="trace-boxes">
      <legend>{legend}</legend>
      {all.map((one) => (
        <label key={one}>
          <input type="checkbox" checked={on.includes(one)} onChange={() => onToggle(one)} /> {words(one)}
        </label>
      ))}
    </fieldset>
  );
}
