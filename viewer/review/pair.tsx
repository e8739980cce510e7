// Two that may be one, and why.

import type { ReviewPair } from '../../graph/model/index.ts';
import { say } from './say.ts';
import { Side } from './side.tsx';

/** Both sides beside each other (one below the other where the page is narrow). */
export function Pair({ pair }: { pair: ReviewPair }) {
  const { a, b, rule, score } = pair;
  return (
    <>
      <p class="why">
        {say(`rule.${rule}`)} <span class="quiet">{say('likely', { percent: Math.round(score * 100) })}</span>
      </p>
      <div class="pair">
        <Side id={a.id} />
        <Side id={b.id} />
      </div>
    </>
  );
}
