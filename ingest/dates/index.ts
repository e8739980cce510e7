// The door of the date engine.

export type { AnaphoricMeaning, DateContext, DateMeaning, DateMention } from './date-mention.ts';
export type { DatePack, Pattern } from './date-pack.ts';
export { dayOf } from './calendar.ts';
export { findDates } from './find-dates.ts';
export { resolveDate } from './resolve-date.ts';
export { datesInUrl } from './dates-in-url.ts';
