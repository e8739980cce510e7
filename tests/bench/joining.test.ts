// How reports are joined, gated: what is joined wrongly is worse than what is not.

import { expect, it } from 'vitest';
import { type JoinedSet, measureJoining, type Thing } from './joining.ts';

type Least = Readonly<Record<Thing, readonly [precision: number, f1: number]>>;

it.each<[JoinedSet, Least]>([
  [
    'demonstration',
    { events: [0.95, 0.9], people: [0.97, 0.95], organizations: [0.97, 0.9], places: [0.95, 0.93] },
  ],
  [
    'stories',
    { events: [0.97, 0.92], people: [0.97, 0.95], organizations: [0.97, 0.95], places: [0.97, 0.96] },
  ],
])(
  'of %s: reports of one thing are joined, and hardly any others',
  { timeout: 240_000 },
  async (set, least) => {
    const { figures } = await measureJoining('.', set);
    for (const [thing, [precision, f1]] of Object.entries(least)) {
      const figure = figures[thing as Thing];
      expect(figure.precision, `${thing}: precision`).toBeGreaterThanOrEqual(precision);
      expect(figure.f1, `${thing}: F1`).toBeGreaterThanOrEqual(f1);
      expect(figure.pairs, `${thing}: pairs`).toBeGreaterThan(50);
    }
  },
);
