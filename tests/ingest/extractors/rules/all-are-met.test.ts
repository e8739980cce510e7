// Where a case says that everybody who is named is met, who acted before goes on. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

const FIDAN = 'Dışişleri Bakanı Hakan Fidan salı günü Cenevre’ye gitti.';
const with_ = (...ids: readonly string[]): string =>
  [...ids, 'country:TR', 'person:hakan-fidan'].sort().join(' ');
const LAVROV = with_('country:RU', 'person:sergey-lavrov');
const BLINKEN = with_('country:US', 'person:antony-blinken');

// prettier-ignore
const MET: readonly [body: string, parties: readonly string[]][] = [
  ['Orada Sergey Lavrov ve Antony Blinken’la ayrı ayrı görüştü.', [LAVROV, BLINKEN]],
  ['Çarşamba günü Sergey Lavrov ve Antony Blinken ile ayrı ayrı görüşecek.', [LAVROV, BLINKEN]],
  ['Burada Sergey Lavrov’la ve Antony Blinken’la ayrı ayrı bir araya geldi.', [LAVROV, BLINKEN]],
  ['Aynı gün Sergey Lavrov ve Antony Blinken ile bir araya geldi.', [with_('country:RU', 'person:sergey-lavrov', 'country:US', 'person:antony-blinken')]],
];

// prettier-ignore
const OTHERS: readonly [body: string][] = [
  ['Sergey Lavrov, çarşamba günü Antony Blinken ile görüştü.'],
  ['Çarşamba günü Sergey Lavrov Antony Blinken ile görüştü.'],
  ['Sergey Lavrov ile Antony Blinken çarşamba günü görüştü.'],
  ['Sergey Lavrov’un Antony Blinken ile görüşmesi çarşamba günü Cenevre’de yapıldı.'],
];

describe('everybody who is named is met', () => {
  it.each(MET)('%s', async (body, parties) => {
    const events = printed(await readText('tr', 'Takvim', `${FIDAN} ${body}`));
    for (const each of parties) expect(events.map((event) => event.split(' | ')[1])).toContain(each);
  });

  it.each(OTHERS)('not where one of them acts: %s', async (body) => {
    const events = printed(await readText('tr', 'Takvim', `${FIDAN} ${body}`));
    const theirs = events.filter((event) => event.includes('antony-blinken'));
    expect(theirs).toHaveLength(1);
    expect(theirs[0]).not.toContain('hakan-fidan');
  });
});
