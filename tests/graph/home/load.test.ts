import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../graph/model/index.ts';
import { bytesOf, inHome, NOW } from '../merge/graph-of.ts';
import { report } from '../merge/report.ts';

const counted = { read: 1, added: 0, unchanged: 0, replaced: 0, refused: 0, events: 0, stopped: false };

describe('loading', () => {
  it('the same article again changes nothing and says so', () =>
    inHome(async (home) => {
      expect(await home.load([report('a', [{}])], NOW)).toEqual({ ...counted, added: 1, events: 1 });
      const [change, bytes] = [home.ledger.change(), bytesOf(home)];
      expect(await home.load([report('a', [{}])], NOW)).toEqual({ ...counted, unchanged: 1 });
      expect([home.ledger.change(), bytesOf(home)]).toEqual([change, bytes]);
    }));

  it('new words at the same address retire the old ones, which stay in the history', () =>
    inHome(async (home) => {
      await home.load([report('a', [{ who: ['country:US', 'country:CN'], at: 'place:istanbul' }])], NOW);
      expect(await home.load([report('a', [{}])], NOW)).toEqual({ ...counted, replaced: 1, events: 1 });
      const { ledger } = home;
      expect([...ledger.entities()].map(({ id }) => id)).toEqual(['country:RU', 'country:US']);
      const [article] = [...ledger.articles()];
      expect(ledger.history(article!.id).map(({ retiredAt }) => retiredAt)).toEqual([NOW.now(), null]);
    }));

  it.each<[string, (x: Extraction) => unknown]>([
    ['unknown-id', (x) => ({ ...x, edges: [{ ...x.edges[0]!, from: 'country:ZZ' }] })],
    [
      'bad-quote',
      (x) => ({ ...x, events: [{ ...x.events[0]!, evidence: [{ start: 0, end: 3, quote: 'xyz' }] }] }),
    ],
    [
      'bad-shape',
      (x) => ({ ...x, events: [{ ...x.events[0]!, date: { start: '2025-02-02', end: '2025-02-01' } }] }),
    ],
    ['bad-shape', (x) => ({ ...x, events: [{ ...x.events[0]!, kind: 'party' }] })],
    ['bad-shape', (x) => ({ ...x, events: Array.from({ length: 1_000_000 }, () => x.events[0]) })],
    ['bad-ends', (x) => ({ ...x, edges: [{ ...x.edges[0]!, to: 'country:US', from: 'event:0' }] })],
    ['double-id', (x) => ({ ...x, events: [x.events[0]!, x.events[0]!] })],
    ['no-evidence', (x) => ({ ...x, events: [{ ...x.events[0]!, evidence: [] }] })],
    [
      'circular-sequence',
      (x) => ({ ...x, edges: [...x.edges, { ...x.edges.at(-1)!, from: 'event:0', to: 'event:1' }] }),
    ],
    ['bad-shape', () => null],
  ])('refuses a record with %s and takes the rest', async (code, spoil) => {
    await inHome(async (home) => {
      const bad = spoil(report('bad', [{}, { after: 0 }])) as Extraction;
      const codes: string[] = [];
      const onProgress = ({
        outcome,
        issues,
      }: {
        outcome: string;
        issues: readonly { code: string }[];
      }): void => {
        if (outcome === 'refused') codes.push(...issues.map((issue) => issue.code));
      };
      const summary = await home.load([bad, report('good', [{}])], { ...NOW, onProgress });
      expect(summary).toMatchObject({ read: 2, added: 1, refused: 1 });
      expect(codes).toContain(code);
      expect([...home.ledger.articles()].map(({ label }) => label)).toEqual(['good']);
    });
  });

  it.each([
    ['fast articles wait for each other', 1, [5]],
    ['slow ones are on the disk, and told of, within about a second', 400, [4, 1]],
  ])('%s', (_name, milliseconds, groups) =>
    inHome(async (home) => {
      const start = Date.parse(NOW.now());
      let asked = 0;
      const now = (): string => new Date(start + milliseconds * asked++).toISOString();
      const changes: number[] = [];
      const onProgress = (): void => void changes.push(home.ledger.change());
      await home.load(
        ['a', 'b', 'c', 'd', 'e'].map((id) => report(id, [{}])),
        { now, onProgress },
      );
      const counts = new Map<number, number>();
      for (const change of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
      expect([...counts.values()]).toEqual(groups);
    }),
  );

  it('stops between two articles when asked to', () =>
    inHome(async (home) => {
      const stop = new AbortController();
      function* articles(): Iterable<Extraction> {
        yield report('a', [{}]);
        stop.abort();
        yield report('b', [{}]);
      }
      const summary = await home.load(articles(), { ...NOW, signal: stop.signal });
      expect(summary).toMatchObject({ read: 1, added: 1, stopped: true });
    }));

  it('an event keeps the ids that it had before', () =>
    inHome(async ({ ledger, load }) => {
      const ids = new Set<string>();
      for (let i = 0; i < 12; i++) {
        await load([report(`r${i}`, [{}])], NOW);
        for (const { id } of ledger.events()) ids.add(id);
      }
      const [event] = [...ledger.events()];
      expect(ids.size).toBeGreaterThan(1);
      for (const id of ids) expect(ledger.currentId(id)).toBe(event!.id);
      expect(ledger.currentId('event:nowhere')).toBe('event:nowhere');
    }));
});
