// Turkish: what is settled or suggested, "the two" without a noun, and stepping before the press. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const MET = 'Cumhurbaşkanı Recep Tayyip Erdoğan salı günü Astana’da Vladimir Putin ile bir araya geldi.';
const TWO = 'country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin';
const VISIT = 'country:GR country:TR person:kyriakos-mitsotakis';

// prettier-ignore
const TOLD: readonly (readonly [body: string, event: string])[] = [
  ['Yunanistan Başbakanı Kiryakos Miçotakis’in 5 Haziran’da Ankara’ya gelmesi kesinleşti.', `planned visit 2024-06-05 place:ankara | ${VISIT}`],
  ['Yunanistan Başbakanı Kiryakos Miçotakis’in haziranda Ankara’yı ziyaret etmesi kesinleşti.', `planned visit 2024-06-01..2024-06-30 place:ankara | ${VISIT}`],
  [`${MET} İkili son olarak eylülde Soçi’de görüşmüştü.`, `held talks 2023-09-01..2023-09-30 place:sochi | ${TWO}`],
  [`${MET} İkili, 12 Şubat’ta Soçi’de buluşmuştu.`, `held talks 2024-02-12 place:sochi | ${TWO}`],
  [`${MET} İki lider daha sonra basının önüne çıktı.`, `held press-conference 2024-05-28 place:astana | ${TWO}`],
  [`${MET} İki lider ardından kameraların önüne geçti.`, `held press-conference 2024-05-28 place:astana | ${TWO}`],
];

// prettier-ignore
const NOT_TOLD: readonly (readonly [body: string, not: string])[] = [
  [`${MET} İkili görüşme iki saat sürdü.`, 'press-conference'],
  ['Yunanistan Başbakanı Kiryakos Miçotakis’in Ankara’ya gelmesi kesinleşmedi.', 'planned'],
  [`${MET} Çocuklar evin önüne çıktı.`, 'press-conference'],
  [`${MET} Seçim sonuçları dün kesinleşti.`, 'planned'],
];

describe('Turkish plans and pairs', () => {
  it.each(TOLD)('%s', async (body, event) => {
    expect(printed(await readText('tr', 'Takvim', body))).toContain(event);
  });

  it.each(NOT_TOLD)('not told: %s', async (body, not) => {
    expect(printed(await readText('tr', 'Takvim', body)).join('\n')).not.toContain(not);
  });
});
