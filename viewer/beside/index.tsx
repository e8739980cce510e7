// Two sources of one claim side by side, each in its own language. A view of its own.

import type { EvidenceView } from '../../graph/model/index.ts';
import { Answered } from '../panels/answered.tsx';
import { isEdge, useBoard } from '../panels/board.ts';
import { Column } from './column.tsx';
import { say } from './say.ts';
import { pairOf, sourcesOf } from './sources.ts';
import './beside.css';

function Pair({ name, evidence }: { name: string; evidence: readonly EvidenceView[] }) {
  const board = useBoard();
  const { left, right } = board.desk.value.beside;
  const sources = sourcesOf(evidence);
  const [one, other] = pairOf(sources, left, right);
  const lay = (a: string | undefined, b: string | undefined): void =>
    board.act({ do: 'lay', left: a ?? null, right: b ?? null });
  return (
    <>
      <h1>
        <bdi>{say('title', { name })}</bdi>
      </h1>
      {!one && <p class="quiet">{say('untold')}</p>}
      {one && !other && <p class="quiet">{say('single')}</p>}
      <div class="beside-columns">
        {one && (
          <Column
            side="left"
            source={one}
            sources={sources.filter((source) => source !== other)}
            onChoose={(id) => lay(id, other?.article.id)}
          />
        )}
        {one && other && (
          <Column
            side="right"
            source={other}
            sources={sources.filter((source) => source !== one)}
            onChoose={(id) => lay(one.article.id, id)}
          />
        )}
      </div>
    </>
  );
}

/** The view of what is chosen. */
export function View() {
  const board = useBoard();
  const { selected } = board.desk.value;
  const library = board.library();
  return (
    <div class="beside">
      {!selected && <p class="quiet beside-none">{say('none')}</p>}
      {selected && isEdge(selected) && (
        <Answered answer={library.edge(selected)}>
          {({ from, to, evidence }) => <Pair name={`${from.name} – ${to.name}`} evidence={evidence} />}
        </Answered>
      )}
      {selected && !isEdge(selected) && (
        <Answered answer={library.node(selected)}>
          {({ summary, evidence }) => <Pair name={summary.name} evidence={evidence} />}
        </Answered>
      )}
    </div>
  );
}
