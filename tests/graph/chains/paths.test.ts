import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passes, type PathOptions, pathsBetween } from '../../../graph/chains/index.ts';
import type { GraphEvent, GraphReader, Happening } from '../../../graph/model/index.ts';
import { epochDay, pairsThatMeet, sidesOf } from '../../../graph/model/index.ts';
import { diary } from './diary.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { FILTERS, RANDOM_ACTORS, randomGraphs } from './random-graph.ts';

interface Step {
  readonly event: GraphEvent;
  readonly to: string;
}

/** Every path, found by trying every event after every other, best first: what the search must agree with. */
function everyPath(reader: GraphReader, source: string, target: string, options: PathOptions): string[] {
  const may = passes(reader, options);
  const meetings = [...reader.happenings()]
    .filter(({ event }) => event.date !== null && may(event))
    .map((happening) => ({ event: happening.event, pairs: pairsOf(reader, happening) }));
  const found: Step[][] = [];
  const go = (path: readonly Step[], at: string): void => {
    if (at === target) found.push([...path]);
    if (at === target || path.length === options.hops) return;
    const visited = new Set([source, ...path.map(({ to }) => to)]);
    for (const { event, pairs } of meetings) {
      const before = path.at(-1)?.event.date?.end ?? '';
      if (event.date!.start <= before) continue;
      for (const [a, b] of pairs) {
        const to = a === at ? b : b === at ? a : undefined;
        if (to !== undefined && !visited.has(to)) go([...path, { event, to }], to);
      }
    }
  };
  if (source !== target) go([], source);
  const days = (path: readonly Step[]): number =>
    epochDay(path.at(-1)!.event.date!.end) - epochDay(path[0]!.event.date!.start);
  const number = (n: number): string => String(n).padStart(6, '0');
  const key = (path: readonly Step[]): string => {
    const costs = [number(path.length), number(days(path))];
    const steps = path.map(({ event, to }) => `${event.date!.start} ${event.date!.end} ${event.id} ${to}`);
    return [...(options.by === 'hops' ? costs : costs.reverse()), ...steps].join(' ');
  };
  return found
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .slice(0, options.k)
    .map((path) => `${days(path)}: ${path.map(({ event, to }) => `${event.id} ${to}`).join(', ')}`);
}

function pairsOf(
  reader: GraphReader,
  { event, edges, met }: Happening,
): readonly (readonly [string, string])[] {
  if (event.status === 'held') return met;
  const ends = (type: string): string[] => edges.filter((edge) => edge.type === type).map((edge) => edge.to);
  const standsFor = (id: string): string[] =>
    reader.edgesOf(id, { type: 'REPRESENTS', direction: 'out' }).map(({ to }) => to);
  const parties = edges.filter(({ type }) => type === 'PARTICIPATED_IN').map(({ from }) => from);
  const places = ends('HELD_IN');
  const above = places.flatMap((id) => reader.edgesOf(id, { type: 'LOCATED_IN', direction: 'out' }).map(({ to }) => to)); // prettier-ignore
  return pairsThatMeet({ kind: event.kind, sides: sidesOf(parties, { standsFor }), where: [...places, ...above] }); // prettier-ignore
}

function told(reader: GraphReader, source: string, target: string, options: PathOptions): string[] {
  return pathsBetween(reader, source, target, options).map(
    ({ steps, days }) => `${days}: ${steps.map(({ event, to }) => `${event} ${to}`).join(', ')}`,
  );
}

const OPTIONS: PathOptions = { k: 5, by: 'hops', hops: 4 };

describe('paths between two actors', { timeout: 300_000 }, () => {
  test.each(['hops', 'time'] as const)('by %s are those that trying everything finds', (by) => {
    const ends = fc.subarray([...RANDOM_ACTORS], { minLength: 2, maxLength: 2 });
    const asked = fc.record({ k: fc.integer({ min: 1, max: 7 }), hops: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(randomGraphs(14), ends, fc.boolean(), asked, FILTERS, (graph, pair, turn, how, filter) => {
        const [source, target] = turn ? pair.toReversed() : pair;
        const reader = arrayReader(graph);
        const options = { ...how, by, ...filter };
        expect(told(reader, source!, target!, options)).toEqual(everyPath(reader, source!, target!, options));
      }),
      { numRuns: process.env['CHANCERY_DEEP'] ? 5000 : 400 },
    );
  });
});

describe('a path', () => {
  const DIARY = diary(
    'ab 2025-01-02 A B',
    'bc 2025-01-05 B C',
    'bc-early 2025-01-01 B C',
    'bc-same 2025-01-02 B C',
    'cd 2025-01-09/2025-01-12 C D',
    'de 2025-01-12 D E',
    'de-later 2025-01-13 D E',
    'be-undated - B E',
    'ae-planned 2025-01-03 A E planned',
    'ae-speech 2025-01-03 A E speech',
    'ad-long 2024-06-01 A D',
  );
  const asked = (to: string, options: Partial<PathOptions> = {}): string[] =>
    told(arrayReader(DIARY), 'person:A', `person:${to}`, { ...OPTIONS, ...options });

  test.each<[string, string, Partial<PathOptions>, readonly string[]]>([
    [
      'goes on only on a later day',
      'C',
      {},
      ['3: ab person:B, bc person:C', '225: ad-long person:D, cd person:C'],
    ],
    [
      'goes on after the whole of a range, not on the day where it ends',
      'E',
      { by: 'time' },
      [
        '11: ab person:B, bc person:C, cd person:D, de-later person:E',
        '225: ad-long person:D, de person:E',
        '226: ad-long person:D, de-later person:E',
      ],
    ],
    ['has so many hops at most', 'E', { hops: 2, k: 1 }, ['225: ad-long person:D, de person:E']],
    [
      'goes by what was planned only where that is asked for',
      'E',
      { k: 1, statuses: ['held', 'planned'] },
      ['0: ae-planned person:E'],
    ],
    ['avoids an actor', 'C', { avoid: ['person:B'] }, ['225: ad-long person:D, cd person:C']],
    ['avoids an event', 'C', { avoid: ['ad-long'] }, ['3: ab person:B, bc person:C']],
    ['stays within days', 'C', { from: '2025-01-01', to: '2025-01-05' }, ['3: ab person:B, bc person:C']],
    ['does not lead to oneself', 'A', {}, []],
    ['does not lead to whom nobody knows', 'Z', {}, []],
  ])('%s', (_, to, options, expected) => {
    expect(asked(to, options)).toEqual(expected);
  });

  test('follows a change of the graph', () => {
    const reader = arrayReader(DIARY);
    expect(told(reader, 'person:A', 'person:Z', OPTIONS)).toEqual([]);
    reader.replace(diary('az 2025-02-01 A Z'));
    expect(told(reader, 'person:A', 'person:Z', OPTIONS)).toEqual(['0: az person:Z']);
  });
});
