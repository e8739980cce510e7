import { describe, expect, it } from 'vitest';
import { followLedger } from '../../../graph/commands/follow-ledger.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { ChanceryError } from '../../../graph/model/index.ts';
import type { Graph } from '../../../graph/model/index.ts';

const EMPTY: Graph = { articles: [], entities: [], events: [], edges: [], evidence: [], judgements: [] };

/** Follows until `catchUp` has been called as often as it has answers; gives the change at each call and what was said. */
async function followed(answers: readonly (() => void)[]): Promise<{ changes: number[]; said: string[] }> {
  const reader = { ...arrayReader(EMPTY) };
  const stop = new AbortController();
  const changes: number[] = [];
  const said: string[] = [];
  const catchUp = async (): Promise<'nothing'> => {
    changes.push(reader.change());
    if (changes.length === answers.length) stop.abort();
    answers[changes.length - 1]?.();
    return 'nothing';
  };
  await followLedger({ reader: reader as never, catchUp }, stop.signal, (message) => said.push(message), 1);
  return { changes, said };
}

const trouble = (message: string) => (): never => {
  throw new ChanceryError('store-unreachable', message);
};
const fine = (): void => undefined;

describe('following the ledger', () => {
  it('asks the store at once, and now and then though nothing has changed, since it may have lost what it held', async () => {
    expect(await followed([fine, fine, fine])).toEqual({ changes: [1, 1, 1], said: [] });
  });

  it('says known trouble once, tries again, and says the next trouble after it went well', async () => {
    const { said } = await followed([
      trouble('away'),
      trouble('away'),
      fine,
      trouble('away'),
      trouble('full'),
    ]);
    expect(said).toEqual(['away', 'away', 'full']);
  });

  it('lets a fault of ours through', async () => {
    const fault = (): never => {
      throw new TypeError('ours');
    };
    await expect(followed([fault])).rejects.toThrow('ours');
  });
});
