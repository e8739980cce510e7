// Extractions made from a seed: many articles that tell of fewer meetings, with hubs, plans, denials and sequence.

import type {
  Entity,
  EventKind,
  ExtractedEdge,
  ExtractedEvent,
  Extraction,
  Status,
} from '../../graph/model/index.ts';
import { addDays, EVENT_KINDS } from '../../graph/model/index.ts';
import { seededRandom } from './random.ts';

export interface GenerateOptions {
  readonly seed: number;
  readonly articles: number;
  /** Days that the meetings are spread over; 3650 unless said. Few days make many reports of one meeting. */
  readonly days?: number;
}

const STATES = [
  'US',
  'CN',
  'RU',
  'DE',
  'FR',
  'TR',
  'UA',
  'JP',
  'VN',
  'PL',
  'IT',
  'ES',
  'GB',
  'IN',
  'BR',
  'SA',
  'EG',
  'IL',
  'IR',
  'KR',
];
const FIRST_DAY = '2016-01-01';

/** Extractions in no order, each with one to three events of two to four states. The same options, the same bytes. */
export function* generateExtractions({ seed, articles, days = 3650 }: GenerateOptions): Iterable<Extraction> {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  for (let i = 0; i < articles; i++) yield article(i, below, days);
}

function article(number: number, below: (n: number) => number, days: number): Extraction {
  const sentences: string[] = [];
  const entities = new Map<string, Entity>();
  const events: ExtractedEvent[] = [];
  const edges: ExtractedEdge[] = [];
  const title = `Report ${number}`;
  let length = title.length + 2;
  for (let e = 0, n = 1 + below(3); e < n; e++) {
    const date = addDays(FIRST_DAY, below(days));
    const kind = EVENT_KINDS[below(100) < 60 ? 0 : below(EVENT_KINDS.length)] as EventKind;
    const status: Status =
      below(10) < 8 ? 'held' : (['planned', 'cancelled', 'denied', 'proposed'] as const)[below(4)]!;
    // The lower of two draws makes the first states hubs.
    const draw = (): number => Math.min(below(STATES.length), below(STATES.length));
    const parties = [...new Set(Array.from({ length: 2 + below(3) }, draw))];
    const quote = `The states ${parties.map((p) => STATES[p]).join(' and ')} met on ${date} for the ${kind}.`;
    const evidence = [{ start: length, end: length + quote.length, quote }];
    length += quote.length + 1;
    sentences.push(quote);
    const id = `event:${e}`;
    events.push({
      id,
      kind,
      status,
      date: below(20) === 0 ? null : { start: date, end: date },
      title: quote,
      evidence,
    });
    for (const p of parties) {
      const country = `country:${STATES[p]!}`;
      const person = `person:minister-${STATES[p]!.toLowerCase()}`;
      entities.set(country, { id: country, kind: 'country', name: `State ${STATES[p]!}` });
      entities.set(person, { id: person, kind: 'person', name: `Minister of ${STATES[p]!}`, country });
      edges.push({ type: 'PARTICIPATED_IN', from: country, to: id, evidence });
      edges.push({ type: 'PARTICIPATED_IN', from: person, to: id, evidence });
      edges.push({ type: 'REPRESENTS', from: person, to: country, role: 'minister', evidence });
    }
    if (below(3) > 0) {
      const city = below(200);
      const place = `place:city-${city}`;
      const country = `country:${STATES[city % STATES.length]!}`;
      entities.set(country, { id: country, kind: 'country', name: `State ${country.slice(-2)}` });
      entities.set(place, { id: place, kind: 'location', name: `City ${city}`, country });
      edges.push({ type: 'HELD_IN', from: id, to: place, evidence });
      edges.push({ type: 'LOCATED_IN', from: place, to: country, evidence });
    }
    if (e > 0 && below(3) === 0)
      edges.push({ type: 'PRECEDED_BY', from: id, to: `event:${e - 1}`, basis: 'stated', evidence });
  }
  return {
    article: {
      id: `r-${number}`, url: `https://example.org/report/${number}`, published: addDays(FIRST_DAY, below(days)),
      language: 'en', title, text: `${title}\n\n${sentences.join('\n')}`,
    }, // prettier-ignore
    mentions: [],
    entities: [...entities.values()],
    events,
    edges,
    issues: [],
  };
}

/** A world that knows every id of `generateExtractions` but ministers of states that end in a vowel: those are local to each article. */
export const GENERATED_WORLD = { has: (id: string): boolean => !/^person:minister-.*[aeiou]$/.test(id) };
