// What a question is given, a field each.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { NodeSummary, QuestionParameter, SearchResult } from '../../graph/model/index.ts';
import { LOOKS, type Look } from '../appearance.ts';
import { say as sayCommon } from '../text/index.ts';
import { say } from './say.ts';

/** What the fields ask the server. */
export interface Finder {
  readonly search: (q: string, limit: number, signal?: AbortSignal) => Promise<SearchResult>;
  readonly nameOf: (id: string) => Promise<string>;
}

const isLook = (choice: string): choice is Look => (LOOKS as readonly string[]).includes(choice);

type Values = Readonly<Record<string, unknown>>;

interface FormProps extends Finder {
  readonly parameters: readonly QuestionParameter[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly onRun: () => void;
}

/** The fields, as a form that Enter runs. */
export function QuestionForm({ parameters, values, onChange, onRun, ...finder }: FormProps) {
  return (
    <form
      class="cypher-form"
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      {parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          value={values[parameter.name]}
          onChange={(value) => onChange({ ...values, [parameter.name]: value })}
          {...finder}
        />
      ))}
      <button type="submit" hidden />
    </form>
  );
}

interface FieldProps extends Finder {
  readonly parameter: QuestionParameter;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Field(props: FieldProps) {
  const { parameter, value, onChange } = props;
  const { name, means, type } = parameter;
  const words = (
    <span>
      <b>{name}</b> {means}
    </span>
  );
  if (type === 'choice') {
    return (
      <label>
        {words}
        <select value={String(value)} onChange={(event) => onChange(event.currentTarget.value)}>
          {parameter.choices.map((choice) => (
            <option key={choice} value={choice}>
              {isLook(choice) ? sayCommon(`kinds.${choice}`) : choice}
            </option>
          ))}
        </select>
      </label>
    );
  }
  if (type === 'number') {
    return (
      <label>
        {words}
        <input
          type="number"
          min={parameter.least}
          max={parameter.most}
          required
          value={String(value)}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
      </label>
    );
  }
  if (type === 'day') {
    return (
      <label>
        {words}
        <input
          type="date"
          required
          value={String(value)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
    );
  }
  return <NodeField {...props} words={words} />;
}

const KINDS: Readonly<Partial<Record<QuestionParameter['type'], readonly string[]>>> = {
  actor: ['country', 'person', 'organization'],
  country: ['country'],
  person: ['person'],
};
const NOT_EVENTS: ReadonlySet<string> = new Set(['country', 'person', 'organization', 'location']);
/** Matches that are offered, and those that are asked for, since some are of another kind. */
const MOST = 6;
const ASKED = 40;

function NodeField({
  parameter,
  value,
  onChange,
  words,
  search,
  nameOf,
}: FieldProps & { words: preact.JSX.Element }) {
  const id = String(value);
  const [text, setText] = useState(id);
  const [found, setFound] = useState<readonly NodeSummary[]>([]);
  // A name that comes late doesn't overwrite what somebody has begun to type.
  const typing = useRef(false);
  const chosen = useRef<NodeSummary | null>(null);
  useEffect(() => {
    let here = true;
    typing.current = false;
    if (chosen.current?.id === id) return setText(chosen.current.name);
    setText(id);
    if (/^\w+:\S+$/.test(id)) {
      void nameOf(id).then((name) => here && !typing.current && setText(name));
    }
    return () => {
      here = false;
    };
  }, [id]);
  const kinds = KINDS[parameter.type];
  const fits = ({ kind }: NodeSummary): boolean => (kinds ? kinds.includes(kind) : !NOT_EVENTS.has(kind));
  const look = (typed: string): void => {
    typing.current = true;
    setText(typed);
    if (typed.trim() === '') return setFound([]);
    search(typed, ASKED).then(
      ({ hits }) =>
        setFound(
          hits
            .map(({ node }) => node)
            .filter(fits)
            .slice(0, MOST),
        ),
      () => setFound([]),
    );
  };
  const choose = (node: NodeSummary): void => {
    setFound([]);
    chosen.current = node;
    setText(node.name);
    onChange(node.id);
  };
  return (
    <div class="cypher-node-field">
      <label>
        {words}
        <input
          type="text"
          autocomplete="off"
          dir="auto"
          title={id}
          value={text}
          onInput={(event) => look(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setFound([]);
            if (event.key !== 'Enter' || !found[0]) return;
            event.preventDefault();
            choose(found[0]);
          }}
        />
      </label>
      {found.length > 0 && (
        <ul aria-label={say('matches')}>
          {found.map((node) => (
            <li key={node.id}>
              <button type="button" onClick={() => choose(node)}>
                <bdi>{node.name}</bdi> <small>{node.id}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
