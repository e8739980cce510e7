// Asking about an article: kept replies, a second try, and the bill.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { money } from '../../../../graph/model/index.ts';
import { askPieces } from '../../../../ingest/extractors/llm/ask-pieces.ts';
import { costOf, openBill } from '../../../../ingest/extractors/llm/bill.ts';
import type { Ask } from '../../../../ingest/extractors/llm/exchange.ts';
import { requestsFor } from '../../../../ingest/extractors/llm/extract-by-model.ts';
import { keptFolder, repliesIn } from '../../../../ingest/extractors/llm/reply-folder.ts';
import type { ModelRequest } from '../../../../ingest/extractors/llm/request.ts';
import { loadPack } from '../../../../ingest/languages/index.ts';
import { articleOf, claim, state } from './read-by-model.ts';

const GOOD = JSON.stringify({ events: [claim('A met B', { parties: [state('A'), state('B')] })] });
const HALF = `${GOOD.slice(0, -2)}, {"kind": "war", "status": "held", "quote": "x", "parties": []}]}`;
const NONE = '{"events":[]}';
const PRICE = { input: 1, output: 2 };

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'chancery-replies-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A model that replies so, one after the other. */
function model(...replies: readonly string[]): Ask & { readonly asked: (readonly { content: string }[])[] } {
  const asked: (readonly { content: string }[])[] = [];
  const ask: Ask = async (messages, begin) => {
    begin?.();
    asked.push(messages);
    const content = replies[asked.length - 1];
    return content === undefined ? 'it is gone' : { content, usage: { input: 1000, output: 500 } };
  };
  return Object.assign(ask, { asked });
}

async function requests(body = 'Togo and Ghana met.'): Promise<ModelRequest[]> {
  return requestsFor(articleOf(body), (await loadPack('en'))!);
}

const asking = (ask: Ask, limit?: number) => ({
  ...{ ask, replies: repliesIn(folder), bill: openBill(PRICE, limit) },
});

describe('a reply', () => {
  it('is kept, and not asked for again', async () => {
    const ask = model(GOOD);
    const first = asking(ask);
    expect(await askPieces(await requests(), first)).toEqual([GOOD]);
    const second = asking(ask);
    expect(await askPieces(await requests(), second)).toEqual([GOOD]);
    expect(ask.asked.length).toBe(1);
    expect(second.bill.figures()).toEqual({ requests: 0, kept: 1, input: 0, output: 0, spent: 0 });
    const [request] = await requests();
    expect(readdirSync(folder)).toEqual([`${request!.hash}.json`]);
  });

  it('to other words, or on another day, is another one', async () => {
    const [a] = await requests();
    const [b] = await requests('Togo and Ghana parted.');
    const [c] = requestsFor(articleOf('Togo and Ghana met.', 'en', '2024-06-01'), (await loadPack('en'))!);
    expect(new Set([a!.hash, b!.hash, c!.hash]).size).toBe(3);
    expect((await requests())[0]!.hash).toBe(a!.hash);
  });

  it('of another model lies elsewhere', () => {
    const folders = ['a/b', 'a_b', 'a:b'].map((name) => keptFolder('home', name));
    expect(new Set(folders).size).toBe(3);
    expect(folders.every((path) => /^home\/replies\/a_b-[0-9a-f]{8}$/.test(path))).toBe(true);
  });

  it('that was answered elsewhere is read, alone or in the endpoint’s whole answer', async () => {
    const [request] = await requests();
    writeFileSync(join(folder, `${request!.hash}.json`), JSON.stringify({ choices: [{ message: { content: GOOD } }] })); // prettier-ignore
    expect(await askPieces([request!], asking(model()))).toEqual([GOOD]);
  });
});

describe('a reply that can’t be read', () => {
  it.each([
    ['is asked for once more, with what was wrong', 'Sorry?', GOOD, GOOD],
    ['is asked for once more where a part of it can’t', HALF, GOOD, GOOD],
    ['is followed as far as it goes where the second is worse', HALF, 'Sorry?', HALF],
    ['is followed as far as it goes where the second is no better', HALF, HALF, HALF],
  ])('%s', async (_, first, second, kept) => {
    const ask = model(first, second);
    expect(await askPieces(await requests(), asking(ask))).toEqual([kept]);
    const again = ask.asked[1]!.slice(-2).map(({ content }) => content);
    expect(again).toEqual([first, expect.stringMatching(/^That could not be read: .+ Answer again/)]);
    expect(readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8')).toBe(kept);
  });

  it('twice is no reply, and is not kept', async () => {
    const ask = model('Sorry?', 'Still no.', GOOD);
    expect(await askPieces(await requests(), asking(ask))).toMatch(
      /could not be read, twice: there is no JSON/,
    );
    expect(readdirSync(folder)).toEqual([]);
    expect(await askPieces(await requests(), asking(ask))).toEqual([GOOD]);
  });

  it('is not asked for a third time', async () => {
    const ask = model(HALF, HALF, GOOD);
    await askPieces(await requests(), asking(ask));
    expect(ask.asked.length).toBe(2);
  });
});

describe('the bill', () => {
  it('counts what the endpoint counts', async () => {
    const { bill, ...rest } = asking(model('Sorry?', GOOD));
    await askPieces(await requests(), { bill, ...rest });
    expect(bill.figures()).toEqual({
      ...{
        requests: 2,
        kept: 0,
        input: 2000,
        output: 1000,
        spent: costOf({ input: 2000, output: 1000 }, PRICE),
      },
    });
  });

  it('holds a question back that would pass the limit, and says what to do', async () => {
    const ask = model(NONE, NONE);
    const one = asking(ask, 0.0035);
    await askPieces(await requests(), one);
    await expect(askPieces(await requests('Chad and Peru met.'), one)).rejects.toMatchObject({
      code: 'cost-limit',
      message: expect.stringMatching(/limit of 0\.0035 is reached: 0\.0020 spent.*Raise --max-cost/),
    });
    expect(ask.asked.length).toBe(1);
    expect(one.bill.figures()).toMatchObject({ requests: 1, spent: 0.002, limit: 0.0035 });
  });

  it('counts questions under way against the limit', () => {
    const bill = openBill(PRICE, 0.003);
    const pay = bill.reserve({ input: 1000, output: 500 });
    expect(() => bill.reserve({ input: 1000, output: 500 })).toThrow('limit');
    pay({ input: 400, output: 50 });
    expect(() => bill.reserve({ input: 1000, output: 500 })).not.toThrow();
  });

  it('needs a price for a limit, and tells no money without one', () => {
    expect(() => openBill(undefined, 1)).toThrow('--price');
    expect(openBill(undefined, undefined).figures()).not.toHaveProperty('spent');
  });

  it('has four digits', () => expect(money(0.00126)).toBe('0.0013'));
});
