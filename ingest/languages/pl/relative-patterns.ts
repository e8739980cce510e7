// Polish dates counted from today, and times that can not be counted.

import type { Pattern } from '../../dates/index.ts';
import { forEachUnit } from './units.ts';

const DAYPART =
  '(rano|wieczorem|w nocy|w południe|po południu|przed południem|nad ranem|późnym wieczorem|późno wieczorem)';
const LAST = '(zeszły|ubiegły|miniony|zeszłym|ubiegłym|minionym|zeszłego|ubiegłego|minionego|ub.)';
const NEXT = '(przyszły|następny|przyszłym|następnym|przyszłego|następnego|nadchodzącym|nadchodzącego)';
const THIS = '(tym|bieżącym|ten|tego|bieżącego)';

/** Polish dates counted from today, and times that can not be counted. */
export const relativePatterns: readonly Pattern[] = [
  {
    sense: 'deictic',
    unit: 'day',
    count: 0,
    templates: [
      `(dziś|dzisiaj)[ ${DAYPART}]`, '(rano|wieczorem) (dziś|dzisiaj)', '(dzisiejszy|dzisiejszego|dzisiejszym|dzisiejsza|dzisiejszej|dzisiejszą|dzisiejsze|dzisiejszych|dzisiejszymi)',
      '(kilka|{count}) godzin temu', 'przed kilkoma godzinami', 'przed {count} godzinami', 'dziś w nocy', 'za (kilka|{count}) (godzin|godziny)', 'w tych godzinach',
    ],
  },
  {
    sense: 'deictic',
    unit: 'day',
    count: -1,
    templates: [`wczoraj[ ${DAYPART}]`, '(wczorajszy|wczorajszego|wczorajszym|wczorajsza|wczorajszej|wczorajszą|wczorajsze|wczorajszych|wczorajszymi)', '(ubiegłej|minionej|ostatniej|zeszłej) nocy'],
  },
  { sense: 'deictic', unit: 'day', count: 1, templates: [`jutro[ ${DAYPART}]`, '(jutrzejszy|jutrzejszego|jutrzejszym|jutrzejsza|jutrzejszej|jutrzejszą|jutrzejsze|jutrzejszych)'] },
  { sense: 'deictic', unit: 'day', count: -2, templates: ['przedwczoraj', 'przedwczorajszy', 'przedwczorajszego'] },
  { sense: 'deictic', unit: 'day', count: 2, templates: ['pojutrze'] },
  {
    sense: 'deictic',
    count: -1,
    templates: ['[dokładnie |około |ok. |prawie |niemal |ponad ]{count} {unit} temu', 'przed {count} {unit}'],
  },
  { sense: 'deictic', count: 1, templates: ['za [niespełna |około ]{count} {unit}'] },
  ...forEachUnit(({ unit, count, one, instrumental }) => ({ sense: 'deictic', unit, count: -count, templates: [`${one} temu`, `przed ${instrumental}`] })),
  ...forEachUnit(({ unit, count, one }) => ({ sense: 'deictic', unit, count, templates: [`za ${one}`] })),
  { sense: 'deictic', count: 0, templates: ['{shift} {unit}', '{part} {shift} {unit}'] },
  { sense: 'deictic', unit: 'week', count: 0, templates: [`${THIS} tygodniu`, `${THIS} tygodnia`, 'w tygodniu bieżącym'] },
  { sense: 'deictic', unit: 'week', count: -1, templates: [`${LAST} (tygodniu|tygodnia|tydzień)`] },
  { sense: 'deictic', unit: 'week', count: 1, templates: [`${NEXT} (tygodniu|tygodnia|tydzień)`] },
  { sense: 'deictic', unit: 'week', count: -2, templates: ['zaprzeszłym tygodniu', 'zaprzeszłego tygodnia'] },
  { sense: 'deictic', unit: 'year', count: -1, templates: ['(ubiegłoroczny|ubiegłorocznego|ubiegłorocznym|ubiegłoroczna|ubiegłorocznej|ubiegłoroczną|ubiegłoroczne|zeszłoroczny|zeszłorocznego|zeszłorocznym|zeszłoroczna|zeszłorocznej|zeszłoroczną|zeszłoroczne)', 'ub.r.', 'ub. r.'] },
  { sense: 'deictic', unit: 'year', count: 0, templates: ['(tegoroczny|tegorocznego|tegorocznym|tegoroczna|tegorocznej|tegoroczną|tegoroczne|tegorocznych)', 'br.', 'b.r.'] },
  { sense: 'deictic', unit: 'year', count: 1, templates: ['(przyszłoroczny|przyszłorocznego|przyszłorocznym|przyszłoroczna|przyszłorocznej|przyszłoroczną|przyszłoroczne)'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'end', templates: ['(koniec|końca|końcu|końcem) miesiąca'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'start', templates: ['(początek|początku|początkiem) miesiąca'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'middle', templates: ['(połowie|połowy|połową) miesiąca'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'end', templates: ['(koniec|końca|końcu|końcem) roku'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'start', templates: ['(początek|początku|początkiem) roku'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'middle', templates: ['(połowie|połowy|połową) roku'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'end', templates: ['(koniec|końca|końcu) tygodnia'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'start', templates: ['(początek|początku) tygodnia'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'middle', templates: ['(połowie|połowy) tygodnia'] },
  {
    sense: 'night-to',
    templates: ['w > nocy z {weekday} na {weekday}', 'w > nocy na {weekday}', 'noc z {weekday} na {weekday}', 'nocy z {weekday} na {weekday}', 'nocy na {weekday}'],
  },
  {
    sense: 'within',
    count: 1,
    templates: ['(w ciągu|w przeciągu) [najbliższych |następnych |kolejnych ]{count} {unit}', '(w|przez|na) > (najbliższych|najbliższe|kolejnych|kolejne) {count} {unit}', 'w ciągu {unit}', 'w (najbliższym|przeciągu) (tygodniu|miesiącu)'],
  },
  {
    sense: 'within',
    count: -1,
    templates: ['(w ciągu|przez|w) > (ostatnich|minionych|ostatnie|minione) {count} {unit}'],
  },
  {
    sense: 'vague',
    templates: [
      'wkrótce', 'niebawem', 'niedługo', 'w niedługim czasie', 'w najbliższym czasie', 'w najbliższej przyszłości', 'w niedalekiej przyszłości', 'w dającej się przewidzieć przyszłości', 'lada dzień', 'niedawno', 'ostatnio', 'w ostatnim czasie', 'swego czasu', 'kiedyś', 'dawno', 'jakiś czas temu', 'od dawna', 'od lat',
      '(w|na|przez) (najbliższych|najbliższe|ostatnich|ostatnie|kolejnych|kolejne) (godzinach|dniach|tygodniach|miesiącach|latach|godziny|dni|tygodnie|miesiące|lata)', 'w ciągu (najbliższych|ostatnich|kolejnych) (godzin|dni|tygodni|miesięcy|lat)',
      '{some} {unit} (temu|później|wcześniej)', 'po {some} {unit}', 'przed {some} {unit}', 'za {some} {unit}', 'od {some} {unit}', 'od {count} {unit}', 'w (późniejszym|innym|dogodnym) terminie', 'na późniejszy termin', 'w bliżej nieokreślonym terminie', 'dni temu', '(dni|tygodni|miesięcy|lat) wcześniej', 'do niedawna', 'jeszcze niedawno', 'przed laty', 'przed wielu laty',
    ],
  },
]; // prettier-ignore
