import { describe, expect, it } from 'vitest';
import { leadQueue } from '../../../ingest/sources/lead-queue.ts';

const lead = (address: string) => ({ address });
const carried = (text: string) => ({ content: { type: 'text/plain', text } as const });

describe('the queue of addresses', () => {
  it('gives two of a host, and then those of others before its third', () => {
    const queue = leadQueue();
    const leads = [
      'https://a.example/1',
      'https://a.example/2',
      'https://a.example/3',
      'https://b.example/1',
    ].map(lead);
    leads.forEach((one) => queue.add(one));
    expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([
      leads[0],
      leads[1],
      leads[3],
      undefined,
    ]);
    expect(queue.size).toBe(1);
    queue.end(leads[0]!);
    expect(queue.take()).toBe(leads[2]);
    expect(queue.size).toBe(0);
  });

  it('keeps the order of a host', () => {
    const queue = leadQueue();
    const leads = [1, 2, 3, 4, 5].map((number) => lead(`https://a.example/${number}`));
    leads.forEach((one) => queue.add(one));
    const taken = [];
    for (let next = queue.take(); next; next = queue.take()) {
      taken.push(next);
      queue.end(next);
    }
    expect(taken).toEqual(leads);
  });

  it('holds back nothing that is asked of nobody', () => {
    const queue = leadQueue();
    const leads = [
      carried('a'),
      carried('b'),
      carried('c'),
      lead('no address'),
      { ...lead('https://a.example/'), ...carried('d') },
    ];
    leads.forEach((one) => queue.add(one));
    expect(leads.map(() => queue.take())).toEqual(leads);
  });
});
