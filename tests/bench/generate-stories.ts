// Extractions made from a seed that stress joining: every meeting has one state in common, most are reported several
// times, and no two reports say quite the same of people, days, places and sides.

import type {
  Entity,
  EventKind,
  ExtractedEdge,
  ExtractedEvent,
  Extraction,
} from '../../graph/model/index.ts';
import { addDays } from '../../graph/model/index.ts';
import { seededRandom } from './random.ts';
import { personName, SCRIPTS } from './script-names.ts';

export interface StoryOptions {
  readonly seed: number;
  /** Meetings that are told. */
  readonly events: number;
}

/** A meeting as it was; reports leave things out. */
interface Meeting {
  readonly day: string;
  readonly kind: EventKind;
  readonly status: 'held' | 'planned' | 'cancelled';
  readonly states: readonly string[];
  readonly ministers: readonly number[];
  readonly city: number;
}

const COMMON = 'US';
/** The state that every meeting has in common. */
export const HUB = `country:${COMMON}`;
const OTHERS = 'CN RU DE FR TR UA JP VN PL IT ES GB IN BR SA EG IL IR KR GE AM KZ NG KE ET MX AR CL CO'.split(
  ' ',
);
const KINDS: readonly EventKind[] = ['talks', 'talks', 'visit', 'call', 'summit', 'ceremony'];
const FIRST_DAY = '2000-01-01';
const DAYS = 9000;
const CITIES = 300;
/** Ministers that each state has. */
const MINISTERS = 4;
/** A report can tell of one of so many meetings that came up last. */
const RECENT = 40;

type Draw = (n: number) => number;

/**
 * Extractions of one to three reports each until all meetings have been told; about as many as there are meetings.
 * The same options, the same bytes.
 */
export function* generateStories({ seed, events }: StoryOptions): Iterable<Extraction> {
  const random = seededRandom(seed);
  const below: Draw = (n) => Math.floor(random() * n);
  const recent: Meeting[] = [];
  for (let told = 0, number = 0; told < events; number++) {
    const meetings = new Set<Meeting>();
    for (let n = 1 + below(3); n > 0; n--) {
      if (recent.length > 0 && (below(2) === 0 || told === events)) {
        meetings.add(recent[below(recent.length)]!);
      } else {
        const made = meeting(below);
        recent[told++ % RECENT] = made;
        meetings.add(made);
      }
    }
    yield report(number, [...meetings], below);
  }
}

function meeting(below: Draw): Meeting {
  const others = new Set(Array.from({ length: 1 + below(2) }, () => OTHERS[below(OTHERS.length)]!));
  const states = [COMMON, ...others];
  return {
    day: addDays(FIRST_DAY, below(DAYS)),
    kind: KINDS[below(KINDS.length)]!,
    status: below(10) < 8 ? 'held' : below(2) === 0 ? 'planned' : 'cancelled',
    states,
    ministers: states.map(() => below(MINISTERS)),
    city: below(CITIES),
  };
}

function report(number: number, meetings: readonly Meeting[], below: Draw): Extraction {
  const script = SCRIPTS[below(SCRIPTS.length)]!;
  const title = `Report ${number}`;
  const entities = new Map<string, Entity>();
  const events: ExtractedEvent[] = [];
  const edges: ExtractedEdge[] = [];
  let text = `${title}\n\n`;
  meetings.forEach((meeting, at) => {
    const quote = `Meeting ${at} of ${meeting.states.join(', ')} on ${meeting.day}.`;
    const evidence = [{ start: text.length, end: text.length + quote.length, quote }];
    text += `${quote}\n`;
    const id = `event:${at}`;
    const { day, kind, city } = meeting;
    const month = { start: `${day.slice(0, 7)}-01`, end: addDays(`${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`, -1) }; // prettier-ignore
    const date = below(10) === 0 ? month : { start: day, end: day };
    const status = meeting.status === 'held' && below(8) === 0 ? 'planned' : meeting.status;
    events.push({ id, kind, status, date, title: quote, evidence });
    meeting.states.forEach((state, side) => {
      const country = `country:${state}`;
      entities.set(country, { id: country, kind: 'country', name: `State ${state}` });
      edges.push({ type: 'PARTICIPATED_IN', from: country, to: id, evidence });
      if (below(4) === 0) return;
      const minister = OTHERS.indexOf(state) * MINISTERS + MINISTERS + meeting.ministers[side]!;
      const person = `person:${state.toLowerCase()}-${meeting.ministers[side]}`;
      entities.set(person, { id: person, kind: 'person', name: personName(minister, script), country });
      edges.push({ type: 'PARTICIPATED_IN', from: person, to: id, evidence });
      edges.push({ type: 'REPRESENTS', from: person, to: country, role: 'minister', evidence });
    });
    if (below(3) > 0) {
      const place = `place:city-${city}`;
      const country = `country:${OTHERS[city % OTHERS.length]!}`;
      entities.set(country, { id: country, kind: 'country', name: `State ${country.slice(-2)}` });
      entities.set(place, { id: place, kind: 'location', name: `City ${city}`, country });
      edges.push({ type: 'HELD_IN', from: id, to: place, evidence });
      edges.push({ type: 'LOCATED_IN', from: place, to: country, evidence });
    }
  });
  return {
    article: {
      id: `s-${number}`, url: `https://example.org/story/${number}`, published: meetings[0]!.day,
      language: 'en', title, text: text.trimEnd(),
    }, // prettier-ignore
    mentions: [],
    entities: [...entities.values()],
    events,
    edges,
    issues: [],
  };
}

/** A world that knows the cities and no minister. */
export const STORY_WORLD = { has: (id: string): boolean => id.startsWith('place:') };
