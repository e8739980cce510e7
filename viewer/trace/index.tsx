// The trace: what is asked, the lanes, the steps with their sentences. A view of its own.

import { useEffect, useState } from 'preact/hooks';
import type { NodeSummary } from '../../graph/model/index.ts';
import { Answered } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { Icon } from '../panels/icon.tsx';
import { isOfEvents, traceOf, type Trace } from '../state/index.ts';
import { useWidth } from '../timeline/use-width.ts';
import { locale } from '../text/index.ts';
import { Form } from './form.tsx';
import { Gaps } from './gaps.tsx';
import { Hops, hopsOfChain, hopsOfEvents, hopsOfPath, type ListedHop } from './hops.tsx';
import { Lanes, shortened } from './lanes.tsx';
import { layOut } from './layout.ts';
import { measureIn } from './measure.ts';
import { Nothing } from './nothing.tsx';
import { pathName, planOf, sidesOf } from './plan.ts';
import { find, isWhole, keyOf, type Found, type Pictured } from './question.ts';
import { say } from './say.ts';
import { Tools } from './tools.tsx';
import './trace.css';

/** Pixels that the picture has at least; where the page is narrower it is moved sideways. */
const LEAST_WIDTH = 640;
const MOST_GUTTER = 230;

function isEmpty(found: Found): boolean {
  switch (found.is) {
    case 'chain':
      return found.chain.hops.length < 2;
    case 'paths':
      return found.list.paths.length === 0;
    case 'together':
      return found.list.encounters.length === 0;
    case 'gaps':
      return found.list.gaps.length === 0;
  }
}

/** What is listed of an answer; of paths the one that is looked at. */
function hopsOf(found: Found, path: number): readonly ListedHop[] {
  switch (found.is) {
    case 'chain':
      return hopsOfChain(found.chain.hops);
    case 'paths':
      return hopsOfPath(found.list.paths[path]?.hops ?? []);
    case 'together':
      return hopsOfEvents(found.list.encounters);
    case 'gaps':
      return hopsOfEvents(found.list.gaps.map(({ lastMeeting }) => lastMeeting));
  }
}

interface ResultProps {
  readonly trace: Trace;
  readonly found: Found;
  readonly title: string;
  readonly onTrace: (trace: Trace) => void;
}

/** Silences have no picture of their own: each pair is a line. */
function GapResult({ found, ...rest }: ResultProps & { found: Extract<Found, { is: 'gaps' }> }) {
  return (
    <>
      <Tools {...rest} found={found} hops={hopsOf(found, 0)} picture={() => null} />
      <Gaps list={found.list} />
    </>
  );
}

function Result({ trace, found, title, onTrace }: ResultProps & { found: Pictured }) {
  const board = useBoard();
  const [frame, width] = useWidth<HTMLDivElement>();
  const paths = found.is === 'paths' ? found.list.paths : [];
  const path = Math.min(trace.path, Math.max(0, paths.length - 1));
  const plan = planOf(found, trace.lanes, path);
  const measure = measureIn(document.documentElement);
  const gutter = Math.min(MOST_GUTTER, Math.max(60, ...plan.lanes.map(({ name }) => measure(shortened(name), 'when') + 16))); // prettier-ignore
  const drawing = layOut(plan, Math.max(LEAST_WIDTH, width), gutter, locale(), measure);
  const hops = hopsOf(found, path);
  const more = found.is === 'together' ? found.list.total - found.list.encounters.length : 0;
  return (
    <>
      {paths.length > 1 && (
        <div class="trace-ways" role="group" aria-label={say('ways')}>
          {paths.map((one, at) => (
            <button
              key={at}
              type="button"
              aria-pressed={at === path}
              onClick={() => onTrace({ ...trace, path: at })}
            >
              {pathName(at, one)}
            </button>
          ))}
        </div>
      )}
      <div class="trace-picture" ref={frame} tabIndex={-1}>
        <Lanes
          drawing={drawing}
          selected={board.desk.value.selected}
          origin={found.is === 'chain' ? trace.from : ''}
          onOpen={board.open}
        />
      </div>
      <Tools
        trace={trace}
        found={found}
        title={title}
        hops={hops}
        picture={() => frame.current?.querySelector('svg.lanes') ?? null}
        onTrace={onTrace}
      />{' '}
      {/* prettier-ignore */}
      {plan.more > 0 && <p class="quiet">{say('moreActors', { n: plan.more })}</p>}
      {more > 0 && <p class="quiet">{say('moreMeetings', { n: more })}</p>}
      {found.is === 'chain' && (
        <p class="quiet">
          {[found.chain.cut && say('cut'), found.chain.left > 0 && say('left', { n: found.chain.left })]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      <Hops hops={hops} onAvoid={({ id }) => onTrace({ ...trace, path: 0, avoid: [...trace.avoid, id] })} />
    </>
  );
}

function headingOf({ question, from, to }: Trace, names: ReadonlyMap<string, NodeSummary>): string {
  const [a, b] = [names.get(from)?.name, names.get(to)?.name];
  if (question === 'gaps') return a ? say('headingGapsOf', { a }) : say('headingGaps');
  if (isOfEvents(question)) return a ? say(question === 'back' ? 'heading' : 'headingForward', { name: a }) : say('title'); // prettier-ignore
  return a && b ? say(question === 'paths' ? 'headingPaths' : 'headingTogether', { a, b }) : say('title');
}

/** The view. Without a question of its own it begins with what is chosen. */
export function View() {
  const board = useBoard();
  const { traced, selected } = board.desk.value;
  const [begun] = useState<Trace>(() =>
    selected?.startsWith('event:') ? traceOf('back', selected) : traceOf('paths', selected && !selected.includes('|') && !selected.startsWith('place:') ? selected : ''),
  ); // prettier-ignore
  const trace = traced ?? begun;
  const library = board.library();
  const ids = [trace.from, trace.to, ...trace.avoid].filter(Boolean).sort();
  const named = ids.length > 0 ? library.load({ from: 'nodes', ids }) : undefined;
  const known = new Map(named?.state === 'ready' ? named.value.nodes.map((node) => [node.id, node]) : []);
  const onTrace = (next: Trace): void => board.act({ do: 'seek', traced: next });
  const answer = isWhole(trace) ? library.other(keyOf(trace), (client) => find(client, trace)) : undefined;
  const found = answer?.state === 'ready' ? answer.value : undefined;
  const [origin] = found?.is === 'chain' ? found.chain.hops : [];
  const sides = sidesOf(origin?.who ?? []).map(({ id }) => id);
  const heading = headingOf(trace, known);
  useEffect(() => {
    if (answer?.state === 'ready') board.say(heading);
  }, [answer?.state, heading]);
  return (
    <div class="trace">
      <h1>
        <bdi>{heading}</bdi>
      </h1>
      <Form trace={trace} names={known} sides={sides} onTrace={onTrace} />
      {trace.avoid.length > 0 && (
        <p class="trace-avoided">
          <span class="quiet">{say('avoided')}</span>
          {trace.avoid.map((id) => {
            const name = known.get(id)?.name ?? id;
            return (
              <button
                key={id}
                type="button"
                aria-label={say('include', { name })}
                title={say('include', { name })}
                onClick={() => onTrace({ ...trace, path: 0, avoid: trace.avoid.filter((one) => one !== id) })}
              >
                <bdi>{name}</bdi> <Icon name="close" />
              </button>
            );
          })}
        </p>
      )}
      {trace.from !== '' && trace.from === trace.to && trace.question !== 'gaps' && (
        <p role="status">{say('same')}</p>
      )}
      {!answer && <p class="quiet trace-lead">{say('lead')}</p>}
      {answer && (
        <Answered answer={answer}>
          {(found: Found) =>
            isEmpty(found) ? (
              <Nothing trace={trace} names={known} onTrace={onTrace} />
            ) : found.is === 'gaps' ? (
              <GapResult trace={trace} found={found} title={heading} onTrace={onTrace} />
            ) : (
              <Result trace={trace} found={found} title={heading} onTrace={onTrace} />
            )
          }
        </Answered>
      )}
    </div>
  );
}
