import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../graph/model/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../bench/generate.ts';
import { bytesOf, graphOf, inHome, NOW } from './graph-of.ts';
import { report, type Told } from './report.ts';

const RUNS = process.env.CHANCERY_DEEP === '1' ? 200 : 12;

/** Articles on few days, so that many tell the same events and contradict each other's sequence. */
const ARTICLES = [...generateExtractions({ seed: 11, articles: 40, days: 12 })];

const graphAfter = (batches: readonly (readonly Extraction[])[], rebuilt = false): Promise<string> =>
  inHome(async (home) => {
    for (const batch of batches) await home.load(batch, NOW);
    if (rebuilt) await home.rebuild();
    return bytesOf(home);
  }, GENERATED_WORLD);

/** Every article at least once, in any order, some twice, in up to five loads. */
const arrival = fc
  .record({
    order: fc.shuffledSubarray(ARTICLES, { minLength: ARTICLES.length }),
    again: fc.array(fc.constantFrom(...ARTICLES), { maxLength: 15 }),
    cuts: fc.array(fc.nat(ARTICLES.length), { maxLength: 4 }),
  })
  .map(({ order, again, cuts }) => {
    const all = [...order, ...again];
    const ends = [...cuts.sort((a, b) => a - b), all.length];
    return ends.map((end, i) => all.slice(i === 0 ? 0 : ends[i - 1], end));
  });

/** One or two reports of the same two, on days of one week, some of which are named but about, or not at all. */
const told = fc.array(
  fc
    .record({
      kind: fc.constantFrom('talks' as const, 'call' as const, 'summit' as const, 'visit' as const),
      status: fc.constantFrom('held' as const, 'held' as const, 'planned' as const, 'denied' as const),
      on: fc.constantFrom(
        ...['2025-03-04', '2025-03-05', '2025-03-06', null],
        ...([['2025-03-03', '2025-03-09'], ['2025-03-01', '2025-03-31'], ['2025-03-04', '2025-03-06']] as const),
      ),
      who: fc.constantFrom(['person:rubio', 'person:lavrov'], ['person:vance', 'country:RU'], ['country:US', 'country:RU'], ['country:RU']),
      at: fc.constantFrom('place:istanbul', 'place:ankara', 'country:TR', ''),
    })
    .map(({ at, ...rest }): Told => (at === '' ? rest : { ...rest, at })),
  { minLength: 1, maxLength: 2 },
); // prettier-ignore

/** What papers print: a text, its halves, which are copies only beside it, and another. */
const WORDS = Array.from({ length: 80 }, (_, i) => `word${i}`);
const PRINTED = [WORDS, WORDS.slice(0, 40), WORDS.slice(40), WORDS.toReversed()].map((words) =>
  words.join(' '),
);

describe('the graph is a function of the set of articles', () => {
  it('shuffled, doubled and in pieces they give the same rows', { timeout: 300_000 }, async () => {
    const clean = await graphAfter([ARTICLES]);
    expect(clean.split('\n').length).toBeGreaterThan(200);
    await fc.assert(
      fc.asyncProperty(arrival, async (batches) => {
        expect((await graphAfter(batches)) === clean).toBe(true);
      }),
      { numRuns: RUNS, seed: 5 },
    );
    expect(await graphAfter([ARTICLES], true)).toBe(clean);
  });

  it('an article that was edited leaves nothing of what it said before', { timeout: 300_000 }, async () => {
    const edit = (one: Extraction, other: Extraction): Extraction => ({
      ...other,
      article: { ...other.article, id: one.article.id, url: one.article.url! },
    });
    const others = [...generateExtractions({ seed: 12, articles: 40, days: 12 })];
    await fc.assert(
      fc.asyncProperty(fc.subarray(ARTICLES, { minLength: 1 }), async (edited) => {
        const last = ARTICLES.map((one, i) => (edited.includes(one) ? edit(one, others[i]!) : one));
        expect(await graphAfter([ARTICLES, last])).toBe(await graphAfter([last]));
      }),
      { numRuns: Math.ceil(RUNS / 2), seed: 6 },
    );
  });

  it('days that are named but about, and copies, give the same rows', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(fc.tuple(told, fc.constantFrom(undefined, ...PRINTED)), { minLength: 8, maxLength: 14 }),
        async (seed, all) => {
          const articles = all.map(([one, words], i) => report(`r${i}`, one, '2025-03-09', words));
          const other = fc.sample(fc.shuffledSubarray(articles, { minLength: all.length }), {
            numRuns: 1,
            seed,
          });
          expect(await graphOf([other[0]!.slice(4), other[0]!], bytesOf)).toBe(
            await graphOf([articles], bytesOf),
          );
        },
      ),
      { numRuns: RUNS * 4, seed: 8 },
    );
  });

  it('what came before never leads in a circle', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 2, max: 20 }), async (seed, days) => {
        const articles = [...generateExtractions({ seed, articles: 25, days })];
        const edges = await inHome(async (home) => {
          await home.load(articles, NOW);
          return [...home.ledger.edges()].filter(({ type }) => type === 'PRECEDED_BY');
        }, GENERATED_WORLD);
        expect(edges.length).toBeGreaterThan(0);
        expect(circleIn(edges)).toBeUndefined();
      }),
      { numRuns: RUNS, seed: 7 },
    );
  });
});

/** An event that can be reached from itself, by depth-first search. */
function circleIn(edges: readonly { readonly from: string; readonly to: string }[]): string | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (id: string): string | undefined => {
    if (open.has(id)) return id;
    if (done.has(id)) return undefined;
    open.add(id);
    for (const to of next.get(id) ?? []) {
      const found = visit(to);
      if (found !== undefined) return found;
    }
    open.delete(id);
    done.add(id);
    return undefined;
  };
  for (const id of next.keys()) {
    const found = visit(id);
    if (found !== undefined) return found;
  }
  return undefined;
}
