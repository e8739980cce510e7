// The review: pairs that may be one, side by side, a key for each answer; below, what was judged.

import { useEffect, useRef, useState } from 'preact/hooks';
import { tinykeys } from 'tinykeys';
import type { ReviewList, ReviewPair } from '../../graph/model/index.ts';
import { Answered } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { isTyping } from '../panels/is-typing.ts';
import { Judged, Refusal } from './judged.tsx';
import { Pair } from './pair.tsx';
import { say } from './say.ts';
import './review.css';

export { JudgeEvent } from './judge-event.tsx';

/** An answer to a pair, which can be taken back. */
interface Step {
  readonly pair: string;
  /** Judgements that the answer made; none for "later". */
  readonly made: readonly string[];
}

const nameOf = ({ a, b }: ReviewPair): string => `${a.id} ${b.id}`;

/** After the next frame, when what was set is drawn. */
const rendered = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function Review({ list }: { list: ReviewList }) {
  const board = useBoard();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const answered = new Set(steps.map(({ pair }) => pair));
  const pair = list.pairs.find((one) => !answered.has(nameOf(one)));
  const later = steps.filter(({ made }) => made.length === 0);
  const answer = async (type: 'same' | 'different' | 'later'): Promise<void> => {
    if (!pair) return;
    const name = nameOf(pair);
    if (type === 'later') return setSteps((before) => [...before, { pair: name, made: [] }]);
    const result = await board.judge({ type, a: pair.a.id, b: pair.b.id });
    if (!result) return;
    board.say(say('done'));
    setSteps((before) => [...before, { pair: name, made: result.made.map(({ id }) => id) }]);
  };
  // The list can be there anew before the answer that changed it is written down: what is pressed waits for its turn.
  const current = useRef(steps);
  current.current = steps;
  const turn = useRef<Promise<void>>(Promise.resolve());
  const undo = async (): Promise<void> => {
    const last = current.current.at(-1);
    if (!last) return;
    for (const id of last.made) if (!(await board.takeBack(id))) return;
    board.say(say('undone'));
    setSteps((before) => before.slice(0, -1));
  };
  useEffect(() => {
    const key = (act: () => Promise<void>) => (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      event.preventDefault();
      turn.current = turn.current.then(act).then(rendered);
    };
    return tinykeys(window, {
      s: key(() => answer('same')),
      d: key(() => answer('different')),
      l: key(() => answer('later')),
      u: key(undo),
    });
  });
  const left = Math.max(0, list.total - later.length);
  return (
    <>
      <p class="quiet" role="status">
        {say('left', { n: left })}
        {later.length > 0 && ` · ${say('postponed', { n: later.length })}`}
      </p>
      <Refusal />
      {pair ? <Pair key={nameOf(pair)} pair={pair} /> : <p>{say('none')}</p>}
      <div class="answers">
        {pair &&
          (['same', 'different', 'later'] as const).map((type) => (
            <button key={type} type="button" onClick={() => void answer(type)}>
              {say(type)} <kbd>{type[0]!.toUpperCase()}</kbd>
            </button>
          ))}
        <button type="button" disabled={steps.length === 0} onClick={() => void undo()}>
          {say('undo')} <kbd>U</kbd>
        </button>
        {later.length > 0 && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => setSteps((before) => before.filter(({ made }) => made.length > 0))}
          >
            {say('again')}
          </button>
        )}
      </div>
      <p class="quiet">{say('keys')}</p>
      {list.waiting.length > 0 && (
        <section>
          <h2>{say('waiting')}</h2>
          <p class="quiet">{say('waitingWhy')}</p>
          <Judged judgements={list.waiting} />
        </section>
      )}
    </>
  );
}

/** The view. */
export function View() {
  const library = useBoard().library();
  return (
    <div class="review">
      <h1>{say('title')}</h1>
      <Answered answer={library.review()}>{(list) => <Review list={list} />}</Answered>
      <section>
        <h2>{say('judged')}</h2>
        <Answered answer={library.judgements()}>
          {({ judgements }) =>
            judgements.length > 0 ? <Judged judgements={judgements} /> : <p class="quiet">{say('nobody')}</p>
          }
        </Answered>
      </section>
    </div>
  );
}
