// What became of a query, as a table or as an error a person can act on.

import { ChanceryError } from '../../model/index.ts';
import type { CypherValue, QueryTable } from '../../model/index.ts';
import type { QueryLimits } from '../contract.ts';
import type { Outcome } from './query-worker.ts';

type Answer = Extract<Outcome, { say: 'table' }>;
type Failure = Extract<Outcome, { say: 'failed' }>;

const NARROW = 'Name a label, bound the path (*1..3) or ask for less.';

/** The table of an answer, with a sentence where a cap cut it. */
export function tableOf(answer: Answer, limits: QueryLimits, tookMs: number): QueryTable {
  const rows = JSON.parse(answer.rows) as CypherValue[][];
  const table = { columns: answer.columns, rows, tookMs };
  if (answer.sent === answer.total) return table;
  const shown = `${count(answer.sent)} of ${count(answer.total)} rows shown`;
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
    return new ChanceryError('query-timeout', `The query was stopped after ${seconds}. ${NARROW}`);
  if (why === 'cancelled')
    return new ChanceryError('query-cancelled', 'The query was cancelled; nothing was changed.');
  const told = `The query was stopped because it took more than ${megabytes(limits.maxMemory)} of memory.`;
  return new ChanceryError('query-memory', `${told} ${NARROW}`);
}

/** The error of a query that the engine refused or could not finish. Says only what concerns the query. */
export function failed({ message, status }: Failure, hints: readonly string[]): ChanceryError {
  const said = plain(message);
  if (status?.startsWith('25')) {
    return new ChanceryError(
      'query-refused',
      `The query would change the graph; queries only read. ${said}`,
      { hints },
    );
  }
  if (/memory|MiB|too large/i.test(message))
    return new ChanceryError('query-memory', `${said} ${NARROW}`, { hints });
  if (status?.startsWith('42')) return new ChanceryError('query-syntax', said, { hints });
  return new ChanceryError('query-failed', said, { hints });
}

/** `Query error: GRAFEO-Q001: syntax error: [Cypher] …` with its picture of the place, in one plain paragraph. */
function plain(message: string): string {
  const [first = '', ...rest] = message.split('\n');
  const what = first.replace(/^(?:[A-Z]\w* error: )?(?:GRAFEO-\w+: )?(?:\w+ error: )?(?:\[Cypher\] )?/, '');
  const place = /--> query:(\d+):(\d+)/.exec(message);
  const help = rest.map((line) => /^\s*help: (.*)$/.exec(line)?.[1]).find((line) => line !== undefined);
  const where = place ? ` (line ${place[1]}, column ${place[2]})` : '';
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}${where}.`;
  return help === undefined ? sentence : `${sentence} ${help}`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function megabytes(bytes: number): string {
  return `${count(bytes / 1_000_000)} MB`;
}
