// "He visited Jordan, Saudi Arabia and Qatar": a journey to each.

import type { NameMention } from '../../mentions/mention.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { partsItems } from '../../register/list-marks.ts';
import { within } from '../../register/within.ts';
import type { Candidate, TextSpan } from './candidate.ts';
import { withStates } from './parties.ts';
import { isOrigin } from './where.ts';

/** The candidate, or one for each of the states that its clause lists as where the journey led. */
export function toured(candidate: Candidate, findings: Findings): Candidate[] {
  const { frame, kind, status, date, place, parties, title } = candidate;
  // A title says of the whole tour what the text says of each stop.
  if (title || frame !== 'journey' || kind !== 'visit' || place === undefined) return [candidate];
  // "Today he ended his journey to A and B": on one day nobody was in both.
  if (status === 'held' && date !== null && date.start === date.end) return [candidate];
  const stops = stopsOf(findings, candidate);
  const states = stops.map(({ entity }) => findings.stateOf(entity) ?? entity);
  const led = new Set(states);
  const travellers = parties.filter((id) => !led.has(findings.sideOf(id)));
  if (led.size < 2 || led.size < stops.length || travellers.length === 0) return [candidate];
  return stops.map(({ entity }, index) => ({
    ...candidate,
    place: entity,
    placed: 'said' as const,
    parties: withStates([...travellers, states[index] ?? entity], findings),
  }));
}

/** The list of places, parted by commas and "and" alone, that holds the candidate's. */
function stopsOf(findings: Findings, { clause, place }: Candidate): NameMention[] {
  const span = findings.clauses[clause];
  if (!span) return [];
  const places = stopsIn(findings, span);
  let list: NameMention[] = [];
  for (const mention of places) {
    const last = list.at(-1);
    if (last && !partedOnly(findings, last.end, mention.start)) {
      if (list.some(({ entity }) => entity === place)) break;
      list = [];
    }
    list.push(mention);
  }
  return list.some(({ entity }) => entity === place) ? list : [];
}

/** The states and places of a span to which a journey can lead. */
export function stopsIn(findings: Findings, span: TextSpan): NameMention[] {
  const { linked, entities, stateOf } = findings;
  return within(linked.mentions, span).filter(
    (mention) =>
      mention.form !== 'adjective' &&
      (mention.kind === 'country' || mention.kind === 'location') &&
      entities.has(stateOf(mention.entity) ?? '') &&
      !isOrigin(findings, mention),
  );
}

/** Whether a comma or "and" parts two names, and nothing else but "to the". */
function partedOnly(findings: Findings, end: number, start: number): boolean {
  const { tokens, lexicon, pack } = findings;
  const [from, to] = [tokenAt(tokens, end), tokenAt(tokens, start)];
  const parted = (at: number): boolean => partsItems(findings, at, to);
  const led = (at: number): boolean =>
    lexicon.signs.place.at(tokens, at, to) !== undefined ||
    lexicon.signs.definite.at(tokens, at, to) !== undefined ||
    (pack.names.townArticles ?? []).includes(tokens[at]?.lower ?? '');
  const between = [...Array(Math.max(0, to - from)).keys()].map((step) => from + step);
  return between.some(parted) && between.every((at) => parted(at) || led(at));
}
