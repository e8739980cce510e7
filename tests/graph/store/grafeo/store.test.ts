import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../../../../graph/store/grafeo/engine.ts';
import { openGrafeoStore } from '../../../../graph/store/index.ts';
import type { GrafeoStore, Store } from '../../../../graph/store/index.ts';
import { storeContract } from '../../../contracts/store.ts';
import { RUNAWAY, storeFolder } from './folder.ts';

const folders = new Map<Store, string>();

storeContract('grafeo', {
  async open() {
    const dir = storeFolder();
    const store = openGrafeoStore({ dir, engine: loadEngine(), now: () => 0 });
    folders.set(store, dir);
    return store;
  },
  async empty(store) {
    const dir = folders.get(store)!;
    for (const name of readdirSync(dir)) if (name.endsWith('.grafeo')) rmSync(join(dir, name));
  },
  running: async (store) => (store as GrafeoStore).queryPids(),
  runaway: RUNAWAY,
});
