import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../graph/ledger/index.ts';
import { type FoundArticle, laneOf } from '../../../graph/model/index.ts';
import { at, eachInNewLedger, findIn, T0 } from './new-ledger.ts';

let ledger: Ledger;
eachInNewLedger((opened) => (ledger = opened));

const find = (key: string, facts?: Partial<FoundArticle>, now?: string): boolean =>
  findIn(ledger, key, facts, now);

describe('the lane of a job', () => {
  const content = { type: 'text/html', text: '' } as const;
  it.each([
    ['of an address is its host', { key: 'https://A.example/1', source: 's' }, '//a.example'],
    ['is the same with the usual port', { key: 'http://a.example:80/1' }, '//a.example'],
    ['with another port is another', { key: 'http://a.example:8080/1' }, '//a.example:8080'],
    ['of what came along is its source', { key: 'https://a.example/1', source: 's', content }, 's'],
    ['of a file is its folder', { key: '/news/1.txt', source: '/news' }, '/news'],
    ['of a file that a person gave is nobody’s', { key: '/news/1.txt' }, ''],
    ['of what is no address is its source', { key: 'https://', source: 's' }, 's'],
  ])('%s', (_what, job, lane) => {
    expect(laneOf(job)).toBe(lane);
  });
});

describe('jobs in lanes', () => {
  it('of a source with more than can be listed at once hold up no other', () => {
    ledger.transaction(() => {
      for (let n = 0; n < 3000; n++) ledger.findJob({ key: `a${n}`, version: '1', source: 'a' }, T0);
    });
    find('b', { source: 'b' }, at(1));
    const taking = { by: 'me', now: at(2), until: at(60), limit: 10, mostOfSource: 4 };
    const taken = (): string[] => ledger.transaction(() => ledger.takeJobs(taking)).map(({ key }) => key);
    expect([taken(), taken()]).toEqual([['a0', 'b', 'a1', 'a10', 'a100'], []]);
  });

  it('of a host wait behind each other, whichever source showed them', () => {
    const content = { type: 'text/plain', text: 'It came along.' } as const;
    for (const [key, source] of [
      ['https://a.example/1', 'x'],
      ['https://A.example/2', 'y'],
      ['https://a.example/3', 'y'],
      ['https://b.example/1', 'y'],
      ['/news/1.html', 'z'],
      ['/news/2.html', 'z'],
    ] as const)
      find(key, { source });
    find('https://a.example/4', { source: 'y', content });
    const taking = { by: 'me', now: T0, until: at(60), limit: 10, mostOfSource: 5, mostOfHost: 1 };
    const taken = (): string[] => ledger.transaction(() => ledger.takeJobs(taking)).map(({ key }) => key);
    const first = [
      '/news/1.html',
      '/news/2.html',
      'https://A.example/2',
      'https://a.example/4',
      'https://b.example/1',
    ];
    expect([taken().sort(), taken()]).toEqual([first, []]);
    ledger.transaction(() => ledger.stepJob('https://A.example/2', { type: 'done', version: '1', at: T0 }));
    expect(taken()).toEqual(['https://a.example/1']);
  });
});
