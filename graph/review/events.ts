// Events that may be one though the rules have not joined them.

import type { EventClaim, GraphReader } from '../model/index.ts';
import { addDays } from '../model/index.ts';
import { NEAR_DAYS, nearnessOf, whyTwo } from '../merge/index.ts';
import type { Doubt, OnApart } from './doubt.ts';
import { inTurns } from './in-turns.ts';

/** Reports that one is compared with at most, the next ones in time: a pair of states that meets daily says little. */
const COMPARED = 24;
/** Sides by whose pairs reports are found. */
const PAIRED = 4;

interface Told {
  readonly event: string;
  readonly claim: EventClaim;
  /** The articles that tell of the event. */
  readonly articles: ReadonlySet<string>;
  readonly start: string;
  readonly end: string;
}

/**
 * Pairs of events of which a report of each is near to one of the other, each with the most likely reason. `onApart`:
 * of events of one pair of sides that are as near in time and are no doubt.
 */
export async function doubtfulEvents(reader: GraphReader, onApart?: OnApart): Promise<Doubt[]> {
  const found = new Map<string, Doubt>();
  for await (const { one, next } of inTurns(withNext(await byPair(reader)))) {
    const until = addDays(one.end, NEAR_DAYS);
    for (const other of next) {
      if (other.start > until) break;
      if (other.event === one.event) continue;
      const isTold = shareArticle(one, other);
      const near = isTold ? undefined : nearnessOf(one.claim, other.claim);
      if (!near) onApart?.(one.event, other.event, isTold ? 'one-article' : whyTwo(one.claim, other.claim));
      const [a, b] = one.event < other.event ? [one.event, other.event] : [other.event, one.event];
      const known = found.get(`${a}|${b}`);
      if (near && (known === undefined || known.score < near.score))
        found.set(`${a}|${b}`, { a, b, ...near });
    }
  }
  return [...found.values()];
}

/** Each report of a pair with those that follow it in time. */
function* withNext(pairs: ReadonlyMap<string, readonly Told[]>): Iterable<{ one: Told; next: Told[] }> {
  for (const told of pairs.values()) {
    const sorted = told.toSorted((a, b) =>
      a.start < b.start ? -1 : a.start > b.start ? 1 : a.event < b.event ? -1 : 1,
    );
    for (const [i, one] of sorted.entries()) yield { one, next: sorted.slice(i + 1, i + 1 + COMPARED) };
  }
}

/** Dated reports by the pairs of their sides. */
async function byPair(reader: GraphReader): Promise<Map<string, Told[]>> {
  const pairs = new Map<string, Told[]>();
  for await (const { id: event } of inTurns(reader.events())) {
    const reports = reader.reportsOf(event);
    const articles = new Set(reports.map(({ article }) => article));
    for (const claim of reports) {
      if (claim.date === null) continue;
      const told = { event, claim, articles, ...claim.date };
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
function shareArticle(a: Told, b: Told): boolean {
  return [...a.articles].some((article) => b.articles.has(article));
}
