// Spanish dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

const WEEK = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
/** "el lunes por la mañana", "el lunes en la tarde", "el lunes de madrugada". */
const TIMES =
  '(por la mañana|por la tarde|por la noche|en la mañana|en la tarde|en la noche|de madrugada|al mediodía|a mediodía|a primera hora|a última hora|en la madrugada|de noche|temprano)';
/** "el pasado lunes", "este martes", "el próximo 3 de mayo". */
const NEAR = '(pasado|próximo|último|mismo|propio)';

/** Spanish dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      'g(5|7|8|20|77)',
      '{weekday} (negro|santo|de gloria|de carnaval|de pascua|de resurrección|de ramos|de ceniza)',
      '(santo|plácido|don|san) domingo',
      'domingo (faustino|sarmiento|cavallo)',
      'plaza de mayo',
      '(madres|abuelas) de [la ](plaza de) mayo',
      '(calle|avenida|plaza|estadio|puente|paseo|barrio|palacio|teatro|escuela|universidad) [del |de ]{day} de {month}',
      'movimiento {day} de {month}',
      'movimiento de {month}',
      'm23',
      '(11|23|7|15)-(s|f|o|m|j)',
      '(atentados|ataques|ataque|atentado|masacre|matanza|golpe|revolución|levantamiento) (del|de) {day} de {month}[ de {year}]',
      'cada {weekday}',
      'los {weekday}',
      'todos los {weekday}',
      'cada {count} (años|meses|días|semanas|horas)',
      '(primera|primer|segunda|segundo|tercera|vez|reunión|visita|encuentro|viaje|cumbre) en [más de|casi|cerca de|unos|unas|los últimos|las últimas|al menos|aproximadamente] {count} {unit}',
      '(durante|por|en) [más de|casi|cerca de|unos|unas|al menos|aproximadamente|apenas|unas] {count} (hora|horas|día|días|minutos)',
      '(de|con) {count} años',
      'desde hace [más de|casi|cerca de|unos|unas] {count} {unit}',
      '(de|por|en|durante|toda|a|desde|hasta) la mañana',
      'a media mañana',
      'media mañana',
      'buena mañana',
      'hoy en día',
      'hoy día',
      'día de hoy',
      'san martín',
      'primero de mayo',
      '(julio|abril|agosto|domingo) (borges|iglesias|césar|maría|guzmán|pinochet|cortés|anguita|velasco|maglione)',
    ],
  },
  {
    sense: 'date',
    following: true,
    templates: ['{month} siguiente', '[el ]{day} de {month} siguiente', '{part} [de ]{month} siguiente'],
  },
  {
    sense: 'date',
    yearsFromRunning: 0,
    templates: [
      '[el ]{day} de {month} (del mismo año|de ese mismo año|de ese año|de aquel año|de aquel mismo año)',
      '{month} (del mismo año|de ese mismo año|de ese año|de aquel año|de aquel mismo año)',
      '{part} [de ]{month} (del mismo año|de ese mismo año|de ese año|de aquel año|de aquel mismo año)',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: -1,
    templates: [
      '[el ]{day} de {month} del año (anterior|previo)',
      '{month} del año (anterior|previo)',
      '{part} [de ]{month} del año (anterior|previo)',
    ],
  },
  {
    sense: 'date',
    monthsFromRunning: 0,
    templates: ['[día ]{day} (del mismo mes|de ese mes|de ese mismo mes|de aquel mes)'],
  },
  {
    sense: 'date',
    yearsFromRunning: 1,
    templates: [
      '[el ]{day} de {month} del año siguiente',
      '{month} del año siguiente',
      '{part} [de ]{month} del año siguiente',
    ],
  },
  {
    sense: 'date',
    templates: [
      '[{weekday}[,] ][el ][día ]{day} de {month} (de|del) [año ]{year}',
      '[{weekday}[,] ]{day} de {month}[,] {year}',
      '[{weekday}[,] ]{day} {month}[.] {year}',
      '{day}[ ](–|—|-|y|al|a|hasta el) [el ]{day} de {month} (de|del) [año ]{year}',
      '{day}, {day} y {day} de {month} (de|del) {year}',
      '{day}, {day} y {day} de {month}',
    ],
  },
  {
    sense: 'date',
    templates: [
      '{year}-{mm}-{day}',
      '{year}/{mm}/{day}',
      '{day}.{mm}.{year}',
      '{day}/{mm}/{year}',
      '{day}-{mm}-{year}',
      '{day} de {mm} de {year}',
    ],
  },
  {
    sense: 'date',
    templates: [
      '[{weekday}[,] ][el ][día ]{day} de {month}',
      `[el ]${NEAR} [día ]{day} de {month}[ de {year}]`,
      `[el ]${NEAR} {weekday}[,] [día ]{day} de {month}`,
      '{weekday} [día ]{day} de {month}',
      '{day} {month}[.]',
      '{day}[ ](–|—|-|y|al|a|hasta el) [el ]{day} de {month}',
      '[{weekday} ]{day} (y|al|a) [el ][{weekday} ]{day} de {month}',
      '{month} (de|del) [año ]{year}',
      '{month}[,] {year}',
      'mes de {month}[ de {year}]',
      '{month} y {month} (de|del) {year}',
      '(entre|de) > {month} (y|a) {month}[ de {year}]',
      '{part} {month}[ (de|del) {year}]',
      '{part} (año) {year}',
      '{part} {year}',
      '{season} (de|del) {year}',
      '(esta|este|en la|en el|el|la|del|de la|para el|para la|desde el|desde la|a fin de|al final del) > {season}',
      '(en|desde|hasta|durante|para|antes de|después de|a partir de|hacia|de) > {plainMonth}',
      '(en|desde|hasta|durante|para|antes de|después de|a partir de|hacia) > {month}',
      '(y|a) > {plainMonth}',
      '(en|desde|hasta|antes de|después de|a partir de|del año|el año|año|del|para|durante|hacia) > {year}',
      '(de|entre|y) > {bareYear}',
    ],
  },
  {
    sense: 'date',
    yearsAway: -1,
    templates: [
      '{month} (del año pasado|del pasado año|del año anterior)',
      '{season} (del año pasado|del pasado año)',
      '{day} de {month} del (año pasado|pasado año)',
      '{part} {month} del (año pasado|pasado año)',
    ],
  },
  {
    sense: 'date',
    yearsAway: 1,
    templates: [
      '{month} (del próximo año|del año próximo|del año que viene|del año entrante)',
      '{day} de {month} (del próximo año|del año próximo|del año que viene)',
      '{season} (del próximo año|del año próximo|del año que viene)',
      '{part} {month} (del próximo año|del año próximo|del año que viene)',
    ],
  },
  {
    sense: 'date',
    yearsAway: 0,
    templates: [
      '{month} (de este año|del presente año|del año en curso|del corriente año)',
      '{day} de {month} (de este año|del presente año|del año en curso|del corriente)',
      '{season} (de este año|del presente año)',
      '{part} {month} (de este año|del presente año)',
    ],
  },
  {
    sense: 'date',
    templates: [
      '{month} {shift}',
      '(el|del|al|este) [mes de ]{shift} [mes de ]{month}',
      '{shift} [mes de ]{month}',
      '{season} {shift}',
      '{shift} {season}',
      '{day} de {month} {shift}',
      '{part} {month} {shift}',
      '{part} [mes de ]{shift} {month}',
    ],
  },
  { sense: 'date', monthsAway: -1, templates: ['[el ][día ]{day} del (mes pasado|pasado mes|mes anterior)'] },
  {
    sense: 'date',
    monthsAway: 0,
    templates: [
      '[el ][día ]{day} (de este mes|del mes en curso|del presente mes|del presente|del corriente)',
    ],
  },
  {
    sense: 'date',
    monthsAway: 1,
    templates: ['[el ][día ]{day} del (próximo mes|mes próximo|mes que viene|mes entrante)'],
  },
  {
    sense: 'date',
    templates: [
      'día {day}[ (de ese|de aquel|de dicho|del mismo) mes]',
      '{day} (de ese|de aquel|de dicho|del mismo) mes',
      '(pasado|próximo) [día ]{day}',
      '(los) > días {day} (y|al|a) {day} de {month}[ (de|del) {year}]',
      '(los) > días {day}, {day} y {day} de {month}[ (de|del) {year}]',
      '(los) > días {day} y {day}',
      '(los) > días {day}[,] {day} y {day}',
    ],
  },
  {
    sense: 'date',
    next: 'function',
    templates: [
      '(el|del|al|hasta el|desde el|este) > {day}',
      '(los) > {day} y {day}',
      '(del) > {day} al {day}',
      '(mañana|tarde|noche|madrugada) del > {day}',
      '{weekday} [día ]{day}',
    ],
  },
  {
    sense: 'weekday',
    templates: [
      `[{daypart} del ]{weekday}[ ${TIMES}]`,
      `[(este|mismo|propio|ese) ]{weekday}[ ${TIMES}]`,
      `{weekday} {shift}[ ${TIMES}]`,
      `{shift} {weekday}[ ${TIMES}]`,
      `(por|en) la (mañana|tarde|noche|madrugada) del {weekday}`,
      'la (mañana|tarde|noche|madrugada) (de este|del) {weekday}',
    ],
  },
  {
    sense: 'night-to',
    templates: WEEK.map((day) => `(noche|madrugada) del ${day} al {weekday}`),
  },
  {
    sense: 'weekday',
    weeksAway: 1,
    templates: [
      '{weekday} de la (próxima semana|semana próxima|semana que viene|semana entrante|siguiente semana)',
      'la (próxima semana|semana próxima|semana que viene)[,] el {weekday}',
    ],
  },
  {
    sense: 'weekday',
    weeksAway: -1,
    templates: ['{weekday} de la (semana pasada|pasada semana)', 'la semana pasada[,] el {weekday}'],
  },
  { sense: 'weekday', weeksAway: 0, templates: ['{weekday} de esta semana', 'esta semana[,] el {weekday}'] },
  {
    sense: 'weekday',
    weekend: true,
    templates: ['(este|el|durante el|en el) > fin de semana', 'fin de semana'],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'last',
    templates: ['(pasado|último) fin de semana', 'fin de semana (pasado|último)'],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'next',
    templates: ['próximo fin de semana', 'fin de semana (próximo|que viene|entrante)'],
  },
];
