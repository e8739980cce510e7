// French dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

const WEEK = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const TIMES = '(matin|midi|après-midi|soir|soirée|matinée|nuit)';

/** French dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      'g(5|7|8|20|77)',
      'les vingt-(sept|huit)',
      '{weekday} (noir|saint|gras|de pentecôte|de pâques)',
      '(pâques|vendredi) saint',
      '(mercredi) des cendres',
      '(dimanche) des rameaux',
      'mouvement du {day} {month}',
      'mouvement du {day}-{month}',
      'm23',
      '(attentats|attaques|attaque|massacre|massacres|pogrom) du {day} {month}',
      '(attentats|attaques) du {day}-{month}',
      'coup d état du {day} {month}',
      'fête du {day} {month}',
      '(fête|défilé|bal) du 14 juillet',
      '(place|avenue|rue|stade|boulevard|pont) du {day} {month}',
      '(chaque|tous les) {weekday}',
      'tous les {count} (ans|mois|jours|semaines|années)',
      '(première|premier|seconde|deuxième|troisième|fois|rencontre|visite|entretien) [en|depuis] (plus de|près de|moins de|quelque|presque) {count} {unit}',
      '(première|premier|première fois|première visite|première rencontre|fois|visite|rencontre|déplacement|entretien) en {count} {unit}',
      '{count} {unit} durant',
      'âgé de {count} ans',
      'âgée de {count} ans',
      'depuis [plus de|près de] {count} {unit}',
    ],
  },
  {
    sense: 'date',
    templates: [
      '[{weekday} [le ]]{day} {month} {year}',
      '[le ]{weekday} {day} {month} {year}',
      '{day}[ ](–|—|-|au|et|à) {day} {month} {year}',
      '[{weekday} ]{day}[ ](–|—|-|au|et|à) [{weekday} ]{day} {month} {year}',
      '{day}, {day} et {day} {month} {year}',
      '{day}, {day} et {day} {month}',
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
    ],
  },
  {
    sense: 'date',
    templates: [
      '[{weekday} [le ]]{day} {month}',
      '[{weekday} ]{day}[ ](–|—|-|/|au|et|à) [{weekday} ]{day} {month}',
      '{month} {year}',
      'mois de > {month}[ {year}]',
      '{month}[ ](–|—|-|à|et) {month} {year}',
      '(en|courant|de) > {month}[ ](–|—|-|à|et) {month}',
      '{part} {month}[ {year}]',
      '{part}{month}[ {year}]',
      '{part} {year}',
      '{part}{year}',
      '{part} l année {year}',
      '{part} (mars|mai)',
      '{season} {year}',
      '(au|cet|cette|à l|en|l|le|dès le|dès l|à la fin du|au) > {season}[ {year}]',
      '(en|dès|depuis|courant|de|d|jusqu en|fin de|avant|après|d ici|jusqu à) > {plainMonth}',
      '(en|à|dès|depuis|courant|avant|après) > {month}',
      '(d ici à|d ici|pour|et) > {plainMonth}',
      '(en|depuis|dès|courant|jusqu en|avant|fin de|l année|l an|année|d ici|depuis l année) > {year}',
      '(de) > {bareYear}',
    ],
  },
  {
    sense: 'date',
    following: true,
    templates: ['{month} suivant', '{day} {month} suivant', '{part} {month} suivant'],
  },
  {
    sense: 'date',
    yearsFromRunning: 1,
    templates: [
      '{month} (de l année suivante|de l année d après)',
      '{day} {month} (de l année suivante|de l année d après)',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: -1,
    templates: [
      '[{part} ]{month} (de l année précédente|de l année d avant)',
      '{day} {month} (de l année précédente|de l année d avant)',
    ],
  },
  { sense: 'date', monthsFromRunning: 0, templates: ['{day} (du même mois|de ce même mois|de ce mois-là)'] },
  {
    sense: 'date',
    yearsFromRunning: 0,
    templates: [
      '{month} (de la même année|de cette année-là|de cette même année)',
      '{day} {month} (de la même année|de cette année-là|de cette même année)',
    ],
  },
  {
    sense: 'date',
    yearsAway: -1,
    templates: [
      '{month} (de l an dernier|de l année dernière|de l an passé|de l année passée)',
      '{season} de l (an dernier|année dernière)',
      '{day} {month} de l (an dernier|année dernière)',
      '{part} {month} de l (an dernier|année dernière)',
    ],
  },
  {
    sense: 'date',
    yearsAway: 1,
    templates: [
      '{month} (de l an prochain|de l année prochaine)',
      '{day} {month} (de l an prochain|de l année prochaine)',
      '{season} (de l an prochain|de l année prochaine)',
      '{part} {month} (de l an prochain|de l année prochaine)',
    ],
  },
  {
    sense: 'date',
    yearsAway: 0,
    templates: ['{month} (de cette année)', '{day} {month} (de cette année)', '{season} (de cette année)'],
  },
  {
    sense: 'date',
    templates: [
      '{month} {shift}',
      '{season} {shift}',
      '{day} {month} {shift}',
      '[{weekday} ]{day} {month} {shift}',
      '{part} {month} {shift}',
      '(l|le|au) > {season} {shift}',
    ],
  },
  { sense: 'date', monthsAway: -1, templates: ['{day} du mois (dernier|passé|écoulé|précédent)'] },
  { sense: 'date', monthsAway: 0, templates: ['{day} (de ce mois|du mois|courant)'] },
  { sense: 'date', monthsAway: 1, templates: ['{day} du mois prochain'] },
  {
    sense: 'date',
    next: 'function',
    templates: [
      '(le|du|au|dès le|depuis le|avant le|après le) > {day}',
      '(les|des|aux) > {day} et {day}',
      '(du) > {day} au {day}',
      '(les|des|aux) > {day}-{day}',
      `[le |la |l ]${TIMES} du > {day}`,
      '{weekday} {day}',
    ],
  },
  {
    sense: 'weekday',
    templates: [
      `{weekday}[ ${TIMES}]`,
      `[ce ]{weekday}[ ${TIMES}]`,
      `{weekday} {shift}[ ${TIMES}]`,
      '{weekday} (en début|en fin|en milieu) (de|d) (matinée|après-midi|soirée|journée)',
      '{weekday} (dans|en) (la|le|l)( matinée| soirée| nuit| après-midi| journée)',
      '(matinée|soirée|journée|nuit|matin|soir) de {weekday}',
      '(matinée|soirée|journée) du {weekday}',
    ],
  },
  { sense: 'night-to', templates: WEEK.map((day) => `nuit de ${day} à {weekday}`) },
  {
    sense: 'weekday',
    weeksAway: 1,
    templates: ['{weekday} de la semaine prochaine', 'la semaine prochaine, {weekday}', '{weekday} en huit'],
  },
  {
    sense: 'weekday',
    weeksAway: -1,
    templates: ['{weekday} de la semaine (dernière|passée)', 'la semaine (dernière|passée), {weekday}'],
  },
  { sense: 'weekday', weeksAway: 0, templates: ['{weekday} de cette semaine', 'cette semaine, {weekday}'] },
  {
    sense: 'weekday',
    weekend: true,
    templates: [
      '(ce|le|du|au cours du|pendant le|durant le) > (week-end|weekend)',
      '(week-end|weekend)',
      'fin de semaine',
    ],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'last',
    templates: ['(week-end|weekend) (dernier|passé|écoulé)'],
  },
  { sense: 'weekday', weekend: true, shift: 'next', templates: ['(week-end|weekend) (prochain|qui vient)'] },
];
