// The export over HTTP: the files of the command line, sent as they are asked for.

import { describe, expect, test } from 'vitest';
import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFormatName,
  filtered,
  zipOf,
} from '../../../graph/export/index.ts';
import type { GraphReader } from '../../../graph/model/index.ts';
import { type AppOptions, SERVER_LIMITS } from '../../../graph/server/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { filesOf } from '../export/files-of.ts';
import { graphOfRows, HOSTILE_ROWS } from '../export/hostile-graph.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask, storeThat } from './app.ts';

const reader = arrayReader(graphOfRows(HOSTILE_ROWS));
const get = (path: string, init?: RequestInit, options?: Partial<AppOptions>): Promise<Response> =>
  ask(appOver(reader, options), `/api/v1/export${path}`, init);

/** A reader that counts the edges which are taken of it, of which there is no end in sight. */
function endless(): { readonly reader: GraphReader; readonly taken: () => number } {
  let taken = 0;
  const edges = function* () {
    for (const edge of reader.edges()) {
      for (let n = 0; n < 100_000; n++) {
        taken++;
        yield { ...edge, id: `${edge.id}|${n}` };
      }
    }
  };
  return { reader: { ...reader, edges }, taken: () => taken };
}

describe('an export over HTTP', () => {
  test.each<[ExportFormatName, string, string]>([
    ['json', 'application/json', 'chancery.json'],
    ['jsonl', 'application/x-ndjson', 'chancery.jsonl'],
    ['csv', 'application/zip', 'chancery-csv.zip'],
    ['graphml', 'application/graphml+xml', 'chancery.graphml'],
    ['gexf', 'application/gexf+xml', 'chancery.gexf'],
    ['cypher', 'application/x-cypher-query', 'chancery.cypher'],
  ])('as %s is what the command line writes, with its type and a name', async (name, type, file) => {
    const answer = await get(`?format=${name}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${file}"`);
    const format = EXPORT_FORMATS[name];
    const wanted = format.folder
      ? Buffer.concat([...zipOf(format.files(reader))])
      : Buffer.from(Object.values(filesOf(format, reader)).join(''));
    expect(Buffer.from(await answer.arrayBuffer()).equals(wanted)).toBe(true);
  });

  test('is JSON where nothing is said', async () => {
    expect((await get('')).headers.get('content-type')).toBe('application/json');
  });

  test('takes the filters of the command line, several kinds and actors with commas between', async () => {
    const answer = await get('?format=jsonl&kind=talks,call&actor=country:VN,country:RU&from=2025-02-16&to=2025-02-28');
    const source = await filtered(
      reader,
      { kinds: ['talks', 'call'], actors: ['country:VN', 'country:RU'], from: '2025-02-16', to: '2025-02-28' },
      () => Promise.resolve(),
    );
    const text = await answer.text();
    expect(text).toBe(Object.values(filesOf(EXPORT_FORMATS.jsonl, source)).join(''));
    expect(text.match(/"type":"event"/g)).toHaveLength(2);
  });

  test('of a day is of the graph of that day', async () => {
    const asOf = () => Promise.resolve({ reader: arrayReader(SAMPLE), store: storeThat({}) });
    const answer = await get('?as-of=2025-02-18', undefined, { asOf });
    expect(await answer.text()).toBe(Object.values(filesOf(EXPORT_FORMATS.json, arrayReader(SAMPLE))).join(''));
  });

  test.each([
    ['?format=xlsx', 400, 'bad-parameter'],
    ['?kind=war', 400, 'bad-parameter'],
    ['?from=2025', 400, 'bad-parameter'],
    ['?depth=3', 400, 'bad-parameter'],
    ['?actor=person:nobody', 404, 'unknown-node'],
    ['?actor=country:VN,place:riyadh', 404, 'unknown-node'],
    ['?as-of=2025-02-18', 503, 'as-of-off'],
  ])('%s is refused before anything is sent', async (query, status, code) => {
    const answer = await get(query);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  });

  test('is not sent again where the graph is the same, and opens nothing for its head', async () => {
    const opened = (): never => {
      throw new Error('nothing is to be opened');
    };
    const app = appOver(reader, { snapshot: opened });
    const head = await ask(app, '/api/v1/export?format=gexf', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'application/gexf+xml']);
    const again = { headers: { 'if-none-match': head.headers.get('etag')! } };
    expect((await ask(app, '/api/v1/export?format=gexf', again)).status).toBe(304);
  });
}); // prettier-ignore

describe('an export that is being sent', () => {
  test('is made no faster than it is taken', async () => {
    const { reader: source, taken } = endless();
    const answer = await ask(appOver(source), '/api/v1/export?format=jsonl');
    const body = answer.body!.getReader();
    await body.read();
    await body.read();
    const after = taken();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(taken()).toBe(after);
    expect(after).toBeLessThan(20_000);
    await body.cancel();
  });

  test('lets go of what it opened when it is sent, and when nobody wants it any more', async () => {
    let open = 0;
    const snapshot = () => ({ reader: (open++, endless().reader), close: () => void open-- });
    const app = appOver(reader, { snapshot });
    const answer = await ask(app, '/api/v1/export?format=cypher');
    const body = answer.body!.getReader();
    await body.read();
    expect(open).toBe(1);
    await body.cancel();
    expect(open).toBe(0);
    const small = appOver(reader, { snapshot: () => ({ reader: (open++, reader), close: () => void open-- }) });
    await (await ask(small, '/api/v1/export')).text();
    expect(open).toBe(0);
  });

  test('is one of a few at one time; the next may come when one is done', async () => {
    const app = appOver(reader, { limits: { ...SERVER_LIMITS, files: 1 } });
    const first = await ask(app, '/api/v1/export');
    const second = await ask(app, '/api/v1/export');
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5']);
    await first.text();
    expect((await ask(app, '/api/v1/export')).status).toBe(200);
  });

  test('breaks off where something goes wrong, and says so to the log alone', async () => {
    const defects: unknown[] = [];
    const broken = { ...reader, allEvidence: (): never => { throw new Error('the disk is gone'); } };
    const answer = await ask(appOver(broken, { onDefect: (error) => defects.push(error) }), '/api/v1/export');
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    expect(String(defects[0])).toContain('the disk is gone');
  });
}); // prettier-ignore

test('every format has a type of its own', () => {
  expect(new Set(EXPORT_FORMAT_NAMES.map((name) => EXPORT_FORMATS[name].mediaType)).size).toBe(EXPORT_FORMAT_NAMES.length);
}); // prettier-ignore
