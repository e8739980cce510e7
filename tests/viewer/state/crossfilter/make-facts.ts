// Facts of made-up events, the same ones each time: for properties and measurements of the crossfilter.

import type { EntityKind, Facts } from '../../../../graph/model/index.ts';
import { EVENT_KINDS, STATUSES } from '../../../../graph/model/index.ts';
import { seededRandom } from '../../../bench/random.ts';

const COUNTRIES = 40;
const PEOPLE = 200;
const ORGANIZATIONS = 60;
const PLACES = 80;
const FIRST_DAY = 18_000;
const DAYS = 2_000;

/** Facts of `many` events; a tenth has no day, a tenth may lie on any day of a month. */
export function makeFacts(many: number, seed = 1): Facts {
  const random = seededRandom(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  // Few take part in much, many in little.
  const skewed = (below: number): number => Math.floor(random() ** 2 * below);
  const some = (most: number, from: number, below: number): number[] =>
    Array.from({ length: 1 + whole(most) }, () => from + skewed(below));
  const kinds: readonly (readonly [EntityKind, string, number])[] = [
    ['country', 'country', COUNTRIES],
    ['person', 'person', PEOPLE],
    ['organization', 'org', ORGANIZATIONS],
    ['location', 'place', PLACES],
  ];
  const entities = kinds.flatMap(([kind, prefix, n]) =>
    Array.from({ length: n }, (_, i) => ({ kind, id: `${prefix}:${i}`, name: `${kind} ${i}` })),
  );
  const rows = Array.from({ length: many }, (_, row) => {
    const start = random() < 0.1 ? null : FIRST_DAY + skewed(DAYS);
    const told = FIRST_DAY + whole(DAYS);
    return {
      id: `event:${row}`,
      title: `Event ${row}`,
      kind: skewed(EVENT_KINDS.length),
      status: skewed(STATUSES.length),
      start,
      end: start === null ? null : start + (random() < 0.1 ? 30 : 0),
      voices: 1 + skewed(12),
      degree: 2 + whole(9),
      actors: [
        ...some(2, 0, COUNTRIES),
        ...some(2, COUNTRIES, PEOPLE),
        ...some(1, COUNTRIES + PEOPLE, ORGANIZATIONS),
      ],
      places: random() < 0.2 ? [] : some(1, COUNTRIES + PEOPLE + ORGANIZATIONS, PLACES),
      languages: some(2, 0, 15),
      outlets: some(2, 0, 30),
      firstTold: random() < 0.05 ? null : told,
      lastTold: told + 3,
    };
  });
  const of = <K extends keyof (typeof rows)[number]>(name: K): (typeof rows)[number][K][] =>
    rows.map((row) => row[name]);
  return {
    total: many,
    kinds: EVENT_KINDS,
    statuses: STATUSES,
    languages: ['en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'pl', 'tr', 'zh', 'ja', 'vi', 'ar'],
    outlets: Array.from({ length: 30 }, (_, i) => `Outlet ${i}`),
    entities: {
      id: entities.map(({ id }) => id),
      name: entities.map(({ name }) => name),
      kind: entities.map(({ kind }) => kind),
      country: entities.map(({ kind }, i) => (kind === 'country' ? i : whole(COUNTRIES + 1) - 1)),
      at: entities.map(({ kind }) => (kind === 'location' ? [whole(140) - 60, whole(360) - 180] : null)),
    },
    events: {
      id: of('id'), title: of('title'), kind: of('kind'), status: of('status'), start: of('start'), end: of('end'),
      voices: of('voices'), disputed: rows.flatMap((_, row) => (random() < 0.05 ? [row] : [])), degree: of('degree'),
      actors: of('actors'), places: of('places'), languages: of('languages'), outlets: of('outlets'),
      firstTold: of('firstTold'), lastTold: of('lastTold'),
    }, // prettier-ignore
  };
}
