import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openHome } from '../../../graph/home/index.ts';
import { openEmptyStore } from '../../../graph/store/index.ts';

it('a home lets go of its ledger although the store can’t be closed', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-close-'));
  const options = { dir, world: { has: () => false }, waitMs: 0 };
  const broken = { ...openEmptyStore('none'), close: () => Promise.reject(new Error('away')) };
  try {
    const home = await openHome({ ...options, store: () => broken });
    await expect(home.close()).rejects.toThrow('away');
    await (await openHome(options)).close();
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
