// How what is said of an event changed from one day of publication to the next: planned for the 9th, held on the 9th.

import type { DateRange, ReportView, Status } from '../../graph/model/index.ts';

/** What was said of it for a while, and by whom. */
export interface HistoryStep {
  readonly status: Status;
  readonly date: DateRange | null;
  /** The articles that say so one after the other, the earliest first; at least one. */
  readonly reports: readonly ReportView[];
}

function isSame(step: HistoryStep, { status, date }: ReportView): boolean {
  // Who names no day says nothing new of it.
  return step.status === status && (!date || (step.date?.start === date.start && step.date.end === date.end));
}

/** The steps by day of publication; reports without one are in no order and left out. One step where nothing changed. */
export function historyOf(reports: readonly ReportView[]): readonly HistoryStep[] {
  const steps: HistoryStep[] = [];
  const dated = reports.filter(({ article }) => article.published !== null);
  const sorted = dated.toSorted((a, b) => a.article.published!.localeCompare(b.article.published!));
  for (const report of sorted) {
    const last = steps.at(-1);
    if (last && isSame(last, report)) steps[steps.length - 1] = { ...last, reports: [...last.reports, report] };
    else steps.push({ status: report.status, date: report.date, reports: [report] });
  } // prettier-ignore
  return steps;
}
