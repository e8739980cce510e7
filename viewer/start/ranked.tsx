// Who and where most: lists of which the first few rows show.

import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { DigestNode, DigestPair } from '../../graph/model/index.ts';
import { lookOf } from '../appearance.ts';
import { useBoard } from '../panels/board.ts';
import { Glyph } from '../panels/glyph.tsx';
import { Name } from '../panels/name.tsx';
import { days, number } from '../text/index.ts';
import { say } from './say.ts';

/** Meetings of a pair that come onto the canvas at most. */
const MOST_MEETINGS = 60;

/** The first rows, and the rest when asked for. */
function Rows<T>(props: {
  title: string;
  rows: readonly T[];
  first: number;
  children: (row: T) => ComponentChildren;
}) {
  const { title, rows, first, children } = props;
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, first);
  const rest = rows.length - shown.length;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows">{shown.map(children)}</ul>
      {rest > 0 && (
        <button type="button" class="quiet-button" onClick={() => setAll(true)}>
          {say('more', { n: rest })}
        </button>
      )}
    </section>
  );
}

/** Nodes with how many held events each was at. */
export function RankedNodes(props: { title: string; nodes: readonly DigestNode[]; first: number }) {
  return (
    <Rows title={props.title} rows={props.nodes} first={props.first}>
      {({ node, events }) => (
        <li key={node.id}>
          <Name node={node} glyph />
          <span class="count">{number(events)}</span>
        </li>
      )}
    </Rows>
  );
}

function when({ first, last }: DigestPair): string {
  if (!first || !last) return '';
  return first.slice(0, 4) === last.slice(0, 4)
    ? first.slice(0, 4)
    : `${first.slice(0, 4)}–${last.slice(0, 4)}`;
}

/** The pairs; each brings its meetings, with who was there, onto the canvas and opens what ties the two. */
export function RankedPairs({ pairs }: { pairs: readonly DigestPair[] }) {
  const board = useBoard();
  const open = ({ edge, a, b }: DigestPair): void => {
    board.act({ do: 'draw', load: { from: 'together', ids: [a.id, b.id], limit: MOST_MEETINGS } });
    board.open(edge);
  };
  return (
    <Rows title={say('pairs')} rows={pairs} first={10}>
      {(pair) => (
        <li key={pair.edge}>
          <button
            type="button"
            class="start-pair"
            title={say('pairOpens', { a: pair.a.name, b: pair.b.name })}
            onClick={() => open(pair)}
          >
            {[pair.a, pair.b].map((node) => (
              <span key={node.id} data-look={lookOf(node.kind)}>
                <Glyph look={lookOf(node.kind)} /> <bdi>{node.name}</bdi>
              </span>
            ))}
          </button>
          <span
            class="quiet"
            title={[pair.first, pair.last].map((day) => day && days.short(day)).join(' – ')}
          >
            {when(pair)}
          </span>
          <span class="count">{number(pair.meetings)}×</span>
        </li>
      )}
    </Rows>
  );
}
