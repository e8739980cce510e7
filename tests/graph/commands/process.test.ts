// The command as a person runs it: real processes on a home of their own.

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command to its end; `whenSaid` is called with what stderr has said so far. */
function chancery(
  words: readonly string[],
  whenSaid: (said: string, pid: number) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['chancery.mjs', ...words], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => whenSaid((err += String(chunk)), child.pid!));
  child.stdin.end();
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

describe('the command', { timeout: 60_000 }, () => {
  let dir: string;
  let home: string;
  const on = (...words: readonly string[]) => chancery([...words, '--home', home]);

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'chancery-command-'));
    home = join(dir, 'home');
    mkdirSync(join(dir, 'articles'));
    for (const file of readdirSync('seeds/articles').filter((name) => /^(de|en)-2\d/.test(name)))
      cpSync(join('seeds/articles', file), join(dir, 'articles', file));
    const { code, err } = await on('ingest', join(dir, 'articles'));
    expect(err).toMatch(/10 articles read in .* 10 new; \d+ events/);
    expect(code).toBe(0);
  }, 60_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('changes nothing the second time and says so', async () => {
    const { code, err } = await on('ingest', join(dir, 'articles'));
    expect(err).toMatch(/10 unchanged; 0 events; nothing changed/);
    expect(code).toBe(0);
  });

  it('prints one extraction a line without a store', async () => {
    const { code, out } = await chancery(['extract', 'seeds/articles/en-21.txt', 'seeds/articles/de-22.txt']);
    const ids = out.trim().split('\n').map((line) => (JSON.parse(line) as { article: { id: string } }).article.id); // prettier-ignore
    expect({ code, ids }).toEqual({ code: 0, ids: ['en-21', 'de-22'] });
  });

  it('finds, shows and traces a meeting', async () => {
    const found = await on('find', 'Istanbul', '--json');
    const { hits } = JSON.parse(found.out) as { hits: { node: { id: string; kind: string } }[] };
    const event = hits.map(({ node }) => node.id).find((id) => id.startsWith('event:'))!;
    const shown = await on('show', event);
    expect(shown.out).toContain('PARTICIPATED_IN');
    expect(shown.out).toMatch(/“.*” — /);
    const chain = await on('chain', event);
    expect(chain.code).toBe(0);
    expect(chain.out).toContain(event);
  });

  it('answers questions about actors by name, says whom it took, and gives the same in Cypher', async () => {
    const words = ['chain', 'Rubio', 'Lavrov', '--together'];
    const { err, out } = await on(...words, '--json');
    expect(err).toMatch(/^Rubio: Marco Rubio \(person:\S+\)\nLavrov: Serge\w+ Lavrov \(person:\S+\)\n/);
    const { encounters } = JSON.parse(out) as { encounters: { event: { id: string } }[] };
    expect(encounters.length).toBeGreaterThan(0);
    const cypher = (await on(...words, '--cypher')).out;
    const rows = (await on('query', cypher, '--csv')).out.split('\r\n').slice(1, -1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(encounters.map(({ event }) => event.id));
    const wrong = await on('chain', 'Rubio', '--json');
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toMatch(/"Rubio" is a person .* not an event/);
  });

  it('answers Cypher as a table, as JSON and as CSV, with parameters', async () => {
    const text = 'MATCH (c:Country) WHERE c.id = $id RETURN c.name AS name';
    const asked = ['query', text, '--param', 'id=country:RU'];
    expect((await on(...asked)).out).toBe('name\nRussia\n');
    expect((await on(...asked, '--csv')).out).toBe('name\r\nRussia\r\n');
    expect(JSON.parse((await on(...asked, '--json')).out)).toMatchObject({
      columns: ['name'],
      rows: [['Russia']],
    });
  });

  it('underlines what is wrong with a query, and says what works instead', async () => {
    const { code, err, out } = await on('query', 'MATCH (e:Event)\nRETURN collect(e.name)[..3], f');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /^chancery: .+\n {2}RETURN collect\(e\.name\)\[\.\.3\], f\n {2} *\^+\n {2}Name a collected list/,
    );
    expect((await on('query', 'EXPLAIN MATCH (e:Event) RETURN e')).out).toMatch(/^Return .*\n {2}NodeScan/);
    expect((await on('query', 'MATCH (e:Evnt) RETURN e')).err).toMatch(/did you mean "Event"\?\n$/);
  });

  it('lists the questions, explains one, and asks it, with names for ids', async () => {
    const listed = await on('query', '--questions');
    expect(listed.out).toMatch(/^Who meets whom\n {2}met-most +Who met whom most often\?\n/);
    expect((await on('query', '--questions', 'by-year')).out).toMatch(
      / b +a state, person or organization \(.*country:US\)\n/,
    );
    const asked = await on('query', '--question', 'by-year', '--param', 'b=United States', '--csv');
    expect(asked.err).toMatch(/^United States: United States \(country:US\)\n\d+ rows? in/);
    expect(asked.out).toMatch(/^year,meetings,first,last\r\n20\d\d,\d+,/);
    const nobody = await on('query', '--question', 'by-year', '--param', 'a=Nobody Atall');
    expect(nobody).toMatchObject({
      code: 1,
      err: expect.stringContaining('"Nobody Atall" names nothing that is an actor'),
    });
  });

  it.each([
    ['a question that is none', ['query', '--question', 'who'], 2],
    ['neither Cypher nor a question', ['query'], 2],
    ['Cypher beside a question', ['query', 'RETURN 1', '--question', 'levels'], 2],
    ['a query that writes', ['query', 'CREATE (n:Actor)'], 1],
    ['a query with two statements', ['query', 'RETURN 1; RETURN 2'], 1],
    ['an unknown id', ['show', 'person:nobody'], 1],
    ['an unknown command', ['meet'], 2],
    ['a missing argument', ['find'], 2],
    ['an unknown option', ['stats', '--colour'], 2],
    ['other machines without a token', ['serve', '--host', '0.0.0.0'], 1],
  ])('refuses %s in one line, and what is wrong with a query in three', async (_, words, code) => {
    const ended = await on(...words);
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(/^chancery: .+\n( {2}.+\n {2} *\^+\n)?$/);
    expect(ended.out).toBe('');
  });

  it('exports the same bytes, also from another order and after a rebuild', async () => {
    const first = (await on('export', '--format', 'json')).out;
    expect(first.length).toBeGreaterThan(10_000);
    expect(() => JSON.parse(first) as unknown).not.toThrow();
    expect((await on('rebuild')).code).toBe(0);
    expect((await on('export', '--format', 'json')).out).toBe(first);
    const other = join(dir, 'other');
    const files = readdirSync(join(dir, 'articles')).reverse();
    for (const half of [files.slice(0, 4), files.slice(2)])
      await chancery(['ingest', ...half.map((file) => join(dir, 'articles', file)), '--home', other]);
    expect((await chancery(['export', '--home', other])).out).toBe(first);
  });

  it('says of each bad source where, what and what to do, and goes on', async () => {
    const bad = join(dir, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, 'binary.txt'), new Uint8Array([0, 159, 146, 150, 0, 1]));
    writeFileSync(join(bad, 'empty.txt'), '');
    writeFileSync(
      join(bad, 'header.txt'),
      'published: 2025-02-30\ntitle: A day that is none\n\nRubio met Lavrov.\n',
    );
    writeFileSync(join(bad, 'broken.jsonl'), '{"article": \n');
    cpSync('seeds/articles/en-21.txt', join(bad, 'good.txt'));
    const { code, err } = await chancery([
      'ingest',
      bad,
      join(dir, 'nowhere.txt'),
      '--home',
      join(dir, 'bad-home'),
    ]);
    for (const name of ['binary.txt', 'empty.txt', 'header.txt', 'broken.jsonl', 'nowhere.txt'])
      expect(err).toMatch(new RegExp(`${name}:\\d+: .+; .+\\n`));
    expect(err).not.toMatch(/^\s+at /m);
    expect(err).toMatch(/1 new; [1-9]\d* events?/);
    expect(code).toBe(0);
  });

  it('says where nothing is stored yet', async () => {
    const { code, err } = await chancery(['stats', '--home', join(dir, 'none')]);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('nothing is stored') });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves until %s and ends cleanly, also after a query',
    async (signal) => {
      let asked = false;
      const { code, err } = await chancery(['serve', '--home', home, '--port', '0'], (said, pid) => {
        const url = /is at (\S+)/.exec(said)?.[1];
        if (!url || asked) return;
        asked = true;
        void fetch(`${url}api/v1/query`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"cypher":"RETURN 1"}',
        }).finally(() => process.kill(pid, signal));
      });
      expect(err).not.toMatch(/unsettled|fault of ours/);
      expect(code).toBe(0);
    },
  );

  it('goes on after Ctrl-C in the middle of the seeds', { timeout: 180_000 }, async () => {
    const own = join(dir, 'seeded');
    const started = (until: string) => {
      let ended = false;
      return chancery(['start', '--home', own, '--port', '0'], (said, pid) => {
        if (ended || !said.includes(until)) return;
        ended = true; // a second signal would end it at once
        process.kill(pid, 'SIGINT');
      });
    };
    const stopped = await started('reading the seeds');
    expect(stopped.code).toBe(130);
    expect(stopped.err).not.toMatch(/^\s+at /m);
    const again = await started('is at');
    expect(again.err).toContain('reading the seeds');
    expect(again.code).toBe(0);
    const third = await started('is at');
    expect(third.err).not.toContain('reading the seeds');
  });
});
