// The facts of what is chosen, or the article that is read: a chunk of its own, loaded when something first is.

import { lookOf } from '../appearance.ts';
import { Answered } from '../panels/answered.tsx';
import { isEdge, useBoard } from '../panels/board.ts';
import { EdgePanel } from './edge-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { JustJudged } from './just-judged.tsx';
import { Reader } from './reader.tsx';
import './facts.css';

function Chosen({ id }: { id: string }) {
  const library = useBoard().library();
  if (isEdge(id))
    return <Answered answer={library.edge(id)}>{(detail) => <EdgePanel detail={detail} />}</Answered>;
  return (
    <Answered answer={library.node(id)}>
      {(detail) =>
        lookOf(detail.summary.kind) === 'event' ? (
          <EventPanel key={id} detail={detail} />
        ) : (
          <EntityPanel key={id} detail={detail} />
        )
      }
    </Answered>
  );
}

/** What the panel shows while something is chosen or read. */
export function Facts() {
  const board = useBoard();
  const { selected, article } = board.desk.value;
  if (article)
    return (
      <Answered answer={board.library().article(article.id)}>
        {(view) => <Reader view={view} evidence={article.evidence} />}
      </Answered>
    );
  return (
    <>
      <JustJudged />
      {selected && <Chosen id={selected} />}
    </>
  );
}
