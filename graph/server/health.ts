// Whether the server lives, whether it is ready, and its numbers: for who watches over it, not for who reads the graph.

import type { Hono } from 'hono';
import type { GraphReader } from '../model/index.ts';
import { METRICS_TYPE, type Metrics } from '../metrics/index.ts';
import type { Store } from '../store/index.ts';

type Held = { readonly reader: Pick<GraphReader, 'change'>; readonly store: Pick<Store, 'change'> };

/**
 * `GET /healthz`: it answers. `GET /readyz`: the ledger is open and the store is at its change number, else 503. They say
 * no more than that, so that a probe needs no token. Put before the gate.
 */
export function putHealth(app: Hono, { reader, store }: Held): void {
  app.get('/healthz', (context) => context.text('ok\n'));
  app.get('/readyz', async (context) => {
    const ledger = changeOf(() => reader.change());
    const [wanted, has] = await Promise.all([ledger, changeOf(() => store.change())]);
    if (wanted === undefined) return context.text('the ledger does not answer\n', 503);
    if (has === undefined) return context.text('the store does not answer\n', 503);
    if (has === wanted) return context.text('ready\n');
    return context.text('the store is behind the ledger\n', 503);
  });
}

/** `GET /metrics`, behind the gate like the API; counts every answer that is given from then on. */
export function putMetrics(app: Hono, metrics: Metrics, { reader, store }: Held): void {
  const answered = metrics.counter('chancery_requests_total', 'Answers, by class of status.');
  metrics.gauge('chancery_change', "The ledger's change number.", () => reader.change());
  metrics.gauge('chancery_store_change', 'The change number that the store has.', () => store.change());
  app.use(async (context, next) => {
    await next();
    answered({ status: `${Math.floor(context.res.status / 100)}xx` });
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'content-type': METRICS_TYPE }),
  );
}

async function changeOf(ask: () => number | Promise<number>): Promise<number | undefined> {
  try {
    return await ask();
  } catch {
    // Whatever it is: who asks whether it is ready is told that it is not.
    return undefined;
  }
}
