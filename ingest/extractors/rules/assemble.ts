// From settled events to the extraction: only what takes part or is mentioned, every claim with its words.

import type {
  Article,
  ClaimEvidence,
  ExtractedEdge,
  ExtractedEvent,
  Extraction,
  Issue,
} from '../../../graph/model/index.ts';
import { wordEnd } from '../../mentions/index.ts';
import type { Findings } from '../../register/findings.ts';
import { within } from '../../register/within.ts';
import type { Candidate, QuotedSpan } from './candidate.ts';
import type { Link } from './sequence.ts';
import type { Settled } from './settle.ts';
import { titleOf } from './title.ts';
import { LONGEST_QUOTE } from './evidence.ts';
import { houseAndTown } from './house-town.ts';

/** Who reads, and the version of its rules. */
export const EXTRACTOR = 'rules/1';

/**
 * Puts together what `extractor` says. Events are numbered in the order in which the text tells them. Quotes of another
 * reader bear its name.
 */
export function assemble(
  article: Article,
  findings: Findings,
  events: readonly Settled[],
  links: readonly Link[],
  issues: readonly Issue[],
  extractor = EXTRACTOR,
): Extraction {
  const order = events
    .map((_, index) => index)
    .sort((a, b) => firstWord(events[a]) - firstWord(events[b]) || a - b);
  const ids = new Map(order.map((index, place) => [index, `event:${place + 1}`]));
  const idOf = (index: number): string => ids.get(index) ?? '';
  const span = ({ start, end, by }: QuotedSpan): ClaimEvidence => ({
    start,
    end,
    quote: findings.text.slice(start, end),
    ...(by !== undefined && { extractor: by }),
  });
  const quotes = (spans: readonly QuotedSpan[]): ClaimEvidence[] => spans.map(span);
  const edges: ExtractedEdge[] = [];
  const extracted: ExtractedEvent[] = order.flatMap((index) => {
    const event = events[index];
    if (!event) return [];
    const id = idOf(index);
    const where = placing(event, findings);
    const further = event.told.flatMap((telling) => telling.further ?? []);
    const evidence = quotes(uniqueSpans([...event.evidence, ...further, ...where]));
    for (const from of event.parties) {
      edges.push({ type: 'PARTICIPATED_IN', from, to: id, evidence: quotes(naming(event, from, findings)) });
    }
    for (const from of event.speakers) {
      const said = quoted(event, from, ({ speakers }) => speakers.includes(from));
      edges.push({ type: 'SPOKE_AT', from, to: id, evidence: said ? quotes(said) : evidence });
    }
    if (event.place !== undefined) {
      const named = where.length > 0 ? where : naming(event, event.place, findings);
      edges.push({ type: 'HELD_IN', from: id, to: event.place, evidence: quotes(named) });
      const house = houseAndTown(event, findings);
      // What is held in a house that only this article knows is held in its town, as whoever asks for the town will say.
      if (house) edges.push({ type: 'HELD_IN', from: id, to: house.town, evidence: quotes([house.because]) });
    }
    const { kind, status, date } = event;
    return [{ id, kind, status, date, title: titleOf(event, findings), evidence }];
  });
  const acting = new Set(edges.flatMap(({ from, to }) => [from, to]));
  for (const { from, to, role, because } of findings.linked.represents) {
    if (!acting.has(from) || !findings.entities.has(to)) continue;
    const evidence: ClaimEvidence[] = ['record' in because ? because : span(because)];
    edges.push({ type: 'REPRESENTS', from, to, ...(role !== undefined && { role }), evidence });
  }
  for (const mention of findings.linked.mentions) {
    const entity = findings.entities.get(mention.entity);
    if (entity?.kind !== 'location' || entity.country === undefined || !findings.entities.has(entity.country))
      continue;
    if (!acting.has(entity.id) || edges.some(({ type, from }) => type === 'LOCATED_IN' && from === entity.id))
      continue;
    edges.push({ type: 'LOCATED_IN', from: entity.id, to: entity.country, evidence: [span(mention)] });
  }
  for (const { later, earlier, basis, evidence } of links) {
    edges.push({
      type: 'PRECEDED_BY',
      from: idOf(later),
      to: idOf(earlier),
      basis,
      evidence: quotes(evidence),
    });
  }
  const named = new Set([
    ...findings.linked.mentions.flatMap(({ entity, body }) => (body === undefined ? [entity] : [])),
    ...findings.linked.roles.flatMap(({ of, person }) => [of, person]),
  ]);
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    article,
    mentions: findings.linked.mentions.flatMap((mention) => {
      const { start, entity, how, body } = mention;
      // "in the foreign ministry" says where somebody was; it is no name of the town.
      if (body !== undefined) return [];
      const end = wordEnd(findings.text, mention);
      return [{ start, end, text: findings.text.slice(start, end), entity, how }];
    }),
    entities: findings.linked.entities.filter(({ id }) => named.has(id) || tied.has(id)),
    events: extracted,
    edges,
    issues,
    extractor,
  };
}

function firstWord(event: Settled | undefined): number {
  return Math.min(...(event?.told.map(({ trigger }) => trigger.start) ?? [0]));
}

/** Where none of the event's sentences names its place: the sentence before them that does. */
function placing({ place, evidence, told }: Settled, { linked, sentences }: Findings): QuotedSpan[] {
  if (told.some(({ quotes }) => place !== undefined && quotes?.has(place))) return [];
  const named = linked.mentions.filter(({ entity }) => entity === place);
  const first = evidence[0]?.start ?? 0;
  if (evidence.some((span) => within(named, span).length > 0)) return [];
  const before = named.findLast(({ end }) => end <= first);
  const sentence = before && sentences.find(({ start, end }) => start <= before.start && before.end <= end);
  if (!sentence || sentence.end - sentence.start > LONGEST_QUOTE) return [];
  return [{ start: sentence.start, end: sentence.end }];
}

/** Those of the event's sentences that name the actor or the place; all of them where none does. */
function naming(event: Settled, id: string, { linked }: Findings): readonly QuotedSpan[] {
  const said = quoted(event, id, ({ parties, place }) => place === id || parties.includes(id));
  if (said) return said;
  const names = event.evidence.filter((span) =>
    within(linked.mentions, span).some((mention) => mention.entity === id),
  );
  return names.length > 0 ? names : event.evidence;
}

/**
 * The words of those tellings that claim it, where a reader quotes words for each of its claims: what one reader says
 * is not proven by what another quoted for something else. Nothing where none does.
 */
function quoted(
  { told }: Settled,
  id: string,
  claims: (telling: Candidate) => boolean,
): QuotedSpan[] | undefined {
  if (!told.some(({ quotes }) => quotes)) return undefined;
  const spans = told
    .filter(claims)
    .flatMap(({ quotes, evidence }) => (quotes?.has(id) ? quotes.get(id)! : [evidence]));
  return spans.length > 0 ? uniqueSpans(spans) : undefined;
}

function uniqueSpans(spans: readonly QuotedSpan[]): QuotedSpan[] {
  const known = new Map(spans.map((span) => [`${span.start} ${span.end} ${span.by ?? ''}`, span]));
  return [...known.values()];
}
