// From what a person asks for to judgements, anchored on the words that articles use.

import type { Anchor, Correction, EdgeType, Judgement, JudgementRequest } from '../model/index.ts';
import {
  ChanceryError, EVENT_KINDS, isDateRange, isEventKind, isRecord, judgementId, STATUSES,
} from '../model/index.ts'; // prettier-ignore
import type { Ledger } from '../ledger/index.ts';
import type { KnownWorld } from '../merge/index.ts';
import { anchorNamed, eventAnchorNamed } from './reference.ts';

/**
 * The judgements that a request comes to; several where several articles state what is rejected.
 * @throws ChanceryError `unknown-id`, `wrong-use`, `not-alike`, `derived-edge`
 */
export function judgementsOf(ledger: Ledger, world: KnownWorld, request: JudgementRequest): Judgement[] {
  const { type, reason = '' } = request;
  const made = (rest: Pick<Judgement, 'of' | 'edge' | 'correction'>): Judgement => {
    const judgement = { type, author: 'user', reason, score: 1, ...rest };
    return { id: judgementId(judgement), ...judgement };
  };
  switch (request.type) {
    case 'same':
    case 'different': {
      const of = [request.a, request.b].map((one) => anchorNamed(ledger, world, one));
      refuseUnlike(of[0]!, of[1]!, request);
      return [made({ of })];
    }
    case 'reject': {
      const edge = ledger.edge(request.id);
      if (edge === undefined) return [made({ of: [eventAnchorNamed(ledger, world, request.id)] })];
      return endsOf(ledger, world, edge).map((of) =>
        made({ of, edge: { type: edge.type, ...(edge.role !== undefined && { role: edge.role }) } }),
      );
    }
    case 'correct': {
      const event = eventAnchorNamed(ledger, world, request.event);
      const { field, value } = request;
      if (field !== 'place' && field !== 'party')
        return [made({ of: [event], correction: valueOf(field, value) })];
      const other = anchorNamed(ledger, world, value);
      refuseUnfit(field, other, value);
      return [made({ of: [event, other], correction: { field } })];
    }
  }
}

function refuseUnlike(
  a: Anchor,
  b: Anchor,
  { a: first, b: second }: { readonly a: string; readonly b: string },
): void {
  const kindOf = ({ type }: Anchor): string => (isEventKind(type) ? 'event' : type);
  const [one, other] = [kindOf(a), kindOf(b)];
  if (one !== other)
    throw new ChanceryError(
      'not-alike',
      `"${first}" is of the kind ${one} and "${second}" of the kind ${other}; only two of one kind can be the same or different`,
    );
  const same = isRecord(a)
    ? isRecord(b) && a.record === b.record
    : !isRecord(b) && a.article === b.article && a.local === b.local;
  if (same)
    throw new ChanceryError(
      'not-alike',
      `"${first}" and "${second}" name one thing; to part what is joined, name what two articles say: ARTICLE#ID`,
    );
}

function refuseUnfit(field: 'place' | 'party', { type }: Anchor, value: string): void {
  const fits = field === 'place' ? ['location', 'country'] : ['country', 'person', 'organization'];
  if (!fits.includes(type))
    throw new ChanceryError(
      'wrong-use',
      `"${value}" is of the kind ${type}; a ${field} is a ${fits.join(' or ')}`,
    );
}

/** Anchors of an edge's ends; of a stated sequence one pair for each article that states it. */
function endsOf(
  ledger: Ledger,
  world: KnownWorld,
  { id, type, from, to, basis }: { id: string; type: EdgeType; from: string; to: string; basis?: string },
): Anchor[][] {
  if (type === 'MET_WITH')
    throw new ChanceryError(
      'derived-edge',
      `"${id}" follows from events; reject an event, or that somebody took part in it (PARTICIPATED_IN)`,
    );
  if (type !== 'PRECEDED_BY') return [[from, to].map((end) => anchorNamed(ledger, world, end))];
  if (basis === 'chronology')
    throw new ChanceryError(
      'derived-edge',
      `"${id}" follows from the days of two events; correct a day, or reject an event`,
    );
  const reports = ledger.reportsOf(to);
  const pairs = ledger.reportsOf(from).flatMap((later) => {
    const stated = ledger
      .extractionOf(later.article)
      ?.edges.filter(
        (edge) => edge.type === 'PRECEDED_BY' && edge.basis !== 'chronology' && edge.from === later.local,
      );
    return reports
      .filter(({ article, local }) => article === later.article && stated?.some((edge) => edge.to === local))
      .map((earlier) => [later, earlier].map((one) => `${one.article}#${one.local}`));
  });
  return pairs.map((pair) => pair.map((one) => anchorNamed(ledger, world, one)));
}

function valueOf(field: 'date' | 'status' | 'kind', value: string): Correction {
  switch (field) {
    case 'date': {
      if (value === 'none') return { field, value: null };
      const [start = '', end = start, ...more] = value.split('/');
      if (more.length === 0 && isDateRange({ start, end })) return { field, value: { start, end } };
      throw new ChanceryError('wrong-use', `"${value}" is no day; write YYYY-MM-DD, DAY/DAY or none`);
    }
    case 'status':
      return { field, value: oneOf(STATUSES, value) };
    case 'kind':
      return { field, value: oneOf(EVENT_KINDS, value) };
  }
}

function oneOf<T extends string>(set: readonly T[], value: string): T {
  const found = set.find((one) => one === value);
  if (found !== undefined) return found;
  throw new ChanceryError('wrong-use', `"${value}" is none of ${set.join(', ')}`);
}
