// Which extracted entity is which gold entity, and which meeting which: best pairs first, each used once.

import { epochDay, type DateRange } from '../../../graph/model/index.ts';
import { f1 } from './figures.ts';
import { sideOf, type MeetingView, type WorldView } from './world-view.ts';

/** From extracted entity id to gold entity id. Countries by id, the rest by shared names of the same kind. */
export function alignEntities(gold: WorldView, found: WorldView): ReadonlyMap<string, string> {
  const pairs: [score: number, gold: string, found: string][] = [];
  for (const g of gold.entities.values())
    for (const f of found.entities.values()) {
      if (g.kind !== f.kind) continue;
      if (g.kind === 'country') {
        if (g.id === f.id) pairs.push([99, g.id, f.id]);
        continue;
      }
      const shared = [...g.names].filter((name) => name && f.names.has(name)).length;
      if (shared) pairs.push([shared, g.id, f.id]);
    }
  const aligned = new Map<string, string>();
  const used = new Set<string>();
  for (const [, g, f] of pairs.sort((a, b) => b[0] - a[0]))
    if (!aligned.has(f) && !used.has(g)) {
      aligned.set(f, g);
      used.add(g);
    }
  return aligned;
}

/** From gold meeting to extracted meeting: likeness of parties, people, day, place and kind, from 0.45 up. */
export function alignMeetings(
  gold: WorldView,
  found: WorldView,
  entities: ReadonlyMap<string, string>,
): ReadonlyMap<MeetingView, MeetingView> {
  const asGold = (id: string) => entities.get(id) ?? `unknown:${id}`;
  const pairs: [score: number, gold: MeetingView, found: MeetingView][] = [];
  for (const g of gold.meetings)
    for (const f of found.meetings) {
      const parties = setF1(sides(gold, g), new Set([...sides(found, f)].map((s) => entities.get(s) ?? s)));
      const own = setF1(new Set(everyone(g)), new Set(everyone(f).map(asGold)));
      const date = dateLikeness(g.date, f.date);
      const likeness =
        0.3 * parties + 0.2 * own + 0.3 * date + 0.1 * placeLikeness(g, f, asGold) + 0.1 * kindLikeness(g, f);
      if (parties >= 0.5 && date >= 0.3 && likeness >= 0.45) pairs.push([likeness, g, f]);
    }
  const aligned = new Map<MeetingView, MeetingView>();
  const taken = new Set<MeetingView>();
  for (const [, g, f] of pairs.sort((a, b) => b[0] - a[0]))
    if (!aligned.has(g) && !taken.has(f)) {
      aligned.set(g, f);
      taken.add(f);
    }
  return aligned;
}

/** Everyone who took part or spoke. */
export function everyone(meeting: MeetingView): string[] {
  return [...meeting.participants, ...meeting.speakers];
}

/** The sides of a meeting. */
export function sides(view: WorldView, meeting: MeetingView): Set<string> {
  return new Set(everyone(meeting).map((id) => sideOf(view, id)));
}

function setF1(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((x) => b.has(x)).length;
  return f1(both, b.size - both, a.size - both);
}

function dateLikeness(a: DateRange | null, b: DateRange | null): number {
  if (!a && !b) return 1;
  if (!a || !b) return 0.3;
  if (a.start === b.start && a.end === b.end) return 1;
  const [aStart, aEnd, bStart, bEnd] = [a.start, a.end, b.start, b.end].map(epochDay) as [
    number,
    number,
    number,
    number,
  ];
  if (aStart <= bEnd && bStart <= aEnd) return 0.7;
  return Math.min(Math.abs(aStart - bEnd), Math.abs(bStart - aEnd)) <= 1 ? 0.3 : 0;
}

function placeLikeness(g: MeetingView, f: MeetingView, asGold: (id: string) => string): number {
  const [a, b] = [g.locations[0], f.locations[0]];
  if (!a && !b) return 0.5;
  return a && b && asGold(b) === a ? 1 : 0;
}

const NEAR = new Set(['talks', 'negotiation', 'visit', 'summit', 'mediation']);

function kindLikeness(g: MeetingView, f: MeetingView): number {
  if (g.kind === f.kind) return 1;
  return NEAR.has(g.kind) && NEAR.has(f.kind) ? 0.5 : 0;
}
