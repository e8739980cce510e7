import { describe, expect, it } from 'vitest';
import { statsOf } from '../../../graph/views/index.ts';
import { checkExtraction, type Extraction, type Issue } from '../../../graph/model/index.ts';
import { graphOf } from '../merge/graph-of.ts';
import { report, type Told } from '../merge/report.ts';

const issuesOf = (extraction: Extraction): readonly Issue[] => {
  const check = checkExtraction(extraction);
  expect(check.ok).toBe(true);
  return check.ok ? check.extraction.issues : [];
};
const SECOND: Told = { on: '2025-02-20', after: 0 };

describe('a stated relation that the days contradict', () => {
  it('is an issue with the words for both', () => {
    const extraction = report('r', [{ on: '2025-02-27' }, SECOND]);
    const [issue, ...more] = issuesOf(extraction);
    expect(more).toEqual([]);
    const [first, second] = extraction.events.map(({ evidence }) => evidence[0]);
    expect(issue).toMatchObject({ code: 'sequence-against-dates' });
    expect(extraction.article.text.slice(issue!.start, issue!.end)).toBe(second && 'quote' in second ? second.quote : ''); // prettier-ignore
    for (const piece of [first, second]) expect(issue!.message).toContain(piece && 'quote' in piece ? piece.quote : '?'); // prettier-ignore
    expect(issue!.message).toMatch(/dated 2025-02-20 .* after what is dated 2025-02-27/);
  });
  it('is told once, also of what was loaded before', () => {
    const extraction = report('r', [{ on: '2025-02-27' }, SECOND]);
    expect(issuesOf({ ...extraction, issues: issuesOf(extraction) })).toHaveLength(1);
  });
  it('is counted, and the relation stays stated', async () => {
    const seen = await graphOf([[report('r', [{ on: '2025-02-27' }, SECOND])]], ({ ledger }) => [
      statsOf(ledger, { name: 'none', version: '', cypher: false }).issues,
      [...ledger.edges()].flatMap(({ type, basis }) => (type === 'PRECEDED_BY' ? basis : [])),
    ]);
    expect(seen).toEqual([{ 'sequence-against-dates': 1 }, ['stated']]);
  });
  it.each<[string, Told, Told]>([
    ['the days in order', { on: '2025-02-19' }, SECOND],
    ['one day', { on: '2025-02-20' }, SECOND],
    ['ranges that overlap', { on: ['2025-02-18', '2025-02-24'] }, { on: ['2025-02-17', '2025-02-18'], after: 0 }],
    ['one without a day', { on: null }, SECOND],
    ['no relation', { on: '2025-02-27' }, { on: '2025-02-20' }],
  ])('not: %s', (_, first, second) => expect(issuesOf(report('r', [first, second]))).toEqual([])); // prettier-ignore
});
