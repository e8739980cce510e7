// The command `export`: where it writes, what it says, and what it leaves when it is stopped or something goes wrong.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, main } from '../../../graph/commands/index.ts';
import { writeToDisk, writeToTerminal } from '../../../graph/commands/write-export.ts';
import type { ExportFile } from '../../../graph/export/index.ts';
import { openHome } from '../../../graph/home/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../bench/generate.ts';
import { NOW } from '../merge/graph-of.ts';

const LONG = 'x'.repeat(1 << 18);
const never = new AbortController().signal;
const dir = mkdtempSync(join(tmpdir(), 'chancery-export-command-'));
let out = '';
beforeEach(() => mkdirSync((out = mkdtempSync(join(dir, 'out-'))), { recursive: true }));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function* breaking(): Iterable<string> {
  yield LONG;
  yield LONG;
  throw new Error('the ledger is gone');
}

const file = (name: string, pieces: Iterable<string>): ExportFile => ({ name, pieces });

describe('an export to a file', () => {
  it('replaces what was there when it is whole', async () => {
    const path = join(out, 'graph.json');
    writeFileSync(path, 'old');
    const bytes = await writeToDisk([file('any', ['ä', LONG, 'z'])], { path, folder: false }, never);
    expect(readFileSync(path, 'utf8')).toBe(`ä${LONG}z`);
    expect([bytes, readdirSync(out)]).toEqual([LONG.length + 3, ['graph.json']]);
  });

  it('leaves what was there, and nothing else, where something goes wrong', async () => {
    const path = join(out, 'graph.json');
    writeFileSync(path, 'old');
    const written = writeToDisk([file('any', breaking())], { path, folder: false }, never);
    await expect(written).rejects.toThrow('the ledger is gone');
    expect([readFileSync(path, 'utf8'), readdirSync(out)]).toEqual(['old', ['graph.json']]);
  });

  it('leaves nothing where it is stopped', async () => {
    const stop = new AbortController();
    const stopping = function* (): Iterable<string> {
      yield LONG;
      stop.abort();
      yield LONG;
      throw new Error('it went on');
    };
    const written = writeToDisk([file('any', stopping())], { path: join(out, 'a'), folder: false }, stop.signal);
    await expect(written).rejects.toThrow(/abort/i);
    expect(readdirSync(out)).toEqual([]);
  });

  it.each([
    ['a folder that is not there', () => ({ path: join(out, 'no', 'graph.json'), folder: false }), 'no-folder'],
    ['the name of a folder', () => ({ path: out, folder: false }), 'file-exists'],
    ['a folder that is there', () => ({ path: out, folder: true }), 'file-exists'],
  ])('refuses %s', async (_, target, code) => {
    await expect(writeToDisk([file('a', ['b'])], target(), never)).rejects.toMatchObject({ code });
  });
}); // prettier-ignore

describe('an export to a folder', () => {
  it('has its files when all are whole, else there is no folder', async () => {
    const path = join(out, 'csv');
    await writeToDisk([file('a.csv', ['1']), file('b.csv', [])], { path, folder: true }, never);
    expect(readdirSync(path)).toEqual(['a.csv', 'b.csv']);
    const broken = [file('a.csv', ['1']), file('b.csv', breaking())];
    await expect(writeToDisk(broken, { path: join(out, 'other'), folder: true }, never)).rejects.toThrow();
    expect(readdirSync(out)).toEqual(['csv']);
  });
});

it('an export to the terminal waits until what it wrote is taken', async () => {
  const said: string[] = [];
  const terminal = {
    out: (text: string) => void said.push(`${text.length}`),
    drained: async () => void said.push('taken'),
  } as unknown as Context['terminal'];
  const bytes = await writeToTerminal([file('any', [LONG, LONG, 'end'])], terminal, never);
  expect(bytes).toBe(2 * LONG.length + 3);
  expect(said).toEqual([`${LONG.length}`, 'taken', `${LONG.length}`, 'taken', '3', 'taken']);
});

describe('the command', () => {
  const home = join(dir, 'home');
  beforeAll(async () => {
    const opened = await openHome({ dir: home, world: GENERATED_WORLD });
    await opened.load([...generateExtractions({ seed: 2, articles: 150, days: 40 })], NOW);
    await opened.close();
  });

  /** Runs it to its end; `stop` gives when it is to be stopped. */
  async function run(words: readonly string[], stop = new AbortController(), onOut = () => {}) {
    const said = { out: '', err: '' };
    const terminal = {
      out: (text: string) => void ((said.out += text), onOut()),
      err: (text: string) => void (said.err += text),
      drained: () => Promise.resolve(),
    };
    const context = { terminal, env: {}, signal: stop.signal, now: () => 0 } as unknown as Context;
    const code = await main(['export', ...words, '--home', home], context);
    return { code, ...said };
  }

  it('writes data to stdout and on stderr how much it was', async () => {
    const { code, out: text, err } = await run(['--format', 'jsonl']);
    expect(code).toBe(0);
    expect(text).toMatch(/\{"articles":150,[^\n]*"type":"end"\}\n$/);
    expect(err).toMatch(/^150 articles, \d+ entities, \d+ events, [\d,]+ edges, \d+ evidence: \d\.\d MB\n$/);
  });

  it('says of a file or folder that it is whole', async () => {
    const path = join(out, 'csv');
    const { code, out: text, err } = await run(['--format', 'csv', '--kind', 'talks', '--out', path]);
    expect([code, text]).toEqual([0, '']);
    expect(err).toContain(`MB; ${path} is whole\n`);
    expect(readdirSync(path)).toContain('import.args');
  });

  it('stopped in the middle says that what was printed is not whole, and ends with 130', async () => {
    const stop = new AbortController();
    const { code, out: text, err } = await run(['--format', 'gexf'], stop, () => stop.abort());
    expect([code, err]).toEqual([130, 'stopped; what was printed is not whole\n']);
    expect(text).not.toContain('</gexf>');
  });

  it('stopped in the middle of a file leaves none', async () => {
    const stop = new AbortController();
    stop.abort();
    const path = join(out, 'graph.gexf');
    const { code, err } = await run(['--format', 'gexf', '--out', path], stop);
    expect([code, err]).toEqual([130, `stopped; ${path} was not written\n`]);
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    [['--format', 'xlsx'], 2, '--format "xlsx" is unknown; there is json, jsonl, csv, graphml, gexf, cypher'],
    [['--format', 'csv'], 2, 'a csv export is a folder; name it with --out FOLDER'],
    [['--from', '2025-02-30'], 2, '--from "2025-02-30" is no day; write YYYY-MM-DD'],
    [['--from', '2025-02-02', '--to', '2025-02-01'], 2, '--from "2025-02-02" is after --to "2025-02-01"; nothing lies between'],
    [['--kind', 'talks', '--kind', 'war'], 2, '--kind "war" is no kind of event; there is talks, visit'],
    [['--actor', 'person:nobody'], 1, '--actor "person:nobody" is nobody in the graph; "chancery find TEXT" lists ids'],
    [['--actor', 'nobody'], 1, '--actor "nobody" is nobody in the graph; "chancery find TEXT" lists ids'],
  ])('refuses %j in one line', async (words, code, message) => {
    const ended = await run(words);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toContain(`chancery: ${message}`);
    expect(ended.err.split('\n')).toHaveLength(2);
  });
}); // prettier-ignore
