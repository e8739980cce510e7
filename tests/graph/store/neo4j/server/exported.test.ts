// What the Cypher script and the CSV folder make of an empty Neo4j is what the store's own fill makes of it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat } from '../../../../../graph/export/index.ts';
import { graphRows } from '../../../../../graph/home/index.ts';
import type { GraphReader } from '../../../../../graph/model/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../../../bench/generate.ts';
import { arrayReader } from '../../../../contracts/array-reader.ts';
import { cypherShell, neo4jAdmin, type ServerAddress, startNeo4j } from '../../../../neo4j/server.ts';
import {
  emptyServer,
  onNeo4j,
  onServer,
  sharedServer,
  storeOn,
  testFolder,
} from '../../../../neo4j/suite.ts';
import { testedVersion } from '../../../../neo4j/versions.ts';
import { filesOf, textOf } from '../../../export/files-of.ts';
import { graphOfRows, HOSTILE_ROWS } from '../../../export/hostile-graph.ts';
import { inHome, NOW } from '../../../merge/graph-of.ts';

const hostile = arrayReader(graphOfRows(HOSTILE_ROWS));

/** Everything on a server but the store's mark: labels, types, properties, and of which type each value is. */
async function everything(server: ServerAddress): Promise<unknown> {
  const values = (name: string): string =>
    `properties(${name}) AS properties, [key IN keys(${name}) | key + ' ' + valueType(${name}[key])] AS types`;
  const nodes = await onServer(
    server,
    `MATCH (n) WHERE NOT n:ChanceryStore RETURN n.id AS id, labels(n) AS labels, ${values('n')}`,
  );
  const edges = await onServer(
    server,
    `MATCH (a)-[r]->(b) RETURN r.id AS id, [a.id, type(r), b.id] AS labels, ${values('r')}`,
  );
  const sorted = (list: unknown): string[] => [...(list as string[])].sort();
  return [nodes, edges].map((rows) =>
    rows
      .map(({ id, labels, types, properties }) => ({
        id: String(id),
        labels: sorted(labels),
        types: sorted(types),
        properties,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

async function filled(reader: GraphReader): Promise<unknown> {
  await emptyServer(sharedServer());
  const store = storeOn(sharedServer());
  await store.rebuild(graphRows(reader), reader.change());
  await store.close();
  const made = await everything(sharedServer());
  await emptyServer(sharedServer());
  return made;
}

/** The statements of a script, one a line. */
const statements = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => line.replace(/;$/, ''));

onNeo4j('the Cypher script', () => {
  const script = (reader: GraphReader): string => textOf(EXPORT_FORMATS.cypher, reader);
  it('run line after line gives what a fill gives, also of hostile texts, and again changes nothing', async () => {
    const wanted = await filled(hostile);
    for (let time = 0; time < 2; time++) {
      for (const statement of statements(script(hostile))) await onServer(sharedServer(), statement);
      expect(await everything(sharedServer())).toEqual(wanted);
    }
  });

  it('run by cypher-shell gives the same', async () => {
    const wanted = await filled(hostile);
    const file = join(testFolder(), 'graph.cypher');
    writeFileSync(file, script(hostile));
    cypherShell(sharedServer(), file);
    expect(await everything(sharedServer())).toEqual(wanted);
  });

  it('gives what a fill gives of what was ingested', { timeout: 600_000 }, async () => {
    await inHome(async ({ ledger, load }) => {
      await load([...generateExtractions({ seed: 4, articles: 60, days: 30 })], NOW);
      const wanted = await filled(ledger);
      for (const statement of statements(script(ledger))) await onServer(sharedServer(), statement);
      expect(await everything(sharedServer())).toEqual(wanted);
    }, GENERATED_WORLD);
    await emptyServer(sharedServer());
  });
});

onNeo4j('the CSV folder', () => {
  it(
    'imported by neo4j-admin gives what a fill gives, also of hostile texts',
    { timeout: 600_000 },
    async () => {
      const wanted = await filled(hostile);
      const [folder, csv] = [testFolder(), join(testFolder(), 'csv')];
      write(csv, EXPORT_FORMATS.csv);
      neo4jAdmin(testedVersion(), folder, csv, ['database', 'import', 'full', '@import.args', 'neo4j']);
      const server = await startNeo4j({ folder, version: testedVersion(), shortLived: true });
      try {
        const { 'finish.cypher': finish = '' } = filesOf(EXPORT_FORMATS.csv, hostile);
        for (const statement of statements(finish)) await onServer(server, statement);
        expect(await everything(server)).toEqual(wanted);
      } finally {
        await server.stop();
      }
    },
  );
});

function write(folder: string, format: ExportFormat): void {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(filesOf(format, hostile)))
    writeFileSync(join(folder, name), text);
}
