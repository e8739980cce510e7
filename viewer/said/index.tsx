// On what the sources of an event differ: each value with its voices, and the sentences behind it. A chunk of its own,
// loaded where sources do.

import type { GraphEvent, NodeDetail, SaidView } from '../../graph/model/index.ts';
import { Quotation } from '../facts/quotation.tsx';
import { days, say as sayCommon } from '../text/index.ts';
import { say } from './say.ts';
import './said.css';

const FIELDS: Readonly<Record<SaidView['field'], () => string>> = {
  date: () => sayCommon('fact.when'),
  place: () => sayCommon('fact.where'),
  status: () => say('status'),
  party: () => sayCommon('fact.who'),
};

function valueOf(said: SaidView): string {
  if (said.field === 'date') return days.range(said.value, 'short');
  return said.field === 'status' ? sayCommon(`status.${said.value}`) : (said.name ?? said.value);
}

function Value({ said, all }: { said: SaidView; all: number }) {
  const { field, voices, otherwise, shown, evidence } = said;
  const counts = [
    say(field === 'party' ? 'name' : 'say', { n: voices, all }),
    otherwise > 0 && say('otherwise', { n: otherwise }),
    !shown && say('notShown'),
  ];
  return (
    <details>
      <summary>
        <bdi class={shown ? 'shown' : undefined}>{valueOf(said)}</bdi>{' '}
        <span class="quiet">{counts.filter(Boolean).join(' · ')}</span>
      </summary>
      {evidence.map((one) => (
        <Quotation key={one.id} evidence={one} />
      ))}
    </details>
  );
}

/** Everything on which they differ, thing by thing. */
export function Differing({ detail }: { detail: NodeDetail }) {
  const { node, said } = detail;
  const fields = [...new Set(said.map(({ field }) => field))];
  return (
    <section class="said">
      <h2>{say('title')}</h2>
      {fields.map((field) => (
        <div key={field}>
          <h3>{FIELDS[field]()}</h3>
          {said
            .filter((one) => one.field === field)
            .map((one) => (
              <Value key={JSON.stringify(one.value)} said={one} all={(node as GraphEvent).voices} />
            ))}
        </div>
      ))}
    </section>
  );
}
