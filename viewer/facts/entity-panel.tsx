// The facts of a country, person, organization or place.

import type { GraphEntity, NodeDetail } from '../../graph/model/index.ts';
import { isActor } from '../appearance.ts';
import { Judged } from '../review/judged.tsx';
import { say as sayReview } from '../review/say.ts';
import { ShowCypher } from '../panels/show-cypher.tsx';
import { say } from '../text/index.ts';
import { Actions } from './actions.tsx';
import { Connections } from './connections.tsx';
import { Fact } from './fact.tsx';
import { Heading } from '../panels/heading.tsx';
import { Name } from '../panels/name.tsx';
import { Joined } from './joined.tsx';
import { OtherNames } from './other-names.tsx';
import { TraceFrom } from './trace-links.tsx';
import { Words } from './words.tsx';

/** Everything about one entity. */
export function EntityPanel({ detail }: { detail: NodeDetail }) {
  const { summary, related } = detail;
  const { names } = detail.node as GraphEntity;
  const represents = related.filter(({ edge }) => edge.type === 'REPRESENTS');
  const liesIn = related.filter(({ edge }) => edge.type === 'LOCATED_IN');
  return (
    <>
      <Heading node={summary} />
      <dl class="facts">
        {represents.length > 0 && (
          <Fact name="fact.represents">
            {represents.map(({ edge, node }) => (
              <div key={edge.id}>
                <Name node={node} />
                {edge.role && <span class="quiet"> · {edge.role}</span>}
              </div>
            ))}
          </Fact>
        )}
        {liesIn.length > 0 && (
          <Fact name="fact.liesIn">
            {liesIn.map(({ edge, node }) => (
              <Name key={edge.id} node={node} />
            ))}
          </Fact>
        )}
        {names.length > 0 && (
          <Fact name="fact.names">
            <OtherNames names={names} />
          </Fact>
        )}
        <Fact name="fact.inGraph">{say('count.connections', { n: summary.degree })}</Fact>
      </dl>
      <Actions detail={detail} />
      {isActor(summary.kind) && <TraceFrom id={summary.id} />}
      <Connections detail={detail} open />
      {detail.evidence.length > 0 && <Words evidence={detail.evidence} />}
      <Joined detail={detail} />
      {detail.judgements.length > 0 && (
        <section>
          <h2>{sayReview('judged')}</h2>
          <Judged judgements={detail.judgements} />
        </section>
      )}
      <ShowCypher of={{ on: 'node', id: summary.id }} />
    </>
  );
}
