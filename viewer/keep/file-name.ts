// Files are named after what they show.

import type { DateRange } from '../../graph/model/index.ts';

const LONGEST = 80;

/** `chancery-russia-united-states-2025-02-01-2025-12-31.svg`: what is shown, and of which days. */
export function fileName(what: string, range: DateRange | null, ending: string): string {
  const days = range ? `${range.start} ${range.end}` : '';
  const words = `chancery ${what} ${days}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `${words.slice(0, LONGEST).replace(/-$/, '')}.${ending}`;
}
