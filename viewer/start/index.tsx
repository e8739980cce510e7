// What is in here, when nothing is chosen yet.

import { useEffect } from 'preact/hooks';
import type { Digest } from '../../graph/model/index.ts';
import { Answered } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { keepVisit } from '../panels/last-visit.ts';
import { storage } from '../panels/storage.ts';
import { useDigest } from '../panels/use-digest.ts';
import type { Answer } from '../state/index.ts';
import { days } from '../text/index.ts';
import { Events } from './events.tsx';
import { Figures } from './figures.tsx';
import { Histogram } from './histogram.tsx';
import { Fresh, Newest } from './newest.tsx';
import { NodeList } from './node-list.tsx';
import { RankedNodes, RankedPairs } from './ranked.tsx';
import { say } from './say.ts';
import { askStories, Stories } from './stories.tsx';
import './start.css';

/** Keys that the lead names. */
const KEYS: Readonly<Record<string, string>> = { search: '/', day: 'T' };
const FIRST = 5;

type Waiting = Extract<Answer<never>, { readonly state: 'waiting' }>;
const isWaiting = (answer: Answer<unknown>): answer is Waiting => answer.state === 'waiting';

/** Who, where, what is new, what comes next. */
function Contents({ digest }: { digest: Digest }) {
  const { pairs, people, countries, organizations, places, articles, planned, published, disputed } = digest;
  const day = published && days.short(published);
  useEffect(() => {
    const lasting = storage();
    if (lasting) keepVisit(lasting, digest);
  }, [digest]);
  return (
    <>
      {digest.fresh && <Fresh {...digest.fresh} />}
      <Histogram digest={digest} />
      <Stories />
      <RankedPairs pairs={pairs} />
      {day && <Events title={say('planned', { day })} events={planned} />}
      {day && planned.total === 0 && <p class="quiet small">{say('plannedNone', { day })}</p>}
      <Events title={say('disputed')} events={disputed} why={say('disputedWhy')} />
      <Newest articles={articles} />
      <RankedNodes title={say('where')} nodes={places} first={FIRST} />
      <RankedNodes title={say('people')} nodes={people} first={FIRST} />
      <RankedNodes title={say('countries')} nodes={countries} first={FIRST} />
      <RankedNodes title={say('organizations')} nodes={organizations} first={FIRST} />
    </>
  );
}

/** Counts, days, stories, who met whom, what is new and planned, and everything on the canvas as a list. */
export function StartPanel() {
  const board = useBoard();
  const nodes = [...board.view.value.canvas.nodes.values()];
  const stats = board.library().stats();
  const digest = useDigest();
  // All at once: what came piece by piece would push aside what is being read.
  const waiting = [stats, digest, askStories(board)].find(isWaiting);
  return (
    <>
      <h1 tabIndex={-1}>{say('title')}</h1>
      <p class="quiet">
        {say('lead')
          .split(/\{(\w+)\}/)
          .map((part) => (part in KEYS ? <kbd key={part}>{KEYS[part]}</kbd> : part))}
      </p>
      <Answered answer={waiting ?? stats}>{(all) => <Figures stats={all} />}</Answered>
      {!waiting && <Answered answer={digest}>{(all) => <Contents digest={all} />}</Answered>}
      {!waiting && nodes.length > 0 && <NodeList nodes={nodes} />}
    </>
  );
}
