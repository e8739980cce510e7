// Dutch dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

const TO = '(–|—|-|/|tot|tot en met|t/m|en)';

/** Dutch dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      '24/7',
      '9/11',
      '(black|casual|goede|witte|stille|zwarte|bloedige|gekke|blauwe) {weekday}',
      '(meneer|mevrouw|familie|robinson en) {weekday}',
      "(elke|iedere|op|’s|'s) {weekday} en {weekday}",
      '(elke|iedere) {weekday}',
      '(elk|ieder) {season}',
      '(arabische|praagse|warme|hete) (lente|herfst)',
      '(plein|straat|beweging|kazerne) {ordinal} {month}',
      '(straat|plein) van de {ordinal} {month}',
      '(voor het eerst|eerste keer|de eerste|het eerste) (in|sinds) [meer dan|ruim|bijna|zowat|zo’n] {count} {unit}',
      '(voor het eerst|eerste [staats]bezoek|eerste) (in) [meer dan|ruim|bijna|zowat] {count} {unit}',
      '(meer|minder|langer) dan {count} {unit} geleden',
      '{count} op de {count}',
      'generatie {year}',
      'mei 68',
      'zondag met lubach',
    ],
  },
  {
    sense: 'date',
    templates: [
      '[{weekday}[,] [de] ]{ordinal} {month} {year}',
      '[{weekday}[,] ]{day} {month} {year}',
      '[{weekday}[,] ]{day} {month}, {year}',
      `[{weekday}[,] ]{day}[ ]${TO} [{weekday} ]{day} {month} {year}`,
      '{day}/{mm}/{year}',
      '{day}-{mm}-{year}',
      '{day}.{mm}.{year}',
      '{year}-{mm}-{day}',
      '[{weekday}[,] ]{day} {month}',
      '[{weekday}[,] [de] ]{ordinal} {month}',
      '{ordinal} van {month}',
      `[{weekday}[,] ]{day}[ ]${TO} [{weekday} ]{day} {month}`,
      '{weekday} {day}/{mm}',
      '{month} {year}',
      '{month} van (het jaar|jaar) {year}',
      '{month}[ ](–|-|tot|en) {month} {year}',
      '{month}[ ](–|-|tot) {month}',
      '{part} {month} {year}',
      '{part} {month}',
      '{part} {year}',
      '{season} [van ]{year}',
      '(in het|van het|sinds het|sinds de|tot het|in de|deze|dit|tegen het|voor het) > {season}',
      '{shift} {season}',
      '{shift} {month}',
      '(in|sinds|vanaf|tot|van|naar|voor|tot in|tegen|eerder in|later in|vóór) > {month}',
      '(tussen) > {month}',
      'en > {plainMonth}',
      '(in|sinds|van|tot|vanaf|anno|uit|het jaar|in het jaar|rond|voor) > {year}',
    ],
  },
  { sense: 'date', next: 'lower', templates: ['{bareYear}'] },
  {
    sense: 'date',
    yearsAway: -1,
    templates: [
      '{day} {month} (vorig|verleden|afgelopen) jaar',
      '[{part} ]{month} [van ](vorig|verleden|afgelopen|het vorige) jaar',
      '{season} [van ](vorig|verleden|afgelopen) jaar',
      'vorig jaar [in ]{month}',
      'vorig (voorjaar|najaar)',
      'vorig jaar (zomer|herfst|lente|winter)',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: 0,
    templates: [
      '[{day} ]{month} [van ](dat|datzelfde|hetzelfde) jaar',
      '{part} {month} [van ](dat|datzelfde|hetzelfde) jaar',
      '{season} [van ](dat|datzelfde|hetzelfde) jaar',
      '(datzelfde|hetzelfde) jaar[,] [in ]{month}',
      '(dezelfde|diezelfde) {season}',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: 1,
    templates: [
      '[{day} |{part} ]{month} [van ](het jaar daarop|het jaar erop|het jaar erna|het daaropvolgende jaar|het volgende jaar)',
      '{season} [van ](het jaar daarop|het jaar erop|het jaar erna|het daaropvolgende jaar|het volgende jaar)',
      '(het jaar daarop|het jaar erop|het jaar erna|een jaar later)[,] in {month}',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: -1,
    templates: [
      '[{day} |{part} ]{month} [van ](het jaar ervoor|het jaar daarvoor|het voorgaande jaar|het jaar voordien)',
      '{season} [van ](het jaar ervoor|het jaar daarvoor|het voorgaande jaar|het jaar voordien)',
    ],
  },
  {
    sense: 'date',
    monthsFromRunning: 0,
    templates: ['({ordinal}|{day}|{day}e) van (dezelfde|diezelfde|die) maand'],
  },
  {
    sense: 'date',
    following: true,
    templates: [
      '(in|op) > [{day} ]{month} daarop',
      '(in|op) > [{day} ]{month} daaropvolgend',
      '(de|het) daaropvolgende {month}',
      '(de|het) > daaropvolgende {season}',
    ],
  },
  { sense: 'date', templates: ['{weekday} de {ordinal}'] },
  {
    sense: 'date',
    yearsAway: 0,
    templates: ['[{day} ]{month} [van ](dit|van dit) jaar', '{season} [van ]dit jaar'],
  },
  {
    sense: 'date',
    yearsAway: 1,
    templates: [
      '[{part} ]{month} [van ](volgend|komend) jaar',
      '{season} [van ](volgend|komend) jaar',
      'volgend jaar [in ]{month}',
    ],
  },
  {
    sense: 'date',
    monthsAway: -1,
    templates: ['{ordinal} van (vorige|de vorige|verleden) maand', '{day} vorige maand'],
  },
  { sense: 'date', monthsAway: 0, templates: ['{ordinal} (van deze maand|dezer)', '{day} dezer'] },
  { sense: 'date', monthsAway: 1, templates: ['{ordinal} van (volgende|komende) maand'] },
  {
    sense: 'date',
    next: 'function',
    templates: ['(op de|de|van de|tot de|vanaf de) > {ordinal}', '(op|op de) > {day}e'],
  },
  {
    sense: 'weekday',
    templates: ['{weekday}[ {daypart}]', '{shift} {weekday}', '{weekday} (jl.|jongstleden|laatstleden|ll.)'],
  },
  {
    sense: 'weekday',
    shift: 'next',
    templates: ['{weekday} (aanstaande|a.s.|aankomend)'],
  },
  {
    sense: 'weekday',
    weeksAway: 1,
    templates: [
      '{weekday} (volgende|komende) week',
      '{weekday} over een week',
      '(volgende|komende) week[,] [op ]{weekday}',
      '{weekday} van (volgende|komende) week',
    ],
  },
  {
    sense: 'weekday',
    weeksAway: -1,
    templates: [
      '{weekday} (vorige|afgelopen|verleden|voorbije) week',
      '(vorige|afgelopen|verleden|voorbije) week[,] [op ]{weekday}',
      '{weekday} van vorige week',
    ],
  },
  { sense: 'weekday', weeksAway: 0, templates: ['{weekday} (van deze|deze) week', 'deze week {weekday}'] },
  {
    sense: 'weekday',
    weekend: true,
    templates: [
      '(in het|tijdens het|dit|voor het|na het) > weekend',
      'dit weekend',
      'weekend',
      'weekeinde',
      '(in het|dit) > weekeinde',
    ],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'last',
    templates: ['(afgelopen|vorig|voorbije) (weekend|weekeinde)', 'vorige weekend'],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'next',
    templates: ['(volgend|komend|aankomend|aanstaand) (weekend|weekeinde)'],
  },
];
