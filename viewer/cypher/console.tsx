import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../graph/model/index.ts';
import type { Day } from '../../graph/model/dates.ts';
import { failureOf } from '../api/index.ts';
import type { Client } from '../api/index.ts';
import { storage } from '../panels/storage.ts';
import { Answer } from './answer.tsx';
import type { Asking } from './answer.tsx';
import { createEditor } from './editor.ts';
import type { Editor } from './editor.ts';
import { askedBefore, forget, remember } from './history.ts';
import type { Asked } from './history.ts';
import { Library } from './library.tsx';
import { isFilled, readParams } from './params.ts';
import { QuestionForm } from './question-form.tsx';
import { say } from './say.ts';
import { translated } from './translated.ts';
import './cypher.css';

/** What the panel asks with, and where what it found is drawn. */
interface ConsoleProps {
  /** Asks of the graph that is shown; taken anew for each question. */
  readonly client: () => Pick<Client, 'query' | 'questions' | 'search' | 'subgraph'>;
  /** A query that some other part of the page wants shown and asked, and the way to take it. */
  readonly query: Asked | null;
  readonly takeQuery: () => Asked | null;
  /** The day as of which the graph is asked; null for today's. An answer about another one is taken away. */
  readonly asOf: Day | null;
  /** Ids of the nodes to be drawn, each once. */
  readonly onDraw: (ids: readonly string[]) => void;
  /** Opens the facts of a node. */
  readonly onOpen: (id: string) => void;
  /** Nodes that are drawn at most. */
  readonly most: number;
  /** What the page's content policy lets the editor's styles in with. */
  readonly nonce?: string;
}

/** Names that are offered inside quotes. */
const NAMES = 12;
const EXPLAIN = /^\s*(?:EXPLAIN|PROFILE)\b/i;
/** From this width on the library stands beside the editor. */
const WIDE = '(min-width: 62rem)';

/** The Cypher console: prepared questions, an editor, parameters, and the answer as table, graph and CSV. */
export function Console({ client, query, takeQuery, asOf, onDraw, onOpen, most, nonce }: ConsoleProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const asking = useRef<AbortController | null>(null);
  const run = useRef<(explain?: boolean) => void>(() => {});
  const [questions, setQuestions] = useState<readonly Question[]>();
  const [question, setQuestion] = useState<Question>();
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({});
  const [params, setParams] = useState('');
  const [history, setHistory] = useState(() => askedBefore(storage()));
  const [written, setWritten] = useState(false);
  const [listed, setListed] = useState(() => matchMedia(WIDE).matches);
  const [state, setState] = useState<Asking>({ is: 'idle' });

  const ask = (cypher: string, given: Readonly<Record<string, unknown>>): void => {
    asking.current?.abort();
    const mine = new AbortController();
    asking.current = mine;
    editor.current!.mark(null);
    setState({ is: 'running' });
    if (!EXPLAIN.test(cypher)) setHistory((before) => remember(storage(), before, { cypher, params: given }));
    client()
      .query(cypher, given, mine.signal)
      .then(
        (table) => mine === asking.current && setState({ is: 'answered', table }),
        (thrown: unknown) => {
          if (mine.signal.aborted) return;
          const failure = failureOf(thrown);
          setState({ is: 'failed', failure });
          if (!failure.place || cypher !== editor.current?.text()) return;
          setWritten(true);
          editor.current.mark(failure.place);
        },
      );
  };
  const refuse = (detail: string): void =>
    setState({ is: 'failed', failure: { code: 'wrong-use', detail, hints: [] } });
  run.current = (explain = false) => {
    const text = editor.current!.text();
    const cypher = explain && !EXPLAIN.test(text) ? `EXPLAIN ${text}` : text;
    if (question) return isFilled(question, values) ? ask(cypher, values) : refuse(say('paramsMissing'));
    const given = readParams(params);
    if ('wrong' in given) refuse(say('paramsBad', { why: given.wrong }));
    else ask(cypher, given.params);
  };
  const cancel = (): void => {
    asking.current?.abort();
    setState({ is: 'cancelled' });
  };
  const choose = (chosen: Question): void => {
    const defaults = Object.fromEntries(chosen.parameters.map((one) => [one.name, one.default]));
    setQuestion(chosen);
    setValues(defaults);
    setListed(matchMedia(WIDE).matches);
    editor.current!.setText(chosen.cypher);
    ask(chosen.cypher, defaults);
  };
  const again = (asked: Asked): void => {
    const prepared = questions?.find(({ cypher }) => cypher === asked.cypher);
    setQuestion(prepared);
    setValues(asked.params);
    setParams(prepared || Object.keys(asked.params).length === 0 ? '' : JSON.stringify(asked.params));
    setListed(matchMedia(WIDE).matches);
    editor.current!.setText(asked.cypher);
    ask(asked.cypher, asked.params);
  };

  useEffect(() => {
    asking.current?.abort();
    setState({ is: 'idle' });
  }, [asOf]);
  useEffect(() => {
    const find = (typed: string, signal: AbortSignal) =>
      client().search(typed, NAMES, signal).then(({ hits }) => hits); // prettier-ignore
    editor.current = createEditor(host.current!, '', say('editor'), () => run.current(), find, nonce);
    const arrive = (list: readonly Question[]): void => {
      setQuestions(list);
      const [first] = list;
      if (!first || editor.current?.text() !== '') return;
      editor.current.setText(first.cypher);
      setQuestion(first);
      setValues(Object.fromEntries(first.parameters.map((one) => [one.name, one.default])));
    };
    client()
      .questions()
      .then(({ questions: list }) => translated(list))
      .then(arrive, (thrown: unknown) => {
        setQuestions([]);
        setState({ is: 'failed', failure: failureOf(thrown) });
      });
    return () => {
      asking.current?.abort();
      editor.current?.destroy();
    };
  }, []);

  useEffect(() => {
    const taken = query && takeQuery();
    if (!taken) return;
    setWritten(true);
    again(taken);
  }, [query]);

  const running = state.is === 'running';
  // While the questions are on their way nothing is shown that they would then hide.
  const showsCypher = written || (questions !== undefined && !question);
  return (
    <section class="cypher" aria-label={say('label')} data-listed={listed}>
      <button
        type="button"
        class="cypher-toggle"
        aria-expanded={listed}
        onClick={() => setListed((before) => !before)}
      >
        {say('library')}
      </button>
      {listed && (
        <Library
          questions={questions}
          chosen={question?.id}
          onChoose={choose}
          history={history}
          onAgain={again}
          onForget={() => setHistory(forget(storage()))}
        />
      )}
      <div class="cypher-desk">
        <div class="cypher-ask">
          {question && (
            <header class="cypher-chosen">
              <h2>{question.title}</h2>
              <p>{question.why}</p>
              <QuestionForm
                key={question.id}
                parameters={question.parameters}
                values={values}
                onChange={setValues}
                onRun={() => run.current()}
                search={(q, limit, signal) => client().search(q, limit, signal)}
                nameOf={async (id) => (await client().subgraph([id])).nodes[0]?.name ?? id}
              />
            </header>
          )}
          <div class="cypher-editor" ref={host} hidden={!showsCypher} />
          {!question && (
            <label class="cypher-params">
              {say('params')}
              <input
                value={params}
                placeholder="{}"
                spellcheck={false}
                autocomplete="off"
                onInput={(event) => setParams(event.currentTarget.value)}
                onKeyDown={(event) => event.key === 'Enter' && run.current()}
              />
            </label>
          )}
          <div class="cypher-acts">
            <button type="button" class="first" disabled={running} onClick={() => run.current()}>
              {say('run')}
            </button>
            <button type="button" hidden={!running} onClick={cancel}>
              {say('cancel')}
            </button>
            {question && (
              <button type="button" aria-pressed={written} onClick={() => setWritten(!written)}>
                {say('cypher')}
              </button>
            )}
            {question && (
              <button
                type="button"
                onClick={() => {
                  host.current!.hidden = false;
                  setQuestion(undefined);
                  setParams('');
                  editor.current!.setText('');
                  editor.current!.focus();
                }}
              >
                {say('own')}
              </button>
            )}
            {showsCypher && <span class="cypher-keys">{say('keys')}</span>}
          </div>
        </div>
        <Answer
          state={state}
          asOf={asOf}
          columns={question?.columns ?? {}}
          most={most}
          onDraw={onDraw}
          onOpen={onOpen}
          onExplain={() => run.current(true)}
        />
      </div>
    </section>
  );
}
