// Whether what two reports say of the place can both be true.

import type { EventClaim, PlaceRole } from '../model/index.ts';

/** A place named by one lies in, or is, a place named by the other; or one of them names none. */
export function placesAgree(a: EventClaim, b: EventClaim): boolean {
  if (a.places.length === 0 || b.places.length === 0) return true;
  return a.places.some((p) => b.places.some((q) => compatible(p, q)));
}

/** Two places are compatible when they are one, or one lies in the other. */
export function compatible(p: PlaceRole, q: PlaceRole): boolean {
  if (p.id === q.id || p.within.includes(q.id) || q.within.includes(p.id)) return true;
  const local = p.folded !== undefined || q.folded !== undefined;
  return local && maybeSame(p, q);
}

/** Whether the two are one, or their names could be. */
export function soundAlike(p: PlaceRole, q: PlaceRole): boolean {
  return p.id === q.id || p.sounds.some((sound) => q.sounds.includes(sound));
}

/** Places that only their article knows: one name, or one of them unknown to the world, and no two countries. */
function maybeSame(p: PlaceRole, q: PlaceRole): boolean {
  if (p.folded !== undefined && p.folded === q.folded) return true;
  const [a, b] = [countriesOf(p), countriesOf(q)];
  return a.length === 0 || b.length === 0 || a.some((country) => b.includes(country));
}

function countriesOf({ id, within }: PlaceRole): string[] {
  return [id, ...within].filter((place) => place.startsWith('country:'));
}
