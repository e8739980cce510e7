// What the words in view say: the events and relations that rest on them.

import { say } from '../text/index.ts';
import { Answered } from '../panels/answered.tsx';
import { isEdge, useBoard } from '../panels/board.ts';
import { Name } from '../panels/name.tsx';
import { shortWhen } from '../panels/when.ts';

/** Links to what rests on a passage, events first; nothing where no passage is chosen. */
export function Proves({ ids }: { ids: readonly string[] }) {
  const board = useBoard();
  const events = ids.filter((id) => !isEdge(id));
  const edges = ids.filter(isEdge);
  if (ids.length === 0) return null;
  const ends = [...new Set(edges.flatMap((id) => id.split('|').slice(1, 3)))];
  return (
    <section>
      <h2>{say('reader.proves')}</h2>
      <Answered
        answer={board.library().load({ from: 'nodes', ids: [...new Set([...events, ...ends])].sort() })}
      >
        {({ nodes }) => {
          const known = new Map(nodes.map((node) => [node.id, node]));
          return (
            <ul class="rows">
              {events.map((id) => {
                const node = known.get(id);
                return (
                  node && (
                    <li key={id}>
                      <Name node={node} glyph />
                      <span class="quiet">{shortWhen(node)}</span>
                    </li>
                  )
                );
              })}
              {edges.map((id) => {
                const [type, from, to] = id.split('|');
                return (
                  <li key={id}>
                    <button type="button" class="name" onClick={() => board.open(id)}>
                      <bdi>{known.get(from!)?.name ?? from}</bdi>{' '}
                      <span class="quiet">{say(`edge.${type}` as 'edge.MET_WITH').toLowerCase()}</span>{' '}
                      <bdi>{known.get(to!)?.name ?? to}</bdi>
                    </button>
                  </li>
                );
              })}
            </ul>
          );
        }}
      </Answered>
    </section>
  );
}
