// The facts of an event: when, where, who, who says so, in which words, and what came before and after.

import type { ChainHop, GraphEvent, NodeDetail } from '../../graph/model/index.ts';
import { languageName, list, say } from '../text/index.ts';
import { Actions } from './actions.tsx';
import { useBoard } from '../panels/board.ts';
import { Changes } from './changes.tsx';
import { Connections } from './connections.tsx';
import { Differing } from './differing.tsx';
import { Fact } from './fact.tsx';
import { Heading } from '../panels/heading.tsx';
import { Judging } from './judging.tsx';
import { ShowCypher } from '../panels/show-cypher.tsx';
import { Lane } from './lane.tsx';
import { Names } from '../panels/name.tsx';
import { longWhen } from '../panels/when.ts';
import { Tellers } from './tellers.tsx';
import { TraceEvent } from './trace-links.tsx';
import { Words } from './words.tsx';

/** How many articles in which languages tell it, and how many voices they are. */
function sayers({ node, evidence }: NodeDetail): string {
  const articles = new Set((node as GraphEvent).sources.map(({ article }) => article)).size;
  const languages = [...new Set(evidence.flatMap(({ article }) => (article ? [article.language] : [])))];
  const { voices } = node as GraphEvent;
  const all = say('count.articles', { n: articles });
  const count =
    voices < articles
      ? say('fact.copied', { articles: all, voices: say('fact.voices', { n: voices }) })
      : all;
  if (languages.length === 0) return count;
  const named =
    languages.length <= 3
      ? list(languages.map(languageName))
      : say('count.languages', { n: languages.length });
  return say('fact.sayers', { articles: count, languages: named });
}

/** Everything about one event. */
export function EventPanel({ detail }: { detail: NodeDetail }) {
  const board = useBoard();
  const { summary, related } = detail;
  const tied = (type: string) => related.filter(({ edge }) => edge.type === type).map(({ node }) => node);
  const spoke = tied('SPOKE_AT');
  const where = tied('HELD_IN');
  const traced = board.desk.value.loads.some((load) => load.from === 'chain' && load.id === summary.id);
  const chain = traced ? board.library().chain(summary.id) : undefined;
  const itself: ChainHop = { event: summary, depth: 0, who: [], where: [], evidence: [] };
  const before = chain?.state === 'ready' ? chain.value.hops : [itself, ...detail.before];
  return (
    <>
      <Heading node={summary} />
      <dl class="facts">
        <Fact name="fact.when">{longWhen(summary)}</Fact>
        <Fact name="fact.where">{where.length > 0 ? <Names nodes={where} /> : say('fact.noPlace')}</Fact>
        <Fact name="fact.who">
          <Names nodes={tied('PARTICIPATED_IN')} />
        </Fact>
        {spoke.length > 0 && (
          <Fact name="fact.spoke">
            <Names nodes={spoke} />
          </Fact>
        )}
        <Fact name="fact.says">{sayers(detail)}</Fact>
        {summary.disputed && <Fact name="fact.disputed">{say('fact.disputedWhy')}</Fact>}
      </dl>
      {!detail.rejected && <Actions detail={detail} />}
      <Judging detail={detail} />
      <Words evidence={detail.evidence} copies={detail.copies} />
      <Differing detail={detail} />
      <Changes reports={detail.reports} />
      <Tellers detail={detail} />
      <section>
        <h2>{say('before.title')}</h2>
        {before.length > 1 ? (
          <Lane hops={before} here={summary.id} />
        ) : (
          <p class="quiet">{say('before.none')}</p>
        )}
        {!detail.rejected && <TraceEvent id={summary.id} />}
      </section>
      {detail.after.length > 0 && (
        <section>
          <h2>{say('after.title')}</h2>
          <Lane hops={detail.after} />
        </section>
      )}
      <Connections detail={detail} />
      {!detail.rejected && <ShowCypher of={{ on: 'node', id: summary.id }} />}
    </>
  );
}
