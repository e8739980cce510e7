// The questions in Cypher on the embedded store.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openStore, type Store } from '../../../graph/store/index.ts';
import { asksInCypher } from './asks-in-cypher.ts';

const dir = mkdtempSync(join(tmpdir(), 'chancery-chains-cypher-'));
let store: Store;
beforeAll(() => void (store = openStore({ dir })));
afterAll(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

asksInCypher('on the embedded store', () => store, process.env['CHANCERY_DEEP'] ? 200 : 12);
