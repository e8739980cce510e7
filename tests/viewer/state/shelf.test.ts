import { expect, test, vi } from 'vitest';
import { RequestFailed } from '../../../viewer/api/index.ts';
import { createShelf } from '../../../viewer/state/shelf.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const failure = { code: 'unreachable', status: 0, detail: 'gone', hints: [] };

test('An answer is asked for once, however often it is looked up.', async () => {
  const ask = vi.fn(async () => 7);
  const shelf = createShelf(() => {});
  expect(shelf.get('a', ask)).toEqual({ state: 'waiting' });
  shelf.get('a', ask);
  await settle();
  expect(shelf.get('a', ask)).toEqual({ state: 'ready', value: 7 });
  expect(ask).toHaveBeenCalledTimes(1);
});

test('An outdated answer stands until the new one is there.', async () => {
  let value = 1;
  const shelf = createShelf(() => {});
  const get = () => shelf.get('a', async () => value);
  get();
  await settle();
  value = 2;
  shelf.outdate();
  expect(get()).toEqual({ state: 'ready', value: 1 });
  await settle();
  expect(get()).toEqual({ state: 'ready', value: 2 });
});

test('A failure is told, and asked anew only when it is forgotten.', async () => {
  const ask = vi.fn(async () => {
    throw new RequestFailed(failure);
  });
  const shelf = createShelf(() => {});
  shelf.get('a', ask);
  await settle();
  expect(shelf.get('a', ask)).toEqual({ state: 'failed', failure });
  expect(ask).toHaveBeenCalledTimes(1);
  shelf.forgetFailures();
  expect(shelf.get('a', ask)).toEqual({ state: 'waiting' });
  expect(ask).toHaveBeenCalledTimes(2);
});
