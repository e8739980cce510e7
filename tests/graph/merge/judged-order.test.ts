import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Home } from '../../../graph/home/index.ts';
import type { Extraction, Judgement, JudgementRequest } from '../../../graph/model/index.ts';
import { ChanceryError } from '../../../graph/model/index.ts';
import { writeJson } from '../../../graph/export/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../bench/generate.ts';
import { seededRandom } from '../../bench/random.ts';
import { inRandomOrder } from '../home/killed-load.ts';
import { bytesOf, inHome, NOW } from './graph-of.ts';

const RUNS = process.env.CHANCERY_DEEP === '1' ? 100 : 5;
const ARTICLES = [...generateExtractions({ seed: 31, articles: 30, days: 8 })];

/** Nobody is a record, so that people are joined by their names alone. */
const WORLD = { has: (id: string): boolean => GENERATED_WORLD.has(id) && !id.startsWith('person:') };

/** Every row and the export: what must be the same whatever came first. */
const whole = (home: Home): string => `${bytesOf(home)}\n${[...writeJson(home.ledger)].join('')}`;

/** Some request about what the graph holds, by chance. */
function requestIn({ ledger }: Home, random: () => number): JudgementRequest {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const events = [...ledger.events()];
  const claim = (): string => {
    const { article, event } = one(one(events).sources);
    return `${article}#${event}`;
  };
  const people = [...ledger.entities()].filter(({ kind }) => kind === 'person');
  const person = (): string => {
    const { article, entity } = one(one(people).sources);
    return `${article}#${entity}`;
  };
  const edges = [...ledger.edges()].filter(
    ({ type, basis }) => type !== 'MET_WITH' && basis !== 'chronology',
  );
  const types = [
    'same',
    'same',
    'different',
    'different',
    'reject',
    'edge',
    'date',
    'status',
    'place',
    'party',
  ];
  switch (one(types)) {
    case 'same':
      return { type: 'same', a: claim(), b: claim() };
    case 'different': {
      const shared = events.filter(({ sources }) => sources.length > 1);
      const [a, b] = one(shared.length > 0 ? shared : events).sources;
      return {
        type: 'different',
        a: `${a!.article}#${a!.event}`,
        b: b ? `${b.article}#${b.event}` : claim(),
      };
    }
    case 'person':
      return { type: 'same', a: person(), b: person() };
    case 'parted': {
      const { sources } = one(people);
      const [a, b] = [one(sources), one(sources)];
      return { type: 'different', a: `${a.article}#${a.entity}`, b: `${b.article}#${b.entity}` };
    }
    case 'reject':
      return { type: 'reject', id: one(events).id };
    case 'edge':
      return { type: 'reject', id: one(edges).id };
    case 'date':
      return { type: 'correct', event: claim(), field: 'date', value: '2016-01-05' };
    case 'status':
      return { type: 'correct', event: claim(), field: 'status', value: 'held' };
    case 'place':
      return { type: 'correct', event: claim(), field: 'place', value: 'country:FR' };
    default:
      return {
        type: 'correct',
        event: claim(),
        field: 'party',
        value: random() < 0.5 ? 'country:VN' : person(),
      };
  }
}

/** Judges until `count` judgements hold; what is refused is passed over. */
async function judgeAtRandom(home: Home, count: number, random: () => number): Promise<void> {
  for (let tries = 0; tries < 200 && home.ledger.judgements().length < count; tries++) {
    try {
      await home.judge(requestIn(home, random), NOW.now());
    } catch (error) {
      if (!(error instanceof ChanceryError)) throw error;
    }
  }
}

describe('the graph is a function of the articles and the judgements that hold', () => {
  it('whatever comes first, with judgements made, undone and brought in', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(ARTICLES.length), async (seed, cut) => {
        const [bytes, judgements] = await inHome(async (home): Promise<[string, readonly Judgement[]]> => {
          await home.load(ARTICLES, NOW);
          const untouched = whole(home);
          await judgeAtRandom(home, 20, seededRandom(seed));
          const bytes = whole(home);
          const held = home.ledger.judgements();
          await home.rebuild();
          expect(whole(home) === bytes, 'rebuilt').toBe(true);
          for (const { id } of held) await home.undo(id, NOW.now());
          expect(whole(home) === untouched, 'all undone').toBe(true);
          return [bytes, held];
        }, WORLD);
        expect(judgements.length).toBeGreaterThan(6);
        const order = inRandomOrder(ARTICLES, seed);
        const again = await inHome(async (home) => {
          const edited = order.slice(0, 3).map((one): Extraction => ({ ...one, events: [], edges: [] }));
          await home.load([...edited, ...order.slice(3, cut)], NOW);
          const outcomes = await home.importJudgements(judgements, NOW.now());
          expect(outcomes.filter(({ outcome }) => outcome !== 'added')).toEqual([]);
          await home.load(order, NOW);
          return whole(home);
        }, WORLD);
        expect(again === bytes, 'in another order').toBe(true);
      }),
      { numRuns: RUNS, seed: 8 },
    );
  });
});
