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
    'a summit of which each names who is near to its readers',
    { kind: 'summit', at: 'place:istanbul', who: ['country:US', 'country:RU', 'country:CN'] },
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
  [
    'a plan for a week and the day that it became, at a place that lies in the one planned',
    { on: ['2025-02-24', '2025-03-02'], at: 'country:TR', status: 'planned' },
    { at: 'place:istanbul' },
  ],
  [
    'the beginning of a month and all of it, both denied',
    { on: ['2025-02-01', '2025-02-10'], at: 'place:istanbul', status: 'denied' },
    { on: ['2025-02-01', '2025-02-28'], at: 'place:istanbul', status: 'denied' },
  ],
  [
    'a denial without a date and the report that it denies',
    { on: null, at: 'place:istanbul', status: 'denied' },
    { at: 'place:istanbul' },
  ],
  [
    'a call that was after midnight elsewhere',
    { kind: 'call', who: ['person:rubio', 'person:lavrov'] },
    { kind: 'call', who: ['person:rubio', 'person:lavrov'], on: '2025-02-28' },
  ],
  [
    'a summit of three days and one of them',
    { kind: 'summit', on: ['2025-02-26', '2025-02-28'], at: 'place:istanbul' },
    { kind: 'summit', at: 'place:istanbul' },
  ],
  [
    'three who met and the host whom one does not name',
    { at: 'place:istanbul', who: ['country:US', 'country:RU', 'country:UA'] },
    { at: 'place:istanbul', who: ['country:US', 'country:RU', 'country:UA', 'country:TR'] },
  ],
  ['speeches of one side', { kind: 'speech', who: ['country:CN'] }, { kind: 'speech', who: ['country:CN'] }],
];

const APART: readonly [string, Told, Told][] = [
  ['another day', {}, { on: '2025-02-28' }],
  [
    'calls two days apart',
    { kind: 'call', who: ['person:rubio', 'person:lavrov'] },
    { kind: 'call', who: ['person:rubio', 'person:lavrov'], on: '2025-03-01' },
  ],
  ['calls of two days of which nobody says who spoke', { kind: 'call' }, { kind: 'call', on: '2025-02-28' }],
  [
    'the ministers and the leaders of two states on one day',
    { at: 'place:istanbul', who: ['person:rubio', 'person:lavrov'] },
    { at: 'place:istanbul', who: ['person:vance', 'person:lavrov'] },
  ],
  [
    'a plan for a week and a day of it, where others met',
    { on: ['2025-02-24', '2025-03-02'], at: 'place:istanbul', who: ['person:vance', 'country:RU'] },
    { at: 'place:istanbul', who: ['person:rubio', 'country:RU'] },
  ],
  [
    'a plan for a week and a day of it at another place',
    { on: ['2025-02-24', '2025-03-02'], at: 'place:ankara', who: ['person:rubio', 'country:RU'] },
    { at: 'place:istanbul', who: ['person:rubio', 'country:RU'] },
  ],
  [
    'a denial without a date and a report of long ago',
    { on: null, at: 'place:istanbul', status: 'denied' },
    { on: '2025-01-15', at: 'place:istanbul' },
  ],
  ['plans without a date', { on: null, at: 'place:istanbul', status: 'planned' }, { at: 'place:istanbul' }],
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
  it('two rounds, where a third report says about when', async () => {
    const round = (on: Told['on']): Told[] => [{ kind: 'negotiation', on: on!, at: 'place:istanbul' }];
    expect(await eventsOf(round('2025-02-18'), round('2025-02-25'))).toBe(2);
    expect(
      await eventsOf(round('2025-02-18'), round('2025-02-25'), round(['2025-02-17', '2025-02-23'])),
    ).toBe(2);
    expect(
      await eventsOf(round('2025-02-18'), round('2025-02-25'), round(['2025-02-11', '2025-03-02'])),
    ).toBe(3);
  });
  it('calls on days in a row, and each report is of its own day', async () => {
    const call = (on: string): Told => ({ kind: 'call', on, who: ['person:rubio', 'person:lavrov'] });
    const [one, two, three] = [call('2025-02-26'), call('2025-02-27'), call('2025-02-28')];
    expect(await eventsOf([one, two], [one], [two])).toBe(2);
    expect(await eventsOf([one], [two], [three])).toBe(3);
  });
  it('a held meeting is about the one of its month that was held', async () => {
    const at = 'place:istanbul';
    const month: Told = { on: ['2025-02-01', '2025-02-28'], at };
    expect(
      await eventsOf([month], [{ on: '2025-02-18', at, status: 'cancelled' }], [{ on: '2025-02-27', at }]),
    ).toBe(2);
  });
  it('two events of one article, however alike', async () => expect(await eventsOf([{}, {}])).toBe(2));
  it('and a second article joins each once', async () => expect(await eventsOf([{}, {}], [{}, {}])).toBe(2));
  it('a place that conflicts with any report of the event', async () => {
    const at = (place: string): Told[] => [{ at: place }];
    expect(await eventsOf(at('country:TR'), at('place:istanbul'), at('place:ankara'))).toBe(2);
  });
});

describe('the day that is shown', () => {
  it.each<[string, Told['on'][], unknown]>([
    ['the day, not the week that holds it', [['2025-02-24', '2025-03-02'], '2025-02-27'], '2025-02-27..2025-02-27'],
    ['of weeks that more say', [['2025-02-24', '2025-03-02'], ['2025-02-01', '2025-02-28'], ['2025-02-01', '2025-02-28']], '2025-02-01..2025-02-28'],
  ])('%s', async (_, days, shown) => {
    const told = days.map((on, i) => report(`r${i}`, [{ on: on!, at: 'place:istanbul' }]));
    const dates = await graphOf([told], ({ ledger }) => [...ledger.events()].map(({ date }) => date && `${date.start}..${date.end}`));
    expect(dates).toEqual([shown]);
  }); // prettier-ignore
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
