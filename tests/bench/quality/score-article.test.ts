import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../graph/model/index.ts';
import { figure, graphF1 } from './figures.ts';
import { scoreArticle } from './score-article.ts';
import type { Gold } from './world-view.ts';

const TEXT = 'Marta Roe met Ivo Lang in Bern on 3 May 2024.';
const DAY = { start: '2024-05-03', end: '2024-05-03' };

const GOLD: Gold = {
  id: 'en-99',
  language: 'en',
  entities: [
    { id: 'country:US', kind: 'country', name: 'United States' },
    { id: 'country:CH', kind: 'country', name: 'Switzerland' },
    { id: 'person:marta-roe', kind: 'person', name: 'Marta Roe', represents: 'country:US' },
    { id: 'place:bern', kind: 'location', name: 'Bern', country: 'country:CH' },
  ],
  meetings: [
    {
      key: 'a',
      kind: 'talks',
      status: 'held',
      date: DAY,
      participants: ['person:marta-roe', 'country:US', 'country:CH'],
      speakers: [],
      location: 'place:bern',
      evidence: 'met Ivo Lang in Bern',
    },
  ],
};

function extraction(change: Partial<Extraction['events'][number]> = {}, place = 'place:bern'): Extraction {
  const evidence = [{ start: 0, end: TEXT.length, quote: TEXT }];
  const edge = (type: 'PARTICIPATED_IN' | 'HELD_IN', from: string, to: string) => ({
    type,
    from,
    to,
    evidence,
  });
  return {
    article: { id: 'en-99', published: '2024-05-04', language: 'en', title: TEXT, text: TEXT },
    mentions: [],
    entities: [
      { id: 'country:US', kind: 'country', name: 'United States' },
      { id: 'country:CH', kind: 'country', name: 'Switzerland' },
      { id: 'person:1', kind: 'person', name: 'Marta Roe', country: 'country:US' },
      { id: 'place:bern', kind: 'location', name: 'Bern', country: 'country:CH' },
      { id: 'place:rome', kind: 'location', name: 'Rome', country: 'country:IT' },
    ],
    events: [
      { id: 'event:1', kind: 'talks', status: 'held', date: DAY, title: 'Talks', evidence, ...change },
    ],
    edges: [
      edge('PARTICIPATED_IN', 'country:US', 'event:1'),
      edge('PARTICIPATED_IN', 'country:CH', 'event:1'),
      edge('PARTICIPATED_IN', 'person:1', 'event:1'),
      edge('HELD_IN', 'event:1', place),
    ],
    issues: [],
  };
}

describe('the score of an article', () => {
  it('is whole where everything is right', () => {
    const score = scoreArticle(GOLD, extraction());
    expect(graphF1(score.counts)).toBe(1);
    expect(score).toMatchObject({ whollyRight: 1, misquoted: 0, invented: 0, misses: [] });
  });

  it.each([
    ['a status', extraction({ status: 'planned' }), 'a status: planned, should be held'],
    ['a day', extraction({ date: { start: '2024-05-03', end: '2024-05-04' } }), 'a date:'],
    ['a place', extraction({}, 'place:rome'), 'a place: lacks place:bern'],
  ])('names %s that is wrong, and the meeting is not wholly right', (_, given, miss) => {
    const score = scoreArticle(GOLD, given);
    expect(score.misses.join('\n')).toContain(miss);
    expect(score.whollyRight).toBe(0);
  });

  it('counts a meeting that gold has not as invented', () => {
    const score = scoreArticle({ ...GOLD, meetings: [] }, extraction());
    expect(figure(score.counts.meeting)).toMatchObject({ precision: 0, n: 0 });
    expect(score.misses[0]).toContain('invented talks held');
  });

  it('counts everything as missed where there is no extraction', () => {
    expect(figure(scoreArticle(GOLD, undefined).counts.participant)).toMatchObject({ recall: 0, n: 3 });
  });

  it('counts a quote that does not stand in the text', () => {
    const evidence = [{ start: 0, end: 3, quote: 'Max' }];
    expect(scoreArticle(GOLD, extraction({ evidence })).misquoted).toBe(1);
  });
});
