// Copies of one text are one voice, however many papers print it.

import { type EventClaim, voicesOf } from '../model/index.ts';

/** Of how many voices there is a claim that says so. */
export type Votes = (says: (claim: EventClaim) => boolean) => number;

/** Counts voices among the claims of an event. */
export function votesOf(claims: readonly EventClaim[]): Votes {
  const voices = voicesOf(claims.map(({ sketch }) => sketch));
  /** In which question each voice was heard last: an event is asked very many. */
  const heard = voices.map(() => 0);
  let question = 0;
  return (says) => {
    question++;
    let count = 0;
    for (const [at, voice] of voices.entries()) {
      if (heard[voice] === question || !says(claims[at]!)) continue;
      heard[voice] = question;
      count++;
    }
    return count;
  };
}
