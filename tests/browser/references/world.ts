// A small world for reference pictures: made up, always the same, in several scripts, and no matter of how articles are read.

import type { Entity, Extraction, EventKind, Status } from '../../../graph/model/index.ts';

const STATES: readonly Entity[] = [
  ['US', 'United States'], ['RU', 'Russia'], ['TR', 'Turkey'], ['UA', 'Ukraine'], ['FR', 'France'], ['DE', 'Germany'],
  ['CN', 'China'], ['JP', 'Japan'], ['EG', 'Egypt'], ['KE', 'Kenya'], ['BR', 'Brazil'], ['SA', 'Saudi Arabia'],
].map(([code, name]) => ({ id: `country:${code}`, kind: 'country', name: name! })); // prettier-ignore

const PEOPLE: readonly Entity[] = [
  ['whitfield', 'Clara Whitfield', 'US'], ['sokolov', 'Иван Соколов', 'RU'], ['demir', 'Aylin Demir', 'TR'],
  ['kovalenko', 'Ольга Коваленко', 'UA'], ['moreau', 'Hélène Moreau', 'FR'], ['brandt', 'Jonas Brandt', 'DE'],
  ['lin', '林静', 'CN'], ['sato', '佐藤健', 'JP'], ['gindi', 'سامي الجندي', 'EG'], ['otieno', 'Grace Otieno', 'KE'],
].map(([id, name, of]) => ({ id: `person:${id}`, kind: 'person', name: name!, country: `country:${of}` })); // prettier-ignore

const PLACES: readonly Entity[] = (
  [
    ['istanbul', 'Istanbul', 'TR', 41.01, 28.95], ['geneva', 'Geneva', 'CH', 46.2, 6.15], ['riyadh', 'Riyadh', 'SA', 24.69, 46.72],
    ['cairo', 'القاهرة', 'EG', 30.06, 31.25], ['tokyo', '東京', 'JP', 35.69, 139.69], ['berlin', 'Berlin', 'DE', 52.52, 13.41],
    ['new-york', 'New York', 'US', 40.71, -74.01], ['nairobi', 'Nairobi', 'KE', -1.28, 36.82], ['brasilia', 'Brasília', 'BR', -15.78, -47.93],
  ] as const
).map(([id, name, of, lat, lon]) => ({ id: `place:${id}`, kind: 'location', name, country: `country:${of}`, lat, lon })); // prettier-ignore

const KINDS: readonly EventKind[] = ['talks', 'visit', 'call', 'negotiation', 'ceremony', 'press-conference'];
const STATUSES: readonly Status[] = [
  'held',
  'held',
  'held',
  'planned',
  'held',
  'cancelled',
  'held',
  'proposed',
  'held',
  'denied',
];
const WORDS: Readonly<Record<string, string>> = {
  held: 'met', planned: 'are to meet', proposed: 'may meet', cancelled: 'called off a meeting', denied: 'did not meet',
}; // prettier-ignore
const TITLES: Readonly<Record<string, string>> = {
  talks: 'Talks', visit: 'Visit', call: 'Call', negotiation: 'Negotiation', ceremony: 'Ceremony', 'press-conference': 'Press conference',
}; // prettier-ignore
const PAPERS = ['The Harbour Post', 'Rhein-Kurier', 'Le Courrier des Lacs', 'Pacific Wire', 'جريدة الضفة'];

const pad = (n: number): string => String(n).padStart(2, '0');
/** The nth day: every eleventh from the beginning of 2023. */
const dayOf = (n: number): string =>
  new Date(Date.UTC(2023, 0, 9) + n * 11 * 86_400_000).toISOString().slice(0, 10);

/** One article that tells one event. */
function tell(n: number): Extraction {
  const [a, b] = [STATES[(n * 5) % STATES.length]!, STATES[(n * 7 + 1 + (n % 3)) % STATES.length]!];
  const other = a.id === b.id ? STATES[(n + 6) % STATES.length]! : b;
  const who = PEOPLE.filter(({ country }) => country === a.id || country === other.id).slice(0, n % 3);
  const where = n % 6 === 4 ? undefined : PLACES[(n * 4) % PLACES.length]!;
  const [kind, status] = [KINDS[(n * 5) % KINDS.length]!, STATUSES[(n * 3) % STATUSES.length]!];
  const day = dayOf(n);
  const title = `${TITLES[kind]}: ${a.name} and ${other.name}${where ? ` in ${where.name}` : ''}`;
  const said = `Delegations of ${a.name} and ${other.name} ${WORDS[status]}${where ? ` in ${where.name}` : ''} on ${day}.`;
  const text = `${title}\n\n${said} ${who.map(({ name }) => `${name} led one side.`).join(' ')} Nothing else was made known.`;
  const start = text.indexOf(said);
  const evidence = [{ start, end: start + said.length, quote: said }];
  const parties = [a, other, ...who];
  return {
    article: {
      id: `reference-${pad(n)}`,
      publisher: PAPERS[n % PAPERS.length]!,
      published: dayOf(n + 1),
      language: 'en',
      title,
      text,
    },
    mentions: [],
    entities: [...parties, ...(where ? [where] : [])],
    events: [{ id: 'event:e', kind, status, date: n % 13 === 12 ? null : { start: day, end: day }, title, evidence }],
    edges: [
      ...parties.map(({ id }) => ({ type: 'PARTICIPATED_IN' as const, from: id, to: 'event:e', evidence })),
      ...(where ? [{ type: 'HELD_IN' as const, from: 'event:e', to: where.id, evidence }] : []),
      ...who.map(({ id, country }) => ({ type: 'REPRESENTS' as const, from: id, to: country!, role: 'foreign minister', evidence })),
    ],
    issues: [],
  }; // prettier-ignore
}

const ARABIC_TITLE = 'مصر وتركيا تبحثان الهدنة في القاهرة';
const ARABIC_MET = 'التقى سامي الجندي نظيرته التركية أيلين ديمير في القاهرة يوم 5 مارس 2025.';
const ARABIC_TEXT = `${ARABIC_TITLE}\n\n${ARABIC_MET} وشكر الوزير ضيفته، وقال إن اللقاء كان مفيدا.`;

/** One article from right to left. */
function arabic(): Extraction {
  const start = ARABIC_TEXT.indexOf(ARABIC_MET);
  const evidence = [{ start, end: start + ARABIC_MET.length, quote: ARABIC_MET }];
  const who = [STATES[8]!, STATES[2]!, PEOPLE[8]!, PEOPLE[2]!];
  return {
    article: { id: 'reference-ar', publisher: 'جريدة الضفة', published: '2025-03-06', language: 'ar', title: ARABIC_TITLE, text: ARABIC_TEXT },
    mentions: [],
    entities: [...who, PLACES[3]!],
    events: [
      { id: 'event:e', kind: 'talks', status: 'held', date: { start: '2025-03-05', end: '2025-03-05' }, title: ARABIC_TITLE, evidence },
    ],
    edges: [
      ...who.map(({ id }) => ({ type: 'PARTICIPATED_IN' as const, from: id, to: 'event:e', evidence })),
      { type: 'HELD_IN', from: 'event:e', to: 'place:cairo', evidence },
    ],
    issues: [],
  }; // prettier-ignore
}

/** Two reports of what may be one meeting. */
function near(day: string, paper: string): Extraction {
  const told = tell(1);
  const [event] = told.events;
  return {
    ...told,
    article: { ...told.article, id: `near-${paper}`, publisher: paper, published: '2025-06-05', text: `${told.article.text} ${paper} adds nothing.` },
    events: [{ ...event!, status: 'held', date: { start: day, end: day } }],
  }; // prettier-ignore
}

/** The articles of the pictures. */
export const WORLD: readonly Extraction[] = [
  ...Array.from({ length: 72 }, (_, n) => tell(n)),
  arabic(),
  near('2025-06-01', 'The Harbour Post'),
  near('2025-06-02', 'Pacific Wire'),
];

/** A part of a graph of so many nodes and three times as many edges, as the overview gives one. */
export function crowd(many: number) {
  const kinds = ['talks', 'country', 'person', 'location', 'organization'] as const;
  const nodes = Array.from({ length: many }, (_, i) => {
    const kind = kinds[i % kinds.length]!;
    return {
      id: `node:${i}`,
      kind,
      name: `${kind} ${i}`,
      degree: 1 + Math.round(120 / (1 + i / 8)),
      ...(kind === 'talks' && {
        status: 'held' as const,
        date: { start: dayOf(i % 70), end: dayOf(i % 70) },
        voices: 1,
      }),
    };
  });
  // Each is tied to some before it, the more so to the first ones of its part.
  const edges = nodes.flatMap((_, i) =>
    i === 0 ? [] : [1, 2, 3].map((k) => {
      const part = i % 40;
      const to = k === 1 ? part : (i * k * 7 + part) % i;
      return { id: `PARTICIPATED_IN|node:${i}|node:${to}|${k}`, type: 'PARTICIPATED_IN' as const, from: `node:${i}`, to: `node:${to}` };
    }),
  ); // prettier-ignore
  return {
    nodes,
    edges: edges.filter(({ from, to }) => from !== to),
    total: 11_037,
    rankedBy: 'number of relations',
  };
}
