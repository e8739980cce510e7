// One index over everything that has a name, a day or a sentence; it follows the graph's change number.

import MiniSearch from 'minisearch';
import type { GraphEntity, GraphReader, GraphRow, SearchResult } from '../model/index.ts';
import { summaryById } from '../views/index.ts';
import { withIsoDays } from './day-words.ts';
import type { SearchDocument } from './document.ts';
import { entityDocument, eventDocument, FIELDS } from './document.ts';
import { matchesOf } from './match.ts';
import { matchedForm } from './matched-form.ts';
import { rank } from './rank.ts';
import { createRelation } from './relation.ts';
import { tokens } from './tokens.ts';

/** A word that may be a letter off is at least this long; digits never are. */
const FUZZY_LENGTH = 5;

export interface SearchIndex {
  /** Takes in what changed since the last call; cheap when nothing did. */
  catchUp(): void;
  /**
   * Hits for a text, best first, at most `limit`; `total` counts all. Every word must match, as it is,
   * as a beginning or (long words) with a slip, an event's also in the names of who took part; where no node has
   * all of them, any word does.
   */
  find(text: string, limit: number): SearchResult;
}

/** An empty index over `reader`; `find` catches up by itself. */
export function createSearchIndex(reader: GraphReader): SearchIndex {
  const documents = new Map<string, SearchDocument>();
  const participations = createRelation('PARTICIPATED_IN');
  const venues = createRelation('HELD_IN');
  const index = newIndex();
  let change = 0;

  function put(document: SearchDocument): void {
    if (documents.has(document.id)) index.replace(document);
    else index.add(document);
    documents.set(document.id, document);
  }

  function drop(id: string): void {
    if (documents.delete(id)) index.discard(id);
  }

  function takeEntity(entity: GraphEntity, stale: Set<string>): void {
    const before = documents.get(entity.id);
    const after = entityDocument(entity);
    const renamed = formsOf(before).join('\0') !== formsOf(after).join('\0');
    if (!renamed) return;
    put(after);
    if (!before) return;
    for (const event of venues.to(entity.id)) stale.add(event);
  }

  function takeRow(row: GraphRow, stale: Set<string>): void {
    if (row.row === 'entity') takeEntity(row.value, stale);
    else if (row.row === 'event') stale.add(row.value.id);
    else if (row.row === 'edge') {
      participations.put(row.value);
      if (venues.put(row.value)) stale.add(row.value.from);
    }
  }

  function catchUp(): void {
    const now = reader.change();
    if (now === change) return;
    const delta = reader.changesSince(change);
    const stale = new Set<string>();
    for (const { row, id } of delta.remove) {
      if (row === 'entity' || row === 'event') drop(id);
      if (row !== 'edge') continue;
      participations.drop(id);
      const gone = venues.drop(id);
      if (gone) stale.add(gone.from);
    }
    for (const row of delta.upsert) takeRow(row, stale);
    for (const id of stale) {
      const event = reader.event(id);
      if (!event) continue;
      const places = [...venues.from(id)].flatMap((place) => formsOf(documents.get(place)));
      const quotes = event.evidence.flatMap((one) => reader.evidence(one)?.quote ?? []);
      put(eventDocument(event, places, quotes));
    }
    change = now;
  }

  return {
    catchUp,
    find(text, limit) {
      catchUp();
      const query = withIsoDays(text);
      const found = matchesOf({ index, documents, participations }, query);
      const hits = rank(reader, found, documents, query, limit).flatMap((match) => {
        const node = summaryById(reader, match.id);
        const matched = matchedForm(documents, match);
        return node ? [{ node, ...(matched !== undefined && { matched }) }] : [];
      });
      return { hits, total: found.length };
    },
  };
}

function newIndex(): MiniSearch<SearchDocument> {
  return new MiniSearch<SearchDocument>({
    fields: Object.keys(FIELDS),
    extractField: (document, field) => {
      const value = document[field as keyof SearchDocument];
      return Array.isArray(value) ? value.join('\n') : String(value);
    },
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      boost: { ...FIELDS },
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_LENGTH && !/\d/.test(term) ? 0.2 : false),
      weights: { fuzzy: 0.2, prefix: 0.5 },
    },
  });
}

function formsOf(document: SearchDocument | undefined): readonly string[] {
  return document ? [...document.name, ...document.names] : [];
}
