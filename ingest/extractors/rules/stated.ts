// Which event came before which by what the article's words say.

import { sides } from '../../register/register.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { Sign } from '../../languages/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Link } from './sequence.ts';
import type { Settling } from './settle.ts';
import { datesIn } from './when.ts';

/** So many sentences behind an event "then" still means it. */
const NEAR = 2;
/** So many tokens behind "after" at a sentence's beginning stands the noun that it speaks of. */
const OPENING = 8;
/** So near before a form that is the past and the participle makes "had" it the latter. */
const BESIDE = 4;

/** The links that words state, in the order of the text; they may contradict each other. */
export function* statedLinks(
  candidates: readonly Candidate[],
  { events, of }: Settling,
  findings: Findings,
): Generator<Link> {
  // The events that carry the story: what had been before is told from one of them.
  const story: number[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const at = of[index];
    const clause = findings.clauses[candidate.clause];
    if (at === undefined || !clause) continue;
    const link = (later: number, earlier: number): Link => ({
      later,
      earlier,
      basis: 'stated',
      evidence: [candidate.evidence],
    });
    const says = (sign: Sign): boolean =>
      findings.lexicon.signs[sign].find(findings.tokens, clause.from, clause.to).length > 0;
    const occasion = occasionOf(candidate, clause, findings);
    if (occasion) {
      const other = partnerOf(candidates, index, of);
      if (other !== undefined) yield occasion === 'after' ? link(other, at) : link(at, other);
      continue;
    }
    const shares = (event: number, least: number): boolean => {
      const own = sides(events[at]?.parties ?? [], findings);
      return (
        [...sides(events[event]?.parties ?? [], findings)].filter((side) => own.has(side)).length >= least
      );
    };
    const before = (fits: (event: number) => boolean): number | undefined =>
      of[
        candidates.findLastIndex((other, place) => {
          const event = of[place];
          return (
            place < index &&
            event !== undefined &&
            event !== at &&
            !isSpoken(other) &&
            !wasLast(other, findings) &&
            fits(event)
          );
        })
      ];
    // What was held follows nothing that is only planned.
    const sure = (event: number): boolean => candidate.status !== 'held' || events[event]?.status === 'held';
    const previous = before(
      (event) =>
        sure(event) &&
        (events[event]?.told ?? []).some(
          ({ sentence }) => sentence <= candidate.sentence && candidate.sentence - sentence <= NEAR,
        ),
    );
    const moved = datesIn(findings, clause).find(
      ({ meaning }) => meaning.type === 'anaphoric' && meaning.count !== 0,
    )?.meaning;
    const saidEarlier = says('earlierThis') || says('since');
    const earlier = saidEarlier || isPluperfect(candidate, clause, findings);
    if (moved?.type === 'anaphoric' && previous !== undefined) {
      yield moved.count > 0 ? link(at, previous) : link(previous, at);
    } else if (says('again')) {
      const known = before((event) => events[event]?.status === 'held' && shares(event, 2));
      if (known !== undefined) yield link(at, known);
    } else if (clause.link === 'then' || says('thenThis')) {
      if (previous !== undefined && sides(events[at]?.parties ?? [], findings).size > 0)
        yield link(at, previous);
    } else if (earlier && candidate.status === 'held') {
      const least = saidEarlier ? 1 : 2;
      const later = nearestKin(
        story.filter((event) => event !== at && shares(event, least)),
        at,
        events,
      );
      if (later !== undefined) yield link(later, at);
      else if (saidEarlier && previous !== undefined) yield link(previous, at);
      continue;
    }
    if (!isSpoken(candidate) && (candidate.status === 'held' || candidate.status === 'planned'))
      story.push(at);
  }
}

/** The one that shares the most actors with an event, the last of them at a tie. */
function nearestKin(choice: readonly number[], of: number, events: Settling['events']): number | undefined {
  const own = new Set(events[of]?.parties);
  const kin = (event: number): number => events[event]?.parties.filter((id) => own.has(id)).length ?? 0;
  return choice.reduce<number | undefined>(
    (best, event) => (best === undefined || kin(event) >= kin(best) ? event : best),
    undefined,
  );
}

function isSpoken({ frame }: Candidate): boolean {
  return frame === 'press' || frame === 'speech';
}

/** "河野氏以来": told only as the last before the story. */
function wasLast({ clause: index }: Candidate, { clauses, tokens, lexicon }: Findings): boolean {
  const clause = clauses[index];
  return clause !== undefined && lexicon.signs.since.find(tokens, clause.from, clause.to).length > 0;
}

/** Whether the event is told as what came before or after another: "after talks with B", "Vor seinem Treffen mit B". */
function occasionOf(
  { trigger }: Candidate,
  clause: Clause,
  { tokens, lexicon: { signs, triggers } }: Findings,
): 'after' | 'before' | undefined {
  if (clause.link === 'after' || clause.link === 'before') return clause.link;
  const at = tokenAt(tokens, trigger.start);
  if (at - clause.from > OPENING || triggers.at(tokens, at)?.value.part !== 'noun') return undefined;
  for (const [sign, link] of [
    ['afterThis', 'after'],
    ['beforeThis', 'before'],
  ] as const) {
    const opening = signs[sign].at(tokens, clause.from, clause.to);
    if (opening && opening.to <= at) return link;
  }
  return undefined;
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

/** "had met": told from where the story stands. */
function isPluperfect(
  { trigger }: Candidate,
  clause: Clause,
  { tokens, lexicon: { signs, triggers } }: Findings,
): boolean {
  const at = tokenAt(tokens, trigger.start);
  const value = triggers.at(tokens, at)?.value;
  if (value?.part !== 'verb') return false;
  const had = signs.pluperfect.find(tokens, clause.from, clause.to);
  const end = tokenAt(tokens, trigger.end);
  // "s'étaient entretenus": the auxiliary is a part of the trigger.
  const inside = (from: number, to: number): boolean => from >= at && to <= end;
  return had.some(
    ({ from, to }) => value.past !== true || inside(from, to) || (to <= at && at - from <= BESIDE),
  );
}
