// Whether a meeting's place is right. A building and the city around it are one answer.

import { add, type Counts } from './figures.ts';
import { sideOf, type MeetingView, type WorldView } from './world-view.ts';

interface Views {
  readonly g: WorldView;
  readonly p: WorldView;
  readonly asGold: (id: string) => string;
}

/** Counts the place of a matched pair; true where nothing is wrong or missed. */
export function comparePlaces(
  counts: Counts,
  misses: string[],
  { g, p, asGold }: Views,
  a: MeetingView,
  b: MeetingView,
): boolean {
  const wanted = a.locations[0];
  const target = wanted === undefined ? undefined : g.entities.get(wanted);
  const around = new Set(target?.within);
  const named = (id: string, names: ReadonlySet<string>) =>
    [...(p.entities.get(id)?.names ?? [])].some((name) => names.has(name));
  const same = (id: string) =>
    asGold(id) === wanted ||
    (p.entities.get(id)?.kind === 'country' && target !== undefined && named(id, target.names)) ||
    named(id, around);
  const right = wanted !== undefined && b.locations.some(same);
  const inside = (id: string) =>
    wanted !== undefined &&
    sideOf(p, id) === sideOf(g, wanted) &&
    p.entities.get(id)?.kind === 'location' &&
    right;
  const wrong = !right && b.locations.some((id) => !same(id) && !inside(id));
  add(counts, 'place', right ? 1 : 0, wrong ? 1 : 0, wanted !== undefined && !right ? 1 : 0);
  const fine = !wrong && (wanted === undefined || right);
  if (!fine)
    misses.push(
      `${a.key} place: lacks ${right ? '-' : (wanted ?? '-')}; too many ${b.locations.map(asGold).join(' ') || '-'}`,
    );
  return fine;
}
