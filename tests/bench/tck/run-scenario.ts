// One scenario of the TCK on an empty database of the embedded engine. What a scenario needs first it writes by the engine
// itself, outside the gate; what it asks goes the way of a person's query: gate, names for columns, tagged values.

import type { CypherValue } from '../../../graph/model/index.ts';
import { checkQuery } from '../../../graph/store/cypher/gate.ts';
import { withAliases } from '../../../graph/store/grafeo/aliases.ts';
import type { Database, Engine } from '../../../graph/store/grafeo/engine.ts';
import { tagValue } from '../../../graph/store/grafeo/values.ts';
import type { Scenario, Step } from './feature.ts';
import { textOfNotation, textOfValue } from './notation.ts';
import type { Comparing } from './notation.ts';

/**
 * What became of a scenario. `inapplicable`: it is about what a person's query may not do; `unable`: an error where rows
 * were due; `lenient`: rows where an error was due; `otherwise`: other rows.
 */
export interface Outcome {
  readonly how: 'passed' | 'inapplicable' | Failure['how'];
  readonly why: string;
}

interface Failure {
  readonly how: 'unable' | 'lenient' | 'otherwise';
  readonly why: string;
}

/** What the TCK says of a query: its rows or an error. */
type Answer =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly CypherValue[])[] }
  | { readonly error: string };

/** Why a scenario does not apply; undefined where it does. */
export function whyInapplicable({ steps }: Scenario): string | undefined {
  if (steps.some(({ words }) => words.startsWith('there exists a procedure')))
    return 'it brings procedures of its own';
  const refused = asked(steps).some(({ text = '' }) => checkQuery(text).code === 'query-refused');
  return refused ? 'the gate refuses what it asks' : undefined;
}

/** Runs one scenario; `graphs` gives the statements that make a named graph. Never throws. */
export async function runScenario(
  engine: Engine,
  scenario: Scenario,
  graphs: (name: string) => string,
): Promise<Outcome> {
  const inapplicable = whyInapplicable(scenario);
  if (inapplicable !== undefined) return { how: 'inapplicable', why: inapplicable };
  const db = engine.GrafeoDB.create();
  try {
    return (await failureOf(db, scenario, graphs)) ?? { how: 'passed', why: '' };
  } finally {
    db.close();
  }
}

async function failureOf(
  db: Database,
  { steps }: Scenario,
  graphs: (name: string) => string,
): Promise<Failure | undefined> {
  const params: Record<string, unknown> = {};
  let answer: Answer = { columns: [], rows: [] };
  let before = sizeOf(db);
  for (const { words, text = '', table = [] } of steps) {
    const graph = /^the (\S+) graph$/.exec(words)?.[1];
    if (words === 'any graph' || words === 'an empty graph') continue;
    if (graph !== undefined || words === 'having executed:') {
      try {
        await db.executeCypher(graph === undefined ? text : graphs(graph));
      } catch (error) {
        return { how: 'unable', why: `what it needs could not be written: ${firstLine(error)}` };
      }
    } else if (words === 'parameters are:') {
      for (const [name = '', value = ''] of table) params[name] = await valueOf(db, value);
    } else if (/^executing (?:control )?query:$/.test(words)) {
      before = sizeOf(db);
      answer = await ask(db, text, params);
    } else if (words === 'no side effects') {
      if (sizeOf(db) !== before) return { how: 'otherwise', why: 'it changed the graph' };
    } else {
      const failure = differs(words, table, answer);
      if (failure) return failure;
    }
  }
  return undefined;
}

function asked(steps: readonly Step[]): Step[] {
  return steps.filter(({ words }) => /^executing (?:control )?query:$/.test(words));
}

async function ask(db: Database, text: string, params: Record<string, unknown>): Promise<Answer> {
  const checked = checkQuery(text);
  if (!checked.ok) return { error: checked.reason ?? '' };
  try {
    const result = await db.executeCypher(withAliases(text), params);
    const { columns, length } = result;
    const rows = Array.from({ length }, (_, at) => columns.map((column) => result.get(at)[column]));
    const placed = rows.map((row) => row.map((value) => tagValue(value, (place) => idOf(db, place))));
    return { columns, rows: placed };
  } catch (error) {
    return { error: firstLine(error) };
  }
}

/** How the answer is not what a step says; undefined where it is. */
function differs(
  words: string,
  [header = [], ...rows]: readonly (readonly string[])[],
  answer: Answer,
): Failure | undefined {
  const otherwise = (why: string): Failure => ({ how: 'otherwise', why });
  if (/^an? \w+ should be raised /.test(words))
    return 'error' in answer ? undefined : { how: 'lenient', why: 'it gives no error' };
  if ('error' in answer) return { how: 'unable', why: answer.error };
  if (words === 'the result should be empty')
    return answer.rows.length === 0 ? undefined : otherwise('there are rows');
  if (!words.startsWith('the result should be')) throw new Error(`the bench knows no step "${words}"`);
  const how: Comparing = { anyOrder: words.includes('ignoring element order for lists') };
  const inOrder = words.includes('in order');
  const columns = header.map((name) => answer.columns.indexOf(name));
  if (columns.includes(-1) || columns.length !== answer.columns.length)
    return otherwise(`the columns are ${answer.columns.join(', ')}`);
  const lines = (given: readonly string[]): string => (inOrder ? given : [...given].sort()).join('\n');
  const wanted = lines(rows.map((row) => row.map((cell) => textOfNotation(cell, how)).join(' | ')));
  const got = lines(
    answer.rows.map((row) => columns.map((at) => textOfValue(row[at] ?? null, how)).join(' | ')),
  );
  return wanted === got ? undefined : otherwise(`wanted ${oneLine(wanted)}; got ${oneLine(got)}`);
}

/** A parameter's value, which the TCK writes as a literal: the engine reads it. */
async function valueOf(db: Database, literal: string): Promise<unknown> {
  return (await db.executeCypher(`RETURN ${literal} AS value`)).get(0)['value'];
}

function idOf(db: Database, place: number): string | undefined {
  const id = db.getNode(place)?.get('id');
  return typeof id === 'string' ? id : undefined;
}

function sizeOf(db: Database): string {
  return `${db.nodeCount()} nodes, ${db.edgeCount()} relationships`;
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}

function oneLine(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
