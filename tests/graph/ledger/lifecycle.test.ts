import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBusy, isFull, openDatabase } from '../../../graph/ledger/database.ts';
import { LEDGER_VERSION, openLedger } from '../../../graph/ledger/index.ts';
import { migrate } from '../../../graph/ledger/migrate.ts';
import { SCHEMA_STEPS } from '../../../graph/ledger/schema.ts';

let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'chancery-ledger-'));
  path = join(dir, 'ledger.db');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'nothing thrown';
};

describe('versions', () => {
  it('a newer ledger is refused and left as it was', () => {
    openLedger(path).close();
    const db = new Libsql(path);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(() => openLedger(path)).toThrow(
      new RegExp(`version 99, this program knows up to ${LEDGER_VERSION}.*newer Chancery`, 's'),
    );
    expect(codeOf(() => openLedger(path, { readOnly: true }))).toBe('ledger-newer');
  });

  it('an older one is migrated after a copy', () => {
    const steps = ['CREATE TABLE a (x); INSERT INTO a VALUES (1)', 'ALTER TABLE a ADD COLUMN y DEFAULT 2'];
    const old = openDatabase(path, false);
    migrate(old, path, steps.slice(0, 1));
    old.close();
    expect(existsSync(`${path}.v1.bak`)).toBe(false);
    const db = openDatabase(path, false);
    migrate(db, path, steps);
    expect(db.prepare('SELECT x, y FROM a').all()).toEqual([[1, 2]]);
    db.close();
    const copy = openDatabase(`${path}.v1.bak`, true);
    expect(copy.prepare('SELECT * FROM a').all()).toEqual([[1]]);
    copy.close();
  });

  it('version 2 is brought to 3 with every row, and only the key says what an edge leaves', () => {
    const rows: Record<string, readonly (string | number | null)[]> = {
      entity_claim: ['article:1', 'country:FR', 'country:FR', '{"name":"France"}'],
      event: ['event:1', '{"id":"event:1"}', 4],
      event_claim: ['article:1', 'event-1', 'event:1', 'FR|DE', '{"kind":"talks"}'],
      edge: ['HELD_IN|event:1|place:1', 'HELD_IN', 'event:1', 'place:1', '{"evidence":[]}', 4],
      support: ['article:1', 'REPRESENTS|person:1|country:FR', '{"evidence":[]}'],
      evidence: ['evidence:1', null, null, '{"record":"people:1"}', 4],
    };
    const old = openDatabase(path, false);
    migrate(old, path, SCHEMA_STEPS.slice(0, 2));
    for (const [table, values] of Object.entries(rows))
      old.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`).run(...values);
    old.close();
    const db = openDatabase(path, false);
    migrate(db, path, SCHEMA_STEPS.slice(0, 3));
    for (const [table, values] of Object.entries(rows))
      expect(db.prepare(`SELECT * FROM ${table}`).all(), table).toEqual([values]);
    const made = db.prepare(`SELECT tbl_name, name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL`);
    const indexes = made.all().filter(([table]) => Object.hasOwn(rows, table as string));
    expect(indexes.map(([, name]) => name).sort()).toEqual([
      'edge_change',
      'edge_target',
      'entity_claim_entity',
      'event_change',
      'event_claim_block',
      'event_claim_event',
      'evidence_article',
      'evidence_change',
      'support_edge',
    ]);
    db.close();
  });

  it('version 4 is brought to 5 with its judgements', () => {
    const old = openDatabase(path, false);
    migrate(old, path, SCHEMA_STEPS.slice(0, 4));
    const body = '{"score":1,"of":[]}';
    old.exec(
      `INSERT INTO judgement VALUES ('judgement:1', 'reject', 'user', '', '${body}', '2026-01-01', NULL)`,
    );
    old.close();
    const ledger = openLedger(path);
    expect(ledger.judgements()).toEqual([
      { id: 'judgement:1', type: 'reject', author: 'user', reason: '', score: 1, of: [] },
    ]);
    expect([ledger.anchors(), ledger.rejected('event:1')]).toEqual([[], undefined]);
    ledger.close();
    expect(existsSync(`${path}.v4.bak`)).toBe(true);
  });

  it('version 6 is brought to 7: what stores hold of its events and edges is buried, and the graph is to be made anew', () => {
    const old = openDatabase(path, false);
    migrate(old, path, SCHEMA_STEPS.slice(0, 6));
    old.exec(`INSERT INTO event VALUES ('event:1', '{}', 4);
      INSERT INTO edge VALUES ('HELD_IN|event:1|place:1', 'HELD_IN', 'event:1', 'place:1', '{}', 4);
      INSERT INTO meta VALUES ('change', '4'), ('note.merge', '6'), ('note.id', 'mine')`);
    old.close();
    const db = openDatabase(path, false);
    migrate(db, path, SCHEMA_STEPS.slice(0, 7));
    expect(db.prepare(`SELECT * FROM tombstone ORDER BY row`).all()).toEqual([
      ['edge', 'HELD_IN|event:1|place:1', 5],
      ['event', 'event:1', 5],
    ]);
    expect(db.prepare(`SELECT key, value FROM meta ORDER BY key`).all()).toEqual([
      ['change', '4'],
      ['note.id', 'mine'],
    ]);
    db.close();
  });

  it('version 7 is brought to 8: what was called a job is a run', () => {
    const old = openDatabase(path, false);
    migrate(old, path, SCHEMA_STEPS.slice(0, 7));
    old.exec(`INSERT INTO job VALUES (1, 'load', '2026-01-01', NULL, NULL)`);
    old.close();
    const ledger = openLedger(path);
    expect([ledger.jobs({}, 10), ledger.sources()]).toEqual([[], []]);
    expect(ledger.transaction(() => ledger.startRun('load', '2026-01-02'))).toBe(2);
    ledger.close();
  });

  it('a step that fails leaves the version and the tables as they were', () => {
    const db = openDatabase(path, false);
    expect(() => migrate(db, path, ['CREATE TABLE a (x)', 'CREATE TABLE b (x); nonsense'])).toThrow();
    expect(db.pragma('user_version')).toBe(1);
    expect(db.prepare(`SELECT name FROM sqlite_master`).all()).toEqual([['a']]);
    db.close();
  });
});

describe('one writer', () => {
  const HOLD = `import { openLedger } from ${JSON.stringify(new URL('../../../graph/ledger/index.ts', import.meta.url).href)};
    const ledger = openLedger(process.argv[1]); console.log('open'); setInterval(() => ledger.change(), 1000);`;
  it(
    'a second one says who holds it, and takes over from one that was killed',
    { timeout: 60_000 },
    async () => {
      const child = spawn(process.execPath, [
        '--import',
        './graph/typescript/register.mjs',
        '--input-type=module',
        '-e',
        HOLD,
        path,
      ]);
      await new Promise((resolve) => child.stdout.once('data', resolve));
      expect(() => openLedger(path, { waitMs: 50 })).toThrow(new RegExp(`process ${child.pid} on`));
      expect(codeOf(() => openLedger(path, { waitMs: 50 }))).toBe('ledger-locked');
      openLedger(path, { readOnly: true }).close();
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      await ended;
      openLedger(path, { waitMs: 50 }).close();
    },
  );
});

describe('reading only', () => {
  it('needs a ledger', () =>
    expect(codeOf(() => openLedger(path, { readOnly: true }))).toBe('ledger-missing'));
  it('writes nothing', () => {
    openLedger(path).close();
    const reader = openLedger(path, { readOnly: true });
    expect(() => reader.transaction(() => reader.startRun('load', 'x'))).toThrow(/readonly/);
    reader.close();
  });
});

describe('a disk without room', () => {
  it('is told from other errors, and what was committed before stays', () => {
    const db = openDatabase(path, false);
    db.exec('CREATE TABLE a (x); INSERT INTO a VALUES (1)');
    db.pragma('max_page_count = 3');
    const refused = (work: () => void): unknown => {
      try {
        work();
      } catch (error) {
        return error;
      }
      return undefined;
    };
    const full = refused(() => db.prepare('INSERT INTO a VALUES (?)').run('x'.repeat(100_000)));
    expect([isFull(full), isBusy(full)]).toEqual([true, false]);
    expect(isFull(refused(() => db.exec('INSERT INTO none VALUES (1)')))).toBe(false);
    expect(db.prepare('SELECT x FROM a').all()).toEqual([[1]]);
    db.close();
  });
});

describe('the log beside the file', () => {
  const logBytes = (): number => statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  const fill = (): void => {
    const db = openDatabase(path, false);
    db.exec('CREATE TABLE IF NOT EXISTS a (x)');
    db.exec('BEGIN');
    const insert = db.prepare('INSERT INTO a VALUES (?)');
    for (let row = 0; row < 1500; row++) insert.run('x'.repeat(10_000));
    db.exec('COMMIT');
    db.close();
  };

  it('is not left behind by a writer that wrote much', () => {
    fill();
    expect(logBytes()).toBe(0);
  });

  it('stays while somebody reads what was before, and goes with the next writer', () => {
    fill();
    const reader = openDatabase(path, true);
    reader.exec('BEGIN');
    const rows = (): unknown => reader.prepare('SELECT count(*) FROM a').get()?.[0];
    expect(rows()).toBe(1500);
    fill();
    expect([logBytes() > 0, rows()]).toEqual([true, 1500]);
    reader.exec('COMMIT');
    expect(rows()).toBe(3000);
    fill();
    expect([logBytes(), rows()]).toEqual([0, 4500]);
    reader.close();
  });
});
