// A small graph that a person can hold in the head: talks in Riyadh, what came before and after, in several scripts.

import type {
  GraphDelta,
  GraphEdge,
  GraphEntity,
  GraphEvent,
  GraphRow,
  Said,
  SaidThing,
} from '../../graph/model/index.ts';
import { edgeId } from '../../graph/model/index.ts';

const BOTH = [
  { article: 'article:en', claim: '1' },
  { article: 'article:de', claim: '1' },
];
const ENGLISH = [{ article: 'article:en', claim: '1' }];

function entity(id: string, name: string, more: Partial<GraphEntity> = {}): GraphRow {
  const kind =
    ({ person: 'person', org: 'organization', place: 'location' } as const)[id.split(':')[0] ?? ''] ??
    'country';
  const sources = BOTH.map(({ article }) => ({ article, entity: id }));
  return { row: 'entity', value: { id, kind, name, names: [], sources, ...more } };
}

function event(
  id: string,
  value: Omit<GraphEvent, 'id' | 'disputed' | 'sources' | 'voices'> & Partial<GraphEvent>,
): GraphRow {
  const sources = ENGLISH.map(({ article, claim }) => ({ article, event: `event:${claim}` }));
  const voices = (value.sources ?? sources).length;
  return { row: 'event', value: { disputed: false, sources, voices, ...value, id } };
}

/** What one article says and `otherwise` others contradict. */
function said(article: string, thing: SaidThing, otherwise = 1): Said {
  return { ...thing, voices: 1, otherwise, sources: [{ article, event: 'event:1' }] };
}

function edge(type: GraphEdge['type'], from: string, to: string, more: Partial<GraphEdge> = {}): GraphRow {
  const value = { type, from, to, evidence: ['evidence:1'], ...more };
  return { row: 'edge', value: { ...value, id: edgeId(value) } };
}

function evidence(number: number, article: string, start: number, quote: string): GraphRow {
  const id = `evidence:${number}`;
  return {
    row: 'evidence',
    value: { id, extractor: 'rules/1', article, start, end: start + quote.length, quote },
  };
}

const MINISTER = { role: 'foreign minister', evidence: ['evidence:7'] };

/** The whole graph: 9 entities, 6 events, 3 articles, 7 pieces of evidence, 27 edges. */
export const FIXTURE_ROWS: readonly GraphRow[] = [
  entity('country:RU', 'Russia', { names: ['Moskau', 'Россия', 'روسيا', '俄罗斯'], country: 'country:RU' }),
  entity('country:US', 'United States', { names: ['Washington'] }),
  entity('country:SA', 'Saudi Arabia'),
  entity('country:VN', 'Vietnam', { names: ['Việt Nam'] }),
  entity('person:lavrov', 'Sergey Lavrov', { names: ['Lawrow', 'Лавров'], country: 'country:RU' }),
  entity('person:rubio', 'Marco Rubio', { country: 'country:US' }),
  entity('org:un', "United Nations' Secretariat", { sources: [] }),
  entity('place:riyadh', 'Riyadh', {
    names: ['Riad', 'الرياض'],
    country: 'country:SA',
    lat: 24.69,
    lon: 46.72,
  }),
  entity('place:hanoi', 'Hanoi', { country: 'country:VN', lat: 21, lon: 105.85 }),

  event('event:1', {
    kind: 'talks',
    status: 'held',
    date: { start: '2025-02-18', end: '2025-02-18' },
    title: 'Talks in Riyadh',
    sources: BOTH.map(({ article, claim }) => ({ article, event: `event:${claim}` })),
    evidence: ['evidence:1', 'evidence:2'],
    said: [
      said('article:en', { field: 'date', value: { start: '2025-02-18', end: '2025-02-18' } }),
      said('article:de', { field: 'date', value: { start: '2025-02-19', end: '2025-02-20' } }),
      said('article:de', { field: 'party', value: 'person:rubio' }, 0),
    ],
  }),
  event('event:2', {
    kind: 'call',
    status: 'held',
    date: { start: '2025-02-15', end: '2025-02-15' },
    title: 'Call between Moscow and Washington',
    evidence: ['evidence:3'],
  }),
  event('event:3', {
    kind: 'visit',
    status: 'planned',
    date: { start: '2025-03-10', end: '2025-03-12' },
    title: '访问河内',
    evidence: ['evidence:5'],
  }),
  event('event:4', {
    kind: 'press-conference',
    status: 'held',
    date: { start: '2025-02-18', end: '2025-02-18' },
    title: 'Press conference in Riyadh',
    evidence: ['evidence:4'],
  }),
  event('event:5', {
    kind: 'summit',
    status: 'proposed',
    date: null,
    title: 'قمة مقترحة',
    evidence: ['evidence:2'],
  }),
  event('event:6', {
    kind: 'talks',
    status: 'denied',
    date: { start: '2025-02-20', end: '2025-02-20' },
    title: 'Talks "behind closed doors"',
    disputed: true,
    evidence: ['evidence:6'],
  }),

  edge('PARTICIPATED_IN', 'country:RU', 'event:1', { evidence: ['evidence:1', 'evidence:2'] }),
  edge('PARTICIPATED_IN', 'country:US', 'event:1'),
  edge('PARTICIPATED_IN', 'person:lavrov', 'event:1'),
  edge('PARTICIPATED_IN', 'person:rubio', 'event:1'),
  edge('PARTICIPATED_IN', 'country:RU', 'event:2', { evidence: ['evidence:3'] }),
  edge('PARTICIPATED_IN', 'country:US', 'event:2', { evidence: ['evidence:3'] }),
  edge('PARTICIPATED_IN', 'country:RU', 'event:3', { evidence: ['evidence:5'] }),
  edge('PARTICIPATED_IN', 'country:VN', 'event:3', { evidence: ['evidence:5'] }),
  edge('PARTICIPATED_IN', 'country:US', 'event:4', { evidence: ['evidence:4'] }),
  edge('PARTICIPATED_IN', 'person:rubio', 'event:4', { evidence: ['evidence:4'] }),
  edge('PARTICIPATED_IN', 'country:RU', 'event:5', { evidence: ['evidence:2'] }),
  edge('PARTICIPATED_IN', 'country:SA', 'event:5', { evidence: ['evidence:2'] }),
  edge('PARTICIPATED_IN', 'country:US', 'event:5', { evidence: ['evidence:2'] }),
  edge('PARTICIPATED_IN', 'country:US', 'event:6', { evidence: ['evidence:6'] }),
  edge('PARTICIPATED_IN', 'country:VN', 'event:6', { evidence: ['evidence:6'] }),
  edge('SPOKE_AT', 'person:rubio', 'event:4', { evidence: ['evidence:4'] }),
  edge('HELD_IN', 'event:1', 'place:riyadh'),
  edge('HELD_IN', 'event:4', 'place:riyadh', { evidence: ['evidence:4'] }),
  edge('HELD_IN', 'event:3', 'place:hanoi', { evidence: ['evidence:5'] }),
  edge('LOCATED_IN', 'place:riyadh', 'country:SA', { evidence: [] }),
  edge('LOCATED_IN', 'place:hanoi', 'country:VN', { evidence: [] }),
  edge('REPRESENTS', 'person:lavrov', 'country:RU', MINISTER),
  edge('REPRESENTS', 'person:rubio', 'country:US', { ...MINISTER, role: 'secretary of state' }),
  edge('PRECEDED_BY', 'event:1', 'event:2', { basis: 'chronology', evidence: [] }),
  edge('PRECEDED_BY', 'event:4', 'event:1', { basis: 'stated', evidence: ['evidence:4'] }),
  edge('MET_WITH', 'country:RU', 'country:US', {
    count: 2,
    first: '2025-02-15',
    last: '2025-02-18',
    events: ['event:1', 'event:2'],
  }),
  edge('MET_WITH', 'person:lavrov', 'person:rubio', {
    count: 1,
    first: null,
    last: null,
    events: ['event:1'],
  }),

  {
    row: 'article',
    value: {
      id: 'article:en',
      label: 'riyadh',
      url: 'https://news.example/riyadh',
      publisher: 'Example News',
      published: '2025-02-18',
      language: 'en',
      title: 'Talks in Riyadh',
      text: 'Talks in Riyadh\n\nRussia and the United States met in Riyadh. They had called before.\tMr. Rubio spoke.',
      issues: [],
    },
  },
  {
    row: 'article',
    value: {
      id: 'article:de',
      label: 'riad',
      published: '2025-02-19',
      language: 'de',
      title: 'Gespräche in Riad',
      text: 'Gespräche in Riad\n\nRussland und die USA trafen sich in Riad. "Keine Gespräche" mit Hanoi.',
      issues: [],
    },
  },
  {
    row: 'article',
    value: {
      id: 'article:zh',
      label: '河内',
      published: null,
      language: 'zh',
      title: '访问河内',
      text: '访问河内\n\n俄罗斯代表团将访问河内。😀',
      issues: [
        { code: 'unknown-language', message: 'Not read.' },
        { code: 'no-date', message: '"今天" has no day.', start: 6, end: 8 },
      ],
    },
  },
  evidence(1, 'article:en', 17, 'Russia and the United States met in Riyadh.'),
  evidence(2, 'article:de', 19, 'Russland und die USA trafen sich in Riad.'),
  evidence(3, 'article:en', 61, 'They had called before.'),
  evidence(4, 'article:en', 85, 'Mr. Rubio spoke.'),
  evidence(5, 'article:zh', 6, '俄罗斯代表团将访问河内。'),
  evidence(6, 'article:de', 61, '"Keine Gespräche" mit Hanoi.'),
  {
    row: 'evidence',
    value: { id: 'evidence:7', extractor: 'world/1', record: 'seeds/world/people.json#person:lavrov' },
  },
];

/** A later day: the visit was held after all as a summit, an article with its evidence came, the denied talks went. */
export const FIXTURE_DELTA: GraphDelta = {
  upsert: [
    event('event:3', {
      kind: 'summit',
      status: 'held',
      date: { start: '2025-03-10', end: '2025-03-11' },
      title: 'Summit in Hanoi',
      evidence: ['evidence:5', 'evidence:8'],
    }),
    entity('country:VN', 'Viet Nam', { names: ['Vietnam', 'Việt Nam'] }),
    entity('country:RU', 'Russia', { names: ['俄罗斯'] }),
    edge('MET_WITH', 'country:RU', 'country:VN', {
      count: 1,
      first: '2025-03-10',
      last: '2025-03-11',
      events: ['event:3'],
      evidence: ['evidence:8'],
    }),
    edge('PARTICIPATED_IN', 'country:VN', 'event:3', { evidence: ['evidence:5', 'evidence:8'] }),
    evidence(8, 'article:vi', 18, 'Nga và Việt Nam gặp nhau.'),
    {
      row: 'article',
      value: {
        id: 'article:vi',
        label: 'ha-noi',
        published: '2025-03-12',
        language: 'vi',
        title: 'Hội nghị ở Hà Nội',
        text: 'Hội nghị ở Hà Nội\n\nNga và Việt Nam gặp nhau.',
        issues: [],
      },
    },
  ],
  remove: [
    { row: 'edge', id: 'PARTICIPATED_IN|country:US|event:6' },
    { row: 'edge', id: 'PARTICIPATED_IN|country:VN|event:6' },
    { row: 'event', id: 'event:6' },
    { row: 'evidence', id: 'evidence:6' },
  ],
};
