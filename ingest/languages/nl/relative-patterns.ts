// Dutch dates counted from today, and times that can not be counted.

import type { Pattern } from '../../dates/index.ts';

const DAYPART = 'ochtend|morgen|voormiddag|middag|namiddag|avond|nacht';
const joined = (head: string): string => head + DAYPART.replaceAll('|', `|${head}`);

/** Dutch dates counted from today, and times that can not be counted. */
export const relativePatterns: readonly Pattern[] = [
  {
    sense: 'deictic',
    unit: 'day',
    count: 0,
    templates: [
      'vandaag',
      '{weekday} vandaag',
      '(vanochtend|vanmorgen|vanvoormiddag|vanmiddag|vannamiddag|vanavond|heden|hedenochtend|hedenmorgen|hedenmiddag|hedenavond|heden avond)',
      '(vanochtend|vanmorgen|vanmiddag|vanavond) (vroeg|laat)',
      '(de dag van) > vandaag',
      '{count} uur geleden',
      '({some}) uur geleden',
    ],
  },
  {
    sense: 'night-to',
    templates: ['vannacht', '(in de) > nacht (van|op) {weekday} op {weekday}', 'nacht op {weekday}'],
  },
  {
    sense: 'deictic',
    unit: 'day',
    count: -1,
    templates: ['gisteren', `(${joined('gister')}|${joined('gisteren')})`, 'afgelopen nacht', 'vorige nacht'],
  },
  {
    sense: 'deictic',
    unit: 'day',
    count: 1,
    templates: ['morgen', `(${joined('morgen')})`, 'morgenvroeg', 'morgen (vroeg|ochtend|middag|avond)'],
  },
  {
    sense: 'decoy',
    templates: ["(goede|in de|de|’s|'s) (morgen|morgens)", '(van morgen|de wereld van morgen)'],
  },
  { sense: 'deictic', unit: 'day', count: -2, templates: ['eergisteren'] },
  { sense: 'deictic', unit: 'day', count: 2, templates: ['overmorgen'] },
  {
    sense: 'deictic',
    count: -1,
    templates: [
      '[ruim|zowat|ongeveer|zo’n|bijna|precies|exact|amper|nog geen] {count} {unit} (geleden|terug)',
    ],
  },
  {
    sense: 'deictic',
    count: 1,
    templates: [
      'over [ruim|zowat|ongeveer|zo’n|bijna|precies|exact] {count} {unit}',
      'vandaag over {count} {unit}',
    ],
  },
  {
    sense: 'deictic',
    count: 0,
    templates: ['{shift} {unit}', '{part} {shift} {unit}', '{part} (van|van de|van het) {shift} {unit}'],
  },
  {
    sense: 'deictic',
    unit: 'month',
    count: 0,
    part: 'end',
    templates: ['(eind|einde|het einde|het eind) van de maand', '(eind) (deze|van deze) maand', 'maandeinde'],
  },
  {
    sense: 'deictic',
    unit: 'month',
    count: 0,
    part: 'start',
    templates: ['begin van de maand', 'begin deze maand'],
  },
  { sense: 'deictic', unit: 'month', count: 0, part: 'middle', templates: ['(midden|helft) van de maand'] },
  {
    sense: 'deictic',
    unit: 'year',
    count: 0,
    part: 'end',
    templates: ['(eind|einde|het einde|het eind) van het jaar', 'jaareinde', 'eind dit jaar'],
  },
  {
    sense: 'deictic',
    unit: 'year',
    count: 0,
    part: 'start',
    templates: ['begin van het jaar', 'begin dit jaar'],
  },
  {
    sense: 'deictic',
    unit: 'year',
    count: 0,
    part: 'middle',
    templates: ['midden van het jaar', 'halverwege het jaar'],
  },
  {
    sense: 'deictic',
    unit: 'week',
    count: 0,
    part: 'end',
    templates: ['(eind|einde|het einde|het eind) van de week', 'eind deze week'],
  },
  {
    sense: 'deictic',
    unit: 'week',
    count: 0,
    part: 'start',
    templates: ['begin van de week', 'begin deze week'],
  },
  {
    sense: 'deictic',
    unit: 'week',
    count: 0,
    part: 'middle',
    templates: ['midden van de week', 'halverwege de week'],
  },
  {
    sense: 'within',
    count: 1,
    templates: [
      'binnen [de |nu en |de komende |de volgende ]{count} {unit}',
      '(in de|de|tijdens de) > (komende|volgende) {count} {unit}',
    ],
  },
  {
    sense: 'within',
    count: -1,
    templates: ['(in de|de|tijdens de) > (afgelopen|voorbije|laatste|vorige) {count} {unit}'],
  },
  {
    sense: 'vague',
    templates: [
      'binnenkort',
      'weldra',
      'spoedig',
      'eerstdaags',
      'eerlang',
      'op (korte|afzienbare|lange|middellange) termijn',
      'binnen afzienbare tijd',
      'in de (nabije|afzienbare|verre) toekomst',
      'in de (komende|volgende|afgelopen|voorbije|laatste) [{some} ]{unit}',
      'de (komende|afgelopen|voorbije|laatste) [{some} ](dagen|weken|maanden|jaren|tijd)',
      '{some} {unit} (geleden|terug|later|eerder|nadien|na|voor|ervoor|daarvoor)',
      '(dagen|weken|maanden|jaren) (geleden|later|eerder|lang)',
      'over {some} {unit}',
      'binnen {some} {unit}',
      'onlangs',
      'recent',
      'recentelijk',
      'kort geleden',
      'een tijd geleden',
      'op een (later|nader te bepalen) (tijdstip|moment|datum)',
      'een dezer dagen',
      'dezer dagen',
    ],
  },
];
