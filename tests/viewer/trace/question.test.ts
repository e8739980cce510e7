// A trace as a question to the server: which one is asked, with which parameters, and where silences are drawn.

import { describe, expect, test } from 'vitest';
import type { Client } from '../../../viewer/api/index.ts';
import { traceOf, type Trace } from '../../../viewer/state/index.ts';
import { placesOf } from '../../../viewer/trace/gaps.tsx';
import { citations, find, isWhole, keyOf } from '../../../viewer/trace/question.ts';

/** What is asked, by the name of the question. */
async function asked(trace: Trace): Promise<unknown> {
  const calls: unknown[] = [];
  const client = new Proxy({} as Client, {
    get:
      (_, name) =>
      async (...args: unknown[]) =>
        void calls.push([name, ...args]),
  });
  await find(client, trace);
  return calls[0];
}

const [US, RU] = ['country:US', 'country:RU'] as const;
const ALL = 'held,planned,proposed,cancelled,denied';

describe('a trace', () => {
  test.each<[string, Trace, unknown]>([
    ['where two were together asks for whatever was planned, too', traceOf('together', US, RU), ['encounters', { actors: `${US},${RU}`, limit: 200, status: ALL }]],
    ['who stopped asks of everybody', traceOf('gaps'), ['gaps', { least: 4, limit: 40, status: 'held' }]],
    ['whom one stopped meeting asks of that one', { ...traceOf('gaps', US), steps: 2, kinds: ['call'] }, ['gaps', { actor: US, least: 2, limit: 40, kind: 'call', status: 'held' }]],
    ['paths ask from one to the other', traceOf('paths', US, RU), ['paths', { source: US, target: RU, k: 5, by: 'hops', hops: 4, status: 'held' }]],
  ])('%s', async (_, trace, call) => {
    expect(await asked(trace)).toEqual(call);
  });

  test.each<[string, Trace, boolean]>([
    ['silences of all', traceOf('gaps'), true],
    ['two', traceOf('together', US, RU), true],
    ['one alone is not together', traceOf('together', US), false],
    ['nor is one with itself', traceOf('together', US, US), false],
    ['paths from nowhere', traceOf('paths', '', RU), false],
  ])('has all it needs: %s', (_, trace, whole) => {
    expect(isWhole(trace)).toBe(whole);
  });

  test('is kept apart from every other one, but not from itself looked at otherwise', () => {
    const traces = [traceOf('gaps', US), traceOf('gaps'), traceOf('together', US, RU), traceOf('paths', US, RU), traceOf('back', 'event:1'), traceOf('back', 'event:2')];
    expect(new Set(traces.map(keyOf)).size).toBe(traces.length);
    expect(keyOf({ ...traceOf('paths', US, RU), path: 2 })).toBe(keyOf(traceOf('paths', US, RU)));
  });

  test('whose events are listed is cited by them, under its title', async () => {
    const cited = async (ids: readonly string[], title: string): Promise<Blob> => new Blob([`# ${title}: ${ids}`]);
    const client = { cited } as unknown as Client;
    expect(await citations(client, traceOf('together', US, RU), ['event:1'], 'Both')).toBe('# Both: event:1');
  });
}); // prettier-ignore

test('a pair is drawn from its first to its last meeting, on the scale of all', () => {
  const span = { from: '2024-01-01', until: '2024-12-31' };
  expect(placesOf({ first: '2024-01-01', last: '2024-07-01' }, span)).toEqual({ first: 0, last: 182 / 365 });
  expect(placesOf({ first: '2024-12-31', last: '2024-12-31' }, { from: '2024-12-31', until: '2024-12-31' })).toEqual({ first: 1, last: 1 });
}); // prettier-ignore
