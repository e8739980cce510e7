import { describe, expect, it } from 'vitest';
import type { ChangeList, EventList, Problem } from '../../../graph/model/index.ts';
import { SERVER_LIMITS } from '../../../graph/server/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask } from './app.ts';

type App = ReturnType<typeof appOver>;

const app = appOver(arrayReader(SAMPLE));
const LINES = { headers: { accept: 'application/x-ndjson' } };

async function get<T>(path: string, over: App = app): Promise<T> {
  return (await (await ask(over, `/api/v1${path}`)).json()) as T;
}

async function lines(path: string, over: App = app): Promise<readonly { readonly id: string }[]> {
  const text = await (await ask(over, `/api/v1${path}`, LINES)).text();
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string }); // prettier-ignore
}

const ids = (list: EventList): readonly string[] => list.events.map(({ id }) => id);

describe('events are listed by day', () => {
  it('undated ones last, each with who and where', async () => {
    const list = await get<EventList>('/events');
    const days = list.events.map(({ date }) => date?.start ?? '~');
    expect(days).toEqual([...days].sort());
    expect([list.total, list.next]).toEqual([5, undefined]);
    expect(list.events.find(({ id }) => id === 'event:istanbul')).toMatchObject({
      who: expect.arrayContaining([{ id: 'person:lavrov', name: 'Sergei Lavrov' }]) as unknown,
      where: [{ id: 'place:istanbul', name: 'İstanbul' }],
    });
  });

  it.each<[string, readonly string[]]>([
    ['from=2025-02-18&to=2025-02-18', ['event:riyadh']],
    ['from=2025-02-19', ['event:istanbul']],
    ['status=denied', ['event:geneva']],
    ['status=denied&kind=visit', []],
    ['status=denied,planned&place=place:riyadh', []],
    ['status=held,denied&kind=talks,visit&from=2025-02-20', ['event:istanbul']],
    ['place=place:istanbul', ['event:istanbul']],
    ['actor=person:lavrov&place=place:riyadh', ['event:riyadh']],
    ['disputed=true', []],
  ])('those of %s', async (query, expected) => {
    const list = await get<EventList>(`/events?${query}`);
    expect([ids(list), list.total]).toEqual([expected, expected.length]);
    expect((await lines(`/events?${query}`)).map(({ id }) => id)).toEqual(expected);
  });

  it.each([
    ['from=May', 'bad-parameter'],
    ['kind=party', 'bad-parameter'],
    ['kind=talks,', 'bad-parameter'],
    ['disputed=perhaps', 'bad-parameter'],
    ['offset=3', 'bad-parameter'],
    ['limit=0', 'bad-parameter'],
    ['actor=person:nobody', 'unknown-node'],
    ['place=event:istanbul', 'unknown-node'],
    ['cursor=', 'bad-parameter'],
    ['cursor=bm9uZQ', 'bad-cursor'],
    [`cursor=${Buffer.from('["events",1,2]').toString('base64url')}`, 'bad-cursor'],
    [`cursor=${Buffer.from('["articles","a","b"]').toString('base64url')}`, 'bad-cursor'],
    [`cursor=${Buffer.from('["events","a","b","c"]').toString('base64url')}`, 'bad-cursor'],
  ])('%s is refused: %s', async (query, code) => {
    expect(await get<Problem>(`/events?${query}`)).toMatchObject({ code });
    const answer = await ask(app, `/api/v1/events?${query}`, LINES);
    expect((await answer.json()) as Problem).toMatchObject({ code });
  });
});

describe('a cursor', () => {
  it('leads through the list, and its rows may come and go meanwhile', async () => {
    const reader = arrayReader(SAMPLE);
    const over = appOver(reader);
    const first = await get<EventList>('/events?limit=2', over);
    const all = ids(await get<EventList>('/events', over));
    expect(ids(first)).toEqual(all.slice(0, 2));
    // The row that the cursor was made at goes, and one comes before it and one behind.
    const [early, late] = [SAMPLE.events[0]!, SAMPLE.events[1]!];
    const events = [
      ...SAMPLE.events.filter(({ id }) => id !== all[1]),
      { ...early, id: 'event:before', date: { start: '2020-01-01', end: '2020-01-01' } },
      { ...late, id: 'event:behind', date: { start: '2030-01-01', end: '2030-01-01' } },
    ];
    reader.replace({ ...SAMPLE, events, edges: [] });
    const rest = ids(await get<EventList>(`/events?limit=9&cursor=${first.next}`, over));
    expect(rest.toSorted()).toEqual([...all.slice(2), 'event:behind'].toSorted());
  });

  it('is where lines begin, too', async () => {
    const { next } = await get<EventList>('/events?limit=2');
    const all = ids(await get<EventList>('/events'));
    expect((await lines(`/events?cursor=${next}`)).map(({ id }) => id)).toEqual(all.slice(2));
    expect((await lines(`/events?cursor=${next}&limit=1`)).map(({ id }) => id)).toEqual([all[2]]);
  });
});

describe('other lists', () => {
  it.each<[string, string, readonly string[]]>([
    ['/entities?kind=location', 'entities', ['place:istanbul', 'place:riyadh']],
    ['/entities?kind=location,country&country=country:TR', 'entities', ['country:TR', 'place:istanbul']],
    ['/entities?kind=location&country=country:TR', 'entities', ['place:istanbul']],
    ['/entities?country=country:US', 'entities', ['country:US', 'person:rubio']],
    ['/articles?issues=some', 'articles', ['article:cccccccccccccccc']],
    ['/articles?language=de', 'articles', ['article:bbbbbbbbbbbbbbbb']],
    ['/articles?publisher=The%20Harbour%20Post&from=2025-02-28', 'articles', ['article:aaaaaaaaaaaaaaaa']],
    ['/articles?to=2025-02-20', 'articles', ['article:bbbbbbbbbbbbbbbb']],
    ['/articles?language=fr', 'articles', []],
  ])('%s', async (path, name, expected) => {
    const list = await get<Record<string, readonly { readonly id: string }[]>>(path);
    expect(list[name]!.map(({ id }) => id)).toEqual(expected);
    expect((await lines(path)).map(({ id }) => id)).toEqual(expected);
  });
});

describe('changes', () => {
  it('are everything since 0 and nothing since now', async () => {
    const { changes, change, total } = await get<ChangeList>('/changes');
    expect([change, total, changes.length]).toEqual([1, total, total]);
    expect(changes.map(({ row }) => row)).toEqual(
      ['article', 'entity', 'event', 'evidence', 'edge'].flatMap((row) =>
        changes.filter((one) => one.row === row).map(() => row),
      ),
    );
    expect(await get<ChangeList>('/changes?since=1')).toEqual({ changes: [], change: 1, total: 0 });
    expect(await lines('/changes')).toEqual(changes);
  });

  it('name what is gone, and pages keep the number that their first one began at', async () => {
    const reader = arrayReader(SAMPLE);
    const over = appOver(reader);
    const first = await get<ChangeList>('/changes?limit=5', over);
    reader.replace({ ...SAMPLE, events: SAMPLE.events.slice(1), edges: [] });
    const rest = await get<ChangeList>(`/changes?cursor=${first.next}`, over);
    expect([first.change, rest.change]).toEqual([1, 1]);
    const after = await get<ChangeList>('/changes?since=1', over);
    expect(after.changes).toContainEqual({ row: 'event', id: SAMPLE.events[0]!.id, gone: true });
    expect(after.change).toBe(2);
  });

  it('of another graph are refused', async () =>
    expect(await get<Problem>('/changes?since=7')).toMatchObject({
      code: 'unknown-change',
      detail: expect.stringContaining('since=0') as unknown,
    }));
});

describe('lines', () => {
  it('come as NDJSON, compressed where that is taken, with a tag of their own', async () => {
    const plain = await ask(app, '/api/v1/events', LINES);
    expect(plain.headers.get('content-type')).toBe('application/x-ndjson');
    expect(plain.headers.get('vary')).toMatch(/accept/i);
    const json = await ask(app, '/api/v1/events');
    expect(json.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    const headers = { ...LINES.headers, 'accept-encoding': 'gzip' };
    const packed = await ask(app, '/api/v1/events', { headers });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    const again = { ...LINES.headers, 'if-none-match': plain.headers.get('etag')! };
    expect((await ask(app, '/api/v1/events', { headers: again })).status).toBe(304);
  });

  it.each([
    ['application/json', 'application/json'],
    ['*/*', 'application/json'],
    ['application/x-ndjson;q=0.5, application/json', 'application/json'],
    ['application/json;q=0.5, application/x-ndjson', 'application/x-ndjson'],
  ])('Accept: %s gives %s', async (accept, type) => {
    const answer = await ask(app, '/api/v1/entities', { headers: { accept } });
    expect(answer.headers.get('content-type')).toBe(type);
  });

  it('are of one state of the graph, which is let go of when they are taken or nobody wants them any more', async () => {
    const [live, held] = [arrayReader(SAMPLE), arrayReader(SAMPLE)];
    let open = 0;
    const snapshot = () => ({ reader: (open++, held), close: () => void open-- });
    const over = appOver(live, { snapshot });
    const answer = await ask(over, '/api/v1/events', LINES);
    live.replace({ ...SAMPLE, events: [], edges: [] });
    expect((await answer.text()).trim().split('\n')).toHaveLength(5);
    expect(open).toBe(0);
    const body = (await ask(over, '/api/v1/entities', LINES)).body!;
    await body.cancel();
    await (await ask(over, '/api/v1/events', { ...LINES, method: 'HEAD' })).text();
    await (await ask(over, '/api/v1/events?cursor=x', LINES)).text();
    expect(open).toBe(0);
  });

  it('are sent of a few lists at one time', async () => {
    const over = appOver(arrayReader(SAMPLE), { limits: { ...SERVER_LIMITS, lists: 1 } });
    const first = await ask(over, '/api/v1/events', LINES);
    const second = await ask(over, '/api/v1/articles', LINES);
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5']);
    await first.text();
    expect((await ask(over, '/api/v1/articles', LINES)).status).toBe(200);
  });

  it('break off where something goes wrong on the way', async () => {
    const reader = arrayReader(SAMPLE);
    const defects: unknown[] = [];
    let asked = 0;
    const event: typeof reader.event = (id) => {
      if (++asked > 2) throw new Error('gone wrong');
      return reader.event(id);
    };
    const over = appOver({ ...reader, event }, { onDefect: (error) => void defects.push(error) });
    const answer = await ask(over, '/api/v1/events', LINES);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    expect(defects).toHaveLength(1);
  });
});

describe('If-None-Match', () => {
  it.each([
    ['the tag', (tag: string) => tag, 304],
    ['the tag without its weakness', (tag: string) => tag.replace('W/', ''), 304],
    ['the tag among others', (tag: string) => `"a", ${tag}, W/"b"`, 304],
    ['anything', () => '*', 304],
    ['another tag', () => 'W/"other"', 200],
    ['a part of the tag', (tag: string) => tag.slice(0, -2), 200],
    ['nothing', () => '', 200],
  ])('with %s', async (_, header, status) => {
    for (const path of ['/stats', '/change', '/openapi.json', '', '/events']) {
      const tag = (await ask(app, `/api/v1${path}`)).headers.get('etag')!;
      const answer = await ask(app, `/api/v1${path}`, { headers: { 'if-none-match': header(tag) } });
      expect([path, answer.status]).toEqual([path, status]);
    }
  });
});
