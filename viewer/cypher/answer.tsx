// What came of a query: rows, or what went wrong and what works instead.

import type { Day } from '../../graph/model/dates.ts';
import type { QueryTable } from '../../graph/model/index.ts';
import type { Failure } from '../api/index.ts';
import { days } from '../text/index.ts';
import { Result } from './result.tsx';
import { say } from './say.ts';

/** Where a query stands. */
export type Asking =
  | { readonly is: 'idle' | 'running' | 'cancelled' }
  | { readonly is: 'answered'; readonly table: QueryTable }
  | { readonly is: 'failed'; readonly failure: Pick<Failure, 'code' | 'detail' | 'hints'> };

interface AnswerProps {
  readonly state: Asking;
  readonly asOf: Day | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly most: number;
  readonly onDraw: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
  readonly onExplain: () => void;
}

/** Milliseconds from which on a query is slow enough to be explained. */
const SLOW = 1_000;
const COSTLY: ReadonlySet<string> = new Set(['query-timeout', 'query-memory']);

/** The answer, spoken as it comes. */
export function Answer({ state, asOf, onExplain, ...result }: AnswerProps) {
  const slow = state.is === 'answered' && state.table.tookMs > SLOW && !isPlan(state.table);
  const stopped = state.is === 'failed' && COSTLY.has(state.failure.code);
  return (
    <div class="cypher-answer" aria-live="polite" aria-busy={state.is === 'running'}>
      {asOf && <p>{say('asOf', { day: days.short(asOf) })}</p>}
      {state.is === 'running' && <p>{say('running')}</p>}
      {state.is === 'cancelled' && <p>{say('cancelled')}</p>}
      {state.is === 'failed' && <Failed {...state.failure} />}
      {(slow || stopped) && (
        <p class="cypher-slow">
          <button type="button" onClick={onExplain}>
            {say('explain')}
          </button>{' '}
          {say('explainWhy')}
        </p>
      )}
      {state.is === 'answered' &&
        (isPlan(state.table) ? (
          <pre class="cypher-plan" tabIndex={0}>
            {String(state.table.rows[0]![0])}
          </pre>
        ) : (
          <Result table={state.table} {...result} />
        ))}
    </div>
  );
}

/** What EXPLAIN and PROFILE answer with: text in lines. */
function isPlan({ columns, rows }: QueryTable): boolean {
  return rows.length === 1 && columns.length === 1 && ['plan', 'profile'].includes(columns[0]!);
}

function Failed({ detail, hints }: Pick<Failure, 'detail' | 'hints'>) {
  return (
    <div class="cypher-failed" role="alert">
      <h2>{say('failed')}</h2>
      <p>{detail}</p>
      {hints.length > 0 && (
        <>
          <h3>{say('hints')}</h3>
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
