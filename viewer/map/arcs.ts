// Who went where: lines from capitals to the places where meetings were.

import type { Selection } from '../state/crossfilter/index.ts';
import type { Capitals } from './atlas/capitals.ts';
import { codeOf, type Spot } from './spots.ts';

/** A line from a capital to a place. */
export interface Arc {
  /** ISO code of whose capital it is. */
  readonly country: string;
  readonly from: readonly [lat: number, lon: number];
  readonly to: Spot;
  readonly count: number;
}

/** Arcs at most: more are a tangle. */
const MOST = 60;

/** What is chosen on the desk, as far as the map has to do with it. */
export type Subject =
  { readonly event: string } | { readonly actor: string } | { readonly place: string } | null;

/** What a chosen node is to the map; null where it is nothing that the facts know. */
export function subjectOf(selection: Selection, chosen: string | null): Subject {
  if (!chosen) return null;
  const { table } = selection;
  if (table.rowOf.has(chosen)) return { event: chosen };
  const place = table.entityOf.get(chosen);
  if (place === undefined) return null;
  return table.facts.entities.kind[place] === 'location' ? { place: chosen } : { actor: chosen };
}

/** Whether an event has to do with the subject, and whose capitals its arcs begin at. */
function partiesOf(selection: Selection, subject: NonNullable<Subject>, row: number): readonly number[] {
  const { table } = selection;
  const { entities, events } = table.facts;
  const actors = events.actors[row]!;
  if ('event' in subject) return events.id[row] === subject.event ? actors : [];
  if ('place' in subject) {
    return events.places[row]!.includes(table.entityOf.get(subject.place)!) ? actors : [];
  }
  const own = table.entityOf.get(subject.actor)!;
  // A country travels with its people and bodies.
  return actors.filter(
    (actor) => actor === own || (entities.kind[own] === 'country' && entities.country[actor] === own),
  );
}

/**
 * The arcs of the subject over the meetings of the selection, those with the most meetings first, at most 60. From a
 * capital to a place in its own country there is none.
 */
export function arcsOf(
  selection: Selection,
  subject: Subject,
  spots: readonly Spot[],
  capitals: Capitals,
): { readonly arcs: readonly Arc[]; readonly total: number } {
  if (!subject) return { arcs: [], total: 0 };
  const { entities, events } = selection.table.facts;
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
  const found = new Map<string, { country: string; to: Spot; count: number }>();
  for (const row of selection.rows()) {
    const countries = new Set(
      partiesOf(selection, subject, row).flatMap(
        (actor) => codeOf(entities.id[entities.country[actor]!]) ?? [],
      ),
    );
    if (countries.size === 0) continue;
    for (const place of events.places[row]!) {
      const to = spotOf.get(entities.id[place]!);
      if (!to?.at) continue;
      for (const country of countries) {
        if (country === to.country || !capitals[country]) continue;
        const key = `${country} ${to.id}`;
        const arc = found.get(key);
        if (arc) arc.count++;
        else found.set(key, { country, to, count: 1 });
      }
    }
  }
  const all = [...found.entries()].sort(
    ([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1),
  );
  const arcs = all.slice(0, MOST).map(([, arc]) => ({ ...arc, from: capitals[arc.country]! }));
  return { arcs, total: all.length };
}
