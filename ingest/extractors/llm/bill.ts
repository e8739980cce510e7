// What a run costs: tokens and money, spent and still allowed.

import type { BillFigures, Price } from '../../../graph/model/index.ts';
import { ChanceryError, money } from '../../../graph/model/index.ts';
import type { Usage } from './outcome.ts';

export interface Bill {
  /**
   * Sets aside what a question will cost, about. Gives what to call with what it did cost.
   * @throws ChanceryError `cost-limit` where the limit allows no more; nothing is set aside then
   */
  reserve(expected: Usage): (used: Usage | undefined) => void;
  keep(): void;
  figures(): BillFigures;
}

/** A million. */
const PER = 1_000_000;

/** The money that tokens cost. */
export function costOf({ input, output }: Usage, price: Price): number {
  return (input * price.input + output * price.output) / PER;
}

/**
 * Opens a bill. @throws ChanceryError `wrong-use` for a limit without a price
 */
export function openBill(price: Price | undefined, limit: number | undefined): Bill {
  if (limit !== undefined && !price)
    throw new ChanceryError(
      'wrong-use',
      'a limit of cost needs a price; add --price IN/OUT, the money for a million tokens in and out (or CHANCERY_LLM_PRICE)',
    );
  let [requests, kept, input, output, reserved] = [0, 0, 0, 0, 0];
  const spent = (): number => (price ? costOf({ input, output }, price) : 0);
  return {
    reserve(expected) {
      const cost = price ? costOf(expected, price) : 0;
      if (limit !== undefined && spent() + reserved + cost > limit)
        throw new ChanceryError(
          'cost-limit',
          `the limit of ${money(limit)} is reached: ${money(spent())} spent, ${money(reserved)} under way, the next question costs about ${money(cost)}. Raise --max-cost and run the same command again: what is answered is kept`,
        );
      reserved += cost;
      return (used) => {
        reserved -= cost;
        const real = used ?? expected;
        requests++;
        input += real.input;
        output += real.output;
      };
    },
    keep: () => void kept++,
    figures: () => ({
      ...{ requests, kept, input, output },
      ...(price && { spent: spent() }),
      ...(limit !== undefined && { limit }),
    }),
  };
}
