// The places as a list, equal in power to the map: opened, chosen, counted; and what the map cannot show.

import { useState } from 'preact/hooks';
import { useBoard } from '../panels/board.ts';
import { number } from '../text/index.ts';
import { say } from './say.ts';
import type { Spot } from './spots.ts';

const STEP = 40;

interface PlaceListProps {
  readonly spots: readonly Spot[];
  readonly chosen: ReadonlySet<string>;
  readonly onPlace: (id: string) => void;
  /** Meetings that name no place. */
  readonly placeless: number;
}

function Rows({ spots, chosen, onPlace }: Omit<PlaceListProps, 'placeless'>) {
  const board = useBoard();
  const [limit, setLimit] = useState(STEP);
  return (
    <>
      <ul>
        {spots.slice(0, limit).map(({ id, name, count, vague }) => {
          const on = chosen.has(id);
          return (
            <li key={id}>
              <button type="button" class="name" onClick={() => board.open(id)}>
                <bdi>{name}</bdi>
                {vague && <small class="quiet"> {say('vague')}</small>}
              </button>
              <button
                type="button"
                class="map-count"
                aria-pressed={on}
                title={say(on ? 'notOnly' : 'only', { name })}
                onClick={() => onPlace(id)}
              >
                {number(count)}
                <span class="visually-hidden">{say('spot', { name, n: count })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {spots.length > limit && (
        <button type="button" class="quiet-button" onClick={() => setLimit(limit + STEP)}>
          {say('more', { n: Math.min(STEP, spots.length - limit) })}
        </button>
      )}
    </>
  );
}

/** All places of the selection, those with the most meetings first. */
export function PlaceList({ spots, chosen, onPlace, placeless }: PlaceListProps) {
  const shown = spots.filter(({ at }) => at);
  const unplaced = spots.filter(({ at }) => !at);
  return (
    <>
      {spots.length === 0 && <p class="quiet">{say('none')}</p>}
      <Rows spots={shown} chosen={chosen} onPlace={onPlace} />
      {unplaced.length > 0 && (
        <section>
          <h3>{say('unplaced')}</h3>
          <p class="quiet small">{say('unplacedWhy')}</p>
          <Rows spots={unplaced} chosen={chosen} onPlace={onPlace} />
        </section>
      )}
      {placeless > 0 && <p class="quiet small">{say('placeless', { n: placeless })}</p>}
    </>
  );
}
