import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passes, sharedHistory, type SharedOptions } from '../../../graph/chains/index.ts';
import type { Graph } from '../../../graph/model/index.ts';
import { STATUSES } from '../../../graph/model/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { FILTERS, randomGraphs } from './random-graph.ts';

/** Every path back from the event, walked one by one: what all of them have in common. */
function byEveryPath(graph: Graph, target: string, options: SharedOptions) {
  const reader = arrayReader(graph);
  const may = passes(reader, options);
  const earlier = (id: string): string[] =>
    graph.edges
      .filter(
        ({ type, from, basis }) =>
          type === 'PRECEDED_BY' && from === id && (options.basis === 'all' || basis === 'stated'),
      ) // prettier-ignore
      .map(({ to }) => to)
      .filter((to) => may(reader.event(to)!));
  const paths: string[][] = [];
  const walk = (path: readonly string[]): void => {
    const next = earlier(path.at(-1)!);
    if (next.length === 0) paths.push([...path]);
    for (const id of next) walk([...path, id]);
  };
  walk([target]);
  const reached = new Set(paths.flat());
  const [first = [], ...others] = paths;
  const shared = first.filter((id) => id !== target && others.every((path) => path.includes(id)));
  const ends = new Set(paths.map((path) => path.at(-1)!));
  ends.delete(target);
  return { event: target, shared: shared.reverse(), reached: reached.size - 1, beginnings: [...ends].sort() };
}

describe('what every path to an event shares', { timeout: 300_000 }, () => {
  test('is what walking each of them finds', () => {
    const basis = fc.constantFrom('all' as const, 'stated' as const);
    fc.assert(
      fc.property(randomGraphs(12), fc.nat(11), basis, FILTERS, (graph, at, basis, filter) => {
        const { id } = graph.events[at % graph.events.length]!;
        const options = { basis, statuses: STATUSES, ...filter };
        const found = sharedHistory(arrayReader(graph), id, options)!;
        const expected = byEveryPath(graph, id, options);
        expect({ ...found, beginnings: [...found.beginnings].sort() }).toEqual(expected);
      }),
      { numRuns: process.env['CHANCERY_DEEP'] ? 5000 : 300 },
    );
  });

  const told = (id: string, options: Partial<SharedOptions> = {}) =>
    sharedHistory(arrayReader(SAMPLE), id, { basis: 'all', ...options });

  test.each<[string, string, Partial<SharedOptions>, readonly string[], number]>([
    [
      'the whole of a single line, the earliest first',
      'event:istanbul',
      {},
      ['event:call', 'event:riyadh'],
      2,
    ],
    ['only what is stated', 'event:istanbul', { basis: 'stated' }, ['event:riyadh'], 1],
    ['nothing before a beginning', 'event:call', {}, [], 0],
    ['nothing through what is avoided', 'event:istanbul', { avoid: ['place:riyadh'] }, [], 0],
  ])('%s', (_, id, options, shared, reached) => {
    expect(told(id, options)).toMatchObject({ event: id, shared, reached });
  });

  test('of what is no event there is none', () => {
    expect(told('person:lavrov')).toBeUndefined();
  });

  test('a circle in broken data ends', () => {
    const events = ['a', 'b', 'c'].map((id) => ({ ...SAMPLE.events[2]!, id }));
    const edges = [['a', 'b'], ['b', 'c'], ['c', 'a']].map(([from, to]) => ({ id: '', type: 'PRECEDED_BY' as const, from: from!, to: to!, basis: 'stated' as const, evidence: [] })); // prettier-ignore
    const found = sharedHistory(arrayReader({ ...SAMPLE, events, edges }), 'a', { basis: 'all' });
    expect(found).toMatchObject({ shared: ['c', 'b'], beginnings: ['c'] });
  });
});
