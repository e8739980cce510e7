import { useMemo, useState } from 'preact/hooks';
import type { CypherNode, CypherValue, QueryTable } from '../../graph/model/index.ts';
import { lookOf } from '../appearance.ts';
import type { EntityKind, EventKind } from '../../graph/model/kinds.ts';
import { say } from './say.ts';
import { csvOf, figureColumns, idsIn, nameOf, textOf } from './values.ts';

interface ResultProps {
  readonly table: QueryTable;
  readonly onDraw: (ids: readonly string[]) => void;
}

/** A result: how much of it there is, what can be done with it, and the rows. */
export function Result({ table, onDraw }: ResultProps) {
  const [copied, setCopied] = useState(false);
  const { nodes } = useMemo(() => idsIn(table), [table]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(csvOf(table));
    setCopied(true);
  };
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
              {nodes.length > 0 ? say('draw', { n: nodes.length }) : say('drawNothing')}
            </button>
            <button type="button" onClick={() => void copy()}>
              {say(copied ? 'copied' : 'copy')}
            </button>
          </>
        )}
      </div>
      {table.rows.length === 0 ? <p>{say('empty')}</p> : <Rows table={table} />}
    </>
  );
}

function Rows({ table }: { readonly table: QueryTable }) {
  const figures = figureColumns(table);
  return (
    <div class="cypher-rows" tabIndex={0} role="region" aria-label={say('rows', { n: table.rows.length })}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, place) => (
              <th key={column} scope="col" class={figures.has(place) ? 'cypher-figure' : undefined}>
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
                  <Value value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ value }: { readonly value: CypherValue }) {
  if (value !== null && typeof value === 'object' && 'type' in value) {
    if (value.type === 'node') return <Node node={value as CypherNode} />;
    if (value.type === 'relationship') return <span class="cypher-relation">{textOf(value)}</span>;
  }
  return <bdi>{textOf(value)}</bdi>;
}

function Node({ node }: { readonly node: CypherNode }) {
  const kind = node.properties['kind'] as EntityKind | EventKind | undefined;
  return (
    <span
      class={kind ? `cypher-node cypher-node-${lookOf(kind)}` : 'cypher-node'}
      title={node.labels.join(', ')}
    >
      <bdi>{nameOf(node)}</bdi>
    </span>
  );
}
