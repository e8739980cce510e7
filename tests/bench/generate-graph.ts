// A graph of as many relationships as asked, made from a seed without ledger and merge: a few hundred actors of whom some
// take part in much, two to four of them an event, a place, what came before, the sentence and its article.

import { addDays, edgeId, EVENT_KINDS } from '../../graph/model/index.ts';
import type { GraphEdge, GraphRow } from '../../graph/model/index.ts';
import { seededRandom } from './random.ts';

const ACTORS = 600;
const PLACES = 200;
const FIRST_DAY = '2010-01-01';
const DAYS = 5_500;

/**
 * Rows that make at least `relationships` relationships, and at most a dozen more, provenance among them: about one node to
 * three. `from` is the number of the first event, so that a later call goes on where one ended. The same options, the same rows.
 */
export function* generateGraph(options: {
  readonly seed: number;
  readonly relationships: number;
  readonly from?: number;
}): Generator<GraphRow> {
  const { seed, relationships, from = 0 } = options;
  const random = seededRandom(seed + from);
  const below = (n: number): number => Math.floor(random() * n);
  let left = relationships;
  const edge = (type: GraphEdge['type'], source: string, to: string, more: Partial<GraphEdge>): GraphRow => {
    left--;
    const value = { type, from: source, to, evidence: [], ...more };
    return { row: 'edge', value: { ...value, id: edgeId(value) } };
  };
  const entity = (id: string, kind: 'country' | 'person' | 'location', name: string): GraphRow => ({
    row: 'entity',
    value: { id, kind, name, names: [`${name} (other)`], sources: [] },
  });
  if (from === 0) {
    for (let at = 0; at < ACTORS; at++) {
      const country = at % 3 === 0;
      yield entity(actor(at), country ? 'country' : 'person', `Actor ${at}`);
      if (!country) yield edge('REPRESENTS', actor(at), actor(at - (at % 3)), { role: 'minister' });
    }
    for (let at = 0; at < PLACES; at++) {
      yield entity(`place:${at}`, 'location', `Place ${at}`);
      yield edge('LOCATED_IN', `place:${at}`, actor(3 * (at % 200)), {});
    }
  }
  for (let at = from; left > 0; at++) {
    const id = `event:${at}`;
    const day = addDays(FIRST_DAY, below(DAYS));
    const article = `article:${at >> 1}`;
    const proof = `evidence:${at}`;
    const evidence = [proof];
    // The least of three draws makes the first actors hubs.
    const draw = (): number => Math.min(below(ACTORS), below(ACTORS), below(ACTORS));
    const parties = [...new Set(Array.from({ length: 2 + below(3) }, draw))];
    const quote = `${parties.map((party) => `Actor ${party}`).join(' and ')} met on ${day} at place ${at % PLACES}.`;
    const title = `Meeting ${at}`;
    if (at % 2 === 0) yield { row: 'article', value: { id: article, label: `r-${at >> 1}`, published: day, language: 'en', title: `Report ${at >> 1}`, text: quote.repeat(6), issues: [] } }; // prettier-ignore
    yield { row: 'evidence', value: { id: proof, extractor: 'rules/1', article, start: 0, end: quote.length, quote } }; // prettier-ignore
    yield { row: 'event', value: { id, kind: EVENT_KINDS[at % EVENT_KINDS.length]!, status: 'held', date: { start: day, end: day }, title, disputed: false, voices: 1, sources: [{ article, event: 'event:0' }], evidence } }; // prettier-ignore
    left -= 2;
    for (const party of parties) yield edge('PARTICIPATED_IN', actor(party), id, { evidence });
    if (at % 10 === 0) yield edge('SPOKE_AT', actor(parties[0]!), id, { evidence });
    if (at % 3 > 0) yield edge('HELD_IN', id, `place:${at % PLACES}`, { evidence });
    if (at > 0 && at % 4 > 0) yield edge('PRECEDED_BY', id, `event:${at - 1}`, { basis: 'chronology' });
  }
}

function actor(at: number): string {
  return at % 3 === 0 ? `country:${at}` : `person:${at}`;
}
