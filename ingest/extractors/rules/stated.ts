// Which event came before which by what the article's words say.

import type { Findings } from '../../register/findings.ts';
import type { Sign } from '../../languages/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { isSpoken } from './candidate.ts';
import type { Told } from './kin.ts';
import { countedFrom, inSeries, lastTime, nearestKin, sharedActors, talksBefore, toldFrom } from './kin.ts';
import { countedIn, isPluperfect, occasionOf, orderWordsOf } from './order-words.ts';
import type { Link, OrderedBy } from './sequence.ts';
import type { Settling } from './settle.ts';

/** So many sentences behind an event "then" still means it. */
const NEAR = 2;

/** The links that words state, in the order of the text; they may contradict each other. */
export function* statedLinks(told: Told): Generator<Link> {
  const { candidates, events, of, findings } = told;
  const { clauses, tokens, lexicon } = findings;
  const telling = new Set(candidates.map(({ clause }) => clause));
  // The events that carry the story: what had been before is told from one of them.
  const story: number[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const at = of[index];
    const clause = clauses[candidate.clause];
    if (at === undefined || !clause) continue;
    const link = (by: OrderedBy, later: number, earlier: number): Link => ({
      later,
      earlier,
      basis: 'stated',
      by,
      evidence: [candidate.evidence],
    });
    const occasion = occasionOf(candidate, clause, findings);
    const partner = occasion && partnerOf(candidates, index, of);
    if (partner !== undefined) {
      yield occasion === 'after' ? link('occasion', partner, at) : link('occasion', at, partner);
      continue;
    }
    const words = orderWordsOf(findings, clause, telling);
    const says = (sign: Sign): boolean => lexicon.signs[sign].find(tokens, words.from, words.to).length > 0;
    // What was held follows nothing that is only planned.
    const sure = (event: number): boolean => candidate.status !== 'held' || events[event]?.status === 'held';
    const previous = toldLast(told, index, sure);
    const counted = countedIn(findings, words, candidate.status);
    const other = counted && countedFrom(told, index, counted, sure);
    // "After a talk with B he left": the occasion of nothing that is told follows nothing.
    const follows = !occasion && (clause.link === 'then' || says('thenThis'));
    const saidEarlier = says('earlierThis') || says('since');
    const earlier = saidEarlier || isPluperfect(candidate, clause, findings);
    // What is only wished for or denied comes after none.
    const meet = candidate.status !== 'proposed' && candidate.status !== 'denied';
    const known = meet && says('again') ? lastTime(told, index, at) : undefined;
    const talks =
      candidate.frame === 'press' && !earlier
        ? talksBefore(told, index, at, follows ? 1 : 2, sure)
        : undefined;
    if (talks !== undefined) yield link('press', at, talks);
    else if (counted) {
      if (other !== undefined)
        yield counted.count > 0 ? link('counted', at, other) : link('counted', other, at);
    } else if (occasion && !earlier) continue;
    else if (known !== undefined) yield link('again', at, known);
    else if (follows) {
      if (previous !== undefined && sharedActors(told, at, previous) > 0) yield link('then', at, previous);
    } else if (earlier && candidate.status === 'held') {
      const later = nearestKin(told, toldFrom(told, story, index, at, saidEarlier ? 1 : 2), at);
      if (later !== undefined) yield link('earlier', later, at);
      else if (saidEarlier && previous !== undefined) yield link('earlier', previous, at);
      continue;
    } else if (says('another') || says('ordinal')) {
      const series = inSeries(told, index, at);
      if (series) yield link('series', series.later, series.earlier);
    }
    if (candidate.status === 'held' || candidate.status === 'planned') story.push(at);
  }
}

/** The event told last before a candidate, not far from it, that "then" can mean. */
function toldLast(
  { candidates, events, of, findings }: Told,
  index: number,
  fits: (event: number) => boolean,
): number | undefined {
  const { sentence } = candidates[index]!;
  const near = (event: number): boolean =>
    (events[event]?.told ?? []).some((told) => told.sentence <= sentence && sentence - told.sentence <= NEAR);
  return of[
    candidates.findLastIndex((other, place) => {
      const event = of[place];
      if (place >= index || event === undefined || event === of[index]) return false;
      // "He addressed the forum, before he was received by B": in one sentence also what was only said.
      const spoke = isSpoken(other) && other.sentence !== sentence;
      return !spoke && !wasLast(other, findings) && fits(event) && near(event);
    })
  ];
}

/** "河野氏以来": told only as the last before the story. */
function wasLast({ clause: index }: Candidate, { clauses, tokens, lexicon }: Findings): boolean {
  const clause = clauses[index];
  return clause !== undefined && lexicon.signs.since.find(tokens, clause.from, clause.to).length > 0;
}

/** The event beside an occasion: the one told before it in its sentence, else the next one there. */
function partnerOf(candidates: readonly Candidate[], index: number, of: Settling['of']): number | undefined {
  const { sentence } = candidates[index]!;
  const other = (candidate: Candidate, place: number): boolean =>
    candidate.sentence === sentence && of[place] !== undefined && of[place] !== of[index];
  const told = candidates.findLastIndex((candidate, place) => place < index && other(candidate, place));
  return of[
    told >= 0 ? told : candidates.findIndex((candidate, place) => place > index && other(candidate, place))
  ];
}
