import { afterEach, beforeEach, expect, it } from 'vitest';
import { QUERY_LIMITS } from '../../../../../graph/store/index.ts';
import type { Neo4jSettings, Store } from '../../../../../graph/store/index.ts';
import { openDriver } from '../../../../../graph/store/neo4j/connection.ts';
import { readOnly } from '../../../../../graph/store/neo4j/read-only.ts';
import { FIXTURE_DELTA, FIXTURE_ROWS } from '../../../../contracts/fixture-graph.ts';
import { WRITING_QUERIES } from '../../../../contracts/refused-queries.ts';
import { rowsOf, sortedRows } from '../../../../contracts/store-maker.ts';
import { emptyServer, onNeo4j, onServer, sharedServer, storeOn } from '../../../../neo4j/suite.ts';

onNeo4j('a Neo4j database', () => {
  const opened: Store[] = [];
  const open = (...args: Parameters<typeof storeOn>): Store => {
    const store = storeOn(...args);
    opened.push(store);
    return store;
  };
  beforeEach(() => emptyServer(sharedServer()));
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  const count = async (pattern: string): Promise<unknown> =>
    (await onServer(sharedServer(), `MATCH ${pattern} RETURN count(*) AS n`))[0]?.['n'];

  it('that holds what others made is refused and left alone', async () => {
    await onServer(sharedServer(), 'CREATE (:Event {id: "theirs"})-[:LIKES]->(:Person {name: "Ann"})');
    const store = open(sharedServer());
    const refusal = { code: 'store-foreign', message: expect.stringContaining('NEO4J_DATABASE') };
    await expect(store.change()).rejects.toMatchObject(refusal);
    await expect(store.rebuild(FIXTURE_ROWS, 1)).rejects.toMatchObject(refusal);
    await expect(store.apply({ upsert: FIXTURE_ROWS, remove: [] }, 1)).rejects.toMatchObject(refusal);
    await expect(store.query('MATCH (n) RETURN n', {}, QUERY_LIMITS)).rejects.toMatchObject(refusal);
    await expect(rowsOf(store)).rejects.toMatchObject(refusal);
    await expect(open(sharedServer(), { takeOver: true }).change()).rejects.toMatchObject(refusal);
    expect(await count('(n)')).toBe(2);
    expect(await count('()-[:LIKES]->()')).toBe(1);
  });

  it('of another ledger is refused and left alone, and taken over where a person says so', async () => {
    await open(sharedServer()).rebuild(FIXTURE_ROWS, 5);
    const other = { ledger: () => 'another-ledger' };
    const refusal = { code: 'store-of-another', message: expect.stringContaining('--take-over') };
    for (const act of [
      (store: Store) => store.change(),
      (store: Store) => store.rebuild([], 9),
      (store: Store) => store.apply(FIXTURE_DELTA, 9),
      (store: Store) => store.query('RETURN 1', {}, QUERY_LIMITS),
    ])
      await expect(act(open(sharedServer(), other))).rejects.toMatchObject(refusal);
    expect(await rowsOf(open(sharedServer()))).toEqual(sortedRows(FIXTURE_ROWS));

    const few = FIXTURE_ROWS.filter(({ row }) => row === 'article');
    const taking = open(sharedServer(), { ...other, takeOver: true });
    expect(await taking.change()).toBe(0);
    await taking.rebuild(few, 2);
    expect(await rowsOf(open(sharedServer(), other))).toEqual(sortedRows(few));
    await expect(open(sharedServer()).change()).rejects.toMatchObject({ code: 'store-of-another' });
  });

  it('keeps the notes that people hang on our nodes, through delta and rebuild', async () => {
    const store = open(sharedServer());
    await store.rebuild(FIXTURE_ROWS, 1);
    await onServer(
      sharedServer(),
      'MATCH (e:Event {id: "event:1"}) CREATE (:Note {text: "look again"})-[:ABOUT]->(e) SET e:Reviewed, e.mine = 1',
    );
    await store.apply(FIXTURE_DELTA, 2);
    await store.rebuild(FIXTURE_ROWS, 3);
    expect(await count('(:Note)-[:ABOUT]->(:Reviewed {id: "event:1"})')).toBe(1);
    expect(await rowsOf(store)).toEqual(sortedRows(FIXTURE_ROWS));
  });

  it('has a constraint for every label and type before the first row, and ids of ours only', async () => {
    await open(sharedServer()).rebuild(FIXTURE_ROWS, 1);
    const [constraints] = await onServer(
      sharedServer(),
      "SHOW CONSTRAINTS YIELD name, type WHERE name STARTS WITH 'chancery_' RETURN count(*) AS n, collect(DISTINCT type) AS types",
    );
    expect(constraints).toMatchObject({ n: 15 });
    expect(await count('(n) WHERE n.id IS NULL')).toBe(0);
    await expect(onServer(sharedServer(), 'CREATE (:Event {id: "event:1"})')).rejects.toMatchObject({
      code: expect.stringContaining('ConstraintValidationFailed'),
    });
  });

  it('holds whole numbers as whole numbers, and coordinates as fractions', async () => {
    await open(sharedServer()).rebuild(FIXTURE_ROWS, 1);
    const text =
      'MATCH (e:Event {id: "event:1"}), (l:Location {id: "place:hanoi"}) RETURN e.sources / 4 AS q, toString(e.startDay) AS day, toString(l.lat) AS lat';
    expect(await onServer(sharedServer(), text)).toEqual([{ q: 0, day: '20137', lat: '21.0' }]);
    const { rows } = await open(sharedServer()).query('RETURN 7 / $n AS q', { n: 2 }, QUERY_LIMITS);
    expect(rows).toEqual([[3]]);
  });

  it('that is being filled is not asked, and whoever fills it next begins anew', async () => {
    const store = open(sharedServer());
    await store.rebuild(FIXTURE_ROWS, 4);
    await onServer(sharedServer(), 'MATCH (s:ChanceryStore) SET s.change = 0');
    await onServer(sharedServer(), 'MATCH (e:Event {id: "event:1"}) DETACH DELETE e');
    expect(await store.change()).toBe(0);
    await expect(store.query('RETURN 1', {}, QUERY_LIMITS)).rejects.toMatchObject({ code: 'store-filling' });
    await store.rebuild(FIXTURE_ROWS, 4);
    expect(await rowsOf(store)).toEqual(sortedRows(FIXTURE_ROWS));
  });

  it.each([
    ['', ''],
    [', also where nobody noted what was missing', 'MATCH (s:ChanceryStore) REMOVE s.unproven'],
  ])('joins what came late to what names it%s', async (_, forget) => {
    const late = FIXTURE_ROWS.filter(({ value }) => ['evidence:1', 'article:de'].includes(value.id));
    const store = open(sharedServer());
    const missing = async (): Promise<unknown> =>
      (await onServer(sharedServer(), 'MATCH (s:ChanceryStore) RETURN s.unproven AS ids'))[0]?.['ids'];
    await store.rebuild(FIXTURE_ROWS.filter((row) => !late.includes(row)), 1); // prettier-ignore
    expect(await missing()).toEqual(['event:1', 'evidence:2', 'evidence:6']);
    if (forget) await onServer(sharedServer(), forget);
    await store.apply({ upsert: late, remove: [] }, 2);
    expect(await missing()).toEqual([]);
    expect(await count('(:Event)-[:ATTESTED_BY]->(:Evidence)')).toBe(7);
    expect(await count('(:Evidence)-[:FROM]->(:Article)')).toBe(6);
    await store.apply({ upsert: [], remove: [{ row: 'evidence', id: 'evidence:1' }, { row: 'article', id: 'article:de' }] }, 3); // prettier-ignore
    expect(await missing()).toEqual(['event:1', 'evidence:2', 'evidence:6']);
  });

  it('takes one writer at a time, and an older delta never lies over a newer one', async () => {
    const [one, two] = [open(sharedServer()), open(sharedServer())];
    await one.rebuild(FIXTURE_ROWS, 1);
    await Promise.all([one.apply(FIXTURE_DELTA, 3), two.apply({ upsert: [], remove: [] }, 2)]);
    expect(await one.change()).toBe(3);
    await two.apply({ upsert: FIXTURE_ROWS.slice(0, 5), remove: [] }, 2);
    await Promise.all([one.rebuild(FIXTURE_ROWS, 4), two.rebuild(FIXTURE_ROWS, 4)]);
    expect(await two.change()).toBe(4);
    expect(await rowsOf(one)).toEqual(sortedRows(FIXTURE_ROWS));
  });

  it('says how far a fill is', async () => {
    const seen: [number, number][] = [];
    const store = open(sharedServer(), { onFill: (done, total) => seen.push([done, total]) });
    await store.rebuild(FIXTURE_ROWS, 1);
    expect(seen.at(-1)).toEqual([65, 65]);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
  });

  it('keeps no more of an answer than may be sent, however much comes', async () => {
    const store = open(sharedServer());
    await store.rebuild(FIXTURE_ROWS, 1);
    const text =
      "UNWIND range(1, 900) AS x RETURN reduce(s = '0123456789abcdef', i IN range(1, 16) | s + s) AS s";
    const limits = { ...QUERY_LIMITS, timeoutMs: 120_000, maxMemory: 700_000_000 };
    const { rows, cut } = await store.query(text, {}, limits);
    expect(rows).toHaveLength(4);
    expect(cut).toMatch(/^4 of 900 rows shown; the rest is more than 5 MB/);
  });

  it('would refuse what writes, if the gate let it through', async () => {
    await open(sharedServer()).rebuild(FIXTURE_ROWS, 1);
    const driver = await openDriver(sharedServer());
    try {
      for (const text of WRITING_QUERIES) {
        const run = readOnly(driver, undefined, 5_000, async (transaction) => {
          expect(Object.keys(transaction)).toEqual(['run']);
          return transaction.run(text, {});
        });
        await expect(run, text).rejects.toThrow();
      }
    } finally {
      await driver.close();
    }
    expect(await count('(n)')).toBe(26);
  });
});

onNeo4j('a server that does not answer as it should', () => {
  it.each<[string, Partial<Neo4jSettings>, string, string]>([
    ['nobody listens', { uri: 'neo4j://127.0.0.1:1' }, 'store-unreachable', '"neo4j://127.0.0.1:1"'],
    ['nobody listens to Bolt', { uri: 'bolt://127.0.0.1:1' }, 'store-unreachable', 'does not answer'],
    ['it is not encrypted', { uri: 'bolt+s://127.0.0.1:PORT' }, 'store-unreachable', 'bolt+s'],
    ['it does not know the user', { username: 'nobody' }, 'store-unauthorized', '"nobody"'],
    ['it wants a password', { password: undefined as never }, 'store-unauthorized', 'NEO4J_PASSWORD'],
    ['it has no such database', { database: 'nowhere' }, 'store-no-database', '"nowhere"'],
  ])('%s', async (_, otherwise, code, words) => {
    const server = sharedServer();
    const uri = (otherwise.uri ?? server.uri).replace('PORT', new URL(server.uri).port);
    const store = storeOn({ ...server, ...otherwise, uri });
    const refusal = { name: 'ChanceryError', code, message: expect.stringContaining(words) };
    await expect(store.change()).rejects.toMatchObject(refusal);
    await expect(store.rebuild(FIXTURE_ROWS, 1)).rejects.toMatchObject(refusal);
    await expect(store.query('RETURN 1', {}, QUERY_LIMITS)).rejects.toMatchObject(refusal);
    await store.close();
  });
});
