// Places where new articles appear, as rows. What becomes of one is the model's to say (`sourceAfter`).

import type { WatchedOutcome, WatchedSource } from '../model/index.ts';
import type { SqlRow } from './database.ts';
import type { Sql } from './statements.ts';

export interface SourceReader {
  source(address: string): WatchedSource | undefined;
  /** All of them, sorted by address. */
  sources(): readonly WatchedSource[];
}

/** Everything but reading only inside `transaction`. */
export interface SourceTables extends SourceReader {
  /** Keeps a source in place of the one with its address. */
  putSource(source: WatchedSource): void;
  /** Forgets a source, not what it showed; whether there was one. */
  dropSource(address: string): boolean;
}

const COLUMNS = `address, every, private, taken, validators, outcome, reason, shown, failures, added_at, read_at, due_at`;

function sourceReader(sql: Sql): SourceReader {
  return {
    source(address) {
      const row = sql(`SELECT ${COLUMNS} FROM source WHERE address = ?`).get(address);
      return row && sourceFrom(row);
    },
    sources: () => sql(`SELECT ${COLUMNS} FROM source ORDER BY address`).all().map(sourceFrom),
  };
}

/** The sources' table. */
export function sourceTables(sql: Sql): SourceTables {
  const reader = sourceReader(sql);
  return {
    ...reader,
    putSource(source) {
      sql(`INSERT OR REPLACE INTO source (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
        source.address,
        source.every,
        Number(source.allowPrivate),
        source.taken ? JSON.stringify(source.taken) : null,
        JSON.stringify(source.validators),
        source.outcome ?? null,
        source.reason ?? null,
        source.shown,
        source.failures,
        source.added,
        source.read ?? null,
        source.due,
      );
    },
    dropSource(address) {
      if (!reader.source(address)) return false;
      sql(`DELETE FROM source WHERE address = ?`).run(address);
      return true;
    },
  };
}

function sourceFrom(row: SqlRow): WatchedSource {
  const [address, every, allowed, taken, validators, outcome, reason, shown, failures, added, read, due] =
    row;
  return {
    address: address as string,
    every: every as number,
    allowPrivate: allowed === 1,
    validators: JSON.parse(validators as string),
    shown: shown as number,
    failures: failures as number,
    added: added as string,
    due: due as string,
    ...(taken !== null && { taken: JSON.parse(taken as string) }),
    ...(outcome !== null && { outcome: outcome as WatchedOutcome }),
    ...(reason !== null && { reason: reason as string }),
    ...(read !== null && { read: read as string }),
  };
}
