// The first of the four layers between a person's query and the graph: refuses by its words what read-only
// engines let through (LOAD CSV, procedures, administration), and says what they would refuse more plainly.

import type { QueryCheck } from '../contract.ts';
import { lex, withoutUnicodeEscapes } from './lexer.ts';
import type { Token } from './lexer.ts';
import { placeFrom } from './place.ts';
import {
  ADMINISTRATION_WORDS,
  ALLOWED_NAMESPACES,
  ALLOWED_PROCEDURES,
  FIRST_WORDS,
  PLAN_WORDS,
  WRITING_WORDS,
} from './refusals.ts';

type Span = Pick<Token, 'start' | 'end'>;

interface Refusal extends Pick<QueryCheck, 'code' | 'reason'> {
  readonly at?: Span;
}

const READ_ONLY = 'Queries only read; change the graph with `chancery ingest`.';

/**
 * Whether a query may be run, by its words alone; hints are empty. Codes: `query-refused`, `query-syntax`.
 * The text is read as it stands and with its `\uXXXX` replaced: what either reading forbids is refused.
 */
export function checkQuery(text: string): QueryCheck {
  const decoded = withoutUnicodeEscapes(text);
  const refusal = refusalOf(text);
  if (refusal) {
    const { at, ...why } = refusal;
    return { ok: false, ...why, hints: [], ...(at && { place: placeFrom(text, at.start, at.end) }) };
  }
  // Places in the text as it is replaced are none in what was written.
  const { at: _, ...hidden } = (decoded === text ? undefined : refusalOf(decoded)) ?? {};
  return 'code' in hidden ? { ok: false, ...hidden, hints: [] } : { ok: true, hints: [] };
}

function refusalOf(text: string): Refusal | undefined {
  const { tokens, problem } = lex(text);
  if (problem) {
    const shown = text.slice(problem.start, problem.start + 20);
    return syntax(`The ${problem.what} that begins at "${shown}" is never closed; close it.`, {
      start: problem.start,
      end: text.length,
    });
  }
  const [first] = tokens;
  if (!first) return syntax('The query is empty; write one that begins with MATCH.');
  const begins = PLAN_WORDS.has(first.key) ? (tokens[1] ?? first) : first;
  return (
    secondStatement(tokens) ??
    loadCsv(tokens) ??
    writing(tokens) ??
    opening(begins) ??
    calls(tokens) ??
    functions(tokens)
  );
}

function secondStatement(tokens: readonly Token[]): Refusal | undefined {
  const end = tokens.findIndex((token) => token.text === ';');
  const after = tokens.slice(end + 1).find((token) => token.text !== ';');
  if (end < 0 || !after) return undefined;
  return refused(`A second statement begins at "${after.text}"; run one statement at a time.`, after);
}

/** Also where the two words are in backticks or in a place where no clause could stand. */
function loadCsv(tokens: readonly Token[]): Refusal | undefined {
  const found = tokens.find(
    (token, at) => isName(token) && token.key === 'LOAD' && tokens[at + 1]?.key === 'CSV',
  );
  return found && refused('"LOAD CSV" reads files of this machine; queries read only the graph.', found);
}

function writing(tokens: readonly Token[]): Refusal | undefined {
  const word = tokens.find(
    (token, at) => token.kind === 'word' && WRITING_WORDS.has(token.key) && !isNamed(tokens, at),
  );
  if (word) {
    const sentence = `"${word.text.toUpperCase()}" would change the graph. ${READ_ONLY}`;
    return refused(`${sentence} If it is a name, put it in backticks.`, word);
  }
  const batches = tokens.find((token, at) => token.key === 'TRANSACTIONS' && inTransactions(tokens, at));
  return batches && refused(`"IN TRANSACTIONS" is for writing. ${READ_ONLY}`, batches);
}

function inTransactions(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.key);
  return before.at(-1) === 'IN' || (before.at(-1) === 'CONCURRENT' && before.includes('IN'));
}

function opening(first: Token): Refusal | undefined {
  if (first.kind === 'word' && FIRST_WORDS.has(first.key)) return undefined;
  if (first.kind === 'word' && ADMINISTRATION_WORDS.has(first.key)) {
    return refused(`"${first.text.toUpperCase()}" is administration; queries read only the graph.`, first);
  }
  const known = [...FIRST_WORDS, ...PLAN_WORDS].join(', ');
  return syntax(`A query cannot begin with "${first.text}"; it begins with one of ${known}.`, first);
}

function calls(tokens: readonly Token[]): Refusal | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.key !== 'CALL' || isNamed(tokens, at)) continue;
    const name = procedureAt(tokens, at + 1);
    if (name === '' || ALLOWED_PROCEDURES.includes(name)) continue;
    return refused(
      `The procedure "${name}" is not allowed; these are: ${ALLOWED_PROCEDURES.join(', ')}.`,
      tokens[at + 1],
    );
  }
  return undefined;
}

/** A dotted name before a bracket is a function; only Cypher's own namespaces are let through. */
function functions(tokens: readonly Token[]): Refusal | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.text !== '(') continue;
    const parts: string[] = [];
    for (let end = at - 1; end >= 0; end -= 2) {
      const part = tokens[end];
      if (!part || !isName(part)) break;
      parts.unshift(part.kind === 'quoted' ? part.text.slice(1, -1) : part.text);
      if (tokens[end - 1]?.text !== '.') break;
    }
    const [namespace = ''] = parts;
    const name = parts.join('.');
    if (parts.length < 2 || ALLOWED_NAMESPACES.has(namespace.toLowerCase())) continue;
    if (ALLOWED_PROCEDURES.includes(name)) continue;
    return refused(
      `The function "${name}" is not Cypher's own and not allowed; ask in plain Cypher.`,
      tokens[at - 1],
    );
  }
  return undefined;
}

/** The dotted name after CALL; empty before the brace or bracket of a subquery. */
function procedureAt(tokens: readonly Token[], from: number): string {
  let name = '';
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !(isName(token) || token.text === '.') || (isName(token) && /[^.]$/.test(name))) break;
    name += token.kind === 'quoted' ? token.text.slice(1, -1) : token.text;
  }
  return name;
}

/**
 * Whether the word at `at` names a property, a label, a type or a map's key, where no clause can stand.
 * After a dot only where what stands before can have properties: `5.SET` is not one.
 */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.text === ':') return true;
  if (before?.text === '.') {
    const owner = tokens[at - 2];
    return (
      owner !== undefined &&
      (isName(owner) || owner.kind === 'parameter' || [')', ']', '}'].includes(owner.text))
    );
  }
  return (before?.text === '{' || before?.text === ',') && tokens[at + 1]?.text === ':';
}

function isName(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'quoted';
}

function refused(reason: string, at?: Span): Refusal {
  return { code: 'query-refused', reason, ...(at && { at }) };
}

function syntax(reason: string, at?: Span): Refusal {
  return { code: 'query-syntax', reason, ...(at && { at }) };
}
