// Questions over real HTTP to a server that speaks the protocol well or badly.

import { afterEach, describe, expect, it } from 'vitest';
import { openExchange } from '../../../../ingest/extractors/llm/exchange.ts';
import { modelSettings } from '../../../../ingest/extractors/llm/settings.ts';
import {
  answers, breaksOff, type Behaviour, type Endpoint, fails, hangs, says, startEndpoint, streams,
} from './endpoint.ts'; // prettier-ignore
import { testTimers } from './test-timers.ts';

const TIMEOUT_S = 77;
const KEY = 'key-that-nobody-may-see';
const QUESTION = [{ role: 'user' as const, content: 'Who met whom?' }];
const USAGE = { input: 1000, output: 200 };

let server: Endpoint | undefined;
afterEach(() => server?.close());

/** An exchange with a server that does so for its first questions, and answers "fine" to all others. */
async function exchange(first: readonly Behaviour[], concurrency = 4, settings: Record<string, string> = {}) {
  server = await startEndpoint((number) => first[number] ?? answers('fine'));
  const timers = testTimers(TIMEOUT_S * 1000);
  const stop = new AbortController();
  const env = {
    CHANCERY_LLM_URL: server.url, CHANCERY_LLM_MODEL: 'small', CHANCERY_LLM_KEY: KEY,
    CHANCERY_LLM_TIMEOUT: String(TIMEOUT_S), ...settings,
  }; // prettier-ignore
  const ask = openExchange({
    ...{ settings: modelSettings(env), fetch, timers, concurrency, signal: stop.signal },
  });
  return { ask, timers, stop, server };
}

/** What an endpoint refuses in a question. */
function without(words: RegExp, message: string): Behaviour {
  return (asked, response) =>
    (words.test(JSON.stringify(asked.body)) ? fails(400, message) : answers('fine'))(asked, response);
}

describe('an endpoint that behaves', () => {
  it('is asked once, with model, key, schema and temperature', async () => {
    const { ask, server } = await exchange([]);
    expect(await ask(QUESTION)).toEqual({ content: 'fine', usage: USAGE });
    const [{ url, headers, body }] = server.asked as [(typeof server.asked)[number]];
    expect(url).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(headers['api-key']).toBeUndefined();
    expect(body).toMatchObject({ model: 'small', messages: QUESTION, temperature: 0 });
    expect(body.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } });
    expect(body.stream).toBeUndefined();
  });

  it('is asked so many questions at once, and no more', async () => {
    const later: Behaviour = (asked, response) => void setTimeout(() => answers('fine')(asked, response), 40);
    const { ask, server } = await exchange(
      Array.from({ length: 9 }, () => later),
      3,
    );
    await Promise.all(Array.from({ length: 9 }, () => ask(QUESTION)));
    expect(server.asked.length).toBe(9);
    expect(server.most()).toBe(3);
  });

  it('gives no tokens where it counts none', async () => {
    const { ask } = await exchange([answers('fine', null)]);
    expect(await ask(QUESTION)).toEqual({ content: 'fine', usage: undefined });
  });
});

describe('an endpoint that fails for a while', () => {
  it.each<[string, Behaviour, number[]]>([
    ['is too busy', fails(429, 'slow down'), [1000]],
    ['is too busy, and says for how many seconds', fails(429, 'slow down', { 'retry-after': '7' }), [7000]],
    ['is too busy, and says until when', fails(503, 'wait', { 'retry-after': 'Mon, 05 Jan 2026 00:00:12 GMT' }), [12_000]],
    ['is broken', fails(500, 'oops'), [1000]],
    ['breaks its answer off', breaksOff('fine'), [1000]],
    ['answers with a page', says('<html>Bad gateway</html>'), [1000]],
    ['answers with JSON that is no answer', says('{"ok":true}', 'application/json'), [1000]],
    ['breaks its stream off', streams('a longer answer, so that it comes in several pieces', false), [1000]],
  ])('%s: it is asked again after its time', async (_, behaviour, waits) => {
    const { ask, timers, server } = await exchange([behaviour]);
    expect(await ask(QUESTION)).toEqual({ content: 'fine', usage: USAGE });
    expect(server.asked.length).toBe(2);
    expect(timers.waited).toEqual(waits);
  }); // prettier-ignore

  it('waits longer each time, and tells in the end why there is no answer', async () => {
    const { ask, timers, server } = await exchange(Array.from({ length: 4 }, () => fails(500, 'oops')));
    expect(await ask(QUESTION)).toBe('it answers 500: oops');
    expect(timers.waited).toEqual([1000, 2000, 4000]);
    expect(server.asked.length).toBe(4);
    expect(await ask(QUESTION)).toEqual({ content: 'fine', usage: USAGE });
  });

  it('is left after five questions in a row without an answer', async () => {
    const { ask } = await exchange(
      Array.from({ length: 20 }, () => fails(500, 'oops')),
      1,
    );
    for (let n = 0; n < 4; n++) expect(await ask(QUESTION)).toBe('it answers 500: oops');
    await expect(ask(QUESTION)).rejects.toMatchObject({
      code: 'model-unreachable',
      message: expect.stringMatching(/5 questions in a row.*run the same command again/),
    });
  });

  it('is given up where it asks to wait longer than five minutes', async () => {
    const { ask } = await exchange([fails(429, 'day is full', { 'retry-after': '3600' })]);
    await expect(ask(QUESTION)).rejects.toMatchObject({
      code: 'model-busy',
      message: expect.stringContaining('asks to wait 60 min'),
    });
  });

  it('is not waited for beyond the timeout', async () => {
    const { ask, timers } = await exchange([hangs, hangs, hangs, hangs]);
    timers.expire();
    expect(await ask(QUESTION)).toBe('it took longer than 77 s (CHANCERY_LLM_TIMEOUT)');
  });

  it('is asked no more once the person stops it', async () => {
    const { ask, stop, server } = await exchange([hangs]);
    const asked = ask(QUESTION);
    await expect.poll(() => server.asked.length).toBe(1);
    stop.abort();
    await expect(asked).rejects.toThrow();
    await expect(ask(QUESTION)).rejects.toThrow();
    expect(server.asked.length).toBe(1);
  });
});

describe('an endpoint that takes less of the protocol', () => {
  it.each<[string, RegExp, string, (keyof Endpoint['asked'][number]['body'])[]]>([
    ['no JSON schema', /json_schema/, 'response_format json_schema is not supported', ['model', 'messages', 'temperature']],
    ['no JSON schema, which it says in its own way', /json_schema/, 'Invalid request', ['model', 'messages', 'temperature']],
    ['no temperature', /temperature/, "Unsupported value: 'temperature'", ['model', 'messages', 'response_format']],
  ])('with %s is asked without it, from then on', async (_, words, message, left) => {
    const refusing = without(words, message);
    const { ask, server } = await exchange(Array.from({ length: 4 }, () => refusing));
    expect(await ask(QUESTION)).toMatchObject({ content: 'fine' });
    expect(await ask(QUESTION)).toMatchObject({ content: 'fine' });
    expect(server.asked.length).toBe(3);
    expect(Object.keys(server.asked[2]!.body).sort()).toEqual([...left].sort());
  }); // prettier-ignore

  it('with streams alone is read as a stream', async () => {
    const only: Behaviour = (asked, response) =>
      (asked.body.stream ? streams('{"events": []}') : fails(400, 'Set stream to true'))(asked, response);
    const { ask } = await exchange([only, only]);
    expect(await ask(QUESTION)).toEqual({ content: '{"events": []}', usage: { input: 900, output: 100 } });
  });

  it('with a stream that nobody asked for is read all the same', async () => {
    const { ask } = await exchange([streams('fine')]);
    expect(await ask(QUESTION)).toMatchObject({ content: 'fine' });
  });
});

describe('an endpoint that refuses', () => {
  it.each<[string, Behaviour, RegExp]>([
    ['the key', fails(401, 'wrong key'), /answers 401: wrong key; look whether CHANCERY_LLM_KEY is one for it/],
    ['the key, and repeats it', fails(403, `no such key: ${KEY}`), /answers 403: no such key: …; /],
    ['the key, and repeats a part of it', fails(401, 'Incorrect key: key-***see.'), /Incorrect key: …; /],
    ['the model', fails(404, 'model "small" not found'), /look at CHANCERY_LLM_URL, and whether it has the model "small"/],
    ['the address', (_, response) => void response.writeHead(308, { location: '/v2' }).end(), /308: it sends on to "\/v2"/],
  ])('%s is asked once, and the run ends', async (_, behaviour, message) => {
    const { ask, server } = await exchange([behaviour]);
    const refusal = await ask(QUESTION).then(String, (error: Error & { code?: string }) => error);
    expect(refusal).toMatchObject({ code: 'model-refused', message: expect.stringMatching(message) });
    expect(String((refusal as Error).message)).not.toContain(KEY);
    expect(server.asked.length).toBe(1);
  }); // prettier-ignore

  it('one question, and has answered others, is asked the next ones in the same words', async () => {
    const long: Behaviour = (asked, response) =>
      (JSON.stringify(asked.body.messages).includes('long')
        ? fails(400, 'too many tokens')
        : answers('fine'))(asked, response);
    const { ask, server } = await exchange(Array.from({ length: 9 }, () => long));
    await ask(QUESTION);
    const refusal = 'it refuses the question with 400: too many tokens';
    expect(await ask([{ role: 'user', content: 'long' }])).toBe(refusal);
    expect(await ask(QUESTION)).toMatchObject({ content: 'fine' });
    expect(server.asked.at(-1)!.body.response_format).toBeDefined();
  });

  it('says what to start where nothing answers', async () => {
    const { ask, server: gone } = await exchange([]);
    await gone.close();
    await expect(ask(QUESTION)).rejects.toMatchObject({
      code: 'model-unreachable',
      message: expect.stringMatching(
        /nothing answers at "http:\/\/127\.0\.0\.1.*ECONNREFUSED.*start the server/,
      ),
    });
  });
});
