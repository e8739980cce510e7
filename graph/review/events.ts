// Events that may be one though the rules have not joined them.

import type { EventClaim, GraphReader } from '../model/index.ts';
import { addDays } from '../model/index.ts';
import { NEAR_DAYS, nearnessOf } from '../merge/index.ts';
import type { Doubt } from './doubt.ts';

/** Reports that one is compared with at most, the next ones in time: a pair of states that meets daily says little. */
const COMPARED = 24;
/** Sides by whose pairs reports are found. */
const PAIRED = 4;

interface Told {
  readonly event: string;
  readonly claim: EventClaim;
  readonly start: string;
  readonly end: string;
}

/** Pairs of events of which a report of each is near to one of the other, each with the most likely reason. */
export function doubtfulEvents(reader: GraphReader): Doubt[] {
  const found = new Map<string, Doubt>();
  for (const told of byPair(reader).values()) {
    told.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.event < b.event ? -1 : 1));
    for (const [i, one] of told.entries()) {
      const until = addDays(one.end, NEAR_DAYS);
      for (const other of told.slice(i + 1, i + 1 + COMPARED)) {
        if (other.start > until) break;
        if (other.event === one.event) continue;
        const near = nearnessOf(one.claim, other.claim);
        const [a, b] = one.event < other.event ? [one.event, other.event] : [other.event, one.event];
        const known = found.get(`${a}|${b}`);
        if (near && (known === undefined || known.score < near.score))
          found.set(`${a}|${b}`, { a, b, ...near });
      }
    }
  }
  return [...found.values()].filter(({ a, b }) => !shareArticle(reader, a, b));
}

/** Dated reports by the pairs of their sides. */
function byPair(reader: GraphReader): Map<string, Told[]> {
  const pairs = new Map<string, Told[]>();
  for (const { id: event } of reader.events()) {
    for (const claim of reader.reportsOf(event)) {
      if (claim.date === null) continue;
      const told = { event, claim, ...claim.date };
      const sides = claim.sides.map(({ match }) => match).sort().slice(0, PAIRED); // prettier-ignore
      for (const [i, a] of sides.entries()) {
        for (const b of sides.slice(i + 1)) {
          const list = pairs.get(`${a}|${b}`);
          if (list) list.push(told);
          else pairs.set(`${a}|${b}`, [told]);
        }
      }
    }
  }
  return pairs;
}

/** An article that tells of both tells of two. */
function shareArticle(reader: GraphReader, a: string, b: string): boolean {
  const articles = new Set(reader.reportsOf(a).map(({ article }) => article));
  return reader.reportsOf(b).some(({ article }) => articles.has(article));
}
