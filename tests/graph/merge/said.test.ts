import { describe, expect, it } from 'vitest';
import { exportGraph } from '../../../graph/export/index.ts';
import type { Said } from '../../../graph/model/index.ts';
import { nodeDetail } from '../../../graph/views/index.ts';
import { graphOf, inHome, NOW } from './graph-of.ts';
import { report, type Told } from './report.ts';

const wordOf = ({ value }: Said): string =>
  typeof value === 'string' ? value : value.start === value.end ? value.start : `${value.start}/${value.end}`;
const lineOf = (said: Said): string =>
  `${said.field} ${wordOf(said)}: ${said.voices} say, ${said.otherwise} otherwise`;

/** What the one event says that its reports `a`, `b` … differ on. */
const saidIn = (...told: readonly Told[]): Promise<string[]> =>
  graphOf([told.map((one, i) => report('abcdef'[i]!, [one]))], ({ ledger }) => {
    const [event, ...more] = [...ledger.events()];
    expect(more).toEqual([]);
    return (event!.said ?? []).map(lineOf);
  });

const BOTH = ['person:rubio', 'person:lavrov'];
const CALL: Told = { kind: 'call', who: BOTH };
const SUMMIT: Told = { kind: 'summit', at: 'place:istanbul' };
const DAYS = ['2025-02-26', '2025-02-28'] as const;

const DIFFERENT: readonly [string, readonly Told[], readonly string[]][] = [
  [
    'two say a day and one the day after',
    [CALL, CALL, { ...CALL, on: '2025-02-28' }],
    ['date 2025-02-27: 2 say, 1 otherwise', 'date 2025-02-28: 1 say, 2 otherwise'],
  ],
  [
    'a day and three days with it are no contradiction',
    [SUMMIT, { ...SUMMIT, on: DAYS }],
    ['date 2025-02-26/2025-02-28: 1 say, 0 otherwise', 'date 2025-02-27: 1 say, 0 otherwise'],
  ],
  [
    'a building and its city are no contradiction',
    [{ at: 'place:istanbul' }, { at: 'place:dolmabahce' }, { at: 'place:istanbul' }],
    ['place place:istanbul: 2 say, 0 otherwise', 'place place:dolmabahce: 1 say, 0 otherwise'],
  ],
  [
    'a plan is no contradiction to what came of it, a denial is',
    [{}, { status: 'planned' }, { status: 'denied' }],
    [
      'status denied: 1 say, 2 otherwise',
      'status held: 1 say, 1 otherwise',
      'status planned: 1 say, 1 otherwise',
    ],
  ],
  [
    'one leaves somebody out, which denies nothing',
    [{ who: [...BOTH, 'person:vance'] }, { who: BOTH }],
    ['party person:vance: 1 say, 0 otherwise'],
  ],
];

const ALIKE: readonly [string, readonly Told[]][] = [
  ['one report', [{ at: 'place:istanbul' }]],
  ['two that say the same', [{ at: 'place:istanbul' }, { at: 'place:istanbul' }]],
  ['one that names no place', [{ at: 'place:istanbul' }, {}]],
  ['two that call it otherwise', [{}, { kind: 'visit' }]],
];

describe('what sources differ on', () => {
  it.each(DIFFERENT)('%s', async (_, told, expected) => {
    expect(await saidIn(...told)).toEqual(expected);
  });
  it.each(ALIKE)('is nothing in %s', async (_, told) => {
    expect(await saidIn(...told)).toEqual([]);
  });

  it('counts copies of one text once', async () => {
    const wire = Array.from({ length: 60 }, (_, i) => `wire${i}`).join(' ');
    const copies = ['a', 'b', 'c'].map((name) => report(name, [CALL], '2025-03-01', wire));
    const other = report('d', [{ ...CALL, on: '2025-02-28' }]);
    const said = await graphOf([[...copies, other]], ({ ledger }) => [...ledger.events()][0]!.said!);
    expect(said.map(lineOf)).toEqual([
      'date 2025-02-27: 1 say, 1 otherwise',
      'date 2025-02-28: 1 say, 1 otherwise',
    ]);
    expect(said[0]!.sources).toHaveLength(3);
  });

  it('is shown with the sentences of each, and exported with articles by name', async () => {
    await graphOf([[report('a', [CALL]), report('b', [{ ...CALL, on: '2025-02-28' }])]], ({ ledger }) => {
      const [event] = [...ledger.events()];
      const { said } = nodeDetail(ledger, event!.id)!;
      expect(said.map(({ shown }) => shown)).toEqual([true, false]);
      expect(said.map(({ evidence }) => evidence.map(({ article }) => article?.label))).toEqual([
        ['a'],
        ['b'],
      ]);
      const [out] = exportGraph(ledger).events;
      expect(out?.said?.map(({ sources }) => sources)).toEqual([
        [{ article: 'a', event: 'event:0' }],
        [{ article: 'b', event: 'event:0' }],
      ]);
    });
  });

  it('stays what sources say where a person knows better', () =>
    inHome(async (home) => {
      await home.load([report('a', [{ who: [...BOTH, 'person:vance'] }]), report('b', [{ who: BOTH }])], NOW);
      const [{ id } = { id: '' }] = [...home.ledger.events()];
      await home.judge({ type: 'reject', id: `PARTICIPATED_IN|person:vance|${id}` }, NOW.now());
      await home.judge({ type: 'correct', event: id, field: 'date', value: '2025-02-25' }, NOW.now());
      const { said } = nodeDetail(home.ledger, id)!;
      expect(said.map((one) => `${one.name} ${one.shown}`)).toEqual(['vance false']);
    }));
});
