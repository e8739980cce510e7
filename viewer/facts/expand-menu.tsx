// Expanding with a choice: how much there is of each relation before anything is added.

import { useState } from 'preact/hooks';
import type { RelationCount } from '../../graph/model/index.ts';
import type { Load } from '../state/index.ts';
import { number, say } from '../text/index.ts';
import { useBoard } from '../panels/board.ts';
import { ShowCypher } from '../panels/show-cypher.tsx';

const CAPS = [10, 25, 50, 100] as const;
type NeighbourLoad = Extract<Load, { from: 'neighbours' }>;
/** One relation in one direction; everything where there is no type. */
type Choice = Pick<NeighbourLoad, 'type' | 'direction'> & { readonly count: number };

function choicesOf(counts: readonly RelationCount[]): readonly Choice[] {
  const single = counts.map(({ type, direction, count }) =>
    direction === 'both' ? { type, count } : { type, direction, count },
  );
  return single.length > 1
    ? [{ count: counts.reduce((sum, { count }) => sum + count, 0) }, ...single]
    : single;
}

/** A row for each relation: its count, how many of it were added, and a button for the next ones. */
export function ExpandMenu({ id, counts }: { id: string; counts: readonly RelationCount[] }) {
  const board = useBoard();
  const [cap, setCap] = useState<number>(25);
  const drawnOf = ({ type, direction }: Choice): number =>
    Math.max(
      0,
      ...board.desk.value.loads.map((load) =>
        load.from === 'neighbours' && load.id === id && load.type === type && load.direction === direction
          ? load.limit
          : 0,
      ),
    );
  const add = ({ type, direction }: Choice, limit: number): void => {
    const load: Load = {
      from: 'neighbours',
      id,
      limit,
      ...(type && { type }),
      ...(direction && { direction }),
    };
    board.act({ do: 'expand', load });
  };
  return (
    <div class="expand" role="group" aria-label={say('expand.title')}>
      <p>
        {say('expand.title')}
        <label>
          {say('expand.cap')}{' '}
          <select value={cap} onChange={(event) => setCap(Number(event.currentTarget.value))}>
            {CAPS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ul>
        {choicesOf(counts).map((choice) => {
          const drawn = Math.min(drawnOf(choice), choice.count);
          const next = Math.min(cap, choice.count - drawn);
          const words = choice.type
            ? say(`relation.${choice.type}.${choice.direction ?? 'both'}`)
            : say('expand.all');
          return (
            <li key={words}>
              <span>{words}</span>
              <span class="count">
                {drawn > 0
                  ? say('expand.shown', { shown: drawn, total: choice.count })
                  : number(choice.count)}
              </span>
              <button
                type="button"
                disabled={next <= 0}
                onClick={() => add(choice, Math.min(500, drawn + next))}
              >
                +{number(next)} <span class="visually-hidden">{words}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <ShowCypher of={{ on: 'neighbours', id, limit: cap }} />
    </div>
  );
}
