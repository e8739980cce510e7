import { describe, expect, test } from 'vitest';
import { articleKeys, digestOf, freshSince } from '../../../graph/views/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { ARTICLES, SAMPLE } from '../sample-graph.ts';

const digest = (graph = SAMPLE) => {
  const reader = arrayReader(graph);
  return digestOf(reader, articleKeys(reader));
};

describe('the digest', () => {
  test('says when, where and who', () => {
    const { span, undated, unit, bars, pairs, countries, people, organizations, places } = digest();
    expect({ span, undated, unit, bars }).toEqual({
      span: { start: '2025-02-12', end: '2025-02-27' },
      undated: 2,
      unit: 'month',
      bars: [{ start: '2025-02-01', held: 3, other: 0 }],
    });
    expect(pairs).toMatchObject([
      {
        edge: 'MET_WITH|person:lavrov|person:rubio',
        a: { name: 'Sergei Lavrov' },
        b: { name: 'Marco Rubio' },
        meetings: 2,
        first: '2025-02-12',
        last: '2025-02-18',
      },
    ]);
    const ids = (rows: typeof people): unknown => rows.map(({ node, events }) => [node.id, events]);
    expect(ids(countries)).toEqual([
      ['country:RU', 1],
      ['country:US', 1],
    ]);
    expect(ids(people)).toEqual([
      ['person:lavrov', 3],
      ['person:rubio', 2],
    ]);
    expect(organizations).toEqual([]);
    expect(ids(places)).toEqual([
      ['place:istanbul', 1],
      ['place:riyadh', 1],
    ]);
  });

  test('names the newest articles with the events that they tell, undated ones never', () => {
    const { published, articles } = digest();
    expect(published).toBe('2025-02-28');
    expect(articles.map(({ article, events, total }) => [article.label, events.map(({ id }) => id), total])).toEqual([
      ['istanbul', ['event:istanbul'], 1],
      ['riad', ['event:call', 'event:riyadh', 'event:ankara'], 3],
    ]); // prettier-ignore
  });

  test('counts what is planned from the newest published day on, whatever day it is today', () => {
    const at = (day: string) => ({
      ...SAMPLE,
      events: SAMPLE.events.map((event) =>
        event.id === 'event:ankara' ? { ...event, date: { start: day, end: day } } : event,
      ),
    });
    expect(digest(at('2025-03-01')).planned.events.map(({ id }) => id)).toEqual(['event:ankara']);
    expect(digest(at('2025-02-28')).planned).toEqual({ events: [], total: 0 });
    expect(digest().planned).toEqual({ events: [], total: 0 });
  });

  test('is empty where nothing was read', () => {
    const none = { articles: [], entities: [], events: [], edges: [], evidence: [], judgements: [] };
    expect(digest(none)).toEqual({
      change: 1,
      span: null,
      undated: 0,
      unit: 'month',
      bars: [],
      pairs: [],
      countries: [],
      people: [],
      organizations: [],
      places: [],
      published: null,
      articles: [],
      planned: { events: [], total: 0 },
      disputed: { events: [], total: 0 },
    });
  });
});

describe('what has come since a change number', () => {
  const seen = ARTICLES[0]!.id;
  const reader = arrayReader({
    ...SAMPLE,
    articles: SAMPLE.articles.slice(0, 2),
    events: SAMPLE.events.filter(({ id }) => id !== 'event:geneva' && id !== 'event:call'),
  });
  const before = reader.change();
  reader.replace(SAMPLE);

  test('is the articles and events that were not there, or not so, the latest first', () => {
    const { since, articles, events } = freshSince(reader, before, seen)!;
    expect([since, articles, events.total]).toEqual([before, 1, 2]);
    expect(events.events.map(({ id }) => id)).toEqual(['event:call', 'event:geneva']);
  });

  test('is nothing where nothing has come', () => {
    expect(freshSince(reader, reader.change(), seen)).toEqual({
      since: 2,
      articles: 0,
      events: { events: [], total: 0 },
    });
  });

  test.each([
    ['a number that this graph has not come to', 9, seen],
    ['an article that this graph does not have: it is another one', 1, 'article:ffffffffffffffff'],
  ])('is not said for %s', (_, since, article) => {
    expect(freshSince(reader, since, article)).toBeUndefined();
  });
});
