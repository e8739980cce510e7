// Judgements with a button that takes each back.

import type { Judgement } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { say } from './say.ts';
import { sentenceOf } from './sentence.ts';

/** One row a judgement: what it says, why, and, on today's graph, undo. */
export function Judged({ judgements }: { judgements: readonly Judgement[] }) {
  const board = useBoard();
  const takeBack = async (id: string): Promise<void> => {
    if (await board.takeBack(id)) board.say(say('undone'));
  };
  return (
    <ul class="judged">
      {judgements.map((one) => (
        <li key={one.id}>
          <span>
            <bdi>{sentenceOf(one)}</bdi>
            {one.reason !== '' && <span class="quiet"> {one.reason}</span>}
          </span>
          {!board.desk.value.asOf && (
            <button type="button" class="quiet-button" onClick={() => void takeBack(one.id)}>
              {say('undo')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Why the last judgement was refused, where it was. */
export function Refusal() {
  const { refused } = useBoard();
  const failure = refused.value;
  if (!failure) return null;
  return (
    <p class="refusal" role="alert">
      {say('refused', { why: failure.detail })}
    </p>
  );
}
