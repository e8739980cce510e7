// On what the reports of one event differ: each value with its voices, whatever the event itself shows.

import type { EventClaim, Said, SaidThing, Status } from '../model/index.ts';
import { overlaps, SAID_FIELDS } from '../model/index.ts';
import { compatible } from './places.ts';
import type { Votes } from './voices.ts';

/** One thing that reports say or leave open. */
interface Field {
  /** What a report says of it. */
  says(claim: EventClaim): readonly SaidThing[];
  /** Whether a report can't be true where `other`, which says `thing`, is. */
  denies(claim: EventClaim, thing: SaidThing, other: EventClaim): boolean;
}

const NOT_SO: ReadonlySet<Status> = new Set<Status>(['cancelled', 'denied']);

const FIELDS: Readonly<Record<(typeof SAID_FIELDS)[number], Field>> = {
  date: {
    says: ({ date }) => (date === null ? [] : [{ field: 'date', value: date }]),
    denies: ({ date }, _, other) => date !== null && !overlaps(date, other.date!),
  },
  place: {
    says: ({ places }) => places.map(({ id }) => ({ field: 'place', value: id })),
    denies({ places }, { value }, other) {
      const place = other.places.find(({ id }) => id === value)!;
      return places.length > 0 && !places.some((one) => compatible(one, place));
    },
  },
  status: {
    says: ({ status }) => [{ field: 'status', value: status }],
    denies: ({ status }, _, other) => NOT_SO.has(status) !== NOT_SO.has(other.status),
  },
  party: {
    says: ({ participants }) => participants.map(({ id }) => ({ field: 'party', value: id })),
    denies: () => false,
  },
};

/**
 * What the claims of one event, sorted, do not all say alike: of each such thing every value, those that most voices
 * say first. A party stands here where a report leaves it out; a report that names no day or place differs from none.
 */
export function saidOf(claims: readonly EventClaim[], votes: Votes): Said[] {
  if (claims.length < 2) return [];
  const all = votes(() => true);
  return SAID_FIELDS.flatMap((name) => {
    const field = FIELDS[name];
    const values = valuesIn(claims, field);
    if (name !== 'party') return values.length > 1 ? valuesOf(values, field, votes) : [];
    // Who is named by all is left out by nobody.
    const parties = values.filter(({ sayers }) => sayers.length < claims.length);
    return valuesOf(parties, field, votes).filter(({ voices }) => voices < all);
  });
}

/** A value, as a text that no other of its field has, and the claims that say so. */
interface Value {
  readonly key: string;
  readonly thing: SaidThing;
  readonly sayers: EventClaim[];
}

function valuesIn(claims: readonly EventClaim[], { says }: Field): Value[] {
  const values = new Map<string, Value>();
  for (const claim of claims) {
    for (const thing of says(claim)) {
      const key = keyOf(thing);
      const known = values.get(key);
      if (known === undefined) values.set(key, { key, thing, sayers: [claim] });
      else if (known.sayers.at(-1) !== claim) known.sayers.push(claim);
    }
  }
  return [...values.values()];
}

function keyOf({ value }: SaidThing): string {
  return typeof value === 'string' ? value : `${value.start} ${value.end}`;
}

function valuesOf(values: readonly Value[], { denies }: Field, votes: Votes): Said[] {
  return values
    .map(({ key, thing, sayers }) => {
      const saying = new Set(sayers);
      const said: Said = {
        ...thing,
        voices: votes((claim) => saying.has(claim)),
        otherwise: votes((claim) => !saying.has(claim) && denies(claim, thing, sayers[0]!)),
        sources: sayers.map(({ article, local }) => ({ article, event: local })),
      };
      return { key, said };
    })
    .sort((a, b) => b.said.voices - a.said.voices || (a.key < b.key ? -1 : 1))
    .map(({ said }) => said);
}
