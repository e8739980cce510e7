// One of two that may be one, with all that speaks for it.

import type { NodeDetail } from '../../graph/model/index.ts';
import { Answered } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { kindWords } from '../panels/heading.tsx';
import { Names } from '../panels/name.tsx';
import { longWhen } from '../panels/when.ts';
import { Words } from '../facts/words.tsx';
import { list } from '../text/index.ts';
import { Reports } from './reports.tsx';
import { say } from './say.ts';

function Facts({ detail }: { detail: NodeDetail }) {
  const { node, summary, related, reports, evidence } = detail;
  const others = 'names' in node ? node.names : [];
  return (
    <>
      <p class="kind">{kindWords(summary)}</p>
      <h2>
        <bdi>{summary.name}</bdi>
      </h2>
      {summary.date !== undefined && <p>{longWhen(summary)}</p>}
      {others.length > 0 && <p class="quiet">{list(others.slice(0, 6))}</p>}
      <p>
        <Names nodes={related.map((one) => one.node)} />
      </p>
      <Reports reports={reports} heading="h3" />
      {evidence.length > 0 ? (
        <Words evidence={evidence} of={`${summary.name} ${longWhen(summary)}`} />
      ) : (
        <p class="quiet">{say('named', { n: new Set(node.sources.map(({ article }) => article)).size })}</p>
      )}
    </>
  );
}

/** A column of the pair. */
export function Side({ id }: { id: string }) {
  const answer = useBoard().library().node(id);
  return (
    <article class="side">
      <Answered answer={answer}>{(detail) => <Facts detail={detail} />}</Answered>
    </article>
  );
}
