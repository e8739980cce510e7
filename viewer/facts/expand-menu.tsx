// Expanding with a choice: how much there is of each relation, and of which year, before anything is added.

import { useState } from 'preact/hooks';
import type { RelationCount } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { ShowCypher } from '../panels/show-cypher.tsx';
import type { Desk, Load } from '../state/index.ts';
import { list, number, say } from '../text/index.ts';
import { YearBars } from './year-bars.tsx';

const CAPS = [10, 25, 50, 100] as const;
/** The most that one question brings. */
const MOST = 500;

type NeighbourLoad = Extract<Load, { from: 'neighbours' }>;
type Years = Readonly<Record<string, number>>;
/** One relation in one direction; everything where there is no type. */
type Choice = Pick<NeighbourLoad, 'type' | 'direction'> & { readonly count: number; readonly years: Years };

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** Counts by year of several relations together. */
function together(all: readonly Years[]): Years {
  const counts: Record<string, number> = {};
  for (const years of all)
    for (const [year, n] of Object.entries(years)) counts[year] = (counts[year] ?? 0) + n;
  return counts;
}

function choicesOf(
  counts: readonly RelationCount[],
  yearsOf: (count: RelationCount) => Years,
  year: string | undefined,
): readonly Choice[] {
  const single = counts.map((one): Choice => {
    const years = yearsOf(one);
    const count = year === undefined ? one.count : (years[year] ?? 0);
    return one.direction === 'both'
      ? { type: one.type, count, years }
      : { type: one.type, direction: one.direction, count, years };
  });
  if (single.length < 2) return single;
  return [{ count: sum(single.map(({ count }) => count)), years: together(single.map(({ years }) => years)) }, ...single]; // prettier-ignore
}

/** How many of a choice were asked for by now. */
function drawnOf({ loads }: Desk, id: string, { type, direction }: Choice, year: string | undefined): number {
  const limits = loads.flatMap((load) =>
    load.from === 'neighbours' &&
    load.id === id &&
    load.type === type &&
    load.direction === direction &&
    load.year === year
      ? [load.limit]
      : [],
  );
  return Math.max(0, ...limits);
}

const yearWords = (year: string): string => (year === 'none' ? say('expand.noYear') : year);

/** A row for each relation: its count, how it lies in time, how many of it were added, and a button for the next ones. */
export function ExpandMenu({ id, counts }: { id: string; counts: readonly RelationCount[] }) {
  const board = useBoard();
  const [cap, setCap] = useState<number>(25);
  const [year, setYear] = useState<string | undefined>(undefined);
  const answer = board.library().nodeYears(id);
  const relations = answer.state === 'ready' ? answer.value.relations : [];
  const yearsOf = ({ type, direction }: RelationCount): Years =>
    relations.find((one) => one.type === type && one.direction === direction)?.years ?? {};
  const all = together(relations.map(({ years }) => years));
  const span = Object.keys(all).filter((one) => one !== 'none').sort(); // prettier-ignore
  const add = ({ type, direction }: Choice, limit: number): void => {
    const load: Load = {
      from: 'neighbours',
      id,
      limit,
      ...(type && { type }),
      ...(direction && { direction }),
      ...(year !== undefined && { year }),
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
        {Object.keys(all).length > 0 && (
          <label>
            {say('expand.year')}{' '}
            <select value={year ?? ''} onChange={(event) => setYear(event.currentTarget.value || undefined)}>
              <option value="">{say('expand.anyYear')}</option>
              {[...span.toReversed(), ...('none' in all ? ['none'] : [])].map((one) => (
                <option key={one} value={one}>
                  {yearWords(one)} ({number(all[one]!)})
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      <ul>
        {choicesOf(counts, yearsOf, year).map((choice) => {
          const drawn = Math.min(drawnOf(board.desk.value, id, choice, year), choice.count);
          const rest = choice.count - drawn;
          const next = Math.min(cap, rest, MOST - drawn);
          const words = choice.type
            ? say(`relation.${choice.type}.${choice.direction ?? 'both'}`)
            : say('expand.all');
          const inYears = Object.entries(choice.years).map(([one, n]) => `${yearWords(one)} ${number(n)}`);
          return (
            <li key={words}>
              <span>
                {words}
                <YearBars
                  years={choice.years}
                  span={span}
                  lit={year}
                  words={inYears.length > 0 ? say('expand.inYears', { years: list(inYears) }) : ''}
                />
              </span>
              <span class="count">
                {drawn > 0
                  ? say('expand.shown', { shown: drawn, total: choice.count })
                  : number(choice.count)}
              </span>
              <button type="button" disabled={next <= 0} onClick={() => add(choice, drawn + next)}>
                {drawn > 0 && rest > 0
                  ? say('expand.rest', { n: rest, next: number(Math.max(0, next)) })
                  : `+${number(Math.max(0, next))}`}{' '}
                <span class="visually-hidden">{words}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <ShowCypher of={{ on: 'neighbours', id, limit: cap }} />
    </div>
  );
}
