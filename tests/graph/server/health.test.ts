import { describe, expect, it } from 'vitest';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask, storeThat } from './app.ts';

const reader = arrayReader(SAMPLE);
const TOKEN = 'a-token-that-is-long-enough';

const at = (change: () => Promise<number>) => appOver(reader, { store: storeThat({ change }) });

describe('health and readiness', () => {
  it('say that the server lives, whatever the store does', async () => {
    const app = at(() => Promise.reject(new Error('away')));
    expect([(await ask(app, '/healthz')).status, (await ask(app, '/readyz')).status]).toEqual([200, 503]);
  });

  it.each<[string, number, number]>([
    ['ready, with the store at the ledger’s change number', 0, 200],
    ['not ready, with the store behind it', -1, 503],
  ])('say that it is %s', async (_, behind, status) => {
    const app = at(() => Promise.resolve(reader.change() + behind));
    expect((await ask(app, '/readyz')).status).toBe(status);
  });

  it('say that it is not ready where the ledger does not answer', async () => {
    const broken = {
      ...reader,
      change: (): number => {
        throw new Error('closed');
      },
    };
    const answer = await ask(
      appOver(broken, { store: storeThat({ change: () => Promise.resolve(0) }) }),
      '/readyz',
    );
    expect([answer.status, await answer.text()]).toEqual([503, 'the ledger does not answer\n']);
  });

  it('need no token; the numbers do', async () => {
    const app = appOver(reader, {
      token: TOKEN,
      store: storeThat({ change: () => Promise.resolve(reader.change()) }),
    });
    const answers = ['/healthz', '/readyz', '/metrics'].map(async (path) => (await ask(app, path)).status);
    expect(await Promise.all(answers)).toEqual([200, 200, 401]);
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await ask(app, '/metrics', { headers })).status).toBe(200);
  });
});

describe('the numbers of a server', () => {
  it('are its answers by class of status, and the change numbers', async () => {
    const app = at(() => Promise.resolve(3));
    await ask(app, '/api/v1/change');
    await ask(app, '/api/v1/no-such-route');
    const answer = await ask(app, '/metrics');
    expect(answer.headers.get('content-type')).toContain('version=0.0.4');
    const text = await answer.text();
    expect(text).toContain('chancery_requests_total{status="2xx"} 1\n');
    expect(text).toContain('chancery_requests_total{status="4xx"} 1\n');
    expect(text).toContain(`chancery_change ${reader.change()}\n`);
    expect(text).toContain('chancery_store_change 3\n');
  });
});
