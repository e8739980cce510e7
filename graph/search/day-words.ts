// Days as people type them, turned into the ISO form that the index holds.

import { isDay, LANGUAGES } from '../model/index.ts';
import { fold } from './tokens.ts';

const WORD = String.raw`[\p{L}\p{M}]+\.?`;
const DAY_MONTH_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?(${WORD})\s+(?:de\s+)?(\d{4})(?!\d)`,
  'giu',
);
const MONTH_DAY_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${WORD})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`,
  'giu',
);
const MONTH_YEAR = new RegExp(String.raw`(?<![\p{L}\p{N}])(${WORD})\s+(?:de\s+)?(\d{4})(?!\d|-\d)`, 'giu');
const DAY_MONTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?(${WORD})(?![\p{L}\p{N}])`,
  'giu',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${WORD})\s+(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}-])`,
  'giu',
);
const EASTERN_DAY = /(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?日/g;
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g;
const EASTERN = /(\d{4})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/g;

/**
 * The text with every day and month in it in ISO form: `27 Feb 2025`, `February 27, 2025`, `27. Februar 2025`,
 * `27.2.2025`, `2025年2月27日` → `2025-02-27`; `Feb 2025` → `2025-02`; `27 Feb` → `--02-27`. Months in every language of `LANGUAGES`.
 * What is no day of the calendar stays as it is.
 */
export function withIsoDays(text: string): string {
  return text
    .replace(
      EASTERN,
      (all, year: string, month: string, day?: string) => iso(year, Number(month), day) ?? all,
    )
    .replace(DOTTED, (all, day: string, month: string, year: string) => iso(year, Number(month), day) ?? all)
    .replace(DAY_MONTH_YEAR, (all, day: string, word: string, year: string) => named(year, word, day) ?? all)
    .replace(MONTH_DAY_YEAR, (all, word: string, day: string, year: string) => named(year, word, day) ?? all)
    .replace(MONTH_YEAR, (all, word: string, year: string) => named(year, word) ?? all)
    .replace(EASTERN_DAY, (all, month: string, day: string) => yearless(Number(month), day) ?? all)
    .replace(
      DAY_MONTH,
      (all, day: string, word: string) => yearless(months().get(monthKey(word)), day) ?? all,
    )
    .replace(
      MONTH_DAY,
      (all, word: string, day: string) => yearless(months().get(monthKey(word)), day) ?? all,
    );
}

/** A day of any year, `--02-27`; a leap year has all of them. */
function yearless(month: number | undefined, day: string): string | undefined {
  const found = month === undefined ? undefined : iso('2024', month, day);
  return found && `-${found.slice(4)}`;
}

function named(year: string, word: string, day?: string): string | undefined {
  const month = months().get(monthKey(word));
  return month === undefined ? undefined : iso(year, month, day);
}

function iso(year: string, month: number, day?: string): string | undefined {
  const first = `${year}-${String(month).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  if (!isDay(first)) return undefined;
  return day === undefined ? first.slice(0, 7) : first;
}

let known: ReadonlyMap<string, number> | undefined;

/** Made when a word is first asked about: most commands search nothing. */
function months(): ReadonlyMap<string, number> {
  return (known ??= monthNames());
}

/** Names of months, long and short, alone and inside a date, from the platform's own tables. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      for (const shape of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const parts = format.formatToParts(Date.UTC(2025, index, 1));
          const name = monthKey(parts.find((part) => part.type === 'month')?.value ?? '');
          if (/^\p{L}+$/u.test(name) && !names.has(name)) names.set(name, index + 1);
        }
      }
    }
  }
  return names;
}

function monthKey(word: string): string {
  return fold(word).replace(/\.$/, '');
}
