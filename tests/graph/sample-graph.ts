// A small graph with a story: Istanbul, then Riyadh, a summit that was planned and one that was denied.

import type {
  Graph,
  GraphArticle,
  GraphEdge,
  GraphEntity,
  GraphEvent,
  GraphEvidence,
} from '../../graph/model/index.ts';
import { edgeId } from '../../graph/model/index.ts';

const ENGLISH = `Delegations return to Istanbul

Russian and American delegations met in Istanbul on 27 February 2025. Sergei Lavrov called the talks "useful". The meeting followed the talks in Riyadh nine days earlier.`;
const GERMAN = `Gespräche in Riad

Lawrow und Rubio trafen sich am 18. Februar 2025 in Riad. Ein Gipfel in Ankara ist für Mai geplant.`;
const CHINESE = `俄罗斯外长否认会晤

俄罗斯外长拉夫罗夫否认在日内瓦举行会谈。`;

export const ARTICLES: readonly GraphArticle[] = [
  article('article:aaaaaaaaaaaaaaaa', 'istanbul', 'en', '2025-02-28', ENGLISH, {
    publisher: 'The Harbour Post',
    url: 'https://harbour.example/istanbul',
  }),
  article('article:bbbbbbbbbbbbbbbb', 'riad', 'de', '2025-02-19', GERMAN),
  article('article:cccccccccccccccc', 'geneva', 'zh', null, CHINESE, {
    issues: [{ code: 'no-date', message: 'The article has no date. Add a line published: YYYY-MM-DD.' }],
  }),
];

export const EVIDENCE: readonly GraphEvidence[] = [
  quote('evidence:met', 0, 'Russian and American delegations met in Istanbul'),
  quote('evidence:followed', 0, 'The meeting followed the talks in Riyadh nine days earlier'),
  quote('evidence:useful', 0, 'Sergei Lavrov called the talks "useful"'),
  quote('evidence:riad', 1, 'Lawrow und Rubio trafen sich am 18. Februar 2025 in Riad'),
  quote('evidence:gipfel', 1, 'Ein Gipfel in Ankara ist für Mai geplant'),
  quote('evidence:geneva', 2, '否认在日内瓦举行会谈'),
  { id: 'evidence:world', extractor: 'world/1', record: 'seeds/world/people.json#person:lavrov' },
];

const ENTITIES: readonly GraphEntity[] = [
  entity('country:RU', 'country', 'Russia', ['Moscow', 'Russland', '俄罗斯']),
  entity('country:TR', 'country', 'Türkiye', ['Turkey']),
  entity('country:US', 'country', 'United States', ['USA', 'Washington']),
  entity('org:mfa-ru', 'organization', 'Russian Foreign Ministry', ['МИД России'], { country: 'country:RU' }),
  entity('person:lavrov', 'person', 'Sergei Lavrov', ['Lawrow', 'Лавров', '拉夫罗夫', '俄罗斯外长'], {
    country: 'country:RU',
  }),
  entity('person:rubio', 'person', 'Marco Rubio', ['Rubio'], { country: 'country:US' }),
  entity('place:istanbul', 'location', 'İstanbul', ['Istanbul', 'Стамбул'], {
    country: 'country:TR',
    lat: 41.01,
    lon: 28.98,
  }),
  entity('place:riyadh', 'location', 'Riyadh', ['Riad']),
];

const EVENTS: readonly GraphEvent[] = [
  event('event:ankara', 'summit', 'planned', null, 'Summit in Ankara', ['evidence:gipfel'], [1]),
  event('event:geneva', 'talks', 'denied', null, 'Talks in Geneva', ['evidence:geneva'], [2]),
  event(
    'event:istanbul',
    'talks',
    'held',
    '2025-02-27',
    'Talks of Russia and the United States',
    ['evidence:met'],
    [0],
  ),
  event(
    'event:riyadh',
    'mediation',
    'held',
    '2025-02-18',
    'Mediated meeting of Lavrov and Rubio',
    ['evidence:riad'],
    [1, 0],
  ),
  event('event:call', 'call', 'held', '2025-02-12', 'Call of Lavrov and Rubio', ['evidence:riad'], [1]),
];

const EDGES: readonly GraphEdge[] = [
  edge('PARTICIPATED_IN', 'country:RU', 'event:istanbul', ['evidence:met']),
  edge('PARTICIPATED_IN', 'country:US', 'event:istanbul', ['evidence:met']),
  edge('PARTICIPATED_IN', 'person:lavrov', 'event:istanbul', ['evidence:useful']),
  edge('SPOKE_AT', 'person:lavrov', 'event:istanbul', ['evidence:useful']),
  edge('HELD_IN', 'event:istanbul', 'place:istanbul', ['evidence:met']),
  edge('PARTICIPATED_IN', 'person:lavrov', 'event:riyadh', ['evidence:riad']),
  edge('PARTICIPATED_IN', 'person:rubio', 'event:riyadh', ['evidence:riad']),
  edge('HELD_IN', 'event:riyadh', 'place:riyadh', ['evidence:riad']),
  edge('PARTICIPATED_IN', 'person:lavrov', 'event:call', ['evidence:riad']),
  edge('PARTICIPATED_IN', 'person:rubio', 'event:call', ['evidence:riad']),
  edge('PARTICIPATED_IN', 'person:lavrov', 'event:geneva', ['evidence:geneva']),
  edge('PRECEDED_BY', 'event:istanbul', 'event:riyadh', ['evidence:followed'], { basis: 'stated' }),
  edge('PRECEDED_BY', 'event:riyadh', 'event:call', [], { basis: 'chronology' }),
  edge('LOCATED_IN', 'place:istanbul', 'country:TR', ['evidence:world']),
  edge('REPRESENTS', 'person:lavrov', 'country:RU', ['evidence:world'], { role: 'foreign minister' }),
  edge('MET_WITH', 'person:lavrov', 'person:rubio', ['evidence:riad'], {
    count: 2,
    first: '2025-02-12',
    last: '2025-02-18',
    events: ['event:call', 'event:riyadh'],
  }),
];

/** The whole of it. */
export const SAMPLE: Graph = {
  articles: ARTICLES,
  entities: ENTITIES,
  events: EVENTS,
  edges: EDGES,
  evidence: EVIDENCE,
  judgements: [],
};

function article(
  id: string,
  label: string,
  language: string,
  published: string | null,
  text: string,
  more: Partial<GraphArticle> = {},
): GraphArticle {
  return { id, label, language, published, title: text.split('\n')[0] ?? '', text, issues: [], ...more };
}

function quote(id: string, index: number, words: string): GraphEvidence {
  const source = ARTICLES[index];
  const start = source?.text.indexOf(words) ?? -1;
  if (!source || start < 0) throw new Error(`"${words}" stands in no article of the sample`);
  return { id, extractor: 'rules/1', article: source.id, start, end: start + words.length, quote: words };
}

function entity(
  id: string,
  kind: GraphEntity['kind'],
  name: string,
  names: readonly string[],
  more: Partial<GraphEntity> = {},
): GraphEntity {
  return { id, kind, name, names, sources: [{ article: 'article:aaaaaaaaaaaaaaaa', entity: id }], ...more };
}

function event(
  id: string,
  kind: GraphEvent['kind'],
  status: GraphEvent['status'],
  day: string | null,
  title: string,
  evidence: readonly string[],
  tellers: readonly number[],
): GraphEvent {
  const date = day === null ? null : { start: day, end: day };
  const sources = tellers.map((index) => ({ article: ARTICLES[index]?.id ?? '', event: `${id}-${index}` }));
  return { id, kind, status, date, title, disputed: false, sources, voices: tellers.length, evidence };
}

function edge(
  type: GraphEdge['type'],
  from: string,
  to: string,
  evidence: readonly string[],
  more: Partial<GraphEdge> = {},
): GraphEdge {
  const bare = { type, from, to, evidence, ...more };
  return { id: edgeId(bare), ...bare };
}
