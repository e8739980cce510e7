// What was held without a result, and what was put off to another day. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const MET = [
  'held talks 2024-05-27 place:ankara | country:TR country:US person:antony-blinken person:hakan-fidan',
];
const PUT_OFF = [
  'cancelled talks 2024-06-03 place:ankara | country:TR country:US person:antony-blinken person:hakan-fidan',
  'planned talks 2024-06-05 place:ankara | country:TR country:US person:antony-blinken person:hakan-fidan',
];
const CALLED_OFF = [
  'cancelled talks 2024-05-27 place:ankara | country:TR country:US person:antony-blinken person:hakan-fidan',
];

// prettier-ignore
const TOLD: readonly [language: string, body: string, events: readonly string[]][] = [
  ['en', 'The talks between Antony Blinken and Hakan Fidan in Ankara on Monday brought no result.', MET],
  ['de', 'Das Treffen von Antony Blinken und Hakan Fidan am Montag in Ankara blieb ohne Ergebnis.', MET],
  ['fr', "La rencontre entre Antony Blinken et Hakan Fidan lundi à Ankara n'a rien donné.", MET],
  ['es', 'La reunión entre Antony Blinken y Hakan Fidan el lunes en Ankara no dio resultados.', MET],
  ['it', "L'incontro tra Antony Blinken e Hakan Fidan lunedì ad Ankara non ha portato risultati.", MET],
  ['pt', 'O encontro entre Antony Blinken e Hakan Fidan na segunda-feira em Ancara não deu resultados.', MET],
  ['nl', 'Het gesprek tussen Antony Blinken en Hakan Fidan maandag in Ankara leverde geen akkoord op.', MET],
  ['ru', 'Переговоры Энтони Блинкена и Хакана Фидана в понедельник в Анкаре не дали результата.', MET],
  ['uk', 'Переговори Ентоні Блінкена та Хакана Фідана в понеділок в Анкарі не дали результату.', MET],
  ['ar', 'لم تسفر محادثات أنتوني بلينكن وهاكان فيدان الاثنين في أنقرة عن نتيجة.', MET],
  ['tr', 'Antony Blinken ile Hakan Fidan arasında pazartesi günü Ankara’da yapılan görüşmeden sonuç çıkmadı.', MET],
  ['ja', 'ブリンケン国務長官とトルコのフィダン外相による27日のアンカラでの会談は成果がなかった。', MET],
  ['zh', '布林肯和费丹27日在安卡拉的会谈没有取得成果。', MET],
  ['vi', 'Cuộc gặp giữa Ngoại trưởng Mỹ Antony Blinken và Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan hôm thứ Hai tại Ankara không đạt kết quả.', MET],
  ['en', 'The talks between Antony Blinken and Hakan Fidan in Ankara on Monday did not take place.', CALLED_OFF],
  ['ru', 'Встреча Энтони Блинкена и Хакана Фидана в понедельник в Анкаре не состоялась.', CALLED_OFF],
  ['en', 'The meeting between Antony Blinken and Hakan Fidan planned for Monday in Ankara was postponed to June 5.', PUT_OFF],
  ['de', 'Das für Montag geplante Treffen von Antony Blinken und Hakan Fidan in Ankara wurde auf den 5. Juni verschoben.', PUT_OFF],
  ['fr', 'La rencontre entre Antony Blinken et Hakan Fidan prévue lundi à Ankara a été reportée au 5 juin.', PUT_OFF],
  ['es', 'La reunión entre Antony Blinken y Hakan Fidan prevista para el lunes en Ankara se aplazó al 5 de junio.', PUT_OFF],
  ['it', "L'incontro tra Antony Blinken e Hakan Fidan previsto lunedì ad Ankara è stato rinviato al 5 giugno.", PUT_OFF],
  ['pt', 'O encontro entre Antony Blinken e Hakan Fidan previsto para segunda-feira em Ancara foi adiado para 5 de junho.', PUT_OFF],
  ['ru', 'Встреча Энтони Блинкена и Хакана Фидана, запланированная на понедельник в Анкаре, перенесена на 5 июня.', PUT_OFF],
  ['uk', 'Зустріч Ентоні Блінкена та Хакана Фідана, запланована на понеділок в Анкарі, перенесена на 5 червня.', PUT_OFF],
  ['tr', 'Antony Blinken ile Hakan Fidan arasında pazartesi günü Ankara’da planlanan görüşme 5 Haziran’a ertelendi.', PUT_OFF],
  ['en', 'The meeting between Antony Blinken and Hakan Fidan was postponed indefinitely.', ['cancelled talks undated nowhere | country:TR country:US person:antony-blinken person:hakan-fidan']],
];

// prettier-ignore
const NOTHING: readonly [language: string, body: string][] = [
  ['en', 'Antony Blinken and Hakan Fidan did not meet in Ankara on Monday.'],
  ['en', 'No agreement on a meeting between Antony Blinken and Hakan Fidan was reached on Monday.'],
  ['es', 'Antony Blinken no llegó a reunirse con Hakan Fidan el lunes en Ankara.'],
  ['ar', 'لم يلتق أنتوني بلينكن هاكان فيدان الاثنين في أنقرة.'],
  ['zh', '布林肯和费丹27日没有在安卡拉会谈。'],
  ['zh', '布林肯27日没能见到费丹。'],
  ['fr', 'Le match France-Italie a été reporté au 5 juin.'],
];

describe('came to nothing', () => {
  it.each(TOLD)('%s: %s', async (language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });

  it.each(NOTHING)('nothing: %s: %s', async (language, body) => {
    expect(printed(await readText(language, 'News', body))).toEqual([]);
  });
});
