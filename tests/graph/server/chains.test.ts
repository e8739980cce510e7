import { describe, expect, test } from 'vitest';
import {
  chainOf, chainPage, markdownText, PATH_DEFAULTS, pathList, pathPage,
} from '../../../graph/views/index.ts'; // prettier-ignore
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask } from './app.ts';

const app = appOver(arrayReader(SAMPLE));

async function get(path: string): Promise<{ status: number; body: unknown }> {
  const answer = await ask(app, `/api/v1${path}`);
  return { status: answer.status, body: await answer.json() };
}

describe('questions about chains', () => {
  test('a path has every meeting with who met whom, and the question in Cypher', async () => {
    const { body } = await get('/paths?source=person:rubio&target=person:lavrov&k=1');
    expect(body).toMatchObject({
      source: { name: 'Marco Rubio' },
      paths: [
        {
          days: 0,
          hops: [
            {
              event: { id: 'event:call' },
              from: { id: 'person:rubio' },
              to: { id: 'person:lavrov' },
              evidence: [{ id: 'evidence:riad' }],
            },
          ],
        },
      ],
      cypher: expect.stringContaining('MET_WITH'),
    });
    const planned = await get('/paths?source=person:rubio&target=person:lavrov&status=planned');
    expect(planned.body).toEqual({ source: expect.anything(), target: expect.anything(), paths: [] });
  });

  test('a chain and paths are also a text, the one that the command writes', async () => {
    const text = async (path: string, name: string): Promise<string> => {
      const answer = await ask(app, `/api/v1${path}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/markdown']);
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
      return answer.text();
    };
    const reader = arrayReader(SAMPLE);
    expect(await text('/events/event:istanbul/chain/markdown?depth=1', 'chain.md')).toBe(
      markdownText(chainPage(chainOf(reader, 'event:istanbul', { depth: 1 })!, 'back')),
    );
    const [source, target] = ['person:rubio', 'person:lavrov'];
    expect(await text(`/paths/markdown?source=${source}&target=${target}&k=1`, 'paths.md')).toBe(
      markdownText(pathPage(pathList(reader, source, target, { ...PATH_DEFAULTS, k: 1 })!)),
    );
  });

  test('what led to an event, and who met together', async () => {
    expect((await get('/events/event:istanbul/shared')).body).toMatchObject({
      event: { event: { id: 'event:istanbul' } },
      shared: [{ event: { id: 'event:call' } }, { event: { id: 'event:riyadh' } }],
      reached: 2,
      beginnings: [{ id: 'event:call' }],
      beginningsTotal: 1,
    });
    expect((await get('/encounters?actors=person:rubio,person:lavrov&limit=1')).body).toMatchObject({
      encounters: [{ event: { id: 'event:call' }, there: ['person:rubio', 'person:lavrov'], met: true }],
      total: 2,
    });
    expect((await get('/gaps?least=2&times=1&to=2026-01-01')).body).toMatchObject({
      gaps: [
        { pair: [{ id: 'person:lavrov' }, { id: 'person:rubio' }], meetings: 2, usual: 6, silence: 317 },
      ],
      until: '2026-01-01',
    });
  });

  test('a chain goes through what was not held only where that is asked for', async () => {
    const through = async (query: string) => {
      const { hops, left } = (await get(`/events/event:call/chain?direction=forward${query}`)).body as {
        hops: { event: { id: string } }[];
        left: number;
      };
      return [hops.map(({ event }) => event.id), left];
    };
    expect(await through('')).toEqual([['event:call', 'event:riyadh', 'event:istanbul'], 0]);
    expect(await through('&status=planned')).toEqual([['event:call'], 1]);
  });
});
