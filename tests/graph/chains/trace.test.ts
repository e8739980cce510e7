import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph, GraphEdge } from '../../../graph/model/index.ts';
import { edgeId } from '../../../graph/model/index.ts';
import type { TraceOptions } from '../../../graph/chains/index.ts';
import { trace } from '../../../graph/chains/index.ts';
import { chainOf } from '../../../graph/views/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

/** `later earlier basis day-of-earlier?` a line. */
function story(days: Readonly<Record<string, string | null>>, ...lines: readonly string[]): Graph {
  const events = Object.entries(days).map(([id, day]) => ({
    id,
    kind: 'talks' as const,
    status: 'held' as const,
    date: day === null ? null : { start: day, end: day },
    title: id,
    disputed: false,
    sources: [],
    voices: 0,
    evidence: [],
  }));
  const edges = lines.map((line): GraphEdge => {
    const [from = '', to = '', basis = 'stated'] = line.split(' ');
    const bare = { type: 'PRECEDED_BY' as const, from, to, basis: basis as 'stated', evidence: [] };
    return { id: edgeId(bare), ...bare };
  });
  return { ...SAMPLE, events, edges };
}

const DIAMOND = story(
  { a: '2025-01-05', b: '2025-01-03', c: '2025-01-04', d: '2025-01-01', e: null },
  'a b chronology',
  'a c stated',
  'b d chronology',
  'c d stated',
  'a e stated',
);
const ALL: TraceOptions = { direction: 'back', basis: 'all', depth: 9, limit: 99 };

describe('trace', () => {
  test.each<[string, string, Partial<TraceOptions>, string, boolean]>([
    ['nearest day first, undated last, each event once', 'a', {}, 'a0 c1 b1 e1 d2', false],
    ['stated only', 'a', { basis: 'stated' }, 'a0 c1 e1 d2', false],
    ['forward, earliest first', 'd', { direction: 'forward' }, 'd0 b1 c1 a2', false],
    ['depth cuts and says so', 'a', { depth: 1 }, 'a0 c1 b1 e1', true],
    ['depth that reaches the end does not', 'a', { depth: 2 }, 'a0 c1 b1 e1 d2', false],
    ['the limit cuts and says so', 'a', { limit: 2 }, 'a0 c1', true],
    ['no hop asked for', 'd', { depth: 0 }, 'd0', false],
  ])('%s', (_, start, options, expected, cut) => {
    const found = trace(arrayReader(DIAMOND), start, { ...ALL, ...options });
    expect(found?.steps.map(({ event, depth }) => `${event.id}${depth}`).join(' ')).toBe(expected);
    expect(found?.cut).toBe(cut);
  });

  test('goes through nothing that the filter leaves out, and counts it', () => {
    const planned = DIAMOND.events.map((event) =>
      event.id === 'c' ? { ...event, status: 'planned' as const } : event,
    );
    const asked = (filter?: TraceOptions['filter']) =>
      trace(arrayReader({ ...DIAMOND, events: planned }), 'a', { ...ALL, ...(filter && { filter }) })!;
    const ids = (found: ReturnType<typeof asked>): string =>
      found.steps.map(({ event }) => event.id).join(' ');
    expect([ids(asked()), asked().left]).toEqual(['a b e d', 1]);
    expect([ids(asked({ statuses: ['held', 'planned'] })), asked({ statuses: ['held', 'planned'] }).left]).toEqual(['a c b e d', 0]); // prettier-ignore
    expect(ids(asked({ avoid: ['b'] }))).toBe('a e');
  });

  test('of two relations to one event the stated one is kept', () => {
    const steps = trace(arrayReader(DIAMOND), 'a', ALL)?.steps ?? [];
    expect(steps.find((step) => step.event.id === 'd')?.edge).toMatchObject({ from: 'c', basis: 'stated' });
  });

  test('a cycle in broken data ends', () => {
    const circle = story({ a: null, b: null, c: null }, 'a b', 'b c', 'c a', 'b b');
    expect(trace(arrayReader(circle), 'a', ALL)?.steps.map((step) => step.event.id)).toEqual(['a', 'b', 'c']);
  });

  test('what is no event has no chain', () => {
    expect(trace(arrayReader(SAMPLE), 'person:lavrov', ALL)).toBeUndefined();
  });

  test('reaches what a plain search reaches, whatever the order of the rows', () => {
    const arc = fc.tuple(fc.nat(7), fc.nat(7)).filter(([x, y]) => x !== y);
    fc.assert(
      fc.property(fc.uniqueArray(arc, { selector: String, maxLength: 20 }), (arcs) => {
        const days = Object.fromEntries([...'01234567'].map((id) => [`e${id}`, null]));
        const lines = arcs.map(([x, y]) => `e${Math.max(x, y)} e${Math.min(x, y)}`);
        const graph = story(days, ...new Set(lines));
        const ids = (of: Graph): string[] =>
          trace(arrayReader(of), 'e7', ALL)?.steps.map((step) => step.event.id) ?? [];
        const reached = new Set(['e7']);
        for (let round = 0; round < 8; round++)
          for (const { from, to } of graph.edges) if (reached.has(from)) reached.add(to);
        expect([...ids(graph)].sort()).toEqual([...reached].sort());
        expect(ids({ ...graph, edges: [...graph.edges].reverse() })).toEqual(ids(graph));
      }),
      { numRuns: 60 },
    );
  });
});

describe('chainOf', () => {
  const hops = chainOf(arrayReader(SAMPLE), 'event:istanbul')?.hops ?? [];

  test('says who, where, on what basis, and what each came before', () => {
    expect(
      hops.map(({ event, depth, later, basis, who, where }) => [
        event.id,
        depth,
        later,
        basis,
        who.map((node) => node.id),
        where.map((node) => node.id),
      ]),
    ).toEqual([
      [
        'event:istanbul',
        0,
        undefined,
        undefined,
        ['country:RU', 'country:US', 'person:lavrov'],
        ['place:istanbul'],
      ],
      ['event:riyadh', 1, 'event:istanbul', 'stated', ['person:lavrov', 'person:rubio'], ['place:riyadh']],
      ['event:call', 2, 'event:riyadh', 'chronology', ['person:lavrov', 'person:rubio'], []],
    ]);
  });

  test('a stated hop begins with the sentence that relates the two', () => {
    expect(hops[1]?.evidence.map((view) => view.id)).toEqual(['evidence:followed', 'evidence:riad']);
    expect(hops[2]?.evidence.map((view) => view.id)).toEqual(['evidence:riad']);
  });

  test('forward, a hop names the event it came after', () => {
    const forward = chainOf(arrayReader(SAMPLE), 'event:call', { direction: 'forward' })?.hops ?? [];
    expect(forward.map((hop) => [hop.event.id, hop.earlier, hop.later])).toEqual([
      ['event:call', undefined, undefined],
      ['event:riyadh', 'event:call', undefined],
      ['event:istanbul', 'event:riyadh', undefined],
    ]);
  });
});
