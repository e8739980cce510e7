// What became of a query, as a table or as an error a person can act on; what the engine itself says of it, each store
// puts into words.

import { ChanceryError } from '../../model/index.ts';
import type { CypherValue, QueryTable } from '../../model/index.ts';
import type { QueryLimits } from '../contract.ts';
import type { Outcome } from './query-worker.ts';

type Answer = Extract<Outcome, { say: 'table' }>;

/** What to do about a query that costs too much. */
export const NARROW = 'Name a label, bound the path (*1..3) or ask for less.';

/** How to see why. */
export const EXPLAIN_IT =
  'Put EXPLAIN before the query to see how it would be gone about; nothing is run then.';

/** The table of an answer, with a sentence where a cap cut it, and with what there is to note about the query. */
export function tableOf(
  answer: Answer,
  limits: QueryLimits,
  tookMs: number,
  notes: readonly string[],
): QueryTable {
  const rows = JSON.parse(answer.rows) as CypherValue[][];
  const table = { columns: answer.columns, rows, tookMs, ...(notes.length > 0 && { notes }) };
  if (answer.late) {
    const stopped = `Stopped after ${limits.timeoutMs / 1000} s; ${count(answer.sent)} rows shown of more`;
    return { ...table, cut: `${stopped}; add LIMIT or narrow it.` };
  }
  if (answer.sent === answer.total) return table;
  const total = `${answer.more ? 'more than ' : ''}${count(answer.total)}`;
  const shown = `${count(answer.sent)} of ${total} rows shown`;
  const byBytes = answer.sent < Math.min(answer.total, limits.maxRows);
  const why = byBytes
    ? `the rest is more than ${megabytes(limits.maxBytes)}; return fewer properties`
    : 'add LIMIT or narrow it';
  return { ...table, cut: `${shown}; ${why}.` };
}

/** The error of a query that was stopped from outside. */
export function stopped(why: 'timeout' | 'memory' | 'cancelled', limits: QueryLimits): ChanceryError {
  const seconds = `${limits.timeoutMs / 1000} s`;
  if (why === 'timeout')
    return new ChanceryError('query-timeout', `The query was stopped after ${seconds}. ${NARROW}`, {
      hints: [EXPLAIN_IT],
    });
  if (why === 'cancelled')
    return new ChanceryError('query-cancelled', 'The query was cancelled; nothing was changed.');
  const told = `The query was stopped because it took more than ${megabytes(limits.maxMemory)} of memory.`;
  return new ChanceryError('query-memory', `${told} ${NARROW}`);
}

/** The error of a query whose process ended by itself. */
export function died(message: string): ChanceryError {
  return new ChanceryError(
    'query-failed',
    `The query's process ended by itself (${message}); ask for less, or try again.`,
  );
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function megabytes(bytes: number): string {
  return `${count(bytes / 1_000_000)} MB`;
}
