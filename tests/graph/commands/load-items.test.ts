import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../graph/commands/context.ts';
import { loadItems } from '../../../graph/commands/load-sources.ts';
import type { Home } from '../../../graph/commands/with-home.ts';
import { openHome } from '../../../graph/home/index.ts';
import { type Article, ChanceryError, type Extraction, type SourceItem } from '../../../graph/model/index.ts';
import type { Store } from '../../../graph/store/index.ts';
import { report, TEST_WORLD } from '../merge/report.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'chancery-load-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function* items(extractions: readonly Extraction[]): AsyncGenerator<SourceItem> {
  for (const extraction of extractions) yield { extraction };
}

/** Loads into a home whose store answers with `fault`; gives what was said, what was thrown, and what is on the disk. */
async function loaded(
  fault: () => never,
  extractions: readonly Extraction[],
): Promise<{ said: string; thrown: unknown; held: string[] }> {
  const store = { change: async () => fault(), close: async () => undefined } as unknown as Store;
  const home = await openHome({ dir, world: TEST_WORLD, store: () => store });
  let said = '';
  const context = {
    terminal: { err: (text: string) => void (said += text), errIsTerminal: false },
    reading: { readers: async () => ({ close: async () => undefined }) },
    now: () => 0,
    signal: new AbortController().signal,
  } as unknown as Context;
  try {
    const thrown = await loadItems(home as Home, items(extractions), undefined, context).catch(
      (error: unknown) => error,
    );
    return { said, thrown, held: [...home.ledger.articles()].map(({ label }) => label).sort() };
  } finally {
    await home.close();
  }
}

const away = (): never => {
  throw new ChanceryError('store-unreachable', 'away');
};

describe('a load whose store has gone', () => {
  it('tells what is on the disk before it throws why', async () => {
    const { said, thrown, held } = await loaded(away, [report('a', [{}]), report('b', [{}])]);
    expect(said).toContain('2 articles read in 0.0 s: 2 new; 2 events');
    expect(thrown).toMatchObject({ code: 'store-unreachable' });
    expect(held).toEqual(['a', 'b']);
  });

  it('tells nothing where nothing was read', async () => {
    expect(await loaded(away, [])).toMatchObject({ said: '', thrown: { code: 'store-unreachable' } });
  });

  it('lets a fault of ours through', async () => {
    const fault = (): never => {
      throw new TypeError('ours');
    };
    const { said, thrown } = await loaded(fault, [report('a', [{}])]);
    expect([said, thrown]).toEqual(['', new TypeError('ours')]);
  });
});

describe('a load whose reading goes on breaking', () => {
  it('tells what is on the disk, asks for nothing more, and throws why', async () => {
    const home = await openHome({ dir, world: TEST_WORLD });
    const asked: string[] = [];
    let said = '';
    const context = {
      terminal: { err: (text: string) => void (said += text), errIsTerminal: false },
      reading: {
        readers: async () => ({
          async extract({ id }: Article) {
            asked.push(id);
            if (id !== 'a') throw new ChanceryError('reading-breaks', 'Reading broke 5 times in a row.');
            return report('a', [{}]);
          },
          close: async () => undefined,
        }),
      },
      now: () => 0,
      signal: new AbortController().signal,
    } as unknown as Context;
    async function* articles(): AsyncGenerator<SourceItem> {
      for (let at = 0; at < 1_000; at++)
        yield { article: { ...report(at === 0 ? 'a' : `b${at}`, []).article } };
    }
    try {
      const thrown = await loadItems(home as Home, articles(), undefined, context).catch(
        (error: unknown) => error,
      );
      expect(thrown).toMatchObject({ code: 'reading-breaks' });
      expect(said).toContain('1 article read in 0.0 s: 1 new; 1 event; stopped');
      expect([...home.ledger.articles()].map(({ label }) => label)).toEqual(['a']);
      expect(asked.length).toBeLessThan(200);
    } finally {
      await home.close();
    }
  });
});
