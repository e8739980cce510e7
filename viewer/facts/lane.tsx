// Events one under the other on a line of time, each with why it stands there.

import type { ChainHop } from '../../graph/model/index.ts';
import { STATUS_LOOKS } from '../appearance.ts';
import { isRightToLeft, say } from '../text/index.ts';
import { Name } from '../panels/name.tsx';
import { shortWhen } from '../panels/when.ts';

/** The words that relate a hop to its neighbour: the relating sentence's quote comes first. */
function Basis({ hop }: { hop: ChainHop }) {
  if (!hop.basis) return null;
  const relating = hop.basis === 'stated' ? hop.evidence[0] : undefined;
  if (!relating?.quote) return <small>{say(`basis.${hop.basis}`)}</small>;
  const language = relating.article?.language ?? 'und';
  return (
    <small>
      {say('basis.statedShort')}:{' '}
      <q lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
        {relating.quote}
      </q>
    </small>
  );
}

/** The hops as a list, in the order given. `here` is the event that the page is about. */
export function Lane({ hops, here }: { hops: readonly ChainHop[]; here?: string }) {
  return (
    <ol class="lane">
      {hops.map((hop) => (
        <li key={hop.event.id} data-line={STATUS_LOOKS[hop.event.status ?? 'held'].line}>
          <time>{shortWhen(hop.event)}</time>
          <div>
            {hop.event.id === here ? (
              <strong>
                <bdi>{hop.event.name}</bdi>
              </strong>
            ) : (
              <Name node={hop.event} />
            )}
            <Basis hop={hop} />
          </div>
        </li>
      ))}
    </ol>
  );
}
