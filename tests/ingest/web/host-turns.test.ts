import { describe, expect, it } from 'vitest';
import { hostTurns } from '../../../ingest/web/host-turns.ts';
import { serve, testWeb, text } from './local-server.ts';

/** Time that only sleep moves. */
function clock() {
  let now = 0;
  const signal = new AbortController().signal;
  return {
    now: () => now,
    sleep: async (milliseconds: number) => void (now += milliseconds),
    signal,
  };
}

describe('a host', () => {
  it('is asked one question at a time, in order, with a pause between', async () => {
    const time = clock();
    const turns = hostTurns(time);
    const log: string[] = [];
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        turns.run('paper.example', async () => {
          log.push(`${name} ${time.now()}`);
          await Promise.resolve();
          log.push(`${name} done`);
          turns.pause('paper.example', 1000);
        }),
      ),
    );
    expect(log).toEqual(['a 0', 'a done', 'b 1000', 'b done', 'c 2000', 'c done']);
  });

  it('does not wait for another', async () => {
    const turns = hostTurns(clock());
    void turns.run('slow.example', () => new Promise(() => undefined));
    expect(await turns.run('paper.example', () => Promise.resolve('done'))).toBe('done');
  });

  it('is asked on after a question that failed', async () => {
    const turns = hostTurns(clock());
    const failing = turns.run('paper.example', () => Promise.reject(new Error('no')));
    const next = turns.run('paper.example', () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('done');
  });
});

describe('a busy host', () => {
  const busy = (after: string, status = 429) => {
    let count = 0;
    return serve({
      '/a': (_request, response) =>
        void (count++ === 0
          ? response.writeHead(status, { 'retry-after': after }).end()
          : response.end('there')),
      '/b': text('there'),
    });
  };

  it.each([429, 503])('is asked again after the wait that it asks for (%i)', async (status) => {
    const { origin, asked } = await busy('0', status);
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({ type: 'content' });
    expect(asked).toEqual(['/a', '/a']);
  });

  it('is left alone where it asks for long, with all its pages', async () => {
    const { origin, asked } = await busy('600');
    const web = testWeb();
    const { host } = new URL(origin);
    expect(await web.get(`${origin}/a`)).toMatchObject({
      code: 'busy',
      what: `"${host}" asks to be left alone for 10 min (429)`,
      after: 600_000,
      again: true,
    });
    expect(await web.get(`${origin}/b`)).toMatchObject({ code: 'busy' });
    expect(asked).toEqual(['/a']);
  });

  it('that says a day in words is understood, and nonsense is not believed', async () => {
    const soon = await busy(new Date(Date.now() - 1000).toUTCString());
    expect(await testWeb().get(`${soon.origin}/a`)).toMatchObject({ type: 'content' });
    const odd = await busy('later');
    expect(await testWeb().get(`${odd.origin}/a`)).toMatchObject({ code: 'busy' });
    expect(odd.asked).toEqual(['/a']);
  });
});
