import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainIndex } from '../../../graph/chains/chain-index.ts';
import { passes } from '../../../graph/chains/index.ts';
import { passing } from '../../../graph/chains/passing.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { FILTERS, randomGraphs } from './random-graph.ts';

describe('a filter', () => {
  test('says the same of one event as of all at once', () => {
    fc.assert(
      fc.property(randomGraphs(12), FILTERS, (graph, filter) => {
        const reader = arrayReader(graph);
        const index = chainIndex(reader);
        const all = passing(reader, index, filter);
        const may = passes(reader, filter);
        expect(index.events.filter((_, at) => all[at])).toEqual(
          index.events.filter((id) => may(reader.event(id)!)),
        );
      }),
      { numRuns: 300 },
    );
  });

  const reader = arrayReader(SAMPLE);
  const left = (filter: Parameters<typeof passes>[1]): string =>
    SAMPLE.events.filter(passes(reader, filter)).map(({ id }) => id.slice(6)).sort().join(' '); // prettier-ignore

  test.each<[string, Parameters<typeof passes>[1], string]>([
    ['lets only what was held pass', {}, 'call istanbul riyadh'],
    ['asks for other statuses', { statuses: ['planned', 'denied'] }, 'ankara geneva'],
    ['asks for kinds', { kinds: ['call'] }, 'call'],
    ['asks for days, and so leaves out what has none', { from: '2025-02-18', statuses: ['held', 'planned'] }, 'istanbul riyadh'],
    ['counts the last day', { to: '2025-02-18' }, 'call riyadh'],
    ['avoids where an actor was', { avoid: ['person:rubio'] }, 'istanbul'],
    ['avoids where one of a state was', { avoid: ['country:RU'] }, ''],
    ['avoids what was held in a state', { avoid: ['country:TR'] }, 'call riyadh'],
    ['avoids a place', { avoid: ['place:riyadh'] }, 'call istanbul'],
    ['avoids an event', { avoid: ['event:call'] }, 'istanbul riyadh'],
    ['avoids nobody who is not known', { avoid: ['person:nobody'] }, 'call istanbul riyadh'],
  ])('%s', (_, filter, expected) => expect(left(filter)).toBe(expected)); // prettier-ignore
});
