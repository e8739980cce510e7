// What the driver and the server say, as errors a person can act on. Told apart by `code`: messages change.

import { ChanceryError } from '../../model/index.ts';
import { placeIn } from '../cypher/place.ts';
import { EXPLAIN_IT, NARROW } from '../process/answers.ts';
import type { Neo4jSettings } from './settings.ts';

/** The code of an error of driver or server; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  const { name, code } = error as { name?: string; code?: unknown };
  return name === 'Neo4jError' && typeof code === 'string' ? code : undefined;
}

/** What is wrong between us and the server; an error that is none of Neo4j's comes back as it is. */
export function storeError(error: unknown, settings: Neo4jSettings): unknown {
  const code = codeOf(error);
  return code === undefined ? error : serverError(code, (error as Error).message, settings, error);
}

/** What became of the query `text`. `code` is the server's own; without one it is the driver that failed. */
export function queryError(
  code: string | undefined,
  message: string,
  text: string,
  settings: Neo4jSettings,
): ChanceryError {
  const said = plain(message);
  const options = { place: placeIn(text, said) };
  if (code === undefined) return new ChanceryError('query-failed', said);
  if (code.endsWith('.Statement.AccessMode'))
    return new ChanceryError(
      'query-refused',
      `The query would change the graph; queries only read. ${said}`,
      options,
    );
  if (/\.Statement\.(?:Syntax|Semantic)Error$|\.Statement\.ParameterMissing$/.test(code))
    return new ChanceryError('query-syntax', said, options);
  if (code.includes('TransactionTimedOut'))
    return new ChanceryError('query-timeout', `The query was stopped at its deadline. ${NARROW}`, {
      hints: [EXPLAIN_IT],
    });
  if (code.includes('OutOfMemory')) return new ChanceryError('query-memory', `${said} ${NARROW}`);
  if (code.startsWith('Neo.ClientError.Statement')) return new ChanceryError('query-failed', said, options);
  return serverError(code, message, settings);
}

/** Nobody there, gone in the middle, or about to stop. */
const AWAY = /^(?:ServiceUnavailable|SessionExpired)$|\.DatabaseUnavailable$/;

function serverError(code: string, message: string, settings: Neo4jSettings, cause?: unknown): ChanceryError {
  const { uri, username, database } = settings;
  const error = (ours: string, words: string): ChanceryError => new ChanceryError(ours, words, { cause });
  if (AWAY.test(code)) {
    const follows = 'nothing in the ledger is lost, and the store catches up when it is there again';
    const words = `Neo4j does not answer at "${uri}" (${plain(message)}) Start it or name another with --store; ${follows}.`;
    return error('store-unreachable', words);
  }
  if (code.endsWith('.AuthenticationRateLimit')) {
    const words = `Neo4j at "${uri}" has had too many wrong passwords for "${username}". Wait a few seconds, then try the right one.`;
    return error('store-unauthorized', words);
  }
  if (code.startsWith('Neo.ClientError.Security') && !code.endsWith('.Forbidden')) {
    const words = `Neo4j at "${uri}" does not let "${username}" in. Set NEO4J_USERNAME and NEO4J_PASSWORD to what it expects.`;
    return error('store-unauthorized', words);
  }
  if (code.endsWith('.DatabaseNotFound')) {
    const words = `Neo4j at "${uri}" has no database "${database ?? ''}". Set NEO4J_DATABASE to one that it has, or to nothing for its own.`;
    return error('store-no-database', words);
  }
  if (code.endsWith('.Forbidden') || code.endsWith('.WriteOnReadOnlyAccessDatabase')) {
    const words = `Neo4j at "${uri}" does not let "${username}" do what the store needs: ${plain(message)} Give it a user that may write and make constraints.`;
    return error('store-unauthorized', words);
  }
  return error('store-failed', `Neo4j at "${uri}" could not do it (${code}): ${plain(message)}`);
}

/** The first line of what the server says, as a sentence, without what only its makers read: offsets, routing tables. */
function plain(message: string): string {
  const [first = ''] = message.trim().split('\n');
  const said = first.replace(/ \(offset: \d+\)/, '').replace(/ Known routing table: .*/, '');
  return /[.!?]$/.test(said) ? said : `${said}.`;
}
