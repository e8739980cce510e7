import { describe, expect, test } from 'vitest';
import { bestConnected } from '../../../../viewer/state/crossfilter/index.ts';
import type { Filter } from '../../../../viewer/state/index.ts';
import { makeFacts } from './make-facts.ts';

const facts = makeFacts(2_000);
const EVERYTHING: Filter = { range: null, undated: null, where: {} };

describe('what is drawn of a selection', () => {
  const drawn = bestConnected(facts, EVERYTHING, 500);

  test('is at most as many nodes as may be drawn, and says of how many events', () => {
    expect(drawn.ids.length).toBeLessThanOrEqual(500);
    expect(new Set(drawn.ids).size).toBe(drawn.ids.length);
    expect(drawn.of).toBe(2_000);
    expect(drawn.events).toBe(drawn.ids.filter((id) => id.startsWith('event:')).length);
  });

  test('has no event with fewer relations than one that was left out', () => {
    const degreeOf = (id: string): number => facts.events.degree[facts.events.id.indexOf(id)]!;
    const least = Math.min(...drawn.ids.filter((id) => id.startsWith('event:')).map(degreeOf));
    const left = facts.events.id.filter((id) => !drawn.ids.includes(id)).map(degreeOf);
    expect(Math.max(...left)).toBeLessThanOrEqual(least);
  });

  test('has whoever took part in an event that is drawn, and where it was', () => {
    const at = facts.events.id.indexOf(drawn.ids[0]!);
    const ends = [...facts.events.actors[at]!, ...facts.events.places[at]!].map((i) => facts.entities.id[i]!);
    expect(drawn.ids).toEqual(expect.arrayContaining(ends));
  });

  test('is only what passes, and nothing where nothing does', () => {
    const denied: Filter = { ...EVERYTHING, where: { status: { any: ['denied'], none: [] } } };
    const events = bestConnected(facts, denied, 500).ids.filter((id) => id.startsWith('event:'));
    const status = (id: string) => facts.statuses[facts.events.status[facts.events.id.indexOf(id)]!];
    expect(events.length).toBeGreaterThan(0);
    expect([...new Set(events.map(status))]).toEqual(['denied']);
    const nothing: Filter = { ...EVERYTHING, where: { country: { any: ['country:none'], none: [] } } };
    expect(bestConnected(facts, nothing, 500)).toEqual({ ids: [], events: 0, of: 0 });
  });
});
