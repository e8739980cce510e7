import { useEffect, useRef, useState } from 'preact/hooks';
import type { QueryTable } from '../../graph/model/index.ts';
import type { Day } from '../../graph/model/dates.ts';
import { failureOf } from '../api/index.ts';
import type { Failure } from '../api/index.ts';
import { createEditor } from './editor.ts';
import type { Editor } from './editor.ts';
import { readParams } from './params.ts';
import { QUESTIONS } from './questions.ts';
import { Result } from './result.tsx';
import { days } from '../text/index.ts';
import { say } from './say.ts';
import './cypher.css';

/** What the panel asks with, and where what it found is drawn. */
export interface CypherPanelProps {
  /** Rejects with `RequestFailed`, or in any way once the signal is aborted. */
  readonly query: (
    cypher: string,
    params: Readonly<Record<string, unknown>>,
    signal: AbortSignal,
  ) => Promise<QueryTable>;
  /** The day as of which the graph is asked; null for today's. An answer about another one is taken away. */
  readonly asOf: Day | null;
  /** Ids of the nodes to be drawn, each once. */
  readonly onDraw: (ids: readonly string[]) => void;
  /** What the page's content policy lets the editor's styles in with. */
  readonly nonce?: string;
}

type State =
  | { readonly is: 'idle' | 'running' | 'cancelled' }
  | { readonly is: 'answered'; readonly table: QueryTable }
  | { readonly is: 'failed'; readonly failure: Pick<Failure, 'detail' | 'hints'> };

/** The Cypher console: questions to begin with, an editor, parameters, and the result as a table that can be drawn. */
export function CypherPanel({ query, asOf, onDraw, nonce }: CypherPanelProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const asking = useRef<AbortController | null>(null);
  const run = useRef<() => void>(() => {});
  const [params, setParams] = useState('{}');
  const [state, setState] = useState<State>({ is: 'idle' });

  run.current = () => {
    const given = readParams(params);
    if ('wrong' in given) {
      setState({ is: 'failed', failure: { detail: say('paramsBad', { why: given.wrong }), hints: [] } });
      return;
    }
    asking.current?.abort();
    const mine = new AbortController();
    asking.current = mine;
    setState({ is: 'running' });
    query(editor.current!.text(), given.params, mine.signal).then(
      (table) => mine === asking.current && setState({ is: 'answered', table }),
      (thrown: unknown) => {
        if (!mine.signal.aborted) setState({ is: 'failed', failure: failureOf(thrown) });
      },
    );
  };
  const cancel = (): void => {
    asking.current?.abort();
    setState({ is: 'cancelled' });
  };

  useEffect(() => {
    asking.current?.abort();
    setState({ is: 'idle' });
  }, [asOf]);
  useEffect(() => {
    editor.current = createEditor(
      host.current!,
      QUESTIONS[0]!.cypher,
      say('editor'),
      () => run.current(),
      nonce,
    );
    return () => {
      asking.current?.abort();
      editor.current?.destroy();
    };
  }, []);

  return (
    <section class="cypher" aria-label={say('label')}>
      <div class="cypher-ask">
        <label class="cypher-examples">
          {say('examples')}
          <select
            onChange={(event) => {
              const chosen = QUESTIONS[event.currentTarget.selectedIndex]!;
              editor.current!.setText(chosen.cypher);
              run.current();
            }}
          >
            {QUESTIONS.map(({ title }) => (
              <option key={title}>{title}</option>
            ))}
          </select>
        </label>
        <div class="cypher-editor" ref={host} />
        <label class="cypher-params">
          {say('params')}
          <input
            value={params}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => setParams(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && run.current()}
          />
        </label>
        <div class="cypher-acts">
          <button type="button" class="first" disabled={state.is === 'running'} onClick={() => run.current()}>
            {say('run')}
          </button>
          <button type="button" hidden={state.is !== 'running'} onClick={cancel}>
            {say('cancel')}
          </button>
          <span class="cypher-keys">{say('keys')}</span>
        </div>
      </div>
      <div class="cypher-answer" aria-live="polite" aria-busy={state.is === 'running'}>
        {asOf && <p>{say('asOf', { day: days.short(asOf) })}</p>}
        {state.is === 'running' && <p>{say('running')}</p>}
        {state.is === 'cancelled' && <p>{say('cancelled')}</p>}
        {state.is === 'failed' && <Failed {...state.failure} />}
        {state.is === 'answered' && <Result table={state.table} onDraw={onDraw} />}
      </div>
    </section>
  );
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
