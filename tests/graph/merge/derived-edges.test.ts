import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../graph/model/index.ts';
import { graphOf } from './graph-of.ts';
import { report, type Told } from './report.ts';

const metAt = (...told: readonly Told[]): Promise<string[]> =>
  graphOf([[report('r', told)]], ({ ledger }) =>
    [...ledger.edges()]
      .filter(({ type }) => type === 'MET_WITH')
      .map(({ from, to, count }) => `${from} ${to} ${count}`),
  );

describe('who met whom', () => {
  it('people meet people, states meet states, the smaller id first', async () => {
    const who = ['person:rubio', 'country:US', 'person:lavrov', 'country:RU'];
    expect(await metAt({ who })).toEqual(['country:RU country:US 1', 'person:lavrov person:rubio 1']);
  });
  it('counts every event once', async () => {
    expect(await metAt({}, { on: '2025-03-01' }, { kind: 'call', on: null })).toEqual([
      'country:RU country:US 3',
    ]);
  });
  it.each<[string, Told]>([
    ['those of one side', { who: ['org:ru-mfa', 'country:RU'] }],
    ['a person and a state', { who: ['person:rubio', 'country:RU'] }],
    ['those at a press conference', { kind: 'press-conference' }],
    ['those at a speech', { kind: 'speech' }],
    ['those of a planned meeting', { status: 'planned' }],
    ['those of a denied one', { status: 'denied' }],
    ['seven sides at a summit', { kind: 'summit', who: ['AT', 'BE', 'CH', 'DE', 'ES', 'FR', 'GB'].map((c) => `country:${c}`) }],
    ['three states at a mediation whose mediator is unknown', { kind: 'mediation', who: ['country:US', 'country:RU', 'country:UA'] }],
  ])('%s did not meet', async (_, told) => expect(await metAt(told)).toEqual([])); // prettier-ignore
  it('six sides at a summit met', async () => {
    const who = ['AT', 'BE', 'CH', 'DE', 'ES', 'FR'].map((c) => `country:${c}`);
    expect(await metAt({ kind: 'summit', who })).toHaveLength(15);
  });
  it('at a mediation the host meets each party', async () => {
    const who = ['country:TR', 'country:RU', 'country:UA'];
    expect(await metAt({ kind: 'mediation', who, at: 'place:istanbul' })).toEqual([
      'country:RU country:TR 1',
      'country:TR country:UA 1',
    ]);
  });
  it('at a mediation the one body that is no state meets each party', async () => {
    const who = ['org:un', 'country:RU', 'country:UA'];
    expect(await metAt({ kind: 'mediation', who })).toEqual(['country:RU org:un 1', 'country:UA org:un 1']);
  });
});

const before = (...reports: readonly Extraction[]): Promise<string[]> =>
  graphOf([reports], ({ ledger }) =>
    [...ledger.edges()]
      .filter(({ type }) => type === 'PRECEDED_BY')
      .map(({ from, to, basis }) => {
        const label = (id: string): string =>
          ledger.event(id)!.sources[0]!.event + ledger.event(id)!.title.slice(-2);
        return `${label(from)} ${basis} ${label(to)}`;
      })
      .sort(),
  );
const day = (n: number): string => `2025-02-${String(n).padStart(2, '0')}`;

describe('what came before', () => {
  it('is the nearest held event of two shared sides', async () => {
    const told = [{ on: day(1) }, { on: day(3) }, { on: day(9) }];
    expect(await before(report('r0', told))).toEqual(['event:1r0 chronology event:0r0', 'event:2r0 chronology event:1r0']); // prettier-ignore
  });
  it('is each at a tie', async () => {
    const told = [{ on: day(1) }, { on: day(1), kind: 'call' as const }, { on: day(9) }];
    expect(await before(report('r0', told))).toHaveLength(2);
  });
  it.each<[string, Told[]]>([
    ['a planned one', [{ on: day(1), status: 'planned' }, { on: day(2) }]],
    ['one of the same day', [{ on: day(2), kind: 'call' }, { on: day(2) }]],
    ['one whose range reaches in', [{ on: [day(1), day(2)] }, { on: day(2) }]],
    ['one of a single shared side', [{ on: day(1), who: ['country:US', 'country:CN'] }, { on: day(2) }]],
    ['anything, for a cancelled one', [{ on: day(1) }, { on: day(2), status: 'cancelled' }]],
    ['anything, for an undated one', [{ on: day(1) }, { on: null }]],
  ])('is not %s', async (_, told) => expect(await before(report('r0', told))).toEqual([]));
  it('is stated rather than computed where an article says so', async () => {
    expect(await before(report('r0', [{ on: day(1) }, { on: day(2), after: 0 }]))).toEqual(['event:1r0 stated event:0r0']); // prettier-ignore
  });
  it('is followed to the events that the articles were joined into', async () => {
    const a = report('r0', [{ on: day(1) }]);
    const b = report('r1', [{ on: day(1) }, { on: null, after: 0 }]);
    expect(await before(a, b)).toHaveLength(1);
  });
  it('goes in no circle where two articles contradict each other', async () => {
    const call: Told = { kind: 'call' };
    const a = report('r0', [{}, { ...call, after: 0 }]);
    const b = report('r1', [{ ...call }, { after: 0 }]);
    expect(await before(a, b)).toHaveLength(1);
  });
  it('passes over an event that is stated to come after a later one', async () => {
    const told: Told[] = [{ on: day(1), after: 1 }, { on: null, after: 2 }, { on: day(9) }];
    expect(await before(report('r0', told))).toEqual([
      'event:0r0 stated event:1r0',
      'event:1r0 stated event:2r0',
    ]);
  });
});
