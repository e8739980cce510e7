// What people find who open the database in Neo4j's own browser.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EVENT_KINDS, labelsOf } from '../../../../../graph/model/index.ts';
import { openDriver } from '../../../../../graph/store/neo4j/connection.ts';
import { readOnly } from '../../../../../graph/store/neo4j/read-only.ts';
import { BASE_LABELS } from '../../../../../graph/store/schema.ts';
import { FIXTURE_DELTA, FIXTURE_ROWS } from '../../../../contracts/fixture-graph.ts';
import { emptyServer, onNeo4j, onServer, sharedServer, storeOn } from '../../../../neo4j/suite.ts';

const BROWSER = new URL('../../../../../graph/store/neo4j/browser/', import.meta.url);

/** The guide's queries, each under its title. */
const GUIDE = readFileSync(new URL('guide.cypher', BROWSER), 'utf8')
  .split(/;\s*\n/)
  .filter((part) => part.trim() !== '')
  .map((part): [string, string] => {
    const lines = part.trim().split('\n');
    const title = lines.findLast((line) => line.startsWith('// ')) ?? '';
    return [title.replace('// ', ''), lines.filter((line) => !line.startsWith('//')).join('\n')];
  });

onNeo4j("the graph in Neo4j's own browser", () => {
  beforeAll(async () => {
    await emptyServer(sharedServer());
    const store = storeOn(sharedServer());
    await store.rebuild(FIXTURE_ROWS, 1);
    await store.close();
    await onServer(sharedServer(), 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  });
  afterAll(() => emptyServer(sharedServer()));

  it.each(GUIDE)('the guide answers: %s', async (title, query) => {
    expect(title).toMatch(/^\p{Lu}/u);
    const driver = await openDriver(sharedServer());
    try {
      const records = await readOnly(driver, undefined, 60_000, async (transaction) => (await transaction.run(query, {})).records); // prettier-ignore
      expect(records.length).toBeGreaterThan(0);
    } finally {
      await driver.close();
    }
  });

  it('gives every node a name to show', async () => {
    expect(await onServer(sharedServer(), 'MATCH (n) WHERE n.name IS NULL RETURN labels(n) AS l')).toEqual(
      [],
    );
  });

  it.each([
    ['chancery_names', 'Lawrow', ['person:lavrov']],
    ['chancery_names', 'Лавров', ['person:lavrov']],
    ['chancery_names', 'lavrof~', ['person:lavrov']],
    ['chancery_names', 'الرياض', ['place:riyadh']],
    ['chancery_names', 'saudi', ['country:SA']],
    ['chancery_names', 'talks', []],
    ['chancery_titles', 'conference', ['event:4']],
    ['chancery_titles', 'gespräche', ['article:de']],
    ['chancery_titles', 'lavrov', []],
  ])('%s finds %s', async (index, words, ids) => {
    const found = await onServer(sharedServer(), `CALL db.index.fulltext.queryNodes('${index}', '${words}') YIELD node RETURN node.id AS id`); // prettier-ignore
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('finds what a delta brought, and not what it took', async () => {
    const store = storeOn(sharedServer());
    await store.apply(FIXTURE_DELTA, 2);
    await store.close();
    await onServer(sharedServer(), 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    const found = async (index: string, words: string) =>
      onServer(sharedServer(), `CALL db.index.fulltext.queryNodes('${index}', '${words}') YIELD node RETURN node.id AS id`); // prettier-ignore
    expect(await found('chancery_names', 'Лавров')).toEqual([{ id: 'person:lavrov' }]);
    expect(await found('chancery_names', 'Россия')).toEqual([]);
    expect(await found('chancery_titles', 'summit')).toEqual([{ id: 'event:3' }]);
    expect(await found('chancery_titles', 'closed')).toEqual([]);
  });

  it('has a style whose every label, type and caption is there', () => {
    const style = readFileSync(new URL('chancery.grass', BROWSER), 'utf8');
    const known = [...BASE_LABELS, ...EVENT_KINDS.flatMap(labelsOf), 'Country', 'Person', 'Organization'];
    const labels = [...style.matchAll(/^node\.(\w+)/gm)].map(([, label]) => label);
    expect(labels.length).toBeGreaterThan(5);
    for (const label of labels) expect(known).toContain(label);
    for (const kind of EVENT_KINDS) expect(labels).toEqual(expect.arrayContaining([...labelsOf(kind)]));
    expect(style).toContain('caption: "{name}"');
  });
});
