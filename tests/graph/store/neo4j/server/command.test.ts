// The command as a person runs it, on a Neo4j server.

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyServer, onNeo4j, onServer, sharedServer, testFolder } from '../../../../neo4j/suite.ts';

onNeo4j('the command on a Neo4j server', () => {
  let home: string;
  let serving: ChildProcess | undefined;
  beforeAll(async () => {
    home = testFolder();
    await emptyServer(sharedServer());
  });
  afterAll(async () => {
    if (serving && serving.exitCode === null) {
      serving.kill('SIGTERM');
      await once(serving, 'close');
    }
  });

  const start = (words: readonly string[], more: Record<string, string> = {}): ChildProcess => {
    const { uri, username, password } = sharedServer();
    const env = {
      ...process.env,
      NO_COLOR: '1',
      CHANCERY_STORE: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    };
    return spawn(process.execPath, ['chancery.mjs', ...words, '--home', home], { env: { ...env, ...more } });
  };
  const run = async (words: readonly string[], more: Record<string, string> = {}) => {
    const child = start(words, more);
    let [out, err] = ['', ''];
    child.stdout!.on('data', (chunk) => (out += String(chunk)));
    child.stderr!.on('data', (chunk) => (err += String(chunk)));
    const [code] = (await once(child, 'close')) as [number];
    return { code, out, err };
  };

  it('says what is wrong with the server before it reads anything', async () => {
    const ingest = await run(['ingest', 'seeds/articles/en-21.txt'], { NEO4J_USERNAME: 'nobody' });
    expect(ingest).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^chancery: Neo4j at .* does not let "nobody" in/),
    });
    expect((await run(['doctor'], { CHANCERY_STORE: 'neo4j://127.0.0.1:1' })).out).toMatch(
      /missing +store +Neo4j does not answer at "neo4j:\/\/127\.0\.0\.1:1"/,
    );
    const wrong = await run(['query', 'RETURN 1', '--store', 'neo4j:/x']);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('"neo4j:/x" is no address of one') });
  });

  it('ingests, asks, rebuilds and reports', async () => {
    expect(await run(['ingest', 'seeds/articles/en-21.txt', 'seeds/articles/de-21.txt'])).toMatchObject({
      code: 0,
    });
    expect(await run(['query', 'MATCH (a:Article) RETURN count(a) AS n'])).toMatchObject({ out: 'n\n2\n' });
    expect(await onServer(sharedServer(), 'MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: 2 }]);
    expect((await run(['rebuild'])).err).toMatch(/neo4j made anew at change \d+ in/);
    expect((await run(['doctor'])).out).toMatch(/ok +store +neo4j \d+\.\d+\S* at neo4j:.* at change \d+/);
  });

  it('serves the console from it and follows what is ingested beside it', async () => {
    serving = start(['serve', '--port', '0']);
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      serving!.stderr!.on('data', (chunk) => {
        const found = /Chancery is at (\S+)/.exec((said += String(chunk)))?.[1];
        if (found) resolve(found);
      });
      serving!.once('close', () => reject(new Error(said)));
    });
    const ask = async (cypher: string): Promise<Response> =>
      fetch(`${url}api/v1/query`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ cypher }),
      });
    const articles = async (): Promise<unknown> =>
      ((await (await ask('MATCH (a:Article) RETURN count(a) AS n')).json()) as { rows: unknown }).rows;
    expect(await articles()).toEqual([[2]]);
    expect((await ask('MATCH (n) DETACH DELETE n')).status).toBe(400);
    await run(['ingest', 'seeds/articles/en-22.txt']);
    await expect.poll(articles, { timeout: 60_000, interval: 500 }).toEqual([[3]]);
  });

  it('reads the ledger without the server', async () => {
    const away = { CHANCERY_STORE: 'neo4j://127.0.0.1:1' };
    expect(await run(['find', 'Istanbul'], away)).toMatchObject({ code: 0 });
    expect((await run(['export'], away)).out).toBe(
      (await run(['export'], { CHANCERY_STORE: 'embedded' })).out,
    );
    expect(await run(['query', 'RETURN 1'], away)).toMatchObject({
      code: 1,
      err: expect.stringContaining('does not answer'),
    });
  });
});
