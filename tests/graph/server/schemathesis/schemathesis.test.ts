// The API against its own document, by a program that makes up requests: schemathesis, from PyPI.

import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intakeOn } from '../../../../graph/commands/intake.ts';
import { asOfHome, graphRows, openHome, type Home } from '../../../../graph/home/index.ts';
import { openLedger, type Ledger } from '../../../../graph/ledger/index.ts';
import { type RunningServer, SERVER_LIMITS, startServer } from '../../../../graph/server/index.ts';
import { openStore } from '../../../../graph/store/index.ts';
import { loadWorld } from '../../../../graph/world/index.ts';
import { extract } from '../../../../ingest/index.ts';
import { NOW } from '../../merge/graph-of.ts';
import { schemathesis } from './install.ts';
import { putIntake } from '../intake-questions.ts';

const ARTICLES = [
  `U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergei Lavrov in Riyadh on February 18, 2025.
The meeting in Riyadh followed a phone call between the two on February 15, 2025.`,
  `Turkish Foreign Minister Hakan Fidan met his Russian counterpart Sergei Lavrov in Istanbul on February 24, 2025.`,
];

/** Requests of each kind that are made up for each address: some two thousand in all, the same ones each time. */
const EXAMPLES = 6;

const found = schemathesis();
const why = 'missing' in found ? ` (skipped: ${found.missing})` : '';

describe.skipIf(why !== '')(`schemathesis on a running server${why}`, () => {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-schemathesis-'));
  const defects: unknown[] = [];
  const days = new Map<string, Ledger>();
  let home: Home;
  let server: RunningServer;

  beforeAll(async () => {
    const world = loadWorld();
    const store = openStore({ dir: join(dir, 'graph') });
    home = await openHome({ dir, world, store: () => store });
    const read = ARTICLES.map((text, at) =>
      extract({ id: `a-${at}`, published: '2025-03-12', language: 'en', title: '', text }, world),
    );
    await home.load(await Promise.all(read), NOW);
    await store.rebuild(graphRows(home.ledger), home.ledger.change());
    server = await startServer({
      reader: home.ledger,
      store,
      dist: 'none',
      port: 0,
      now: () => 0,
      limits: { ...SERVER_LIMITS, burst: 1e6 },
      asOf: async (day) => {
        const folder = await asOfHome(dir, world, day);
        const ledger = days.get(folder) ?? openLedger(join(folder, 'ledger.db'), { readOnly: true });
        days.set(folder, ledger);
        return { reader: ledger, store };
      },
      judgements: {
        judge: (request) => home.judge(request, NOW.now()),
        undo: async (id) => ({ made: [], undone: [await home.undo(id, NOW.now())] }),
      },
      intake: intakeOn(
        home.ledger,
        (work) => work(home.ledger),
        () => 0,
      ),
      onDefect: (error) => void defects.push(error),
    });
    putIntake(home.ledger);
    const { ledger } = home;
    const ids = [ledger.events(), ledger.entities(), ledger.edges(), ledger.articles()].flatMap((rows) =>
      [...rows].slice(0, 5).map(({ id }) => id),
    );
    writeFileSync(join(dir, 'ids.txt'), ids.map((id) => `${JSON.stringify(id)}\n`).join(''));
    copyFileSync('tests/graph/server/schemathesis/schemathesis.toml', join(dir, 'schemathesis.toml'));
  }, 60_000);
  afterAll(async () => {
    await server.close();
    for (const ledger of days.values()) ledger.close();
    await home.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('finds nothing that the document does not say', { timeout: 300_000 }, async () => {
    const { code, said } = await ran([
      'run',
      `${server.url}api/v1/openapi.json`,
      ...[
        '--checks',
        'all',
        '--phases',
        'examples,coverage,fuzzing',
        '--suppress-health-check',
        'all',
        '--request-timeout',
        '60',
      ],
      ...['--max-examples', String(EXAMPLES), '--no-shrink', '--continue-on-failure'],
    ]);
    expect(defects).toEqual([]);
    expect(code === 0 ? '' : said).toBe('');
    expect(Number(/(\d+) generated/.exec(said)?.[1])).toBeGreaterThan(500);
  });

  function ran(words: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> {
    const program = 'program' in found ? found.program : '';
    const child = spawn(program, ['--no-color', '--config-file', 'schemathesis.toml', ...words], {
      cwd: dir,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    return new Promise((resolve) =>
      child.on('close', (code) => {
        // Made-up bodies are as long as a page; what is wrong stands before them.
        resolve({ code, said: said.replaceAll(/^(.{300}).*$/gm, '$1…') });
      }),
    );
  }
});
