import { useMemo, useState } from 'preact/hooks';
import type { CypherNode, CypherValue, QueryTable } from '../../graph/model/index.ts';
import { lookOf } from '../appearance.ts';
import type { EntityKind, EventKind } from '../../graph/model/kinds.ts';
import { saveCsv } from '../keep/save-as.ts';
import { say } from './say.ts';
import { csvOf, figureColumns, idsIn, nameOf, textOf } from './values.ts';

interface ResultProps {
  readonly table: QueryTable;
  /** What columns mean, where that is known. */
  readonly columns: Readonly<Record<string, string>>;
  /** Nodes that are drawn at most. */
  readonly most: number;
  readonly onDraw: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
}

/** A result: how much of it there is, what can be done with it, and the rows. */
export function Result({ table, columns, most, onDraw, onOpen }: ResultProps) {
  const [copied, setCopied] = useState(false);
  const { nodes } = useMemo(() => idsIn(table), [table]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(csvOf(table));
    setCopied(true);
  };
  const drawWords =
    nodes.length === 0
      ? say('drawNothing')
      : nodes.length > most
        ? say('drawSome', { n: nodes.length, most })
        : say('draw', { n: nodes.length });
  return (
    <>
      <div class="cypher-sum">
        <span>
          <b>{say('rows', { n: table.rows.length })}</b> · {say('took', { ms: Math.round(table.tookMs) })}
        </span>
        {table.cut && <span class="cypher-cut">{say('cut', { why: table.cut })}</span>}
        {table.rows.length > 0 && (
          <>
            <button type="button" disabled={nodes.length === 0} onClick={() => onDraw(nodes)}>
              {drawWords}
            </button>
            <button type="button" onClick={() => void copy()}>
              {say(copied ? 'copied' : 'copy')}
            </button>
            <button type="button" onClick={() => saveCsv(say('file'), csvOf(table))}>
              {say('save')}
            </button>
          </>
        )}
      </div>
      {table.notes && (
        <ul class="cypher-notes">
          {table.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {table.rows.length === 0 ? (
        <p>{say('empty')}</p>
      ) : (
        <Rows table={table} columns={columns} onOpen={onOpen} />
      )}
      {table.columns.some((column) => column in columns) && (
        <details class="cypher-columns">
          <summary>{say('columns')}</summary>
          <dl>
            {table.columns.map((column) => (
              <div key={column}>
                <dt>{column}</dt>
                <dd>{columns[column]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function Rows({ table, columns, onOpen }: Pick<ResultProps, 'table' | 'columns' | 'onOpen'>) {
  const figures = figureColumns(table);
  return (
    <div class="cypher-rows" tabIndex={0} role="region" aria-label={say('rows', { n: table.rows.length })}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, place) => (
              <th
                key={column}
                scope="col"
                title={columns[column]}
                class={figures.has(place) ? 'cypher-figure' : undefined}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((value, j) => (
                <td key={j} class={figures.has(j) ? 'cypher-figure' : undefined}>
                  <Value value={value} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A day or a number: never broken across lines. */
const SHORT = /^[\d.,-]{1,12}$/;

/** Letters from which on a text is a sentence, and gets the room of one. */
const LONG = 60;

function Value({ value, onOpen }: { readonly value: CypherValue } & Pick<ResultProps, 'onOpen'>) {
  if (Array.isArray(value)) {
    const list = value as readonly CypherValue[];
    return list.map((one, at) => (
      <>
        <Value value={one} onOpen={onOpen} />
        {at < list.length - 1 && ', '}
      </>
    ));
  }
  if (value !== null && typeof value === 'object' && 'type' in value) {
    if (value.type === 'node') return <Node node={value} onOpen={onOpen} />;
    if (value.type === 'relationship') return <span class="cypher-relation">{textOf(value)}</span>;
  }
  const text = textOf(value);
  const length = SHORT.test(text) ? 'cypher-short' : text.length > LONG ? 'cypher-long' : undefined;
  return <bdi class={length}>{text}</bdi>;
}

function Node({ node, onOpen }: { readonly node: CypherNode } & Pick<ResultProps, 'onOpen'>) {
  const kind = node.properties['kind'] as EntityKind | EventKind | 'article' | 'evidence' | undefined;
  const name = <bdi>{nameOf(node)}</bdi>;
  const labels = node.labels.join(', ');
  if (!kind || kind === 'article' || kind === 'evidence') {
    return (
      <span class="cypher-node" title={labels}>
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      class={`cypher-node cypher-node-${lookOf(kind)}`}
      title={labels}
      onClick={() => onOpen(node.id)}
    >
      {name}
    </button>
  );
}
