import { describe, expect, it } from 'vitest';
import { graphOf } from './graph-of.ts';
import { report, type Told } from './report.ts';

const eventsOf = (...told: readonly (readonly Told[])[]): Promise<number> =>
  graphOf([told.map((one, i) => report(`r${i}`, one))], ({ ledger }) => [...ledger.events()].length);

const JOINED: readonly [string, Told, Told][] = [
  ['the same day and sides', {}, {}],
  ['talks and a visit', {}, { kind: 'visit' }],
  ['a person and the state that the person stands for', { who: ['person:rubio', 'person:lavrov'] }, {}],
  ['a ministry and its state', { who: ['org:ru-mfa', 'country:US'] }, {}],
  ['one report without a place', { at: 'place:istanbul' }, {}],
  ['a city and its country', { at: 'place:istanbul' }, { at: 'country:TR' }],
  ['a building and its city', { at: 'place:dolmabahce' }, { at: 'place:istanbul' }],
  [
    'places known to one article alone, in no other country',
    { at: 'place:unknown-a' },
    { at: 'place:istanbul' },
  ],
  ['planned and held', { status: 'planned' }, {}],
  ['denied and held', { status: 'denied' }, {}],
  [
    'a month and a day of it, at one place',
    { on: ['2025-02-01', '2025-02-28'], at: 'place:istanbul' },
    { at: 'place:dolmabahce' },
  ],
  [
    'a month and a day of it, of one person',
    { on: ['2025-02-01', '2025-02-28'], who: ['person:rubio', 'person:lavrov'] },
    { who: ['person:rubio', 'country:RU'] },
  ],
  [
    'a summit of which one names more who came',
    { kind: 'summit', at: 'place:istanbul' },
    { kind: 'summit', at: 'place:istanbul', who: ['country:US', 'country:RU', 'country:TR'] },
  ],
  [
    'a mediation told as talks of the two',
    { kind: 'talks', at: 'place:istanbul' },
    { kind: 'mediation', at: 'place:dolmabahce', who: ['country:US', 'country:RU', 'country:TR'] },
  ],
  [
    'talks of the same two of which one does not name the host',
    { at: 'place:istanbul', who: ['person:rubio', 'person:lavrov'] },
    { at: 'place:dolmabahce', who: ['person:rubio', 'person:lavrov', 'person:fidan'] },
  ],
  ['speeches of one side', { kind: 'speech', who: ['country:CN'] }, { kind: 'speech', who: ['country:CN'] }],
];

const APART: readonly [string, Told, Told][] = [
  ['another day', {}, { on: '2025-02-28' }],
  ['another pair', {}, { who: ['country:US', 'country:CN'] }],
  ['a third side', {}, { who: ['country:US', 'country:RU', 'country:TR'] }],
  ['talks and a call', {}, { kind: 'call' }],
  ['talks and a press conference', {}, { kind: 'press-conference' }],
  ['two cities of one country', { at: 'place:istanbul' }, { at: 'place:ankara' }],
  ['cities of two countries', { at: 'place:istanbul' }, { at: 'place:riyadh' }],
  ['a city and another country', { at: 'place:istanbul' }, { at: 'country:SA' }],
  ['no date', { on: null }, { on: null }],
  ['a month and a day of it, and nothing else alike', { on: ['2025-02-01', '2025-02-28'] }, {}],
  [
    'a month and a day of another',
    { on: ['2025-01-01', '2025-01-31'], at: 'place:istanbul' },
    { at: 'place:istanbul' },
  ],
  [
    'a year and a day of it',
    { on: ['2025-01-01', '2025-12-31'], at: 'place:istanbul' },
    { at: 'place:istanbul' },
  ],
  [
    'a visit of three days and talks on one of them',
    { kind: 'visit', on: ['2025-02-26', '2025-02-28'], at: 'place:istanbul' },
    { at: 'place:istanbul' },
  ],
  [
    'talks of two and talks of three at one place',
    { at: 'place:istanbul' },
    { at: 'place:istanbul', who: ['country:US', 'country:RU', 'country:TR'] },
  ],
  [
    'a summit of more sides whose place one does not say',
    { kind: 'summit' },
    { kind: 'summit', at: 'place:istanbul', who: ['country:US', 'country:RU', 'country:TR'] },
  ],
  [
    'a summit to which another minister came',
    { kind: 'summit', at: 'place:istanbul', who: ['person:rubio', 'country:RU'] },
    { kind: 'summit', at: 'place:istanbul', who: ['person:vance', 'country:RU', 'country:TR'] },
  ],
  ['one side only, of a meeting', { who: ['country:US'] }, { who: ['country:US'] }],
  [
    'people of whom nothing is known but a like name',
    { who: ['person:unknown-a', 'country:US'] },
    { who: ['person:unknown-b', 'country:US'] },
  ],
];

describe('two reports of one event are joined', () => {
  it.each(JOINED)('%s', async (_, a, b) => expect(await eventsOf([a], [b])).toBe(1));
});

describe('two events stay apart', () => {
  it.each(APART)('%s', async (_, a, b) => expect(await eventsOf([a], [b])).toBe(2));
  it('a month in which there were two days for it', async () => {
    const month: Told = { on: ['2025-02-01', '2025-02-28'], at: 'place:istanbul' };
    const on = (day: string): Told[] => [{ on: day, at: 'place:istanbul' }];
    expect(await eventsOf([month], on('2025-02-18'), on('2025-02-27'))).toBe(3);
    expect(await eventsOf([month], on('2025-02-18'))).toBe(1);
  });
  it('two events of one article, however alike', async () => expect(await eventsOf([{}, {}])).toBe(2));
  it('and a second article joins each once', async () => expect(await eventsOf([{}, {}], [{}, {}])).toBe(2));
  it('a place that conflicts with any report of the event', async () => {
    const at = (place: string): Told[] => [{ at: place }];
    expect(await eventsOf(at('country:TR'), at('place:istanbul'), at('place:ankara'))).toBe(2);
  });
});

describe('status', () => {
  const statusOf = (...reports: [Told['status'], string | null][]): Promise<string> =>
    graphOf(
      [reports.map(([status, published], i) => report(`r${i}`, [{ status: status! }], published))],
      ({ ledger }) => {
        const [event] = [...ledger.events()];
        return `${event!.status}${event!.disputed ? ', disputed' : ''}`;
      },
    );
  it.each<[string, [Told['status'], string | null][]]>([
    ['held', [['planned', '2025-03-09'], ['held', '2025-03-01']]],
    ['held, disputed', [['denied', '2025-03-09'], ['held', '2025-03-01']]],
    ['cancelled', [['cancelled', '2025-03-02'], ['planned', '2025-03-01']]],
    ['planned', [['cancelled', '2025-03-01'], ['planned', '2025-03-02']]],
    ['planned', [['cancelled', null], ['planned', '2025-03-02']]],
    ['cancelled', [['planned', '2025-03-02'], ['cancelled', '2025-03-02']]],
    ['denied', [['denied', '2025-03-02']]],
  ])('%s out of %j', async (expected, reports) => expect(await statusOf(...reports)).toBe(expected)); // prettier-ignore
});
