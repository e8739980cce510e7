import { describe, expect, it } from 'vitest';
import { ChanceryError } from '../../../graph/model/index.ts';
import type { JudgementWriter } from '../../../graph/server/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask } from './app.ts';

const TOKEN = 'a-token-that-is-long-enough';
const failing = (code: string): JudgementWriter => {
  const fail = (): never => {
    throw new ChanceryError(code, 'why, and what to do');
  };
  return { judge: fail, undo: fail };
};
const judging = async (
  options: Parameters<typeof appOver>[1],
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly [number, string]> => {
  const answer = await ask(appOver(arrayReader(SAMPLE), options), '/api/v1/judgements', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ type: 'reject', id: 'event:istanbul' }),
  });
  return [answer.status, ((await answer.json()) as { code: string }).code];
};

describe('judging', () => {
  it('is off where nothing takes judgements', async () =>
    expect(await judging({})).toEqual([503, 'judging-off']));

  it('is for whoever may ask: where other machines reach the server, for who shows the token', async () => {
    const options = { host: '0.0.0.0', token: TOKEN, judgements: failing('contradiction') };
    expect(await judging(options)).toEqual([401, 'token-needed']);
    expect(await judging(options, { authorization: `Bearer ${TOKEN}` })).toEqual([422, 'contradiction']);
  });

  it.each([
    ['contradiction', 422],
    ['not-alike', 422],
    ['unknown-id', 404],
    ['ledger-locked', 503],
  ])('%s comes through as %i', async (code, status) =>
    expect(await judging({ judgements: failing(code) })).toEqual([status, code]),
  );

  it('takes anything else for a fault of ours', async () => {
    const defects: unknown[] = [];
    const onDefect = (error: unknown): void => void defects.push(error);
    expect(await judging({ judgements: failing('disk-full'), onDefect })).toEqual([500, 'internal']);
    expect(defects.length).toBe(1);
  });
});
