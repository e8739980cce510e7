// Judging, removing, reading again and copying, as words typed, within this process.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, main } from '../../../graph/commands/index.ts';
import { openHome } from '../../../graph/home/index.ts';
import { openLedger } from '../../../graph/ledger/index.ts';
import type { Extraction, Judgement } from '../../../graph/model/index.ts';
import { NOW } from '../merge/graph-of.ts';
import { report, TEST_WORLD } from '../merge/report.ts';

const dir = mkdtempSync(join(tmpdir(), 'chancery-judge-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const ARTICLES = [report('a', [{}]), report('b', [{ on: '2025-03-09' }]), report('c', [{}])];
let home: string;
let n = 0;
beforeEach(async () => {
  home = join(dir, `home-${n++}`);
  const opened = await openHome({ dir: home, world: TEST_WORLD });
  await opened.load(ARTICLES, NOW);
  await opened.close();
});

/** Runs a command; what it read again is given by `reader`. */
async function run(words: readonly string[], reader: (extraction: Extraction) => Extraction = (one) => one) {
  const said = { out: '', err: '' };
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  const byText = new Map(ARTICLES.map((one) => [one.article.text, one]));
  const extract = (article: Extraction['article']) => Promise.resolve(reader(byText.get(article.text)!));
  const context = {
    terminal: {
      out: (text: string) => void (said.out += text),
      err: (text: string) => void (said.err += text),
      drained: () => Promise.resolve(),
      stdin: nothing(),
      outIsTerminal: false,
      errIsTerminal: false,
      columns: 200,
      color: false,
    },
    env: {},
    root: process.cwd(),
    now: () => Date.UTC(2026, 0, 1),
    signal: new AbortController().signal,
    world: () => ({ ...TEST_WORLD, records: { names: () => new Map() } }),
    reading: {
      identifier: () => ({ ready: async () => {}, identify: () => new Map<string, string>() }),
      readers: () => ({ extract, close: async () => {} }),
    },
  } as unknown as Context;
  const code = await main([...words, '--home', home], context);
  return { code, ...said };
}
const held = async (): Promise<Judgement[]> =>
  (await run(['judge', 'export'])).out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Judgement); // prettier-ignore

describe('judge', { timeout: 60_000 }, () => {
  it('keeps what is said with its reason, lists it, and undoes it', async () => {
    const made = await run(['judge', 'same', 'a#event:0', 'b#event:0', '--reason', 'one tour']);
    expect(made.out).toMatch(/^judgement:\w+ {2}"talks a" is the same as "talks b"\n$/);
    const [judgement] = await held();
    expect((await run(['judge', 'list'])).out).toMatch(
      /judgement:\w+ +2026-01-01 +user +holds +"talks a" is the same as "talks b" \(one tour\)/,
    );
    expect((await run(['judge', 'undo', judgement!.id])).out).toContain('undone: "talks a"');
    expect((await run(['judge', 'list'])).err).toBe('nothing has been judged\n');
    expect((await run(['judge', 'list', '--all'])).out).toMatch(/ undone +"talks a"/);
  });

  it('shows what was judged beside what articles say', async () => {
    await run(['judge', 'correct', 'a#event:0', 'date', '2025-02-26']);
    const event = (await run(['find', 'talks', '--json'])).out.match(/event:\w+/)![0];
    const shown = (await run(['show', event])).out;
    expect(shown).toMatch(/Judged\n {2}date of "talks a" is 2025-02-26 {2}user/);
    expect(shown).toMatch(/What articles say\n {2}a#event:0 {2}talks · held · 2025-02-27 · /);
    expect((await run(['judge', 'reject', event])).code).toBe(0);
    expect((await run(['show', event])).out).toContain('· rejected · talks');
  });

  it('lists what the rules decide, with reason, score and author', async () => {
    const { out } = await run(['judge', 'list', '--rules']);
    expect(out).toMatch(/0\.95 +rule:same-days +a#event:0 +c#event:0 +"talks a" is the same as "talks c" \(/);
    const decisions = JSON.parse((await run(['judge', 'list', '--rules', '--json'])).out) as {
      type: string;
    }[];
    expect(decisions.map(({ type }) => type)).toContain('same');
    expect((await run(['judge', 'list', '--rules', '--of', 'country:RU'])).out.split('\n').length).toBe(2);
  });

  it('shows on what the sources of an event differ, with their words', async () => {
    await run(['judge', 'same', 'a#event:0', 'b#event:0']);
    const event = (await run(['find', 'talks', '--json'])).out.match(/event:\w+/)![0];
    const shown = (await run(['show', event])).out;
    expect(shown).toMatch(
      /On what sources differ\n {2}day: 2025-02-27 {2}2 of 3 voices · 1 says otherwise\n {6}“/,
    );
    expect(shown).toMatch(/ {2}day: 2025-03-09 {2}1 of 3 voices · 2 say otherwise · not shown\n {6}“/);
  });

  it('takes into another folder what was exported, and says which lines are none', async () => {
    await run(['judge', 'reject', 'b#event:0']);
    const file = join(dir, 'judgements.jsonl');
    writeFileSync(file, `${(await run(['judge', 'export'])).out}nonsense\n{"type":"same","author":"user","reason":"","score":1,"of":[]}\n`); // prettier-ignore
    await run(['judge', 'undo', (await held())[0]!.id]);
    const { err } = await run(['judge', 'import', file]);
    expect(err).toMatch(
      /:2: no JSON: .*\n.*:3: the record: it speaks of too few things.*\n1 added, 0 known, 2 refused\n$/,
    );
    expect((await run(['judge', 'import', file, '--json'])).out).toBe('{"added":0,"known":1,"refused":2}\n');
  });

  it('lists what may be one', async () => {
    await run(['judge', 'correct', 'b#event:0', 'kind', 'visit']);
    const { out, err } = await run(['judge', 'review']);
    expect([out, err]).toEqual(['', '0 of 0; judge them with "same A B" or "different A B"\n']);
    await run(['remove', 'b']);
    expect((await run(['judge', 'review'])).out).toMatch(
      /^waits for its words: kind of "talks b" is visit {2}judgement:/,
    );
  });

  it.each([
    [['judge', 'bless'], 'judge can\'t "bless"; it can list, review', 2],
    [['judge', 'same', 'a#event:0'], 'judge same takes A B', 2],
    [['judge', 'correct', 'a#event:0', 'mood', 'x'], '"mood" is none of date, place', 2],
    [['judge', 'undo', 'judgement:x'], 'no judgement that holds has the id "judgement:x"', 1],
    [['judge', 'import', '/nowhere'], '"/nowhere" can\'t be read', 1],
    [['remove', 'nowhere'], 'no article that is held has the label or key "nowhere"', 1],
  ])('%j is refused', async (words, message, code) => {
    expect(await run(words)).toMatchObject({ code, err: expect.stringContaining(message) });
  });

  it('has nothing to judge where nothing is stored', async () => {
    home = join(dir, 'nowhere');
    expect(await run(['judge', 'list'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('nothing is stored'),
    });
    expect(await run(['remove', 'a'])).toMatchObject({ code: 1 });
    expect(existsSync(home)).toBe(false);
  });
});

describe('--as-of', { timeout: 60_000 }, () => {
  it('shows the graph of a day, in find, show, chain, export and query', async () => {
    const [before, after] = ['2025-02-28', '2025-03-01'];
    const shown = async (day: string): Promise<number> => {
      const { out } = await run(['export', '--as-of', day]);
      return (JSON.parse(out) as { events: unknown[] }).events.length;
    };
    expect([await shown(before), await shown(after)]).toEqual([0, 2]);
    expect((await run(['find', 'talks', '--as-of', before])).err).toContain('nothing matches');
    const event = (await run(['find', 'talks', '--as-of', after])).out.match(/event:\w+/)![0];
    expect((await run(['show', event, '--as-of', after])).code).toBe(0);
    expect(await run(['show', event, '--as-of', before])).toMatchObject({ code: 1 });
    expect((await run(['chain', event, '--as-of', after])).out).toContain(event);
    const count = 'MATCH (e:Event) RETURN count(e) AS n';
    expect((await run(['query', count, '--csv', '--as-of', before])).out).toBe('n\r\n0\r\n');
    expect((await run(['query', count, '--csv', '--as-of', after])).out).toBe('n\r\n2\r\n');
  });

  it('refuses what is no day, and a store that holds one graph', async () => {
    expect((await run(['find', 'talks', '--as-of', 'May'])).err).toContain('"May" is no day');
    const { code, err } = await run([
      'query',
      'RETURN 1',
      '--as-of',
      '2025-03-01',
      '--store',
      'neo4j://127.0.0.1:1',
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining("can't hold two graphs")]);
  });
});

describe('remove, reread and backup', { timeout: 60_000 }, () => {
  it('takes an article out, and keeps what it said', async () => {
    expect((await run(['remove', 'a'])).err).toMatch(/^a \(article:\w+\) is taken out/);
    const ledger = openLedger(join(home, 'ledger.db'), { readOnly: true });
    expect([...ledger.articles()].map(({ label }) => label).sort()).toEqual(['b', 'c']);
    expect([...ledger.events()].length).toBe(2);
    ledger.close();
  });

  it('reads again what our extractor has read, and judgements go with it', async () => {
    await run(['judge', 'correct', 'a#event:0', 'date', '2025-02-26']);
    const newer = (one: Extraction): Extraction =>
      JSON.parse(
        JSON.stringify({ ...one, extractor: 'rules/99' }).replaceAll('"event:0"', '"event:5"'),
      ) as Extraction;
    expect((await run(['reread'], newer)).err).toMatch(/3 articles read in .*: 3 replaced/);
    const ledger = openLedger(join(home, 'ledger.db'), { readOnly: true });
    expect([...ledger.events()].map(({ date }) => date!.start).sort()).toEqual(['2025-02-26', '2025-03-09']);
    ledger.close();
    expect((await run(['reread'], (one) => ({ ...one, extractor: 'elsewhere/1' }))).err).toContain(
      '3 replaced',
    );
    expect((await run(['reread'], newer)).err).toContain('0 articles read');
    expect((await run(['reread', '--all'], newer)).err).toContain('3 replaced');
  });

  it('copies the ledger whole, and never over a file', async () => {
    await run(['judge', 'reject', 'b#event:0']);
    const copy = join(dir, 'copy', 'ledger.db');
    expect((await run(['backup', copy])).code).toBe(1);
    const file = join(dir, 'copy.db');
    expect((await run(['backup', file])).err).toContain('is whole');
    expect(await run(['backup', file])).toMatchObject({
      code: 1,
      err: expect.stringContaining('is there already'),
    });
    expect(existsSync(`${file}.part`)).toBe(false);
    const [before, after] = [join(home, 'ledger.db'), file].map((path) => {
      const ledger = openLedger(path, { readOnly: true });
      const rows = [...ledger.events(), ...ledger.judgements()].map(({ id }) => id);
      ledger.close();
      return rows;
    });
    expect(after).toEqual(before);
    expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});
