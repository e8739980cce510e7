import { describe, expect, it } from 'vitest';
import { doubtsIn, reviewList } from '../../../graph/review/index.ts';
import type { Position } from '../../../graph/views/index.ts';
import type { GraphReader } from '../../../graph/model/index.ts';
import { graphOf, inHome, NOW } from '../merge/graph-of.ts';
import { report, type Told } from '../merge/report.ts';
import { knowing } from './knowing.ts';

/** The doubts about two events, each told by one article. */
const doubts = (a: Told, b: Told): Promise<string[]> =>
  graphOf([[report('a', [a]), report('b', [b])]], async ({ ledger }) =>
    (await doubtsIn(ledger)).map(({ rule }) => rule),
  );

const ISTANBUL = { at: 'place:istanbul' };
const PEOPLE = { who: ['person:rubio', 'person:lavrov'] };

describe('two events may be one', () => {
  it.each<[string, Told, Told, string]>([
    ['the days are one apart', { on: '2025-02-27' }, { on: '2025-02-28' }, 'near-day'],
    ['the days are two apart', { on: '2025-02-27' }, { on: '2025-03-01' }, 'near-day'],
    ['one names more days than the other', { on: ['2025-02-25', '2025-02-27'] }, { on: '2025-02-27' }, 'near-day'],
    ['one names only a month', { on: ['2025-02-01', '2025-02-28'] }, { on: '2025-02-27' }, 'vague-day'],
    ['the same people were in two places', { ...PEOPLE, ...ISTANBUL }, { ...PEOPLE, at: 'place:ankara' }, 'other-place'],
    ['one names a third side', {}, { who: ['country:US', 'country:RU', 'country:TR'] }, 'fewer-sides'],
  ])('where %s', async (_, a, b, rule) => expect(await doubts(a, b)).toEqual([rule])); // prettier-ignore

  it('where a month has two days for it', () =>
    graphOf(
      [[{ on: ['2025-02-01', '2025-02-28'], ...ISTANBUL }, { on: '2025-02-18', ...ISTANBUL }, { on: '2025-02-27', ...ISTANBUL }]
        .map((one, i) => report('abc'[i]!, [one as Told]))],
      async ({ ledger }) => expect((await doubtsIn(ledger)).map(({ rule }) => rule)).toEqual(['several', 'several']),
    )); // prettier-ignore
});

describe('two events are no doubt', () => {
  it.each<[string, Told, Told]>([
    ['three days apart', { on: '2025-02-27' }, { on: '2025-03-02' }],
    ['of another class', { on: '2025-02-27' }, { on: '2025-02-28', kind: 'call' }],
    ['of other sides', {}, { who: ['country:US', 'country:CN'], on: '2025-02-28' }],
    ['of other people', PEOPLE, { who: ['person:vance', 'person:lavrov'], on: '2025-02-28' }],
    ['on one day at two places, nobody named', ISTANBUL, { at: 'place:ankara' }],
    ['on near days at two places', { ...ISTANBUL }, { at: 'place:ankara', on: '2025-02-28' }],
    ['without a day', { on: null }, { on: null }],
    ['joined', {}, {}],
  ])('%s', async (_, a, b) => expect(await doubts(a, b)).toEqual([]));
  it('where one article tells of both', () =>
    graphOf([[report('a', [{ on: '2025-02-27' }, { on: '2025-02-28' }])]], async ({ ledger }) =>
      expect(await doubtsIn(ledger)).toEqual([]),
    ));
});

const aboutEntities = (a: string, b: string): Promise<string[]> =>
  graphOf([[knowing('a', a), knowing('b', b)]], async ({ ledger }) =>
    (await doubtsIn(ledger)).map(({ rule }) => rule),
  );

describe('two entities may be one', () => {
  it.each([
    ['a family name and the full name, of one state', 'person:unknown-1: Todd < country:GY', 'person:unknown-2: Hugh Todd < country:GY', 'family-name'],
    ['one short name, of one of them the state is unknown', 'person:unknown-1: Hugh Todd', 'person:unknown-2: Hugh Todd < country:GY', 'same-name'],
    ['spellings of one name', 'person:unknown-1: Sid Rahmin', 'person:unknown-2: Syed Rahmin < country:PK', 'like-sound'],
    ['one name of a body', 'org:unknown-1: National Assembly', 'org:unknown-2: National Assembly < country:FR', 'same-name'],
  ])('%s', async (_, a, b, rule) => expect(await aboutEntities(a, b)).toEqual([rule])); // prettier-ignore
});

describe('two entities are no doubt', () => {
  it.each([
    ['of two states', 'person:unknown-1: Hugh Todd < country:GB', 'person:unknown-2: Hugh Todd < country:GY'],
    ['who share a family name', 'person:unknown-1: Mark Todd < country:GY', 'person:unknown-2: Hugh Todd < country:GY'],
    ['of two kinds', 'person:unknown-1: Victoria', 'place:unknown-2: Victoria'],
    ['both records', 'person:a: Li Wei < country:CN', 'person:b: Li Wei < country:CN'],
    ['a family name of another state', 'person:unknown-1: Todd < country:GB', 'person:unknown-2: Hugh Todd < country:GY'],
  ])('%s', async (_, a, b) => expect(await aboutEntities(a, b)).toEqual([])); // prettier-ignore
  it('in one article', () =>
    graphOf([[knowing('a', 'org:unknown-1: Assembly', 'org:unknown-2: Assembly')]], async ({ ledger }) =>
      expect(await doubtsIn(ledger)).toEqual([]),
    ));
});

describe('looking for doubts', () => {
  it('reads the reports of each event once, and of states, which everybody names, nothing', () =>
    graphOf(
      [
        Array.from({ length: 20 }, (_, i) => ({
          ...report(`r${i}`, [{ ...PEOPLE, on: `2025-02-${i + 1}`.replace(/-(\d)$/, '-0$1') }]),
        })),
      ],
      async ({ ledger }) => {
        const read: string[] = [];
        const counting: GraphReader = {
          ...ledger,
          reportsOf: (id) => (read.push(id), ledger.reportsOf(id)),
          entity: (id) => (read.push(id), ledger.entity(id)),
        };
        expect((await doubtsIn(counting)).length).toBeGreaterThan(30);
        expect(read.toSorted()).toEqual([...ledger.events()].map(({ id }) => id));
      },
    ));
});

describe('the list', () => {
  it('has what nobody has judged, in pages, and the judgements that wait', () =>
    inHome(async (home) => {
      await home.load([report('a', [{ on: '2025-02-27' }]), report('b', [{ on: '2025-02-28' }]), report('c', [{ on: '2025-03-01' }])], NOW); // prettier-ignore
      const list = async (limit: number, after?: Position) =>
        reviewList(home.ledger, await doubtsIn(home.ledger), { limit, ...(after && { after }) });
      expect(await list(2)).toMatchObject({ total: 3, waiting: [] });
      expect((await list(2)).pairs.map(({ score }) => score)).toEqual([0.5, 0.5]);
      const rest = await list(2, (await list(2)).next);
      expect([rest.pairs.map(({ score }) => score), rest.next]).toEqual([[0.4], undefined]);
      await home.judge({ type: 'different', a: 'a#event:0', b: 'b#event:0' }, NOW.now());
      expect((await list(9)).total).toBe(2);
      await home.judge({ type: 'same', a: 'b#event:0', b: 'c#event:0' }, NOW.now());
      expect((await list(9)).total).toBe(0);
      await home.remove('a', NOW.now());
      expect((await list(9)).waiting.map(({ type }) => type)).toEqual(['different']);
    }));
});
