// Scores what came before what, in the keys of gold's meetings.

import { add, type Counts } from './figures.ts';
import type { LinkView, MeetingView, WorldView } from './world-view.ts';

export function scoreSequence(
  counts: Counts,
  misses: string[],
  g: WorldView,
  p: WorldView,
  matched: ReadonlyMap<MeetingView, MeetingView>,
): void {
  const goldKey = new Map([...matched].map(([a, b]) => [b.key, a.key]));
  const inGoldKeys = (l: LinkView) =>
    `${goldKey.get(l.later) ?? `?${l.later}`} < ${goldKey.get(l.earlier) ?? `?${l.earlier}`}`;
  const asIs = (l: LinkView) => `${l.later} < ${l.earlier}`;
  const stated = (l: LinkView) => l.basis === 'stated';
  const wantStated = new Set(g.links.filter(stated).map(asIs));
  const wantAll = new Set(g.links.map(asIs));
  const haveStated = new Set(p.links.filter(stated).map(inGoldKeys));
  const haveAll = new Set(p.links.map(inGoldKeys));
  const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((x) => b.has(x)).length;

  // A link called stated that gold has by chronology is not wrong, only not counted as found.
  const right = common(wantStated, haveStated);
  add(
    counts,
    'sequence-stated',
    right,
    haveStated.size - common(haveStated, wantAll),
    wantStated.size - right,
  );
  const all = common(wantAll, haveAll);
  add(counts, 'sequence-all', all, haveAll.size - all, wantAll.size - all);
  for (const link of wantStated) if (!haveStated.has(link)) misses.push(`no stated link ${link}`);
}
