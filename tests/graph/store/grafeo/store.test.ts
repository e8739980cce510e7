import { loadEngine } from '../../../../graph/store/grafeo/engine.ts';
import { openGrafeoStore } from '../../../../graph/store/index.ts';
import type { GrafeoStore } from '../../../../graph/store/index.ts';
import { storeContract } from '../../../contracts/store.ts';
import { RUNAWAY, storeFolder } from './folder.ts';

storeContract('grafeo', {
  open: async () => openGrafeoStore({ dir: storeFolder(), engine: loadEngine(), now: () => 0 }),
  running: async (store) => (store as GrafeoStore).queryPids(),
  runaway: RUNAWAY,
});
