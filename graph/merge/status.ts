// What is said of an event's happening, out of several reports.

import type { Status } from '../model/index.ts';
import type { EventClaim } from '../model/index.ts';

type Report = Pick<EventClaim, 'status' | 'published'>;

/** At one day of publication the firmer word speaks: the earlier in this list. */
const FIRMNESS: readonly Status[] = ['held', 'cancelled', 'planned', 'proposed', 'denied'];

/**
 * That it was held beats everything; else the latest `published` speaks (a report without one is the oldest).
 * Held beside denied is held and disputed.
 */
export function statusOf(reports: readonly Report[]): {
  readonly status: Status;
  readonly disputed: boolean;
} {
  const said = new Set(reports.map(({ status }) => status));
  if (said.has('held')) return { status: 'held', disputed: said.has('denied') };
  const [latest] = [...reports].sort(
    (a, b) =>
      -compareTexts(a.published ?? '', b.published ?? '') ||
      FIRMNESS.indexOf(a.status) - FIRMNESS.indexOf(b.status),
  );
  return { status: latest!.status, disputed: false };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
