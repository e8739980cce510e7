// What a filtered export holds: the events that pass and all that they need, so that nothing in it names what is not.

import type { GraphEdge, GraphEvent, GraphReader, Judgement } from '../model/index.ts';
import { isRecord } from '../model/index.ts';
import { type ExportFilter, passes } from './filter.ts';

/** Ids of what is kept. */
export interface Selection {
  readonly events: ReadonlySet<string>;
  /** Who took part, spoke or is spoken of, where it was, and whom they represent and where they lie, to the end. */
  readonly entities: ReadonlySet<string>;
  /** What proves kept events and edges. */
  readonly evidence: ReadonlySet<string>;
  /** What tells of a kept event or holds kept evidence. */
  readonly articles: ReadonlySet<string>;
  /** Those that kept rows name, and those whose words all lie in kept articles. */
  readonly judgements: ReadonlySet<string>;
}

/** Rows that are looked at before others have their turn. */
const TURN = 5_000;

/** Goes through the graph once; `pause` lets others have their turn. */
export async function select(
  reader: GraphReader,
  filter: ExportFilter,
  pause: () => Promise<void>,
): Promise<Selection> {
  const kept = { events: new Set<string>(), entities: new Set<string>(), evidence: new Set<string>(), articles: new Set<string>(), judgements: new Set<string>() }; // prettier-ignore
  let seen = 0;
  const inTurns = async <T>(rows: Iterable<T>, look: (row: T) => void): Promise<void> => {
    for (const row of rows) {
      look(row);
      if (++seen % TURN === 0) await pause();
    }
  };
  const spokenOf = new Set<string>();
  const pass = passes(reader, filter);
  await inTurns(reader.events(), (event) => {
    if (!pass(event)) return;
    kept.events.add(event.id);
    addAll(kept.evidence, event.evidence);
    addAll(kept.judgements, event.judgements ?? []);
    addAll(spokenOf, spokenOfIn(event));
    addAll(kept.articles, articlesOf(event));
  });
  await inTurns(reader.edges(ofEvents(kept.events)), ({ type, from, to, evidence }) => {
    addAll(kept.evidence, evidence);
    if (type !== 'PRECEDED_BY') spokenOf.add(type === 'HELD_IN' ? to : from);
  });
  await inTurns(withWhatTheyNeed(reader, spokenOf, kept.evidence), (id) => kept.entities.add(id));
  await inTurns(reader.allEvidence(), ({ id, article, record }) => {
    if (!kept.evidence.has(id)) return;
    if (article !== undefined) kept.articles.add(article);
    if (record?.startsWith('judgement:')) kept.judgements.add(record);
  });
  const judgements = reader.judgements();
  for (const { id, of } of judgements) {
    if (!kept.judgements.has(id)) continue;
    for (const anchor of of) if (!isRecord(anchor) && reader.article(anchor.article)) kept.articles.add(anchor.article); // prettier-ignore
  }
  for (const judgement of judgements) if (isWithin(judgement, kept)) kept.judgements.add(judgement.id);
  return kept;
}

/** Whether an edge's id says that it belongs to these events; of `PRECEDED_BY` both must be there. */
export function ofEvents(events: ReadonlySet<string>): (edge: string) => boolean {
  return (edge) => {
    const [type, from = '', to = ''] = edge.split('|');
    switch (type as GraphEdge['type']) {
      case 'PARTICIPATED_IN':
      case 'SPOKE_AT':
        return events.has(to);
      case 'HELD_IN':
        return events.has(from);
      case 'PRECEDED_BY':
        return events.has(from) && events.has(to);
      default:
        return false;
    }
  };
}

/** These entities and, to the end, those that they represent, lie in or have as their country. */
function* withWhatTheyNeed(
  reader: GraphReader,
  ids: ReadonlySet<string>,
  evidence: Set<string>,
): Iterable<string> {
  const needed = new Set(ids);
  // A set gives what is added to it while it is gone through, too.
  for (const id of needed) {
    const entity = reader.entity(id);
    if (entity === undefined) continue;
    yield id;
    if (entity.country !== undefined) needed.add(entity.country);
    for (const type of ['LOCATED_IN', 'REPRESENTS'] as const) {
      for (const edge of reader.edgesOf(id, { type, direction: 'out' })) {
        needed.add(edge.to);
        addAll(evidence, edge.evidence);
      }
    }
  }
}

/** Places and parties that one report names and another does not. */
function spokenOfIn({ said = [] }: GraphEvent): string[] {
  return said.flatMap((one) => (one.field === 'place' || one.field === 'party' ? one.value : []));
}

function articlesOf({ sources, said = [] }: GraphEvent): string[] {
  return [...sources, ...said.flatMap((one) => one.sources)].map(({ article }) => article);
}

function isWithin({ of }: Judgement, { articles, entities }: Selection): boolean {
  return of.every((anchor) =>
    isRecord(anchor) ? entities.has(anchor.record) : articles.has(anchor.article),
  );
}

function addAll<T>(set: Set<T>, more: Iterable<T>): void {
  for (const one of more) set.add(one);
}
