import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, Load, Log } from '../../../viewer/state/index.ts';
import {
  deskOf,
  EMPTY_LOG,
  goTo,
  holding,
  opening,
  record,
  redo,
  undo,
} from '../../../viewer/state/index.ts';
import { anyAct } from './acts.ts';

const logOf = (acts: readonly Act[]): Log => acts.reduce(record, EMPTY_LOG);

describe('what is brought onto the canvas', () => {
  const outlets = (any: readonly string[]): Load => ({
    from: 'passing',
    limit: 500,
    filter: { range: null, undated: null, where: { outlet: { any, none: [] } } },
  });
  const around = (more: object): Load => ({ from: 'neighbours', id: 'country:US', limit: 25, ...more });

  test.each<[string, Load, Load]>([
    ['outlets whose names share their words', outlets(['A B', 'C']), outlets(['A', 'B C'])],
    ['one relation of a node and all of them', around({ type: 'MET_WITH' }), around({})],
    ['a year and another', around({ year: '2024' }), around({ year: 'none' })],
    ['nodes and what they have in common', { from: 'nodes', ids: ['a', 'b'] }, { from: 'together', ids: ['a', 'b'], limit: 9 }],
  ])('is two things: %s', (_, one, other) => {
    expect(deskOf(logOf([{ do: 'draw', load: one }, { do: 'draw', load: other }])).loads).toHaveLength(3);
  }); // prettier-ignore

  test('is one thing where the same is asked for again, whatever for', () => {
    const filter = { undated: null, where: {}, range: { end: '2025-02-28', start: '2025-01-01' } };
    const same = { range: { start: '2025-01-01', end: '2025-02-28' }, undated: null, where: {} };
    const acts: readonly Act[] = [
      { do: 'expand', load: around({}) },
      { do: 'expandAll', ids: ['country:US'], limit: 25 },
      { do: 'draw', load: { from: 'passing', limit: 500, filter } },
      { do: 'draw', load: { from: 'passing', limit: 500, filter: same } },
    ];
    expect(deskOf(logOf(acts)).loads).toHaveLength(3);
  });
});

describe('the log', () => {
  test('gives the desk before an act back when the act is undone, and the one after it when it is done again', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 10 }), (acts) => {
        const log = logOf(acts);
        const back = undo(log).log;
        expect(deskOf(back)).toEqual(deskOf({ acts: log.acts, cursor: Math.max(0, log.cursor - 1) }));
        if (log.cursor > 0) expect(deskOf(redo(back).log)).toEqual(deskOf(log));
      }),
    );
  });

  test('comes back to the fresh desk when everything is undone', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 10 }), (acts) => {
        let log = logOf(acts);
        for (let steps = log.cursor; steps > 0; steps--) log = undo(log).log;
        expect(deskOf(log)).toEqual(deskOf(EMPTY_LOG));
        expect(undo(log)).toEqual({ log });
      }),
    );
  });

  test('keeps what another expansion brought too, when one of them is undone', () => {
    const log = logOf([
      { do: 'expand', load: { from: 'neighbours', id: 'country:US', limit: 25 } },
      { do: 'expand', load: { from: 'neighbours', id: 'country:RU', limit: 25 } },
    ]);
    expect(deskOf(undo(log).log).loads).toContainEqual({ from: 'neighbours', id: 'country:US', limit: 25 });
  });

  test('takes a row of settings as one step', () => {
    const log = logOf([
      { do: 'select', id: 'country:US' },
      { do: 'range', range: { start: '2025-01-01', end: '2025-01-31' } },
      { do: 'range', range: { start: '2025-01-01', end: '2025-02-28' } },
    ]);
    expect(holding(log)).toHaveLength(2);
    expect(deskOf(undo(log).log).range).toBeNull();
  });

  test('does not take two different hidden nodes as one step', () => {
    const log = logOf([
      { do: 'hide', ids: ['country:US'] },
      { do: 'hide', ids: ['country:RU'] },
    ]);
    expect(deskOf(undo(log).log).hidden).toEqual(['country:US']);
  });

  test('forgets what was undone once something else is done', () => {
    const log = record(undo(logOf([{ do: 'hide', ids: ['country:US'] }])).log, { do: 'tab', tab: 'cypher' });
    expect(redo(log)).toEqual({ log });
  });

  test.each<[string, Act]>([
    ['showing what is hidden when nothing is', { do: 'unhide' }],
    ['collapsing what was not expanded', { do: 'collapse', id: 'country:US' }],
    ['opening nothing when nothing is open', { do: 'select', id: null }],
    ['the view that is open already', { do: 'tab', tab: 'graph' }],
  ])('has no step for %s', (_, act) => {
    expect(record(EMPTY_LOG, act)).toBe(EMPTY_LOG);
  });

  test('closes the facts of a node that is hidden', () => {
    const log = logOf([
      { do: 'select', id: 'country:US' },
      { do: 'hide', ids: ['country:US'] },
    ]);
    expect(deskOf(log).selected).toBeNull();
  });
});

test('opening a view is one step, which undo takes back with all that was there', () => {
  const before = [{ do: 'hide', ids: ['country:US'] } as const, { do: 'select', id: 'country:RU' } as const];
  const log = logOf([...before, opening('Cuba', '1;n=0;s=country:CU')]);
  expect(deskOf(log)).toMatchObject({ loads: [], hidden: [], selected: 'country:CU' });
  expect(deskOf(undo(log).log)).toEqual(deskOf(logOf(before)));
});

test.each([
  [0, 0],
  [1, 1],
  [9, 2],
  [-1, 0],
])('goes to step %i of two, as far as there are steps, and forgets none', (asked, cursor) => {
  const log = logOf([
    { do: 'hide', ids: ['country:US'] },
    { do: 'hide', ids: ['country:RU'] },
  ]);
  expect(goTo(log, asked)).toEqual({ acts: log.acts, cursor });
});
