// The facts of a line: what ties its two ends, how often, and in which words.

import type { EdgeDetail, NodeSummary } from '../../graph/model/index.ts';
import { ShowCypher } from '../panels/show-cypher.tsx';
import { days, locale, say } from '../text/index.ts';
import { Answered } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { Fact } from './fact.tsx';
import { Name } from '../panels/name.tsx';
import { shortWhen } from '../panels/when.ts';
import { JudgeButton } from './just-judged.tsx';
import { say as sayFacts } from './say.ts';
import { TracePair } from './trace-links.tsx';
import { Words } from './words.tsx';

function metWhen({ first, last }: EdgeDetail['edge']): string {
  if (!first || !last) return '';
  return first === last
    ? days.short(first)
    : say('fact.between', { first: days.short(first), last: days.short(last) });
}

/** Undated ones sort behind every day. */
function dayOf({ date }: NodeSummary): string {
  return date?.start ?? '9999';
}

/** Earliest first, undated last. */
function byDay(nodes: readonly NodeSummary[]): readonly NodeSummary[] {
  return [...nodes].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

/** The meetings that a MET_WITH line stands for. */
function Meetings({ ids }: { ids: readonly string[] }) {
  const answer = useBoard().library().load({ from: 'nodes', ids });
  return (
    <section>
      <h2>{say('start.meetings')}</h2>
      <Answered answer={answer}>
        {({ nodes }) => (
          <ul class="rows">
            {byDay(nodes).map((node) => (
              <li key={node.id}>
                <Name node={node} glyph />
                <span class="quiet">{shortWhen(node)}</span>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </section>
  );
}

/** A way to say that it is wrong; what follows from other facts is judged there. */
function Wrong({ detail: { edge, from, to } }: { detail: EdgeDetail }) {
  if (edge.type === 'MET_WITH' || edge.basis === 'chronology')
    return <p class="quiet">{sayFacts('derived')}</p>;
  const words = { a: from.name, b: to.name, edge: say(`edge.${edge.type}`).toLocaleLowerCase(locale()) };
  return (
    <JudgeButton
      request={{ type: 'reject', id: edge.id }}
      label={sayFacts('wrong')}
      words={sayFacts('says.wrongEdge', words)}
    />
  );
}

/** Everything about one edge. */
export function EdgePanel({ detail }: { detail: EdgeDetail }) {
  const { edge, from, to, evidence, copies } = detail;
  return (
    <>
      <p class="kind">{say(`edge.${edge.type}`)}</p>
      <h1 tabIndex={-1} class="ends">
        <Name node={from} glyph />
        <Name node={to} glyph />
      </h1>
      <dl class="facts">
        {edge.count !== undefined && (
          <Fact name="fact.howOften">
            {say('count.times', { n: edge.count })} <span class="quiet">· {metWhen(edge)}</span>
          </Fact>
        )}
        {edge.role && <Fact name="fact.role">{edge.role}</Fact>}
        {edge.basis && <Fact name="fact.basis">{say(`basis.${edge.basis}`)}</Fact>}
      </dl>
      {edge.events && edge.events.length > 0 && <Meetings ids={edge.events} />}
      <Words evidence={evidence} copies={copies} />
      <Wrong detail={detail} />
      {edge.type === 'MET_WITH' && <TracePair a={from} b={to} />}
      <ShowCypher
        of={{ on: 'edge', type: edge.type, from: from.id, to: to.id, ...(edge.role && { role: edge.role }) }}
      />
    </>
  );
}
