import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../viewer/state/index.ts';
import {
  deskOf,
  EMPTY_LOG,
  namedBy,
  opening,
  readLink,
  record,
  traceOf,
  writeLink,
} from '../../../viewer/state/index.ts';
import { anyAct } from './acts.ts';

const deskAfter = (acts: readonly Act[]) => deskOf(acts.reduce(record, EMPTY_LOG));

describe('an address', () => {
  test.each<[string, readonly Act[], string]>([
    ['of a fresh desk is empty', [], ''],
    ['names an opened event', [{ do: 'select', id: 'event:0f3a' }], '1;s=event:0f3a'],
    [
      'names an edge with its ends',
      [{ do: 'select', id: 'MET_WITH|country:RU|country:US' }],
      '1;s=MET_WITH|country:RU|country:US',
    ],
    ['names the day as of which the graph is', [{ do: 'day', day: '2025-02-28' }], '1;o=2025-02-28'],
    [
      'holds a trace with all that is set of it',
      [
        {
          do: 'seek',
          traced: { ...traceOf('paths', 'country:US', 'country:RU'), avoid: ['event:0f3a'], path: 1 },
        },
      ],
      '1;xt=paths,country:US,country:RU,hops,4,all,actor,1,,held,event:0f3a',
    ],
    [
      'leaves out what was taken back',
      [
        { do: 'hide', ids: ['country:US'] },
        { do: 'unhide' },
        { do: 'range', range: { start: '2025-01-01', end: '2025-02-28' } },
      ],
      '1;r=2025-01-01,2025-02-28',
    ],
    [
      'names those who were together',
      [
        { do: 'overview', limit: 0 },
        { do: 'draw', load: { from: 'together', ids: ['country:CU', 'country:US'], limit: 60 } },
      ],
      '1;n=0;d=t,60,country:CU,country:US',
    ],
    [
      'has the acts of a view that was opened in its place, and not what was there before',
      [
        { do: 'hide', ids: ['country:US'] },
        opening('Cuba', '1;n=0;s=country:CU'),
        { do: 'select', id: 'country:FR' },
      ],
      '1;n=0;s=country:FR',
    ],
    [
      'escapes what would end a field',
      [{ do: 'hide', ids: ['place:a,b;c=d é'] }],
      '1;h=place:a%2Cb%3Bc%3Dd%20%C3%A9',
    ],
  ])('%s', (_, acts, link) => {
    expect(writeLink(acts)).toBe(link);
    expect(deskAfter(readLink(`#${link}`).acts)).toEqual(deskAfter(acts));
  });

  test('leads to the desk that it was written from, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        const { acts: read, unread } = readLink(writeLink(acts));
        expect(unread).toEqual([]);
        expect(deskAfter(read)).toEqual(deskAfter(acts));
      }),
    );
  });

  test.each([
    ['another version', '2;s=event:0f3a', '2;s=event:0f3a'],
    ['a deed that does not exist', '1;zz=1', 'zz=1'],
    ['a day that is none', '1;r=yesterday,2025-01-01', 'r=yesterday,2025-01-01'],
    ['a day that no month has', '1;o=2025-02-30', 'o=2025-02-30'],
    ['a range that ends before it begins', '1;r=2025-02-01,2025-01-01', 'r=2025-02-01,2025-01-01'],
    ['a limit that would freeze the page', '1;n=9999999', 'n=9999999'],
    ['actors together of whom there is but one', '1;d=t,60,country:CU', 'd=t,60,country:CU'],
    [
      'a trace of no question',
      '1;xt=sideways,event:0f3a,,hops,8,all,path,0,,held',
      'xt=sideways,event:0f3a,,hops,8,all,path,0,,held',
    ],
    [
      'a trace without an end',
      '1;xt=back,event:0f3a,,hops,99,all,path,0,,held',
      'xt=back,event:0f3a,,hops,99,all,path,0,,held',
    ],
    [
      'a trace of nothing',
      '1;xt=back,event:0f3a,,hops,8,all,path,0,,party',
      'xt=back,event:0f3a,,hops,8,all,path,0,,party',
    ],
    ['a broken escape', '1;s=%E0%A4', 's=%E0%A4'],
    ['a direction that is none', '1;e=n,25,country:US,,sideways', 'e=n,25,country:US,,sideways'],
  ])('does nothing for %s, and says which part', (_, link, unread) => {
    expect(readLink(link)).toEqual({ acts: [], unread: [unread] });
  });

  test('does not lose the good parts beside a broken one', () => {
    const { acts, unread } = readLink('#1;zz=1;s=country:US');
    expect(acts).toEqual([{ do: 'select', id: 'country:US' }]);
    expect(unread).toEqual(['zz=1']);
  });
});

describe('the nodes that acts name', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['1;n=0;r=2025-01-01,2025-02-01;v=cypher', []],
    ['1;s=MET_WITH|country:CU|country:US;h=country:US', ['country:CU', 'country:US']],
    ['1;d=t,60,country:CU,person:ä;a=article:1,evidence:2', ['country:CU', 'person:ä']],
    ['1;e=n,25,place:istanbul,HELD_IN,in', ['place:istanbul']],
  ])('of "%s"', (link, ids) => {
    expect(namedBy(readLink(link).acts)).toEqual(ids);
  });
});

describe('ten sessions as people have them', () => {
  const events = (many: number): string[] =>
    Array.from({ length: many }, (_, at) => `event:${(0x2b12334699cf54d5n + BigInt(at)).toString(16)}`);
  const expand = (id: string): Act => ({ do: 'expand', load: { from: 'neighbours', id, limit: 25 } });
  const select = (id: string): Act => ({ do: 'select', id });
  const sessions: readonly (readonly [string, readonly Act[]])[] = [
    ['looking at one meeting', [select(events(1)[0]!)]],
    ['reading its article', [select(events(1)[0]!), { do: 'read', article: { id: 'article:29ad1c44f2ffb54e', evidence: 'evidence:81bb2f1dc1d1dbee' } }]],
    ['a pair from the start', [{ do: 'draw', load: { from: 'together', ids: ['country:RU', 'country:US'], limit: 60 } }, select('MET_WITH|country:RU|country:US')]],
    ['expanding eight people', events(8).map((id) => expand(id.replace('event', 'person')))],
    ['tracing four chains', events(4).map((id): Act => ({ do: 'trace', load: { from: 'chain', id } }))],
    ['hiding twenty', events(20).map((id): Act => ({ do: 'hide', ids: [id] }))],
    ['putting thirty in their places', events(30).map((id, at): Act => ({ do: 'pin', id, at: [at * 17 + 1, 5 - at * 3] }))],
    ['drawing the answer of a query with fifty rows', [{ do: 'draw', load: { from: 'nodes', ids: events(50) } }]],
    ['a day and a time', [{ do: 'day', day: '2025-02-28' }, { do: 'range', range: { start: '2024-01-01', end: '2025-02-28' } },]],
    ['an afternoon: opening two hundred nodes, expanding ten, going back and forth', [...events(200).map(select), ...events(10).map(expand), { do: 'tab', tab: 'cypher' }, { do: 'tab', tab: 'graph' }]],
  ]; // prettier-ignore

  test.each(sessions)('%s fit into an address of 2 KB', (_, acts) => {
    const link = writeLink(acts.reduce(record, EMPTY_LOG).acts);
    expect(link.length).toBeLessThanOrEqual(2_000);
    expect(deskAfter(readLink(link).acts)).toEqual(deskAfter(acts));
  });
});
