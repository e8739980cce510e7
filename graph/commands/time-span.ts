// Spans of time as a person types and reads them.

import { ChanceryError } from '../model/index.ts';

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** `90s`, `15m`, `2h`, `1d` in seconds. @throws ChanceryError `wrong-use` on anything else, or less than `least` */
export function secondsIn(text: string, least: number): number {
  const [, number, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  const seconds = number === undefined ? 0 : Number(number) * SECONDS[unit as keyof typeof SECONDS];
  if (seconds >= least) return seconds;
  throw new ChanceryError(
    'wrong-use',
    `"${text}" is no span of ${spanText(least)} or more; write it as 90s, 15m, 2h or 1d`,
  );
}

/** The same for reading: `15 min`, `2 h`, `1 d`; whole units only. */
export function spanText(seconds: number): string {
  if (seconds % SECONDS.d === 0) return `${seconds / SECONDS.d} d`;
  if (seconds % SECONDS.h === 0) return `${seconds / SECONDS.h} h`;
  return seconds % SECONDS.m === 0 ? `${seconds / SECONDS.m} min` : `${seconds} s`;
}

/** An instant for a person, in UTC to the minute; `never` where there is none. */
export function instantText(instant: string | undefined): string {
  return instant?.slice(0, 16).replace('T', ' ') ?? 'never';
}
