import { describe, expect, it } from 'vitest';
import type { Home } from '../../../graph/home/index.ts';
import type { GraphEdge, JudgementRequest } from '../../../graph/model/index.ts';
import { NOW } from '../merge/graph-of.ts';
import { report, type Told } from '../merge/report.ts';
import { judge, refusal, withReports } from './judging.ts';

const edgesOf = (home: Home, type: GraphEdge['type']): string[] =>
  [...home.ledger.edges()].filter((edge) => edge.type === type).map(({ from, to }) => `${from} ${to}`);
const first = (home: Home): string => [...home.ledger.events()][0]!.id;
const dayOf = (home: Home, id: string): string | undefined =>
  home.ledger.event(home.ledger.currentId(id))?.date?.start;

describe('events', () => {
  it('that are said to be the same are one, with all that was one with either', () =>
    withReports([[{}], [{}], [{ on: '2025-03-09' }], [{ on: '2025-03-09' }]], async (home) => {
      expect([...home.ledger.events()].length).toBe(2);
      await judge(home, { type: 'same', a: 'a#event:0', b: 'c#event:0' });
      const [event, ...others] = [...home.ledger.events()];
      expect([event!.sources.length, others]).toEqual([4, []]);
      await home.load([report('e', [{ on: '2025-03-09' }])], NOW);
      expect([...home.ledger.events()].length).toBe(1);
      await home.remove('e', NOW.now());
    }));

  it('are joined by what is said of them alone, whatever their ids in their articles', () =>
    withReports(
      [[{ on: '2025-03-01' }], [{ on: '2025-03-09' }], [{ on: '2025-04-01' }], [{ on: '2025-04-09' }]],
      async (home) => {
        await judge(
          home,
          { type: 'same', a: 'a#event:0', b: 'b#event:0' },
          { type: 'same', a: 'c#event:0', b: 'd#event:0' },
        );
        expect([...home.ledger.events()].map(({ sources }) => sources.length)).toEqual([2, 2]);
      },
    ));

  it('that are said to be different are two, and the others stay with one of them', () =>
    withReports([[{}], [{}], [{}]], async (home) => {
      await judge(home, { type: 'different', a: 'a#event:0', b: 'b#event:0' });
      expect([...home.ledger.events()].map(({ sources }) => sources.length).sort()).toEqual([1, 2]);
    }));

  it('can be one within one article where a person says so', () =>
    withReports([[{}, { on: '2025-03-01' }]], async (home) => {
      await judge(home, { type: 'same', a: 'a#event:0', b: 'a#event:1' });
      expect([...home.ledger.events()].length).toBe(1);
    }));

  it('A = B, B = C and A ≠ C can not be; all three are named', () =>
    withReports([[{ on: '2025-03-01' }], [{ on: '2025-03-03' }], [{ on: '2025-03-05' }]], async (home) => {
      const of = (a: string, b: string) => ({ a: `${a}#event:0`, b: `${b}#event:0` });
      const ids = await judge(home, { type: 'same', ...of('a', 'b') }, { type: 'same', ...of('b', 'c') });
      const said = await refusal(home.judge({ type: 'different', ...of('a', 'c') }, NOW.now()));
      expect(said).toMatch(
        /^contradiction: "talks a" is different from "talks c" \(judgement:\w+\) contradicts/,
      );
      for (const id of ids) expect(said).toContain(id);
      expect(home.ledger.judgements().length).toBe(2);
      await home.undo(ids[0]!, NOW.now());
      await judge(home, { type: 'different', ...of('a', 'c') });
      expect(await refusal(home.judge({ type: 'same', ...of('a', 'b') }, NOW.now()))).toContain(ids[1]);
    }));

  it('that are rejected leave the graph, with what follows from them, and can still be seen', () =>
    withReports(
      [[{ on: '2025-03-01' }, { on: '2025-03-03', after: 0 }], [{ on: '2025-03-01' }]],
      async (home) => {
        const id =
          home.ledger.reportsOf(first(home)).length === 2 ? first(home) : [...home.ledger.events()][1]!.id;
        expect(edgesOf(home, 'PRECEDED_BY').length).toBe(1);
        const [judgement] = await judge(home, { type: 'reject', id, reason: 'a rehearsal' });
        expect([...home.ledger.events()].length).toBe(1);
        expect(edgesOf(home, 'PRECEDED_BY')).toEqual([]);
        expect([...home.ledger.edges()].find(({ type }) => type === 'MET_WITH')!.count).toBe(1);
        expect(home.ledger.rejected(id)).toMatchObject({ id, judgements: [judgement] });
        expect(home.ledger.judgements()[0]).toMatchObject({
          author: 'user',
          reason: 'a rehearsal',
          type: 'reject',
        });
      },
    ));
});

describe('corrections', () => {
  const correct = (
    field: 'date' | 'place' | 'status' | 'kind' | 'party',
    value: string,
  ): JudgementRequest => ({
    type: 'correct',
    event: 'a#event:0',
    field,
    value,
  });
  it('are shown in place of what articles say, which stays', () =>
    withReports([[{ at: 'place:istanbul' }], [{}]], async (home) => {
      const ids = await judge(
        home,
        correct('date', '2025-02-26/2025-02-27'),
        correct('place', 'place:ankara'),
        correct('status', 'planned'),
        correct('kind', 'summit'),
        correct('party', 'person:fidan'),
      );
      const event = home.ledger.event(first(home))!;
      expect(event).toMatchObject({
        kind: 'summit',
        status: 'planned',
        date: { start: '2025-02-26', end: '2025-02-27' },
      });
      expect(event.judgements).toEqual([...ids].sort());
      expect(edgesOf(home, 'HELD_IN')).toEqual([`${event.id} place:ankara`]);
      expect(edgesOf(home, 'PARTICIPATED_IN')).toContain(`person:fidan ${event.id}`);
      const [held] = home.ledger.edgesOf(event.id, { type: 'HELD_IN' });
      expect(home.ledger.evidence(held!.evidence[0]!)).toMatchObject({ extractor: 'user', record: ids[1] });
      expect(home.ledger.entity('place:ankara')!.kind).toBe('location');
      expect(home.ledger.reportsOf(event.id).map(({ kind, status }) => [kind, status])).toEqual([['talks', 'held'], ['talks', 'held']]); // prettier-ignore
      for (const { evidence } of home.ledger.edges())
        for (const id of evidence) expect(home.ledger.evidence(id)).toBeDefined();
    }));

  it('move the event in the chronology', () =>
    withReports([[{ on: '2025-03-01' }, { on: '2025-03-03' }, { on: '2025-03-05' }]], async (home) => {
      const [a, b, c] = [0, 1, 2].map((n) => [...home.ledger.events()].find(({ date }) => date?.start === `2025-03-0${2 * n + 1}`)!.id); // prettier-ignore
      await judge(home, correct('date', '2025-03-09'));
      expect(edgesOf(home, 'PRECEDED_BY').sort()).toEqual([`${c} ${b}`, `${a} ${c}`].sort());
    }));

  it('of one field take the place of each other, whatever report they were made on', () =>
    withReports([[{}], [{}]], async (home) => {
      const [old] = await judge(home, correct('date', '2025-02-20'));
      const { undone } = await home.judge(
        { ...correct('date', 'none'), event: 'b#event:0' } as JudgementRequest,
        NOW.now(),
      );
      expect(undone.map(({ id }) => id)).toEqual([old]);
      expect(dayOf(home, first(home))).toBeUndefined();
    }));

  it.each<[string, JudgementRequest, string]>([
    ['a day that is none', correct('date', '2025-02-30'), 'wrong-use: "2025-02-30" is no day'],
    ['a status that is none', correct('status', 'happened'), 'wrong-use: "happened" is none of held'],
    [
      'a person as a place',
      correct('place', 'person:fidan'),
      'wrong-use: "person:fidan" is of the kind person; a place is',
    ],
    ['an id of nothing', { type: 'reject', id: 'event:zz' }, 'unknown-id: nothing has the id "event:zz"'],
    ['an actor as an event', { type: 'reject', id: 'country:RU' }, 'wrong-use: "country:RU" is no event'],
    [
      'an event and a state',
      { type: 'same', a: 'a#event:0', b: 'country:RU' },
      'not-alike: "a#event:0" is of the kind event',
    ],
    [
      'a thing and itself',
      { type: 'different', a: 'country:RU', b: 'country:RU' },
      'not-alike: "country:RU" and',
    ],
    [
      'two records',
      { type: 'same', a: 'country:RU', b: 'country:US' },
      'two-records: "RU" is the same as "US"',
    ],
    [
      'what follows from events',
      { type: 'reject', id: 'MET_WITH|country:RU|country:US' },
      'derived-edge: "MET_WITH',
    ],
  ])('refuse %s', (_, request, said) =>
    withReports([[{}]], async (home) => {
      expect(await refusal(home.judge(request, NOW.now()))).toContain(said);
      expect(home.ledger.judgements()).toEqual([]);
    }),
  );
});

describe('rejected edges', () => {
  it('of an event: who took part, and where it was', () =>
    withReports(
      [[{ who: ['country:US', 'country:RU', 'country:TR'], at: 'place:istanbul' }]],
      async (home) => {
        const event = first(home);
        await judge(
          home,
          { type: 'reject', id: `PARTICIPATED_IN|country:TR|${event}` },
          { type: 'reject', id: `HELD_IN|${event}|place:istanbul` },
        );
        expect(edgesOf(home, 'MET_WITH')).toEqual(['country:RU country:US']);
        expect(edgesOf(home, 'HELD_IN')).toEqual([]);
      },
    ));

  it('without an event: whom a person stands for', () =>
    withReports(
      [[{ who: ['person:rubio', 'person:lavrov'] }], [{ who: ['person:rubio', 'country:RU'] }]],
      async (home) => {
        await judge(home, { type: 'reject', id: 'REPRESENTS|person:rubio|country:US' });
        expect(edgesOf(home, 'REPRESENTS')).toEqual(['person:lavrov country:RU']);
      },
    ));

  it('of a sequence, in every article that states it', () =>
    withReports([[{ on: '2025-03-05' }, { on: '2025-03-05', after: 0 }]], async (home) => {
      const edge = [...home.ledger.edges()].find(({ type }) => type === 'PRECEDED_BY');
      await judge(home, { type: 'reject', id: edge!.id });
      expect(edgesOf(home, 'PRECEDED_BY')).toEqual([]);
    }));
});

describe('entities', () => {
  const unknown = (name: string): Told[] => [{ who: [`person:unknown-${name}`, 'country:US'] }];
  const ids = (home: Home): string[] => [...home.ledger.entities()].map(({ id }) => id).filter((id) => id.startsWith('person')); // prettier-ignore
  it('that are the same have one id, the record’s where there is one', () =>
    withReports([unknown('a'), unknown('b'), [{ who: ['person:lavrov', 'country:US'] }]], async (home) => {
      const [same] = await judge(home, { type: 'same', a: 'a#person:unknown-a', b: 'b#person:unknown-b' });
      expect(ids(home).length).toBe(2);
      await judge(home, { type: 'same', a: 'b#person:unknown-b', b: 'person:lavrov' });
      expect(ids(home)).toEqual(['person:lavrov']);
      expect(await refusal(home.judge({ type: 'different', a: 'a#person:unknown-a', b: 'person:lavrov' }, NOW.now()))).toContain(same); // prettier-ignore
    }));

  it('that are different get ids of their own, and a record keeps the rest', () =>
    withReports(
      [[{ who: ['person:lavrov', 'country:US'] }], [{ who: ['person:lavrov', 'country:US'] }]],
      async (home) => {
        await judge(home, { type: 'different', a: 'b#person:lavrov', b: 'person:lavrov' });
        expect(ids(home).length).toBe(2);
        expect(home.ledger.entity('person:lavrov')!.sources.map(({ article }) => home.ledger.article(article)!.label)).toEqual(['a']); // prettier-ignore
      },
    ));
});
