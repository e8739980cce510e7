import { describe, expect, it } from 'vitest';
import { QUERY_LIMITS, openStore } from '../../../graph/store/index.ts';
import type { Store } from '../../../graph/store/index.ts';
import { FIXTURE_DELTA, FIXTURE_ROWS } from '../../contracts/fixture-graph.ts';
import { storeFolder } from './grafeo/folder.ts';

const without = (): Store =>
  openStore({
    dir: storeFolder(),
    load: () => {
      throw new Error('Cannot find native binding.\nmore lines');
    },
  });

describe('where the native engine cannot be loaded', () => {
  it('the store opens, and says why there is no Cypher and what to do', () => {
    const { info } = without();
    expect(info).toMatchObject({ name: 'none', cypher: false });
    expect(info.reason).toContain('Cypher is off');
    expect(info.reason).toContain('Cannot find native binding');
    expect(info.reason).not.toContain('more lines');
    expect(info.reason).toContain('npm ci');
  });

  it('a query and the rows are refused with that reason; the gate still speaks', async () => {
    const store = without();
    const refusal = { code: 'store-without-cypher', message: store.info.reason };
    await expect(store.query('MATCH (n) RETURN n', {}, QUERY_LIMITS)).rejects.toMatchObject(refusal);
    await expect(store.rows()[Symbol.asyncIterator]().next()).rejects.toMatchObject(refusal);
    expect(store.check('CREATE (n)')).toMatchObject({ ok: false, code: 'query-refused' });
  });

  it('it follows the ledger, so that nobody fills it again and again', async () => {
    const store = without();
    expect(await store.change()).toBe(0);
    await store.rebuild(FIXTURE_ROWS, 5);
    expect(await store.change()).toBe(5);
    await store.apply(FIXTURE_DELTA, 6);
    expect(await store.change()).toBe(6);
    await store.close();
  });
});

describe('where it can', () => {
  it('the door opens the embedded store', async () => {
    const store = openStore({ dir: storeFolder() });
    expect(store.info).toEqual({ name: 'grafeo', version: expect.stringMatching(/^\d/), cypher: true });
    await store.close();
  });
});
