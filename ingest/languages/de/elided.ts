// "Die dritte war auf den 17. September terminiert": the event's noun left out behind its ordinal.

import { elidedBehindVerb, elidedByGender } from '../elided.ts';

const COUNTED =
  'erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|letzte|jüngste|nächste|vorige|vorherige|vorangegangene|bisher letzte|bislang letzte';
const FURTHER = 'erste|zweite|dritte|vierte|weitere|neue|nächste';
const ending = (list: string, end: string): string =>
  list
    .split('|')
    .map((word) => `${word}${end}`)
    .join('|');

/**
 * Ordinals that stand for "Runde", "Treffen", "Gipfel", without their articles, at which every clause would be tried;
 * behind an indefinite one the neuter and the masculine have their own endings.
 */
const HEADS = [
  COUNTED,
  FURTHER,
  'nächsten|letzten|folgenden|vorigen|vorangegangenen|jüngsten',
  ending(FURTHER, 's'),
  ending(FURTHER, 'r'),
].join('|');

const WAS =
  'fand|fanden|hatte … stattgefunden|hatten … stattgefunden|war auf den|war für den|war am|war für|war im|war in|waren im|waren am|waren für|folgte|folgten|begann|begannen|endete|endeten|ging … zu ende|dauerte|platzte|scheiterte|kam nicht zustande|fiel aus|wurde abgesagt|wurde verschoben|wurde … abgesagt|wurde … verschoben|lag … zurück';
const WILL_BE =
  'ist für|ist am|ist im|sind für|sind im|findet|finden|folgt|folgen|soll|sollen|wird|werden|steht … an|stehen … an|beginnt|beginnen|entfällt';

/** German triggers that stand for a noun told before: its ordinal first, or behind the verb. */
export const deElided = [
  ...elidedByGender([[HEADS, WAS, WILL_BE]], '|aber|jedoch|dagegen|hingegen|dann|schließlich'),
  elidedBehindVerb({
    verbs: 'folgte|folgten|begann|platzte|scheiterte',
    articles: 'der|die|das|ein|eine',
    heads: HEADS,
    behind: ['$', ',', 'in', 'im', 'am', 'unter', 'mit', 'bei', 'auf', 'und'],
  }),
];
