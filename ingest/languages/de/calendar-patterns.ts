// German dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

const TO = '(–|—|-|/|bis|bis zum|und)';

/** German dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      '24/7',
      '9/11',
      '(black|casual) friday',
      '(herr|herrn|frau|familie|wirtin|wirt|der verein) {weekday}',
      '(robinson und|blauer|blauen|schwarzer|schwarzen|heiliger|grüner) {weekday}',
      '(der|dem|zeitung|wochenzeitung) (freitag|sonntag) (berichtet|berichtete|schreibt|zufolge)',
      '(bild|welt) am sonntag',
      '(jeden|jedem|jeder) {weekday}',
      '(der|des|dem) {weekday} der wochen',
      '(17|17.) juni straße',
      'straße des {ordinal} {month}',
      'platz des {ordinal} {month}',
      'bewegung {ordinal} {month}',
      '(ersten|zweiten|dritten|vierten|{ordinal}) mal in {count} {unit}',
      '(seit|nach|während|binnen) (drei|vier) {unit} (krieg|haft)',
      '(erstmals|zum ersten mal|das erste mal|erster besuch|ersten besuch) (in|seit) [mehr als|rund|fast|über] {count} {unit}',
    ],
  },
  {
    sense: 'date',
    templates: [
      '[{weekday}[,] [den|dem] ]{ordinal} {month} {year}',
      '[{weekday}[,] [den|dem] ]{day} {month} {year}',
      `{day}[ ]${TO} {ordinal} {month} {year}`,
      '{ordinal} {mm}. {year}',
      `{ordinal}[ ]${TO} {ordinal} {mm}. {year}`,
      '{day}/{mm}/{year}',
      '{year}-{mm}-{day}',
      '[{weekday}[,] [den|dem] ]{ordinal} {month}',
      `{day}[ ]${TO} {ordinal} {month}`,
      '{day} {month}',
      '(am|vom|bis|zum|dem|den|seit|ab) > {ordinal} {mm}.',
      '{month} {year}',
      '{month} des (jahres|jahrs) {year}',
      '{month}[ ](–|-|bis|und) {month} {year}',
      '{month}[ ](–|-|bis) {month}',
      '{part} {month}[ des jahres] {year}',
      '{part} {month}',
      '{part} {year}',
      '{part} jahres {year}',
      '{season}[ des jahres] {year}',
      '(im|vom|seit dem|bis zum|ab dem) > {season}',
      '{shift} {season}',
      '{shift} {month}',
      '(im|seit|ab|bis|vom|zum|von|bis zum|für|seit dem|auf|auf den|in den) > {month}',
      '(zwischen) > {month}',
      'und > {plainMonth}',
      '(im jahr|im jahre|des jahres|jahr|vom jahr|seit|von|bis|ab|anno|ins jahr|um) > {year}',
    ],
  },
  { sense: 'date', next: 'lower', templates: ['{bareYear}'] },
  {
    sense: 'date',
    yearsAway: -1,
    templates: [
      '{ordinal} {month} (letzten|vergangenen|vorigen) jahres',
      '[{part} ]{month} (letzten|vergangenen|vorigen|des letzten|des vergangenen|des vorigen) jahres',
      '{season} (letzten|vergangenen|vorigen|des letzten|des vergangenen|des vorigen) jahres',
    ],
  },
  {
    sense: 'date',
    yearsAway: 0,
    templates: [
      '[{ordinal} ]{month} (dieses|diesen|des laufenden|des heurigen) jahres',
      '{season} (dieses|diesen) jahres',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: 0,
    templates: [
      '[{ordinal} |{part} ]{month} (desselben|jenes|des selben|des gleichen|des nämlichen) jahres',
      '{season} (desselben|jenes|des selben|des gleichen|des nämlichen) jahres',
      '(im selben|im gleichen|in demselben|in jenem) jahr[,] [im|am] [{ordinal} |{part} ]{month}',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: 1,
    templates: [
      '[{ordinal} |{part} ]{month} (des folgenden|des darauffolgenden|des darauf folgenden|folgenden) jahres',
      '{season} (des folgenden|des darauffolgenden|des darauf folgenden|folgenden) jahres',
      '(im jahr darauf|im jahr danach|im folgejahr|ein jahr darauf)[,] [im|am] [{ordinal} |{part} ]{month}',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: -1,
    templates: [
      '[{ordinal} |{part} ]{month} (des vorjahres|des jahres davor|des jahres zuvor|des vorangegangenen jahres)',
      '{season} (des vorjahres|des jahres davor|des jahres zuvor|des vorangegangenen jahres)',
      '(im jahr davor|im jahr zuvor)[,] [im|am] [{ordinal} |{part} ]{month}',
    ],
  },
  { sense: 'date', monthsFromRunning: 0, templates: ['{ordinal} (desselben|jenes|des gleichen) monats'] },
  {
    sense: 'date',
    following: true,
    templates: [
      '(im|am) > [{ordinal} ]{month} darauf',
      '(im|zum) > {season} darauf',
      '(im|am) > darauffolgenden {month}',
    ],
  },
  {
    sense: 'date',
    yearsAway: 1,
    templates: [
      '[{part} ]{month} (nächsten|kommenden|des nächsten|des kommenden) jahres',
      '{season} (nächsten|kommenden|des nächsten|des kommenden) jahres',
    ],
  },
  {
    sense: 'date',
    monthsAway: -1,
    templates: ['{ordinal} (letzten|vergangenen|vorigen|des letzten|des vergangenen|des vorigen) monats'],
  },
  { sense: 'date', monthsAway: 0, templates: ['{ordinal} (dieses|diesen|des laufenden|des) monats'] },
  {
    sense: 'date',
    monthsAway: 1,
    templates: ['{ordinal} (nächsten|kommenden|des nächsten|des kommenden) monats'],
  },
  {
    sense: 'date',
    next: 'function',
    templates: [
      '(am|vom|bis|bis zum|seit dem|ab dem|zum) > {ordinal}',
      '(am|vom|zwischen dem) > {ordinal}[ ](bis|bis zum|und|und dem) {ordinal}',
    ],
  },
  {
    sense: 'weekday',
    templates: [
      '{weekday}[ {daypart}]',
      '{shift} {weekday}[ {daypart}]',
      '{weekday} (früh|abends|morgens|vormittags|nachmittags|mittags|nachts)',
    ],
  },
  {
    sense: 'weekday',
    weeksAway: 1,
    templates: [
      '{weekday} (nächster|kommender|der nächsten|der kommenden|in der nächsten|in der kommenden) woche',
      '(nächste|kommende) woche {weekday}',
      '(nächste|kommende) woche[,] am {weekday}',
      'in der (nächsten|kommenden) woche am {weekday}',
    ],
  },
  {
    sense: 'weekday',
    weeksAway: -1,
    templates: [
      '{weekday} (letzter|vergangener|voriger|der letzten|der vergangenen|der vorigen) woche',
      '(letzte|vergangene|vorige) woche {weekday}',
      '(letzte|vergangene|vorige) woche[,] am {weekday}',
    ],
  },
  { sense: 'weekday', weeksAway: 0, templates: ['{weekday} dieser woche'] },
  {
    sense: 'weekday',
    weekend: true,
    templates: [
      '(am|übers|zum|fürs) > wochenende',
      'dieses wochenende',
      '(an) > diesem wochenende',
      'wochenende',
    ],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'last',
    templates: ['(letztes|vergangenes|voriges|letzten|vergangenen|vorigen) wochenende'],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'next',
    templates: ['(nächstes|kommendes|nächsten|kommenden) wochenende'],
  },
];
