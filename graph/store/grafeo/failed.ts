// What Grafeo says of a query, as an error a person can act on.

import { ChanceryError } from '../../model/index.ts';
import { NARROW } from '../process/answers.ts';
import type { Outcome } from '../process/query-worker.ts';

type Failure = Extract<Outcome, { say: 'failed' }>;

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
