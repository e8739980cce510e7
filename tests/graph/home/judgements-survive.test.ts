import { describe, expect, it } from 'vitest';
import type { Home } from '../../../graph/home/index.ts';
import type { Extraction, JudgementRequest } from '../../../graph/model/index.ts';
import { inHome, NOW } from '../merge/graph-of.ts';
import { report, type Told } from '../merge/report.ts';
import { judge } from './judging.ts';

describe('a judgement survives', () => {
  const request: JudgementRequest = {
    type: 'correct',
    event: 'a#event:1',
    field: 'date',
    value: '2025-01-01',
  };
  const told: Told[] = [{ who: ['country:FR', 'country:DE'] }, {}];
  const corrected = (home: Home): string[] =>
    [...home.ledger.events()]
      .filter(({ date }) => date?.start === '2025-01-01')
      .map(({ sources }) => sources[0]!.event);
  const renamed = (extraction: Extraction): Extraction =>
    JSON.parse(JSON.stringify({ ...extraction, extractor: 'rules/99' }).replaceAll('"event:1"', '"event:7"').replaceAll('"talks"', '"summit"')); // prettier-ignore

  it('a newer extractor with other ids and another kind', () =>
    inHome(async (home) => {
      await home.load([report('a', told)], NOW);
      await judge(home, request);
      await home.load([renamed(report('a', told))], NOW);
      expect(corrected(home)).toEqual(['event:7']);
      await home.rebuild();
      expect(corrected(home)).toEqual(['event:7']);
    }));

  it('that its article is taken out and comes back, and waits meanwhile', () =>
    inHome(async (home) => {
      await home.load([report('a', told)], NOW);
      await judge(home, request);
      await home.remove('a', NOW.now());
      expect([...home.ledger.entities(), ...home.ledger.allEvidence()]).toEqual([]);
      expect(home.ledger.judgements().length).toBe(1);
      await home.load([report('a', told)], NOW);
      expect(corrected(home)).toEqual(['event:1']);
    }));

  it('but not that the words tell of something else now', () =>
    inHome(async (home) => {
      await home.load([report('a', told)], NOW);
      await judge(home, request);
      await home.load([report('a', [told[0]!, { who: ['country:CN', 'country:JP'] }])], NOW);
      expect(corrected(home)).toEqual([]);
      expect(home.ledger.anchors()).toEqual([]);
    }));
});

describe('judgements made elsewhere', () => {
  it('are taken once, and refused where they contradict', () =>
    inHome(async (home) => {
      await home.load([report('a', [{}]), report('b', [{ on: '2025-03-09' }])], NOW);
      await judge(home, { type: 'same', a: 'a#event:0', b: 'b#event:0' });
      const [same] = home.ledger.judgements();
      await home.undo(same!.id, NOW.now());
      await judge(home, { type: 'different', a: 'a#event:0', b: 'b#event:0' });
      const outcomes = await home.importJudgements([same!, ...home.ledger.judgements()], NOW.now());
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['known', 'refused']);
      expect(outcomes[1]!.message).toMatch(/contradicts/);
    }));
});
