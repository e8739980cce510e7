import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Timeline as TimelineData } from '../../graph/model/api.ts';
import type { DateRange } from '../../graph/model/dates.ts';
import { days } from '../text/index.ts';
import { binsOf, coreOf, countIn, extentOf, unitFor } from './bins.ts';
import { dayAt } from './day-number.ts';
import { say } from './say.ts';
import { Strip } from './strip.tsx';
import { useWidth } from './use-width.ts';
import './timeline.css';

/** Bars are at least this wide, in pixels. */
const BAR = 9;

/** What the timeline shows, and where the choice goes. */
export interface TimelineProps {
  /** The dated events, and how many have no date and so stand on no bar; undefined while they are not there. */
  readonly data: TimelineData | undefined;
  readonly range: DateRange | null;
  /** Called with each new choice while it is being dragged; `null` for all days. */
  readonly onRange: (range: DateRange | null) => void;
  /** What stands beside the count. */
  readonly children?: ComponentChildren;
}

const NONE: TimelineData = { events: [], undated: 0 };

/** The strip of time: how many meetings when, and a brush that chooses a part of it. */
export function Timeline({ data, range, onRange, children }: TimelineProps) {
  const { events, undated } = data ?? NONE;
  const [host, width] = useWidth<HTMLDivElement>();
  const extent = useMemo(() => extentOf(events), [events]);
  const core = useMemo(() => coreOf(events), [events]);
  const unit = core ? unitFor(core.last - core.first + 1, Math.max(24, width / BAR)) : 'day';
  const bins = useMemo(() => binsOf(events, unit, core), [events, unit, core]);
  const total = events.length;
  const count = useMemo(() => (range ? countIn(events, range) : total), [events, range, total]);

  return (
    <section class="timeline" aria-label={say('label')}>
      <header>
        {extent && (
          <span class="timeline-extent">
            {days.range({ start: dayAt(extent.first), end: dayAt(extent.last) }, 'short')}
          </span>
        )}
        {data && (
          <output class="timeline-range">
            <b>{range ? days.range(range, 'short') : say('all')}</b>
            {' · '}
            {range ? say('countOf', { n: count, total }) : say('count', { n: total })}
          </output>
        )}
        {children}
        {undated > 0 && <span class="timeline-undated">{say('undated', { n: undated })}</span>}
        <span class="timeline-unit">{extent && say(unit)}</span>
        <button type="button" hidden={!range} onClick={() => onRange(null)}>
          {say('clear')}
        </button>
      </header>
      <div class="timeline-strip" ref={host}>
        {bins.length === 0 ? (
          <p class="timeline-none">{data && say('none')}</p>
        ) : (
          <Strip {...{ bins, unit, width, range, onRange }} />
        )}
      </div>
    </section>
  );
}
