import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../graph/export/index.ts';
import type { Home } from '../../../graph/home/index.ts';
import { articleKey, type Extraction } from '../../../graph/model/index.ts';
import { seededRandom } from '../../bench/random.ts';
import { bytesOf, inHome, NOW } from './graph-of.ts';

const RUNS = process.env.CHANCERY_DEEP === '1' ? 150 : 12;

const WORLD = { has: (id: string): boolean => id.startsWith('country:') };
const OF = {
  'deputy prime minister': 'country:AM',
  secretary: 'country:AM',
  minister: 'country:AZ',
} as const;

/** Who meets the minister of Azerbaijan: a name and an office, as an article has them. */
type Named = readonly [name: string, role: keyof typeof OF];
const FULL: Named = ['Mher Grigoryan', 'deputy prime minister'];
const OTHER: Named = ['Vahan Grigoryan', 'deputy prime minister'];
const SECRETARY: Named = ['Armen Grigoryan', 'secretary'];
const SHORT: Named = ['Grigorián', 'deputy prime minister'];
const SIGNS: Named = ['姆格尔·格里戈良', 'deputy prime minister'];
const OFFICIAL: Named = ['Grigoryan', 'secretary'];

function article(id: string, who: readonly Named[], day = '2025-03-01'): Extraction {
  const text = `${id}: ${who.map(([name]) => name).join(', ')} and Mustafayev`;
  const quote = [{ start: 0, end: text.length, quote: text }];
  const people: Named[] = [...who, ['Mustafayev', 'minister']];
  const states = [...new Set(people.map(([, role]) => OF[role]))];
  return {
    article: { id, url: `https://example.org/${id}`, published: day, language: 'en', title: id, text },
    mentions: [],
    entities: [
      ...states.map((state) => ({ id: state, kind: 'country' as const, name: state })),
      ...people.map(([name], i) => ({ id: `person:${i}`, kind: 'person' as const, name })),
    ],
    events: [
      { id: 'event:0', kind: 'talks', status: 'held', date: { start: day, end: day }, title: id, evidence: quote },
    ],
    edges: people.flatMap(([, role], i) => [
      { type: 'REPRESENTS' as const, from: `person:${i}`, to: OF[role], role, evidence: quote },
      { type: 'PARTICIPATED_IN' as const, from: `person:${i}`, to: 'event:0', evidence: quote },
      { type: 'PARTICIPATED_IN' as const, from: OF[role], to: 'event:0', evidence: quote },
    ]),
    issues: [],
    extractor: 'test',
  }; // prettier-ignore
}

/** The node of the article's first person. */
const idOf = ({ ledger }: Home, of: Extraction): string | undefined =>
  [...ledger.entities()].find(({ sources }) =>
    sources.some((one) => one.article === articleKey(of.article) && one.entity === 'person:0'),
  )?.id;

/** For each article by label the node of its first person, after the loads. */
const peopleAfter = (...loads: readonly (readonly Extraction[])[]): Promise<(string | undefined)[]> =>
  inHome(async (home) => {
    for (const load of loads) await home.load(load, NOW);
    return loads.at(-1)!.map((one) => idOf(home, one));
  }, WORLD);

describe('a family name beside an office', () => {
  it('is the one bearer that is known in it, whatever the script', async () => {
    const people = await peopleAfter([
      article('a', [SHORT]),
      article('b', [SIGNS]),
      article('c', [FULL]),
      article('d', [SECRETARY]),
    ]);
    expect(new Set(people.slice(0, 3)).size).toBe(1);
    expect(people[3]).not.toBe(people[0]);
  });
  it('is nobody where two are known, or none', async () => {
    const two = await peopleAfter([article('a', [SHORT]), article('b', [FULL]), article('c', [OTHER])]);
    expect(new Set(two).size).toBe(3);
    const none = await peopleAfter([article('a', [SHORT]), article('b', [SHORT]), article('c', [SECRETARY])]);
    expect(new Set(none).size).toBe(3);
  });
  it('is nobody whom its own article names beside it', async () => {
    const [a, b] = await peopleAfter([article('a', [SHORT, FULL]), article('b', [FULL])]);
    expect(a).not.toBe(b);
  });
  it('is nobody any more when the bearer is gone, or another comes', async () => {
    const [a, b] = [article('a', [SHORT]), article('b', [FULL])];
    const ids = await inHome(async (home) => {
      await home.load([a, b], NOW);
      const joined = idOf(home, a) === idOf(home, b);
      await home.load([article('c', [OTHER])], NOW);
      const parted = idOf(home, a) !== idOf(home, b);
      await home.remove('c', NOW.now());
      return [joined, parted, idOf(home, a) === idOf(home, b)];
    }, WORLD);
    expect(ids).toEqual([true, true, true]);
  });
});

const POOL: readonly Named[] = [FULL, FULL, SECRETARY, SHORT, SHORT, SIGNS, OFFICIAL, OTHER];
const whole = (home: Home): string => `${bytesOf(home)}\n${[...writeJson(home.ledger)].join('')}`;
const some = (seed: number, count: number): Extraction[] => {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  return Array.from({ length: count }, (_, i) => {
    const who = Array.from(
      { length: 1 + below(2) },
      () => POOL[below(POOL.length - Number(seed % 2 === 0))]!,
    );
    return article(`r${i}`, who, `2025-03-0${1 + below(3)}`);
  });
};

describe('the graph is a function of the set of articles', () => {
  it('whoever bears a name, comes first, goes or is judged', { timeout: 300_000 }, async () => {
    let joined = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(9), fc.nat(9), async (seed, cut, gone) => {
        const articles = some(seed, 10);
        const shuffled = fc.sample(fc.shuffledSubarray(articles, { minLength: 10 }), {
          numRuns: 1,
          seed,
        })[0]!;
        const [clean, judgements] = await inHome(async (home): Promise<[string, ReturnType<Home['ledger']['judgements']>]> => {
          await home.load(articles, NOW);
          const one = [...home.ledger.entities()].find(
            ({ kind, sources }) => kind === 'person' && sources.length > 1,
          );
          if (one) {
            joined++;
            const [a, b] = one.sources.map(({ article: label, entity }) => `${label}#${entity}`);
            await home.judge({ type: 'different', a: a!, b: b! }, NOW.now());
          }
          const bytes = whole(home);
          await home.rebuild();
          expect(whole(home) === bytes, 'rebuilt').toBe(true);
          return [bytes, home.ledger.judgements()];
        }, WORLD); // prettier-ignore
        const again = await inHome(async (home) => {
          await home.load([...shuffled.slice(0, cut), article('gone', [OTHER, SHORT])], NOW);
          await home.load(shuffled.slice(gone), NOW);
          await home.importJudgements(judgements, NOW.now());
          await home.remove('gone', NOW.now());
          await home.load(shuffled, NOW);
          return whole(home);
        }, WORLD);
        expect(again === clean, 'in another order').toBe(true);
      }),
      { numRuns: RUNS, seed: 9 },
    );
    expect(joined).toBeGreaterThan(RUNS / 2);
  });
});
