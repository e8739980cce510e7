// A Neo4j server as the store. It belongs to one ledger, whose mark it bears; several processes may share it.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ChanceryError } from '../../model/index.ts';
import type { QueryTable } from '../../model/index.ts';
import type { Store } from '../contract.ts';
import { checkQuery } from '../cypher/gate.ts';
import { unknownNames } from '../cypher/unknown-names.ts';
import { checkParameters } from '../parameters.ts';
import { died, stopped, tableOf } from '../process/answers.ts';
import { createQueryPool } from '../process/query-pool.ts';
import { queryProcessBeside } from '../process/query-worker.ts';
import { connect } from './connection.ts';
import { queryError } from './errors.ts';
import { fillStore } from './fill.ts';
import type { FillProgress } from './fill.ts';
import { markOf } from './mark.ts';
import { patchStore } from './patch.ts';
import { readRows } from './read-rows.ts';
import type { Neo4jSettings } from './settings.ts';

/** Which server, and for which ledger. */
export interface Neo4jOptions {
  /** A folder of the home; the query processes work in an empty one below it. */
  readonly dir: string;
  readonly settings: Neo4jSettings;
  /** The id of the ledger that the store follows. */
  readonly ledger: () => string;
  /** Replace another ledger's graph. */
  readonly takeOver?: boolean;
  readonly onFill?: FillProgress;
  /** Milliseconds, for `tookMs` only. */
  readonly now: () => number;
  /** Start the query process at once, not with the first query. */
  readonly warm?: boolean;
}

/** Opens the store; the server is spoken to with the first call. */
export function openNeo4jStore(options: Neo4jOptions): Store {
  const { dir, settings, ledger, takeOver = false, onFill = () => undefined, now, warm } = options;
  const workplace = join(dir, 'queries');
  mkdirSync(workplace, { recursive: true });
  const at = JSON.stringify(settings);
  const pool = createQueryPool(queryProcessBeside(import.meta.url), workplace);
  if (warm) pool.warm(at);
  const connection = connect(settings);
  const mark = markOf(connection, settings, ledger, takeOver);
  let version = '';
  const state = async (): Promise<number | undefined> => {
    version = await connection.version();
    return mark.read();
  };
  const fill: Store['rebuild'] = async (rows, change) => {
    version = await connection.version();
    await fillStore(connection, mark, rows, change, onFill);
  };

  return {
    get info() {
      return { name: 'neo4j', version, cypher: true };
    },
    change: async () => (await state()) ?? 0,
    rebuild: fill,
    async apply(delta, change) {
      const before = (await state()) ?? 0;
      if (before === 0) return fill(delta.upsert, change);
      if (before >= change) return;
      await mark.claim(false);
      await connection.write(async (run) => {
        if ((await mark.lock(run)) >= change) return;
        await patchStore(run, delta);
        await mark.write(run, change);
      });
    },
    async *rows() {
      if ((await state()) !== undefined) yield* readRows(connection);
    },
    check: checkQuery,
    async query(text, params, limits): Promise<QueryTable> {
      const checked = checkQuery(text);
      if (!checked.ok)
        throw new ChanceryError(checked.code ?? 'query-refused', checked.reason ?? '', checked);
      const begun = now();
      const given = checkParameters(params);
      if ((await state()) === 0) throw filling();
      const { maxRows, maxBytes, timeoutMs } = limits;
      const outcome = await pool.run(
        { do: 'run', at, text, params: given, maxRows, maxBytes, timeoutMs },
        limits,
      );
      if (outcome.say === 'table') return tableOf(outcome, limits, now() - begun, unknownNames(text));
      if (outcome.say === 'killed') throw stopped(outcome.why, limits);
      if (outcome.say === 'died') throw died(outcome.message);
      const status = outcome.say === 'failed' ? outcome.status : undefined;
      throw queryError(status, outcome.message, text, settings);
    },
    async close() {
      await pool.close();
      await connection.close();
    },
  };
}

function filling(): ChanceryError {
  const message =
    'The store is being filled, and half a graph answers wrongly. Try again when it is done; if nobody fills it, run `chancery rebuild`.';
  return new ChanceryError('store-filling', message);
}
