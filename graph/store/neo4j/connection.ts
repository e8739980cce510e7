// One driver for one server. It is loaded with the first call, so that who has no Neo4j does not pay for it.

import type { Driver, ManagedTransaction, Session, Transaction } from 'neo4j-driver';
import { ChanceryError } from '../../model/index.ts';
import { storeError } from './errors.ts';
import type { Neo4jSettings } from './settings.ts';
import { versionOf } from './version.ts';

type Values = Readonly<Record<string, unknown>>;

/** Runs one statement of ours inside a transaction; gives its rows. */
export type Run = (statement: string, params?: Values) => Promise<Values[]>;

/** A server that we read and write as the store. Everything rejects with a ChanceryError where Neo4j is at fault. */
export interface Connection {
  /** The server's version; connects where that has not been done. */
  version(): Promise<string>;
  /** Rows as they come, in a session that cannot write. */
  read(statement: string, params?: Values): AsyncIterable<Values>;
  /** A transaction that the driver may run again where the server asks for it: `work` must be idempotent. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** One transaction that is never run again: for locks, which it holds until `work` ends. `store-busy` at `timeoutMs`. */
  once<T>(work: (run: Run) => Promise<T>, timeoutMs?: number): Promise<T>;
  close(): Promise<void>;
}

/** How long the driver tries what the server asks to try again. */
const RETRY_MS = 10_000;
const CONNECT_MS = 10_000;

/** Opens a driver: numbers as bigint or float, as they are; nothing is sent to anyone but the server. */
export async function openDriver({ uri, username, password }: Neo4jSettings): Promise<Driver> {
  const { auth, driver } = await import('neo4j-driver');
  const token = password === undefined ? undefined : auth.basic(username, password);
  return driver(uri, token, {
    useBigInt: true,
    telemetryDisabled: true,
    maxTransactionRetryTime: RETRY_MS,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: CONNECT_MS,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'chancery',
  });
}

/** A connection that is made when it is first used. */
export function connect(settings: Neo4jSettings): Connection {
  let opened: Promise<{ driver: Driver; version: string }> | undefined;
  const open = async (): Promise<{ driver: Driver; version: string }> => {
    const driver = await openDriver(settings);
    try {
      const { agent = '' } = await driver.getServerInfo(database);
      return { driver, version: versionOf(agent, settings.uri) };
    } catch (error) {
      await driver.close();
      throw error;
    }
  };
  const database = settings.database === undefined ? {} : { database: settings.database };
  const server = (): Promise<{ driver: Driver; version: string }> => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined; // tried again with the next call
      throw error;
    });
    return opened;
  };
  const session = async (defaultAccessMode: 'READ' | 'WRITE'): Promise<Session> => {
    const { driver } = await server();
    // One memory of what was written for all sessions: on a cluster, a read then sees it.
    const bookmarkManager = driver.executeQueryBookmarkManager;
    return driver.session({ ...database, defaultAccessMode, bookmarkManager });
  };
  const translated = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, settings);
    }
  };
  return {
    version: () => translated(async () => (await server()).version),
    async *read(statement, params = {}) {
      const opening = await translated(() => session('READ'));
      try {
        for await (const record of opening.run(statement, params)) yield record.toObject();
      } catch (error) {
        throw storeError(error, settings);
      } finally {
        await opening.close();
      }
    },
    write: (work) =>
      translated(async () => {
        const opening = await session('WRITE');
        try {
          return await opening.executeWrite((transaction) => work(runIn(transaction)));
        } finally {
          await opening.close();
        }
      }),
    once: (work, timeoutMs) =>
      translated(async () => {
        const opening = await session('WRITE');
        try {
          const transaction = await opening.beginTransaction(timeoutMs ? { timeout: timeoutMs } : {});
          const result = await work(runIn(transaction));
          await transaction.commit();
          return result;
        } catch (error) {
          throw timedOut(error) ? busy(settings.uri, error) : error;
        } finally {
          // Rolls back what was not committed.
          await opening.close();
        }
      }),
    async close() {
      const server = await opened?.catch(() => undefined);
      opened = undefined;
      await server?.driver.close();
    },
  };
}

function runIn(transaction: ManagedTransaction | Transaction): Run {
  return async (statement, params = {}) => {
    const { records } = await transaction.run(statement, params);
    return records.map((record) => record.toObject());
  };
}

function timedOut(error: unknown): boolean {
  return /TransactionTimedOut|LockAcquisitionTimeout|LockClientStopped/.test(
    String((error as { code?: unknown }).code),
  );
}

function busy(uri: string, cause: unknown): ChanceryError {
  const message = `Another process is filling the store at "${uri}". Try again when it is done; nothing in the ledger is lost.`;
  return new ChanceryError('store-busy', message, { cause });
}
