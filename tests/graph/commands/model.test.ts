// Reading with a language model as a person does it: real processes, a real server, a home of their own.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answers, type Endpoint, fails, startEndpoint } from '../../ingest/extractors/llm/endpoint.ts';
import { claim, state } from '../../ingest/extractors/llm/read-by-model.ts';

const KEY = 'key-that-nobody-may-see';
const PAIRS = [['Norway', 'Kenya'], ['Togo', 'Peru'], ['Chad', 'Chile']] as const; // prettier-ignore

/** The reply that is right for whichever of the articles was sent. */
function right(asked: { readonly body: Endpoint['asked'][number]['body'] }): string {
  const text = asked.body.messages.at(-1)!.content;
  const events = PAIRS.filter(([a]) => text.includes(`${a} and`)).map(([a, b]) =>
    claim(`${a} and ${b} held talks in Oslo on Tuesday`, { parties: [state(a), state(b)], place: 'Oslo', day: 'Tuesday' }),
  ); // prettier-ignore
  return JSON.stringify({ events });
}

describe('reading with a model', { timeout: 120_000 }, () => {
  let dir: string;
  let articles: string;
  let home: string;
  let server: Endpoint;
  let homes = 0;
  let refuse: ((number: number) => boolean) | undefined;

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'chancery-model-'));
    articles = join(dir, 'articles');
    mkdirSync(articles);
    for (const [a, b] of PAIRS)
      writeFileSync(
        join(articles, `${a}.txt`),
        `published: 2024-05-31\ntitle: Briefly from the north\n\nIt was raining. ${a} and ${b} held talks in Oslo on Tuesday.\n`,
      );
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  beforeEach(async () => {
    home = join(dir, `home-${homes++}`);
    refuse = undefined;
    server = await startEndpoint((number, asked) =>
      refuse?.(number) ? fails(401, `no key ${KEY}`) : answers(right(asked)),
    );
  });
  afterEach(() => server.close());

  /** Runs the command to its end, with the model in its environment. */
  function chancery(...words: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
    const env = {
      ...process.env, NO_COLOR: '1', CHANCERY_HOME: home,
      CHANCERY_LLM_URL: server.url, CHANCERY_LLM_MODEL: 'small', CHANCERY_LLM_KEY: KEY,
    }; // prettier-ignore
    const child = spawn(process.execPath, ['chancery.mjs', ...words], { env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.stdin.end();
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  }

  it('ingests once, tells the bill, and asks nothing the second time', async () => {
    const first = await chancery(
      'ingest',
      articles,
      '--extractor',
      'llm',
      '--price',
      '1/2',
      '--max-cost',
      '1',
    );
    expect(first.err).toMatch(/3 articles read in .*: 3 new; 3 events\n/);
    expect(first.err).toContain('model: 3 questions, 0 replies from before; 3,000 tokens in, 600 out; 0.0042 spent, 0.9958 left\n'); // prettier-ignore
    const again = await chancery('ingest', articles, '--extractor', 'llm');
    expect(again.err).toMatch(
      /3 unchanged; 0 events; nothing changed\nmodel: 0 questions, 3 replies from before/,
    );
    expect(server.asked).toHaveLength(3);
    const exported = JSON.parse((await chancery('export', '--format', 'json')).out) as {
      evidence: { extractor: string }[];
    };
    expect(new Set(exported.evidence.map(({ extractor }) => extractor))).toEqual(new Set(['llm/1:small']));
  });

  it('counts beforehand what it would take, and sends nothing', async () => {
    const { out, code } = await chancery(
      'ingest',
      articles,
      '--extractor',
      'llm',
      '--dry-run',
      '--price',
      '1/2',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^articles: 3; the model is asked about 3\nquestions: 3; answered before: 0\n/);
    expect(out).toMatch(
      /tokens of the others: about \d,\d{3} in, \d+ out\nmoney: about 0\.00\d\d, at 1 in and 2 out/,
    );
    expect(server.asked).toHaveLength(0);
    expect(readdirSync(dir).filter((name) => join(dir, name) === home)).toEqual([]);
  });

  it('stops before it spends more than it may, keeps what it has, and goes on from there', async () => {
    const words = ['ingest', articles, '--extractor', 'llm', '--price', '1/2', '--concurrency', '1'];
    const first = await chancery(...words, '--max-cost', '0.004');
    expect(first.code).toBe(1);
    expect(first.err).toMatch(/: 2 new; 2 events.*stopped; the same command goes on from here\n/);
    expect(first.err).toMatch(/\nchancery: the limit of 0\.0040 is reached: 0\.0028 spent/);
    const second = await chancery(...words, '--max-cost', '1');
    expect(second.err).toMatch(/1 new, 2 unchanged; 1 event.*\nmodel: 1 question, 2 replies from before/);
    expect(server.asked).toHaveLength(3);
  });

  it('ends where the key is refused, without a word of it anywhere', async () => {
    refuse = () => true;
    const { code, err, out } = await chancery('ingest', articles, '--extractor', 'llm');
    expect(code).toBe(1);
    expect(err).toMatch(
      /chancery: "http:.*" answers 401: no key …; look whether CHANCERY_LLM_KEY is one for it\n$/,
    );
    expect(err + out).not.toContain(KEY);
    refuse = undefined;
    await chancery('ingest', articles, '--extractor', 'llm');
    for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
      const path = join(home, name);
      if (statSync(path).isFile()) expect(readFileSync(path).includes(KEY)).toBe(false);
    }
  });

  it('reads again what the rules have read, and leaves to itself what it has read', async () => {
    await chancery('ingest', articles);
    const reread = await chancery('reread', '--extractor', 'llm');
    expect(reread.err).toMatch(/3 articles read in .*: 3 replaced/);
    expect((await chancery('reread')).err).toMatch(/^0 articles read/);
    expect((await chancery('reread', '--extractor', 'llm')).err).toMatch(
      /3 unchanged.*\nmodel: 0 questions, 3 replies/,
    );
  });

  it('prints what it reads, and asks only where the rules are unsure', async () => {
    const file = join(articles, 'Norway.txt');
    const { out } = await chancery('extract', file, '--extractor', 'llm');
    const { extractor, events } = JSON.parse(out) as { extractor: string; events: unknown[] };
    expect([extractor, events.length]).toEqual(['llm/1:small', 1]);
    const both = await chancery('extract', file, '--extractor', 'both');
    expect(both.out).toBe((await chancery('extract', file)).out);
    expect(server.asked).toHaveLength(1);
  });

  it.each([
    [['extract', 'x.txt', '--extractor', 'oracle'], 'there is no extractor "oracle"; there are rules, llm, both'],
    [['ingest', 'x.txt', '--max-cost', '1'], '--max-cost is about a language model, and the rules ask none; add --extractor llm or both'],
    [['ingest', 'x.txt', '--extractor', 'llm', '--price', 'cheap'], 'the price "cheap" is none; write IN/OUT'],
    [['ingest', 'x.txt', '--extractor', 'llm', '--max-cost', '1'], 'a limit of cost needs a price; add --price IN/OUT'],
    [['ingest', 'x.txt', '--extractor', 'llm', '--max-cost', 'much', '--price', '1/1'], '--max-cost "much" is no amount'],
    [['extract', 'x.txt', '--extractor', 'llm', '--explain'], '--explain shows how the rules read; leave out --extractor'],
  ])('refuses %j', async (words, message) => {
    const { code, err } = await chancery(...words);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  }); // prettier-ignore
});
