// Gold as an extraction: everything right, and ids that say nothing, so that joining can be measured apart from reading.

import type { ClaimEvidence, Entity, ExtractedEdge, Extraction } from '../../graph/model/index.ts';
import type { Article } from '../../graph/model/index.ts';

interface GoldEntity {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly mentions: readonly string[];
  readonly country?: string;
  readonly represents?: string | readonly string[];
  readonly role?: string;
  readonly mentionedOnly?: boolean;
}

interface GoldMeeting {
  readonly key: string;
  readonly kind: Extraction['events'][number]['kind'];
  readonly status: Extraction['events'][number]['status'];
  readonly date: Extraction['events'][number]['date'];
  readonly participants: readonly string[];
  readonly speakers?: readonly string[];
  readonly location?: string | null;
  readonly evidence: string;
}

/** What is asked of gold here; more in `../shared/gold/README.md`. */
export interface GoldArticle {
  readonly id: string;
  readonly entities: readonly GoldEntity[];
  readonly meetings: readonly GoldMeeting[];
  readonly precededBy?: readonly {
    readonly later: string;
    readonly earlier: string;
    readonly basis: string;
  }[];
}

const PREFIXES = { person: 'person', organization: 'org', location: 'place' } as const;

/** The id that a gold entity has in its extraction: a country's own, else one that only its article knows. */
export function localId(gold: GoldArticle, at: number): string {
  const { id, kind } = gold.entities[at]!;
  return kind === 'country' ? id : `${PREFIXES[kind]}:${gold.id}-${at}`;
}

/** The id of a gold meeting in its extraction. */
export function eventId(gold: GoldArticle, at: number): string {
  return `event:${gold.id}-${at}`;
}

/** The article's gold, as somebody else's extraction of it. */
export function goldExtraction(article: Article, gold: GoldArticle): Extraction {
  const { text } = article;
  const ids = new Map(gold.entities.map(({ id }, at) => [id, localId(gold, at)]));
  const events = new Map(gold.meetings.map(({ key }, at) => [key, eventId(gold, at)]));
  const quote = (words: string): ClaimEvidence[] => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length, quote: words }];
  };
  const proofs = new Map(gold.meetings.map(({ key, evidence }) => [key, quote(evidence)]));
  const edges: ExtractedEdge[] = [];
  for (const { key, participants, speakers = [], location } of gold.meetings) {
    const [event, evidence] = [events.get(key)!, proofs.get(key)!];
    for (const who of participants)
      edges.push({ type: 'PARTICIPATED_IN', from: ids.get(who)!, to: event, evidence });
    for (const who of speakers) edges.push({ type: 'SPOKE_AT', from: ids.get(who)!, to: event, evidence });
    if (location) edges.push({ type: 'HELD_IN', from: event, to: ids.get(location)!, evidence });
  }
  for (const { id, kind, mentions, represents, role, country } of gold.entities) {
    const evidence = mentions.flatMap(quote).slice(0, 1);
    for (const owner of [represents ?? []].flat())
      edges.push({
        type: 'REPRESENTS',
        from: ids.get(id)!,
        to: ids.get(owner)!,
        ...(role && { role }),
        evidence,
      });
    if (kind === 'location' && country !== undefined && ids.has(country))
      edges.push({ type: 'LOCATED_IN', from: ids.get(id)!, to: country, evidence });
  }
  for (const { later, earlier, basis } of gold.precededBy ?? []) {
    const evidence = proofs.get(later)!;
    if (basis === 'stated')
      edges.push({
        type: 'PRECEDED_BY',
        from: events.get(later)!,
        to: events.get(earlier)!,
        basis,
        evidence,
      });
  }
  return {
    article,
    mentions: gold.entities.flatMap(({ mentions }, at) =>
      mentions
        .flatMap(quote)
        .flatMap((proof) =>
          'quote' in proof
            ? [{ start: proof.start, end: proof.end, text: proof.quote, entity: localId(gold, at) }]
            : [],
        ),
    ),
    entities: gold.entities.map(({ kind, name, mentions, country }, at) => ({
      ...{ id: localId(gold, at), kind, name: kind === 'country' ? name : (mentions[0] ?? name) },
      names: [...mentions],
      ...(country !== undefined && { country }),
    })),
    events: gold.meetings.map(({ key, kind, status, date, evidence }) => ({
      ...{ id: events.get(key)!, kind, status, date: date ?? null, title: evidence.slice(0, 80) },
      evidence: proofs.get(key)!,
    })),
    edges,
    issues: [],
    extractor: 'gold',
  };
}
