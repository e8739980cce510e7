// What Grafeo says of a query, as an error a person can act on.

import { ChanceryError } from '../../model/index.ts';
import { placeIn } from '../cypher/place.ts';
import { NARROW } from '../process/answers.ts';
import type { Outcome } from '../process/query-worker.ts';

type Failure = Extract<Outcome, { say: 'failed' }>;

/** The engine's names of tokens, as a person writes them. */
const TOKENS: Readonly<Record<string, string>> = {
  LParen: '(', RParen: ')', LBracket: '[', RBracket: ']', LBrace: '{', RBrace: '}', Colon: ':', Comma: ',', Dot: '.',
  Eq: '=', Minus: '-', Arrow: '->',
}; // prettier-ignore

/** The error of a query that the engine refused or could not finish. Says only what concerns the query. */
export function failed({ message, status }: Failure, text: string, hints: readonly string[]): ChanceryError {
  const said = plain(message, text);
  const options = { hints, place: placeIn(text, said) };
  if (status?.startsWith('25')) {
    return new ChanceryError(
      'query-refused',
      `The query would change the graph; queries only read. ${said}`,
      options,
    );
  }
  if (/memory|MiB|too large/i.test(message))
    return new ChanceryError('query-memory', `${said} ${NARROW}`, options);
  if (status?.startsWith('42')) return new ChanceryError('query-syntax', said, options);
  return new ChanceryError('query-failed', said, options);
}

/** `Query error: GRAFEO-Q001: syntax error: [Cypher] …` with its picture of the place, in one plain paragraph. */
function plain(message: string, text: string): string {
  const [first = '', ...rest] = message.split('\n');
  const what = first.replace(/^(?:[A-Z]\w* error: )?(?:GRAFEO-\w+: )?(?:\w+ error: )?(?:\[Cypher\] )?/, '');
  const place = /--> query:(\d+):(\d+)/.exec(message);
  const help = rest.map((line) => /^\s*help: (.*)$/.exec(line)?.[1]).find((line) => line !== undefined);
  const where = place ? ` (line ${place[1]}, column ${place[2]})` : '';
  const found = placeIn(text, where);
  const readable = what.replace(/^expected (\w+)$/i, (all, token: string) =>
    found && TOKENS[token]
      ? `expected "${TOKENS[token]}" before "${text.slice(found.start, found.end)}"`
      : all,
  );
  const sentence = `${readable.charAt(0).toUpperCase()}${readable.slice(1)}${where}.`;
  return help === undefined ? sentence : `${sentence} ${help}`;
}
