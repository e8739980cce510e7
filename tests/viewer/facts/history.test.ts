import { describe, expect, test } from 'vitest';
import type { ReportView, Status } from '../../../graph/model/index.ts';
import { historyOf } from '../../../viewer/facts/history.ts';

const report = (published: string | null, status: Status, day: string | null, label = ''): ReportView => ({
  article: { id: `article:${label}${published}`, label, title: '', published, language: 'en' },
  local: 'event:1',
  kind: 'talks',
  status,
  date: day === null ? null : { start: day, end: day },
  title: '',
  who: [],
  where: [],
});

const told = (reports: readonly ReportView[]) =>
  historyOf(reports).map(({ status, date, reports }) => [status, date?.start ?? null, reports.length]);

describe('what changed', () => {
  test('goes by the day of publication', () => {
    expect(
      told([
        report('2025-03-10', 'held', '2025-03-09'),
        report('2025-03-03', 'planned', '2025-03-09'),
        report('2025-03-05', 'planned', '2025-03-12'),
      ]),
    ).toEqual([
      ['planned', '2025-03-09', 1],
      ['planned', '2025-03-12', 1],
      ['held', '2025-03-09', 1],
    ]);
  });

  test.each<[string, readonly ReportView[], unknown]>([
    ['who says the same is counted', [report('2025-03-03', 'held', '2025-03-02', 'a'), report('2025-03-04', 'held', '2025-03-02', 'b')], [['held', '2025-03-02', 2]]],
    ['who names no day says nothing new', [report('2025-03-03', 'held', '2025-03-02'), report('2025-03-04', 'held', null)], [['held', '2025-03-02', 2]]],
    ['what comes back is a step', [report('2025-03-01', 'planned', null), report('2025-03-02', 'cancelled', null), report('2025-03-03', 'planned', null)], [['planned', null, 1], ['cancelled', null, 1], ['planned', null, 1]]],
    ['an article without a day has no place', [report(null, 'denied', null), report('2025-03-03', 'held', null)], [['held', null, 1]]],
    ['of nothing is nothing', [], []],
  ])('%s', (_, reports, steps) => expect(told(reports)).toEqual(steps)); // prettier-ignore
});
