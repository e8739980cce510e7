// All relations of a node as lists: what the picture shows, for who doesn't look at it.

import { useState } from 'preact/hooks';
import type { NodeDetail, RelationCount } from '../../graph/model/index.ts';
import { number, say } from '../text/index.ts';
import { Answered } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { Name } from '../panels/name.tsx';
import { shortWhen } from '../panels/when.ts';

const STEP = 20;

function RelationRows({ id, relation }: { id: string; relation: RelationCount }) {
  const board = useBoard();
  const [limit, setLimit] = useState(STEP);
  const { type, direction } = relation;
  const answer = board
    .library()
    .load({ from: 'neighbours', id, type, limit, ...(direction === 'both' ? {} : { direction }) });
  return (
    <Answered answer={answer}>
      {({ nodes, edges, total }) => (
        <>
          <ul class="rows">
            {nodes
              .filter((node) => node.id !== id)
              .map((node) => {
                const edge = edges.find(({ from, to }) => from === node.id || to === node.id);
                return (
                  <li key={node.id}>
                    <Name node={node} glyph />
                    <span class="quiet">{edge?.role ?? shortWhen(node)}</span>
                    {edge && (
                      <button
                        type="button"
                        class="quiet-button"
                        title={say('words.title')}
                        onClick={() => board.open(edge.id)}
                      >
                        {edge.count !== undefined ? `${number(edge.count)}×` : '“ ”'}
                        <span class="visually-hidden">
                          {say('words.title')}: {node.name}
                        </span>
                      </button>
                    )}
                  </li>
                );
              })}
          </ul>
          {total > limit && (
            <button type="button" class="quiet-button" onClick={() => setLimit(limit + STEP)}>
              {say('connections.more', { n: Math.min(STEP, total - limit) })}
            </button>
          )}
        </>
      )}
    </Answered>
  );
}

function Relation({ id, relation, open }: { id: string; relation: RelationCount; open: boolean }) {
  const [shown, setShown] = useState(open);
  return (
    <details open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        {say(`relation.${relation.type}.${relation.direction}`)}{' '}
        <span class="count">{number(relation.count)}</span>
      </summary>
      {shown && <RelationRows id={id} relation={relation} />}
    </details>
  );
}

/** A list for each relation, opened one by one; with `open`, the first one is open. */
export function Connections({ detail, open = false }: { detail: NodeDetail; open?: boolean }) {
  return (
    <section class="connections">
      <h2>{say('connections.title')}</h2>
      {detail.counts.length === 0 && <p class="quiet">{say('connections.none')}</p>}
      {detail.counts.map((relation, place) => (
        <Relation
          key={`${detail.summary.id} ${relation.type} ${relation.direction}`}
          id={detail.summary.id}
          relation={relation}
          open={open && place === 0}
        />
      ))}
    </section>
  );
}
