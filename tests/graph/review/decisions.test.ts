import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../graph/judge/index.ts';
import { identityOf } from '../../../graph/merge/index.ts';
import type { Home } from '../../../graph/home/index.ts';
import type { RuleDecision } from '../../../graph/model/index.ts';
import { ruleDecisions } from '../../../graph/review/index.ts';
import { graphOf, inHome, NOW } from '../merge/graph-of.ts';
import { report, TEST_WORLD, type Told } from '../merge/report.ts';
import { knowing } from './knowing.ts';

const decisionsIn = ({ ledger }: Pick<Home, 'ledger'>, of?: string): Promise<RuleDecision[]> =>
  ruleDecisions(
    ledger,
    {
      identityIn: (article) => identityOf(ledger.extractionOf(article)!, TEST_WORLD, article),
      anchor: (article, local) => anchorOf(ledger.extractionOf(article)!, article, local),
    },
    of,
  );
const lineOf = ({ type, author }: RuleDecision): string => `${type} ${author.slice('rule:'.length)}`;

const BOTH = ['person:rubio', 'person:lavrov'];
const MONTH = ['2025-02-01', '2025-02-28'] as const;

describe('the rules say of two reports', () => {
  it.each<[string, Told, Told, readonly string[]]>([
    ['the same sides on one day', {}, {}, ['same same-days']],
    ['a month and a day, one person', { on: MONTH, who: BOTH }, { who: BOTH }, ['same about-days']],
    ['a host left out', { at: 'place:istanbul', who: BOTH }, { at: 'place:istanbul', who: [...BOTH, 'person:fidan'] }, ['same host-left-out']],
    ['a summit of more', { kind: 'summit', at: 'place:riyadh' }, { kind: 'summit', at: 'place:riyadh', who: ['country:US', 'country:RU', 'country:TR'] }, ['same gathering']],
    ['a day later', {}, { on: '2025-02-28' }, ['unsure near-day']],
    ['a call beside talks', {}, { kind: 'call' }, ['different other-class']],
    ['other people', { who: BOTH }, { who: ['person:vance', 'person:lavrov'] }, ['different other-people']],
    ['two places', { at: 'place:istanbul' }, { at: 'place:ankara' }, ['different other-place']],
    ['another third side', { who: ['country:US', 'country:RU', 'country:TR'] }, { who: ['country:US', 'country:RU', 'country:CN'] }, ['different other-sides']],
    ['a month with nothing to tie it, of which a third is left out', { on: MONTH, who: ['country:US', 'country:RU', 'country:TR'] }, { on: '2025-02-20' }, ['unsure fewer-sides']],
    ['a week later', {}, { on: '2025-03-06' }, []],
  ])('%s', async (_, a, b, expected) =>
    expect(await graphOf([[report('a', [a]), report('b', [b])]], async (home) => (await decisionsIn(home)).map(lineOf))).toEqual(expected)); // prettier-ignore

  it('of one article: that they are two', () =>
    graphOf([[report('a', [{}, { on: '2025-02-28' }])]], async (home) =>
      expect((await decisionsIn(home)).map(lineOf)).toEqual(['different one-article']),
    ));
});

describe('the rules say of two entities', () => {
  it.each([
    ['spellings of one name, of one state', 'person:unknown-1: Ahmad Rahmini < country:PK', 'person:unknown-2: Ahmed Rahmini < country:PK', ['same name-key']],
    ['one name of two states', 'person:unknown-1: Hugh Todd < country:GB', 'person:unknown-2: Hugh Todd < country:GY', ['different two-states']],
    ['a family name', 'person:unknown-1: Todd < country:GY', 'person:unknown-2: Hugh Todd < country:GY', ['unsure family-name']],
    ['nothing alike', 'person:unknown-1: Mark Todd < country:GY', 'person:unknown-2: Anne Lowe < country:GY', []],
  ])('%s', async (_, a, b, expected) => {
    const told = graphOf([[knowing('a', a), knowing('b', b)]], (home) => decisionsIn(home));
    expect((await told).filter(({ of }) => of[0].type === 'person').map(lineOf)).toEqual(expected);
  }); // prettier-ignore
});

it('a decision has its reason, its score, the words of both, and holds for one node where one is meant', () =>
  graphOf([[report('a', [{}]), report('b', [{}]), report('c', [{ on: '2025-06-01' }])]], async (home) => {
    const [one, ...more] = await decisionsIn(home);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      type: 'same',
      author: 'rule:same-days',
      reason: 'the same sides on the same days, and nothing against it',
      score: 0.95,
      of: [
        { local: 'event:0', quote: '0: {}' },
        { local: 'event:0', quote: '0: {}' },
      ],
    });
    for (const { id, sources } of home.ledger.events())
      expect((await decisionsIn(home, id)).length).toBe(sources.length - 1);
  }));

it('what a person has judged is the person’s', () =>
  inHome(async (home) => {
    await home.load([report('a', [{}]), report('b', [{ on: '2025-02-28' }])], NOW);
    await home.judge({ type: 'same', a: 'a#event:0', b: 'b#event:0' }, NOW.now());
    expect(await decisionsIn(home)).toEqual([]);
  }));
