// The embedded store: snapshot files of Grafeo in one folder. Its state is the folder, so that several processes
// (a server, an ingest beside it) may share it; each snapshot is whole and the newest counts.

import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ChanceryError } from '../../model/index.ts';
import type { GraphDelta, GraphRow, QueryTable } from '../../model/index.ts';
import type { QueryCheck, Store } from '../contract.ts';
import { checkQuery } from '../cypher/gate.ts';
import { codeOnly } from '../cypher/lexer.ts';
import { unknownNames } from '../cypher/unknown-names.ts';
import { checkParameters } from '../parameters.ts';
import { createQueryPool } from '../process/query-pool.ts';
import { queryProcessBeside } from '../process/query-worker.ts';
import { died, stopped, tableOf } from '../process/answers.ts';
import { failed } from './failed.ts';
import { buildDatabase } from './build.ts';
import type { Database, Engine } from './engine.ts';
import { hintsFor, notesFor } from './hints.ts';
import { patchDatabase } from './patch.ts';
import { readRows } from './read-rows.ts';
import { asidePath, newestSnapshot, publishSnapshot, removeDatabase } from './snapshots.ts';
import type { Snapshot } from './snapshots.ts';

/** Rows from which a delta is merged with all rows and built anew, which is then faster than patching. */
const LARGE_DELTA = 2_000;

/** Times a query looks again for the newest snapshot when another process has just replaced it. */
const TRIES = 3;

/** Where the store lies and what it runs on. */
export interface GrafeoOptions {
  /** The home's `graph/` folder; made where it is missing. Nothing else may lie in it. */
  readonly dir: string;
  readonly engine: Engine;
  /** Milliseconds, for `tookMs` only. */
  readonly now: () => number;
  /** Start the query process at once, not with the first query. */
  readonly warm?: boolean;
}

/** A store that also tells which query processes it has. */
export interface GrafeoStore extends Store {
  queryPids(): readonly number[];
}

/** Opens (or begins) the embedded store in a folder. */
export function openGrafeoStore({ dir, engine, now, warm }: GrafeoOptions): GrafeoStore {
  const workplace = join(dir, 'queries');
  mkdirSync(workplace, { recursive: true });
  const pool = createQueryPool(queryProcessBeside(import.meta.url), workplace);
  let writing: Promise<unknown> = Promise.resolve();
  const newest = (): Snapshot | undefined => newestSnapshot(dir);
  const oneAtATime = <Result>(write: () => Promise<Result>): Promise<Result> => {
    const next = writing.then(write, write);
    writing = next.catch(() => undefined);
    return next;
  };
  const publish = (aside: string, change: number): void => {
    const { path } = publishSnapshot(dir, aside, change);
    if (warm || pool.pids().length > 0) pool.warm(path);
  };

  const build = async (rows: Iterable<GraphRow> | AsyncIterable<GraphRow>, change: number): Promise<void> => {
    const aside = asidePath(dir);
    const db = await buildDatabase(engine, rows);
    try {
      db.save(aside);
    } finally {
      db.close();
    }
    publish(aside, change);
  };

  const patch = async (snapshot: Snapshot, delta: GraphDelta, change: number): Promise<void> => {
    const aside = asidePath(dir);
    copyFileSync(snapshot.path, aside);
    const db = openWith(() => engine.GrafeoDB.open(aside), snapshot);
    try {
      await patchDatabase(db, delta);
    } catch (error) {
      db.close();
      removeDatabase(aside);
      throw error;
    }
    db.close();
    publish(aside, change);
  };

  const snapshot = newest();
  if (warm && snapshot) pool.warm(snapshot.path);

  return {
    info: { name: 'grafeo', version: engine.version(), cypher: true },
    change: async () => newest()?.change ?? 0,
    rebuild: (rows, change) => oneAtATime(() => build(rows, change)),
    apply: (delta, change) =>
      oneAtATime(async () => {
        const before = newest();
        if (!before) return build(delta.upsert, change);
        if (before.change >= change) return;
        if (delta.upsert.length + delta.remove.length < LARGE_DELTA) return patch(before, delta, change);
        const rows = merge(readSnapshot(engine, before), delta);
        return build(rows, change);
      }),
    async *rows() {
      const current = newest();
      if (current) yield* readSnapshot(engine, current);
    },
    check: (text) => check(text),
    async query(text, params, limits): Promise<QueryTable> {
      const checked = check(text);
      if (!checked.ok)
        throw new ChanceryError(checked.code ?? 'query-refused', checked.reason ?? '', checked);
      const begun = now();
      const { maxRows, maxBytes, timeoutMs } = limits;
      const job = { do: 'run', text, params: checkParameters(params), maxRows, maxBytes, timeoutMs } as const;
      for (let attempt = 1; ; attempt++) {
        const current =
          newest() ?? (await oneAtATime(async () => newest() ?? (await build([], 0), newest())));
        if (!current) throw damaged(dir);
        const outcome = await pool.run({ ...job, at: current.path }, limits);
        if (outcome.say === 'table') {
          const notes = [...unknownNames(text), ...notesFor(codeOnly(text))];
          return tableOf(outcome, limits, now() - begun, notes);
        }
        if (outcome.say === 'killed') throw stopped(outcome.why, limits);
        if (outcome.say === 'failed') throw failed(outcome, text, checked.hints);
        if (outcome.say === 'died') throw died(outcome.message);
        if (newest()?.path !== current.path && attempt < TRIES) continue;
        removeDatabase(current.path);
        throw damaged(current.path);
      }
    },
    queryPids: () => pool.pids(),
    async close() {
      await writing;
      await pool.close();
    },
  };
}

function check(text: string): QueryCheck {
  return { ...checkQuery(text), hints: hintsFor(codeOnly(text)) };
}

async function* readSnapshot(engine: Engine, snapshot: Snapshot): AsyncGenerator<GraphRow> {
  const db = openWith(() => engine.GrafeoDB.openReadOnly(snapshot.path), snapshot);
  try {
    yield* readRows(db);
  } finally {
    db.close();
  }
}

async function* merge(
  rows: AsyncIterable<GraphRow>,
  { upsert, remove }: GraphDelta,
): AsyncGenerator<GraphRow> {
  const replaced = new Set(upsert.map((row) => keyOf(row.row, row.value.id)));
  for (const { row, id } of remove) replaced.add(keyOf(row, id));
  for await (const row of rows) if (!replaced.has(keyOf(row.row, row.value.id))) yield row;
  yield* upsert;
}

function keyOf(row: GraphRow['row'], id: string): string {
  return `${row} ${id}`;
}

/** A snapshot that cannot be opened is removed: the store is then empty, and the ledger fills it again. */
function openWith(open: () => Database, snapshot: Snapshot): Database {
  try {
    return open();
  } catch (error) {
    removeDatabase(snapshot.path);
    throw damaged(snapshot.path, error);
  }
}

function damaged(path: string, cause?: unknown): ChanceryError {
  const message = `The embedded graph "${path}" cannot be read and was set aside; run \`chancery rebuild\`.`;
  return new ChanceryError('store-damaged', message, { cause });
}
