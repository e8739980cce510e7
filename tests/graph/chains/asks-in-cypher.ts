// The same questions in Cypher, asked of a store: the same answers.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chainCypher, encountersCypher, encountersOf, type EventFilter, gapsCypher, gapsIn, pathsBetween, pathsCypher,
  sharedCypher, sharedHistory, trace,
} from '../../../graph/chains/index.ts'; // prettier-ignore
import { graphRows } from '../../../graph/home/index.ts';
import type { Graph } from '../../../graph/model/index.ts';
import { QUERY_LIMITS, type Store } from '../../../graph/store/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { diary } from './diary.ts';
import { FILTERS, RANDOM_ACTORS, randomGraphs } from './random-graph.ts';

/** The suite, on the store that `opened` gives; each question is asked of `runs` random graphs. */
export function asksInCypher(name: string, opened: () => Store, runs: number): void {
  describe(`in Cypher, ${name}`, { timeout: 600_000 }, () => {
    let change = 0;

    async function asked(cypher: string): Promise<readonly (readonly unknown[])[]> {
      expect(opened().check(cypher)).toMatchObject({ ok: true });
      return (await opened().query(cypher, {}, QUERY_LIMITS)).rows;
    }

    async function each(
      ask: (graph: Graph, filter: EventFilter, at: number) => Promise<void>,
    ): Promise<void> {
      const held = FILTERS.map((filter): EventFilter => ({ ...filter, statuses: ['held'] }));
      await fc.assert(
        fc.asyncProperty(randomGraphs(12), held, fc.nat(11), async (graph, filter, at) => {
          await opened().rebuild(graphRows(arrayReader(graph)), ++change);
          await ask(graph, filter, at);
        }),
        { numRuns: runs, seed: 3 },
      );
    }

    test.each(['back', 'forward'] as const)('a chain %s', async (direction) => {
      await each(async (graph, filter, at) => {
        for (const basis of ['all', 'stated'] as const) {
          const id = graph.events[at % graph.events.length]!.id;
          const options = { direction, basis, depth: 3, limit: 99, filter };
          const rows = await asked(chainCypher(id, options));
          const { steps } = trace(arrayReader(graph), id, options)!;
          expect(rows.map(([event, depth]) => [event, depth])).toEqual(steps.map(({ event, depth }) => [event.id, depth])); // prettier-ignore
        }
      });
    });

    test.each(['hops', 'time'] as const)('paths by %s', async (by) => {
      await each(async (graph, filter, at) => {
        const [source, target] = [RANDOM_ACTORS[at % 7]!, RANDOM_ACTORS[(at + 3) % 7]!];
        const options = { k: 4, by, hops: 3, ...filter };
        const rows = await asked(pathsCypher(source, target, options)!);
        const paths = pathsBetween(arrayReader(graph), source, target, options);
        expect(rows).toEqual(
          paths.map(({ steps, days }) => [steps.length, days, steps.map(({ event }) => event), steps.map(({ to }) => to)]), // prettier-ignore
        );
      });
    });

    test('what every path shares', async () => {
      await each(async (graph, filter, at) => {
        for (const basis of ['all', 'stated'] as const) {
          const id = graph.events[at % graph.events.length]!.id;
          const rows = await asked(sharedCypher(id, { basis, ...filter }));
          const { shared } = sharedHistory(arrayReader(graph), id, { basis, ...filter })!;
          expect(rows.map(([event]) => event).sort()).toEqual([...shared].sort());
        }
      });
    });

    test('common encounters', async () => {
      await each(async (graph, filter, at) => {
        const actors = [RANDOM_ACTORS[at % 7]!, RANDOM_ACTORS[(at + 3) % 7]!, RANDOM_ACTORS[(at + 4) % 7]!];
        const options = { least: 1 + (at % 3), limit: 5, ...filter };
        const rows = await asked(encountersCypher(actors, options));
        const { encounters } = encountersOf(arrayReader(graph), actors, options);
        expect(rows.map(([event, there]) => [event, there])).toEqual(encounters.map(({ event, there }) => [event, there.length])); // prettier-ignore
      });
    });

    test('pairs that stopped', async () => {
      const days = ['2024-01-10', '2024-02-10', '2024-03-10', '2024-03-20', '2024-04-10'];
      const lines = days.flatMap((day, at) => [
        `ab${at} ${day} A B`,
        `cd${at} ${day.replace('2024', '2025')} C D E`,
      ]);
      const graph = diary(
        ...lines,
        'again 2024-04-10 A B',
        'wide 2024-06-01/2025-06-01 A B',
        'end 2026-05-01 Y Z',
      );
      await opened().rebuild(graphRows(arrayReader(graph)), ++change);
      for (const more of [
        {},
        { actor: 'person:C' },
        { to: '2025-01-01' },
        { avoid: ['person:D'] },
        { least: 6 },
      ]) {
        const options = { least: 4, times: 3, limit: 9, ...more };
        const rows = await asked(gapsCypher(options)!);
        const { gaps } = gapsIn(arrayReader(graph), options);
        if (Object.keys(more).length === 0) expect(gaps).toHaveLength(4);
        expect(rows).toEqual(gaps.map(({ pair, meetings, usual, longest, silence }) => [...pair, meetings, usual, longest, silence])); // prettier-ignore
      }
    });

    test('what was not held has no MET_WITH, and so no text', () => {
      const statuses = ['planned' as const];
      expect(pathsCypher('a', 'b', { k: 1, by: 'hops', hops: 2, statuses })).toBeUndefined();
      expect(gapsCypher({ least: 4, times: 3, limit: 9, statuses })).toBeUndefined();
    });

    test('a name that tries to end its text stays a text', async () => {
      const odd = `x"} ) MATCH (n) RETURN n //\\`;
      expect(await asked(encountersCypher([odd], { limit: 1 }))).toEqual([]);
    });
  });
}
