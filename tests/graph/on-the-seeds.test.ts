// What is promised of the demonstration corpus: every story opens whole, and what is searched is found.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import stories from '../../seeds/stories/stories.json';
import type { GraphReader } from '../../graph/model/index.ts';
import { createSearchIndex, type SearchIndex } from '../../graph/search/index.ts';
import { otherNames, readRecords } from '../../graph/world/index.ts';
import { encounterList, neighbours, subgraphOf } from '../../graph/views/index.ts';
import { STATUSES } from '../../graph/model/index.ts';
import { deskOf, EMPTY_LOG, namedBy, readLink, record, writeLink } from '../../viewer/state/index.ts';
import { FOUND_AMONG, FOUND_FIRST, NOT_AMONG, NOT_FOUND } from './search/seed-queries.ts';
import { withDemonstration } from './questions/demonstration.ts';

let reader: GraphReader;
let index: SearchIndex;
let done = (): void => {};
let ended: Promise<void>;

beforeAll(async () => {
  await new Promise<void>((opened, failed) => {
    ended = withDemonstration((ledger) => {
      reader = ledger;
      index = createSearchIndex(ledger, otherNames(readRecords()));
      opened();
      return new Promise<void>((end) => (done = end));
    }).catch(failed);
  });
}, 400_000);
afterAll(async () => {
  done();
  await ended;
});

describe.each(stories)('the story $id', ({ name, sentence, link }) => {
  test('says in both languages what it is, in a sentence each', () => {
    for (const language of ['en', 'de'] as const) {
      expect(name[language]).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(sentence[language]).toMatch(/^\p{Lu}.{40,}\.$/u);
    }
  });

  test('is read whole, and written as it is', () => {
    const { acts, unread } = readLink(link);
    expect(unread).toEqual([]);
    expect(writeLink(acts)).toBe(link);
  });

  test('opens with nothing missing: everyone it names is here, and no limit cuts what it brings', () => {
    const { acts } = readLink(link);
    const ids = namedBy(acts);
    expect(subgraphOf(reader, ids).nodes.map((node) => node.id)).toEqual(ids);
    const desk = deskOf(acts.reduce(record, EMPTY_LOG));
    if (desk.selected?.includes('|')) expect(reader.edge(desk.selected)?.id).toBe(desk.selected);
    for (const load of desk.loads) {
      if (load.from === 'together') {
        const filter = { statuses: STATUSES, least: 2 };
        const { encounters, total } = encounterList(reader, load.ids, { ...filter, limit: load.limit })!;
        expect(encounters.length).toBeGreaterThanOrEqual(6);
        expect(total).toBe(encounters.length);
      }
      if (load.from === 'neighbours') {
        const { nodes, total } = neighbours(reader, load.id, load)!;
        expect([nodes.length > 3, nodes.length]).toEqual([true, total]);
      }
    }
  });
});

describe('searching the seeds', () => {
  /** The ids of the first hits, each event as `event:` and its title. */
  const hits = (text: string, limit: number): readonly string[] =>
    index
      .find(text, limit)
      .hits.map(({ node }) => (node.id.startsWith('event:') ? `event:${node.name}` : node.id));
  const meant =
    (wanted: string) =>
    (hit: string | undefined): boolean =>
      wanted.startsWith('event:') ? !!hit?.startsWith(wanted) : hit === wanted;

  test('is tried with sixty questions and more', () => {
    expect(FOUND_FIRST.length + FOUND_AMONG.length).toBeGreaterThanOrEqual(60);
  });

  test.each(FOUND_FIRST)('"%s" finds %s first', (text, first) => {
    expect(hits(text, 5)[0]).toSatisfy(meant(first));
  });

  test.each(FOUND_AMONG)('"%s" finds %s among the first ten', (text, among) => {
    expect(hits(text, 10)).toSatisfy((found: readonly string[]) => found.some(meant(among)));
  });

  test.each(NOT_FOUND)('"%s" finds nothing', (text) => {
    expect(hits(text, 5)).toEqual([]);
  });

  test.each(NOT_AMONG)('"%s" does not find %s among the first ten', (text, not) => {
    expect(hits(text, 10)).not.toSatisfy((found: readonly string[]) => found.some(meant(not)));
  });
});
