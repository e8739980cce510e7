// Turkish dates counted from today, from the running date or from an event, and times that can not be counted.

import type { Pattern } from '../../dates/index.ts';

const DAYPART = '[ {daypart}]';
/** An event in the ablative, which days are counted from: "zirveden iki gün önce". */
const EVENT =
  '(görüşmeden|görüşmelerden|görüşmesinden|zirveden|zirvesinden|toplantıdan|toplantısından|ziyaretten|ziyaretinden|müzakerelerden|buluşmadan|seçimden|seçimlerden|saldırıdan|anlaşmadan|ateşkesten)';

/** Turkish dates counted from today, from the running date or from an event, and times that can not be counted. */
export const relativePatterns: readonly Pattern[] = [
  {
    sense: 'deictic',
    unit: 'day',
    count: 0,
    templates: [
      `(bugün|bugünkü)${DAYPART}`,
      'bu (sabah|akşam|gece|öğlen)',
      '{count} saat önce',
      '(biraz|az) önce',
      'gün içinde',
    ],
  },
  { sense: 'deictic', unit: 'day', count: -1, templates: [`(dün|dünkü)${DAYPART}`] },
  { sense: 'deictic', unit: 'day', count: 1, templates: [`(yarın|yarınki)${DAYPART}`] },
  { sense: 'deictic', unit: 'day', count: -2, templates: [`(önceki|evvelki|evvelsi) gün${DAYPART}`] },
  { sense: 'deictic', unit: 'day', count: 2, templates: ['(öbür gün|yarından sonra)'] },
  {
    sense: 'deictic',
    count: -1,
    templates: ['[bundan ]{count} {unit} önce', '[yaklaşık|tam] {count} {unit} (önce|önceki)', '{count} {unit} evvel'],
  },
  { sense: 'deictic', count: 1, templates: ['bundan {count} {unit} sonra'] },
  {
    sense: 'deictic',
    count: 0,
    templates: [
      '{shift} {unit}',
      '{shift} (haftanın|ayın|yılın|haftaki|ayki|yılki) [{part}]',
      '{shift} (haftaki|ayki|yılki)',
      '{shift} (hafta|ay|yıl) {part}',
    ],
  },
  { sense: 'deictic', unit: 'week', count: 1, templates: ['haftaya'] },
  { sense: 'deictic', unit: 'week', count: 0, templates: ['hafta içinde', 'bu hafta içinde'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'start', templates: ['[bu ]hafta (başı|başında)', 'haftanın (başı|başında)'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'middle', templates: ['[bu ]hafta (ortası|ortasında)', 'haftanın (ortası|ortasında)'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'end', templates: ['haftanın (sonu|sonunda)'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'start', templates: ['(ay|ayın) (başı|başında|başlarında)'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'middle', templates: ['(ay|ayın) (ortası|ortasında|ortalarında)'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'end', templates: ['(ay|ayın) (sonu|sonunda|sonuna|sonlarında)'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'start', templates: ['(yıl|yılın|sene) (başı|başında|başlarında|başından)'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'middle', templates: ['(yıl|yılın|sene) (ortası|ortasında|ortalarında)'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'end', templates: ['(yıl|yılın|sene) (sonu|sonunda|sonuna|sonlarında)'] },
  { sense: 'after-event', direction: 'after', templates: [`${EVENT} > {count} {unit} sonra`] },
  { sense: 'after-event', direction: 'before', templates: [`${EVENT} > {count} {unit} önce`] },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 0,
    templates: [
      `(aynı|o|söz konusu) gün${DAYPART}`,
      '(aynı|o) (akşam|sabah|gece)',
      '(aynı|o) günün (sabahı|akşamı|gecesi|sabahında|akşamında|gecesinde)',
      'günün (ilerleyen|devam eden) saatlerinde',
      '(birkaç|{count}) saat sonra',
      'akşam saatlerinde',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: [`(ertesi|sonraki) gün${DAYPART}`, 'ertesi (sabah|akşam)', '(ertesi|sonraki) (günü|günkü)'],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -1,
    templates: ['bir gün öncesinde', 'bir önceki (gün|akşam|gece|sabah)', '(bir gün|bir akşam) öncesinde', 'ondan bir gün önce'],
  },
  { sense: 'anaphoric', unit: 'day', count: 1, templates: ['ertesi {weekday}[ günü]'] },
  { sense: 'anaphoric', unit: 'week', count: 1, templates: ['(ertesi|sonraki|bir sonraki) hafta'] },
  { sense: 'anaphoric', unit: 'week', count: -1, templates: ['(önceki|bir önceki) hafta'] },
  { sense: 'anaphoric', unit: 'week', count: 0, templates: ['(aynı|o) hafta'] },
  { sense: 'anaphoric', unit: 'month', count: 1, templates: ['(ertesi|sonraki|bir sonraki) ay'] },
  { sense: 'anaphoric', unit: 'month', count: -1, templates: ['bir önceki ay'] },
  { sense: 'anaphoric', unit: 'month', count: 0, templates: ['aynı (ay|ayın|ay içinde)'] },
  { sense: 'anaphoric', unit: 'year', count: 1, templates: ['(ertesi|sonraki|bir sonraki) yıl'] },
  { sense: 'anaphoric', unit: 'year', count: 0, templates: ['aynı (yıl|yılın|sene)'] },
  { sense: 'anaphoric', count: 1, templates: ['{count} {unit} sonra', '{count} {unit} (sonrasında|sonraki)'] },
  { sense: 'anaphoric', count: -1, templates: ['(ondan|bundan) {count} {unit} önce', '{count} {unit} öncesinde'] },
  {
    sense: 'within',
    count: 1,
    templates: ['[önümüzdeki|gelecek ]{count} {unit} (içinde|içerisinde)', '(önümüzdeki|gelecek) {count} {unit}'],
  },
  { sense: 'within', count: -1, templates: ['(son|geçen|geçtiğimiz) {count} {unit}[ içinde]'] },
  {
    sense: 'vague',
    templates: [
      '(yakında|yakın zamanda|yakın gelecekte|kısa süre içinde|kısa sürede|en kısa sürede|en kısa zamanda)',
      '(önümüzdeki|gelecek) (günlerde|haftalarda|aylarda|yıllarda|dönemde|günler|haftalar)',
      '(geçen|geçtiğimiz|son) (günlerde|haftalarda|aylarda|yıllarda|dönemde|günler|haftalar)',
      '{some} {unit} (önce|sonra|içinde|evvel|önceki)',
      '(günler|haftalar|aylar|yıllar) (önce|sonra|süren)',
      '(ileri|daha ileri|uygun) bir tarihte',
      '(kısa|uzun) süre (önce|sonra)',
      'önümüzdeki {some} {unit}',
    ],
  },
]; // prettier-ignore
