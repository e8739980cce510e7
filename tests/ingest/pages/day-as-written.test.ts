import { describe, expect, it } from 'vitest';
import { dayAsWritten } from '../../../ingest/pages/day-as-written.ts';

describe('a day as a page writes it', () => {
  it.each([
    ['2024-05-31', '2024-05-31'],
    ['2024-05-31T23:30:00-04:00', '2024-05-31'],
    ['2024-05-30T22:30:00Z', '2024-05-30'],
    ['2024-05-31 10:20:00', '2024-05-31'],
    ['2024/5/3 08:00', '2024-05-03'],
    ['20240531', '2024-05-31'],
    ['20240531T102030Z', '2024-05-31'],
    ['2024年5月31日 10:20', '2024-05-31'],
    ['２０２４年５月３１日', '2024-05-31'],
    ['31.05.2024, 14:30 Uhr', '2024-05-31'],
    ['31/05/2024', '2024-05-31'],
    ['05/31/2024', '2024-05-31'],
    ['Fri, 31 May 2024 10:00:00 GMT', '2024-05-31'],
    ['Fri May 31 2024 10:00:00 GMT+0200', '2024-05-31'],
    ['May 31st, 2024', '2024-05-31'],
    ['3 September 2024', '2024-09-03'],
    ['03.04.2024', '2024-04-03'],
  ])('%s is %s', (text, day) => {
    expect(dayAsWritten(text)).toBe(day);
  });

  it('with the day first where the language writes it so', () => {
    expect(dayAsWritten('03/04/2024', true)).toBe('2024-04-03');
  });

  it.each([
    ['nothing', ''],
    ['a number of seconds', '1717150000'],
    ['a number of milliseconds', '1717150000000'],
    ['a day that either order could mean', '03/04/2024'],
    ['no day of the calendar', '2024-02-30'],
    ['a month', '2024-05'],
    ['a time', '10:20'],
    ['a year long ago', '1924-05-31'],
    ['a telephone number', '+49 30 2024 0531 99'],
    ['words', 'yesterday at noon'],
  ])('%s is none', (_what, text) => {
    expect(dayAsWritten(text)).toBeNull();
  });
});
