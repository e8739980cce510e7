// What is promised of the demonstration corpus: every story opens whole.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import stories from '../../seeds/stories/stories.json';
import type { GraphReader } from '../../graph/model/index.ts';
import { encounterList, neighbours, subgraphOf } from '../../graph/views/index.ts';
import { STATUSES } from '../../graph/model/index.ts';
import { deskOf, EMPTY_LOG, namedBy, readLink, record, writeLink } from '../../viewer/state/index.ts';
import { withDemonstration } from './questions/demonstration.ts';

let reader: GraphReader;
let done = (): void => {};
let ended: Promise<void>;

beforeAll(async () => {
  await new Promise<void>((opened, failed) => {
    ended = withDemonstration((ledger) => {
      reader = ledger;
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
