import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../../graph/ledger/database.ts';
import { groupedWrites } from '../../../graph/ledger/grouped-writes.ts';
import { statementsOf } from '../../../graph/ledger/statements.ts';

let dir: string;
let db: Database;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'chancery-writes-'));
  db = openDatabase(join(dir, 'rows.db'), false);
  db.exec('CREATE TABLE said (who TEXT, at INTEGER, words TEXT, PRIMARY KEY (who, at)) WITHOUT ROWID');
});

afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true, force: true });
});

const writes = (): ReturnType<typeof groupedWrites> =>
  groupedWrites(statementsOf(db), 'said', ['who', 'at', 'words'], 2);
const rows = (): unknown => db.prepare('SELECT who, at, words FROM said ORDER BY who, at').all();

describe('writes that wait', () => {
  it('are not there before they are flushed, and then all are, in whatever number', () => {
    const said = writes();
    const all = Array.from({ length: 53 }, (_, at) => [at % 2 ? 'b' : 'a', at, `word ${at}`] as const);
    for (const [who, at, words] of all) said.put(who, who, at, words);
    expect(rows()).toEqual([]);
    said.flush();
    expect(rows()).toEqual([...all].sort(([a, n], [b, m]) => (a < b ? -1 : a > b ? 1 : n - m)));
    said.flush();
  });

  it('of one key come in the order in which they were made', () => {
    const said = writes();
    said.put('a', 'a', 1, 'first');
    said.put('a', 'a', 1, 'second');
    said.put('a', 'a', 2, 'gone');
    said.remove('a', 'a', 2);
    said.remove('a', 'a', 3);
    said.put('a', 'a', 3, 'back');
    said.flush();
    expect(rows()).toEqual([
      ['a', 1, 'second'],
      ['a', 3, 'back'],
    ]);
  });

  it('of one group can be written alone', () => {
    const said = writes();
    said.put('a', 'a', 1, 'now');
    said.put('b', 'b', 1, 'later');
    said.settle('a');
    said.settle('c');
    expect(rows()).toEqual([['a', 1, 'now']]);
    said.flush();
    expect(rows()).toHaveLength(2);
  });

  it('are forgotten with what was rolled back', () => {
    const said = writes();
    said.put('a', 'a', 1, 'never');
    said.forget();
    said.flush();
    expect(rows()).toEqual([]);
  });
});
