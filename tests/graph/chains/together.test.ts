import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encountersOf, passes, type TogetherOptions } from '../../../graph/chains/index.ts';
import type { Graph } from '../../../graph/model/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { FILTERS, RANDOM_ACTORS, randomGraphs } from './random-graph.ts';

const SPOKEN = new Set<string>(['speech', 'press-conference']);

function byLooking(graph: Graph, actors: readonly string[], options: TogetherOptions) {
  const reader = arrayReader(graph);
  const may = passes(reader, options);
  return [...reader.happenings()]
    .filter(({ event }) => may(event) && (options.kinds !== undefined || !SPOKEN.has(event.kind)))
    .map(({ event, edges }) => ({
      event,
      there: actors.filter((id) => edges.some(({ type, from }) => type === 'PARTICIPATED_IN' && from === id)),
    }))
    .filter(({ there }) => there.length > 0 && there.length >= (options.least ?? actors.length))
    .sort((a, b) => {
      const key = ({ event, there }: typeof a): string =>
        `${9 - there.length} ${event.date?.start ?? '~'} ${event.date?.end ?? '~'} ${event.id}`;
      return key(a) < key(b) ? -1 : 1;
    })
    .map(({ event, there }) => `${event.id} ${there.join(' ')}`);
}

describe('encounters that actors have in common', () => {
  test('are those that looking at every event finds', () => {
    const asked = fc.subarray([...RANDOM_ACTORS], { minLength: 1, maxLength: 4 });
    const least = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(randomGraphs(14), asked, least, FILTERS, (graph, actors, least, filter) => {
        const options = { limit: 99, ...filter, ...(least !== undefined && { least }) };
        const found = encountersOf(arrayReader(graph), actors, options);
        const told = found.encounters.map(({ event, there }) => `${event} ${there.join(' ')}`);
        expect(told).toEqual(byLooking(graph, actors, options));
        expect(found.total).toBe(told.length);
        for (const { event, there, met } of found.encounters) {
          const pairs = there.flatMap((a, i) => there.slice(i + 1).map((b) => [a, b].sort()));
          const held = graph.events.find(({ id }) => id === event)!.status === 'held';
          const all = pairs.every(([a, b]) => graph.edges.some((edge) => edge.type === 'MET_WITH' && edge.from === a && edge.to === b && edge.events!.includes(event))); // prettier-ignore
          if (held) expect(met).toBe(all);
        }
      }),
      { numRuns: 300 },
    );
  });

  const asked = (actors: readonly string[], options: Partial<TogetherOptions> = {}) =>
    encountersOf(arrayReader(SAMPLE), actors, { limit: 9, ...options });

  test.each<[string, readonly string[], Partial<TogetherOptions>, readonly string[]]>([
    ['both took part', ['person:rubio', 'person:lavrov'], {}, ['event:call', 'event:riyadh']],
    ['a person and a state took part but did not meet', ['person:lavrov', 'country:US'], {}, ['event:istanbul']],
    ['two of three are enough where that is said', ['person:lavrov', 'person:rubio', 'country:US'], { least: 2 }, ['event:call', 'event:riyadh', 'event:istanbul']],
    ['all of three were nowhere', ['person:lavrov', 'person:rubio', 'country:US'], {}, []],
    ['what was denied counts only where that is asked for', ['person:lavrov'], { statuses: ['denied'] }, ['event:geneva']],
    ['nobody knows one of them', ['person:lavrov', 'person:nobody'], {}, []],
  ])('%s', (_, actors, options, events) => {
    expect(asked(actors, options).encounters.map(({ event }) => event)).toEqual(events);
  }); // prettier-ignore

  test('say who met there, and how many there are beyond the limit', () => {
    expect(asked(['person:lavrov', 'person:rubio'], { limit: 1 })).toEqual({
      encounters: [{ event: 'event:call', there: ['person:lavrov', 'person:rubio'], met: true }],
      total: 2,
    });
    expect(asked(['person:lavrov', 'country:US']).encounters[0]?.met).toBe(false);
  });
});
