// A few events of how many there are, each with its day.

import type { DigestEvents, NodeSummary } from '../../graph/model/index.ts';
import { Name } from '../panels/name.tsx';
import { shortWhen } from '../panels/when.ts';
import { number } from '../text/index.ts';
import { say } from './say.ts';

/** The rows alone. */
export function EventRows({ events }: { events: readonly NodeSummary[] }) {
  return (
    <ul class="rows">
      {events.map((node) => (
        <li key={node.id}>
          <Name node={node} glyph />
          <span class="quiet">{shortWhen(node)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A section of them; nothing where there are none. `why`: a line under the title. */
export function Events(props: { title: string; events: DigestEvents; why?: string }) {
  const { events, total } = props.events;
  if (total === 0) return null;
  return (
    <section>
      <h2>
        {props.title}{' '}
        <span class="count">
          {events.length < total ? say('some', { shown: events.length, total }) : number(total)}
        </span>
      </h2>
      {props.why && <p class="quiet small">{props.why}</p>}
      <EventRows events={events} />
    </section>
  );
}
