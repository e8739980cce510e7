// Polish dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

/** "roku", "r." behind a year. */
const YEAR = '{year}[ roku| r.| rok]';
const DASH = '(–|—|-|/)';
const LAST = '(ubiegłego roku|zeszłego roku|minionego roku|ub. r.|ub. roku|ub.r.|ubr.|ubiegłego r.)';
const THIS = '(tego roku|bieżącego roku|br.|b.r.|b. r.|bieżącego r.|obecnego roku)';
const NEXT = '(przyszłego roku|przyszłego r.)';
const SAME = '(tego samego roku|tegoż roku|tego roku samego|tamtego roku)';
const LAST_MONTH = '(zeszłego|ubiegłego|minionego|poprzedniego|ub.) (miesiąca|m.)';
const THIS_MONTH = '(tego|bieżącego|obecnego|bm.) (miesiąca)';
const NEXT_MONTH = '(przyszłego|następnego|kolejnego) miesiąca';

/** Each template with these words behind it. */
const behind = (words: string, templates: readonly string[]): string[] =>
  templates.map((template) => `${template} ${words}`);

const DAYS = ['{day} {month}', `{day}[ ]${DASH}[ ]{day} {month}`, '{day} i {day} {month}'];
const SPANS = ['{month}', '{season}', '{part} {month}'];

/** Polish dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      'g(7|8|20)',
      '(wielki|wielka|wielką|wielkiego|wielkiej|wielkim|czarny|czarna|czarną|czarnym|czarnego|popielcowa|popielcową|popielcowej|tłusty|tłustym|palmowa|palmową|palmowej) {weekday}',
      '(zamachy|zamachów|zamachach|ataki|ataków|atak|ataku|atakach) (z|na|hamasu z|hamasu) 7 października',
      '(zamachy|zamachów|zamachach|zamachu|ataki|ataków|atakach) [z ]11 września',
      '(ulica|ulicy|ulicą|aleja|alei|aleją|plac|placu|placem|rondo|rondzie) {day} {month}',
      '(konstytucja|konstytucji|święto|święta) 3 maja',
      '(pierwszy|pierwsza|pierwsze|pierwszą|pierwszego|pierwszej|po raz pierwszy|najwyższy|najniższy|rekord) od {count} {unit}',
      '(po raz pierwszy|pierwszy raz) od {unit}',
      '(pierwszy|pierwsza|pierwsze|pierwszą) od {some} {unit}',
      '{count}-lecie', '{count}-lecia', '{count}-leciu', '{count}. rocznica', '{count}. rocznicy', '{count}. rocznicę',
      'każdy {weekday}', 'każdą {weekday}', 'co {weekday}',
      '(od) {count} do {count} {unit}', '{count} letni', '{count}-letni', '{count}-dniowa', '{count}-dniowy', '{count}-dniową',
      '(w wieku|wieku) {count} lat', '{count} lat (wojny|niepodległości|więzienia|temu skończył)',
    ],
  },
  {
    sense: 'date',
    templates: [
      `[{weekday}[,] ]{day} {month} ${YEAR}`,
      `[{weekday}[,] ]{day}. {month} ${YEAR}`,
      `{day}[ ]${DASH}[ ]{day} {month} ${YEAR}`,
      `{day} i {day} {month} ${YEAR}`,
      `od {day} do {day} {month} ${YEAR}`,
      `{ordinal} {month} ${YEAR}`,
    ],
  },
  { sense: 'date', templates: ['{year}-{mm}-{day}', '{day}.{mm}.{year}', '{day}/{mm}/{year}', '{day}.{mm}.{year} r.', '{day}.{mm}.{year} roku'] },
  {
    sense: 'date',
    templates: [
      '[{weekday}[,] ]{day} {month}',
      '[{weekday}[,] ]{day}. {month}',
      '{weekday} ⟨{day} {month}⟩',
      '{weekday} ⟨{day}.{mm}⟩',
      '{weekday} ⟨{day}.{mm}.⟩',
      '{weekday}[,] {day}.{mm}.',
      `{day}[ ]${DASH}[ ]{day} {month}`,
      '{day} i {day} {month}',
      'od > {day} do {day} {month}',
      '{ordinal} {month}',
      `{month} ${YEAR}`,
      `{month}[ ]${DASH}[ ]{month} ${YEAR}`,
      `{month} i {month} ${YEAR}`,
      `{part} {month} ${YEAR}`,
      '{part} {month}',
      `{part} ${YEAR}`,
      `{season} ${YEAR}`,
      '(w|do|od|na|przed|po|tej|tego|na przełomie) > {season}',
      '{shift} > {season}',
      '{shift} {month}',
      '(w|we|z|ze|do|od|na|po|przed|za|jeszcze w|już w|dopiero w|przez|cały|całego) > {month}',
      '{plainMonth}',
      `{month}[ ]${DASH}[ ]{month}`,
      '(w|z|do|od|po|przed|na) > {year}[ roku| r.| rok]',
      '{year} (roku|r.|rok|rokiem)',
      '(roku|rok) {year}',
    ],
  },
  { sense: 'date', yearsAway: -1, templates: behind(LAST, [...DAYS, ...SPANS, '{day}. {month}']) },
  { sense: 'date', yearsAway: -1, templates: ['(zeszłej|ubiegłej|minionej|poprzedniej) (wiosny|jesieni|zimy)', '(zeszłego|ubiegłego|minionego) lata', '(zeszłoroczny|zeszłoroczne|zeszłorocznego|ubiegłoroczny|ubiegłorocznego) > {month}'] },
  { sense: 'date', season: 305, templates: ['wiosną'] },
  { sense: 'date', season: 608, templates: ['latem'] },
  { sense: 'date', season: 911, templates: ['jesienią'] },
  { sense: 'date', season: 1202, templates: ['zimą'] },
  { sense: 'date', yearsFromRunning: 0, templates: behind(SAME, [...DAYS, ...SPANS]) },
  { sense: 'date', yearsAway: 0, templates: behind(THIS, [...DAYS, ...SPANS]) },
  { sense: 'date', yearsFromRunning: 1, templates: behind('(następnego roku|kolejnego roku)', [...DAYS, ...SPANS]) },
  { sense: 'date', yearsFromRunning: -1, templates: behind('poprzedniego roku', [...DAYS, ...SPANS]) },
  { sense: 'date', monthsFromRunning: 0, templates: behind('(tego samego|tegoż|tamtego) miesiąca', ['{day}', '{day}.', '{ordinal}', '{day} dnia']) },
  { sense: 'date', yearsAway: 1, templates: behind(NEXT, [...DAYS, ...SPANS]) },
  { sense: 'date', monthsAway: -1, templates: behind(LAST_MONTH, ['{day}', '{day}.', '{ordinal}', '{day} dnia', '{ordinal} dnia', `{day}[ ]${DASH}[ ]{day}`]) },
  { sense: 'date', monthsAway: 0, templates: [...behind(THIS_MONTH, ['{day}', '{day}.', '{ordinal}', '{day} dnia']), '{day} bm.', `{day}[ ]${DASH}[ ]{day} bm.`] },
  { sense: 'date', monthsAway: 1, templates: behind(NEXT_MONTH, ['{day}', '{day}.', '{ordinal}', '{day} dnia']) },
  { sense: 'date', templates: ['{weekday}[,] {day}.', 'dnia > {day}', '(w dniu|w dniach) > {day}', `w dniach > {day}[ ]${DASH}[ ]{day}`] },
  { sense: 'date', next: 'function', templates: ['{day}. dnia miesiąca', '{ordinal} dnia miesiąca', '{day}-go'] },
  {
    sense: 'weekday',
    templates: [
      '{weekday}[ {daypart}]',
      '{daypart} w {weekday}',
      '{daypart} {weekday}',
      '{shift} {weekday}[ {daypart}]',
    ],
  },
  { sense: 'weekday', weeksAway: -1, templates: ['{weekday} (zeszłego|ubiegłego|minionego|poprzedniego|ub.) tygodnia', '{weekday} w (zeszłym|ubiegłym|minionym|poprzednim) tygodniu', 'w (zeszłym|ubiegłym|minionym) tygodniu[,] (w|we) {weekday}'] },
  { sense: 'weekday', weeksAway: 1, templates: ['{weekday} (przyszłego|następnego|kolejnego) tygodnia', '{weekday} w (przyszłym|następnym) tygodniu', 'w (przyszłym|następnym) tygodniu[,] (w|we) {weekday}'] },
  { sense: 'weekday', weeksAway: 0, templates: ['{weekday} (tego|bieżącego) tygodnia', '{weekday} w tym tygodniu'] },
  { sense: 'weekday', weekend: true, templates: ['(w|na|podczas) > (weekend|weekendu)', '(ten|tego) > (weekend|weekendu)', 'sobotę i niedzielę', 'sobotnio-niedzielny'] },
  { sense: 'weekday', weekend: true, shift: 'last', templates: ['(zeszły|ubiegły|miniony|ostatni|zeszłego|ubiegłego|minionego|ostatniego) (weekend|weekendu)'] },
  { sense: 'weekday', weekend: true, shift: 'next', templates: ['(przyszły|następny|najbliższy|nadchodzący|przyszłego|najbliższego|nadchodzącego) (weekend|weekendu)'] },
]; // prettier-ignore
