// Extractions made from a seed for questions about chains: states on a circle whose ministers meet those of near states,
// so that far ones are several meetings apart; five take part in a meeting on average.

import type { Entity, ExtractedEdge, ExtractedEvent, Extraction } from '../../graph/model/index.ts';
import { addDays, type EventKind, EVENT_KINDS } from '../../graph/model/index.ts';
import { seededRandom } from './random.ts';

export interface DiplomacyOptions {
  readonly seed: number;
  readonly events: number;
}

const STATES = 120;
const MINISTERS = 6;
/** How far on the circle a state's partners are at most. */
const NEAR = 8;
const FIRST_DAY = '2000-01-01';
const DAYS = 9000;
/** Meetings that an article tells of. */
const TOLD = 20;

/** Extractions of twenty meetings each. The same options, the same bytes. */
export function* generateDiplomacy({ seed, events }: DiplomacyOptions): Iterable<Extraction> {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  for (let told = 0, number = 0; told < events; told += TOLD, number++)
    yield article(number, Math.min(TOLD, events - told), below);
}

/** The person of a number below `STATES * MINISTERS`. */
export function ministerOf(number: number): string {
  return `person:m-${number}`;
}

/** How many ministers there are. */
export const ALL_MINISTERS = STATES * MINISTERS;

function article(number: number, count: number, below: (n: number) => number): Extraction {
  const title = `Diary ${number}`;
  const entities = new Map<string, Entity>();
  const events: ExtractedEvent[] = [];
  const edges: ExtractedEdge[] = [];
  let text = `${title}\n\n`;
  for (let at = 0; at < count; at++) {
    const first = below(STATES);
    const sides = new Set([first]);
    for (let n = 1 + below(2); n > 0; n--)
      sides.add((first + 1 + Math.min(below(NEAR), below(NEAR))) % STATES);
    const day = addDays(FIRST_DAY, below(DAYS));
    const kind: EventKind = EVENT_KINDS[below(10) < 7 ? 0 : below(EVENT_KINDS.length)]!;
    const status = below(10) < 9 ? 'held' : 'planned';
    const quote = `Meeting ${at} of ${[...sides].join(', ')} on ${day}.`;
    const evidence = [{ start: text.length, end: text.length + quote.length, quote }];
    text += `${quote}\n`;
    const id = `event:${at}`;
    const end = below(8) === 0 ? addDays(day, 1 + below(3)) : day;
    events.push({ id, kind, status, date: { start: day, end }, title: quote, evidence });
    for (const side of sides) {
      const country = `country:${code(side)}`;
      const person = ministerOf(side * MINISTERS + Math.min(below(MINISTERS), below(MINISTERS)));
      entities.set(country, { id: country, kind: 'country', name: `State ${side}` });
      entities.set(person, { id: person, kind: 'person', name: `Minister ${person.slice(9)}`, country });
      edges.push({ type: 'PARTICIPATED_IN', from: country, to: id, evidence });
      edges.push({ type: 'PARTICIPATED_IN', from: person, to: id, evidence });
      edges.push({ type: 'REPRESENTS', from: person, to: country, role: 'minister', evidence });
    }
    if (at > 0 && below(4) === 0)
      edges.push({ type: 'PRECEDED_BY', from: id, to: `event:${at - 1}`, basis: 'stated', evidence });
  }
  const source = {
    id: `d-${number}`, url: `https://example.org/diary/${number}`, published: '2025-01-01',
    language: 'en', title, text: text.trimEnd(),
  }; // prettier-ignore
  return { article: source, mentions: [], entities: [...entities.values()], events, edges, issues: [] };
}

function code(state: number): string {
  return String.fromCharCode(65 + Math.floor(state / 26), 65 + (state % 26));
}

/** A world that knows everybody. */
export const DIPLOMACY_WORLD = { has: (): boolean => true };
