// Dutch words for several of the parties at once.

import type { CollectiveWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** "de twee", "beide", "de beide" before each noun; "de" alone before those that `bare` allows. */
const both = (nouns: string, bare = false): string[] =>
  split(nouns).flatMap((noun) => [
    `de twee ${noun}`,
    `beide ${noun}`,
    `de beide ${noun}`,
    `het tweetal ${noun}`,
    ...(bare ? [`de ${noun}`] : []),
  ]);

const HEADS = ['president', 'prime minister', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'emperor', 'crown prince', 'leader', 'head of state', 'head of government', 'european council']; // prettier-ignore

/** Dutch collectives. */
export const nlCollectives: readonly CollectiveWords[] = [
  {
    forms: [
      ...split('de twee|beiden|het tweetal|het duo|elkaar|mekaar|de een en de ander|de twee heren|de twee dames'),
      ...both('mannen|vrouwen|politici|rivalen|diplomaten|onderhandelaars|gezanten|hoofdrolspelers|kemphanen|tegenstanders|gesprekspartners|ambtgenoten|ambtsgenoten|collega\'s|bondgenoten'),
    ],
    of: 'persons',
    count: 2,
  },
  {
    forms: both('leiders|staatshoofden|regeringsleiders|staatsmannen|staatslieden|vorsten', true),
    of: 'persons',
    count: 2,
    roles: HEADS,
  },
  { forms: both('presidenten', true), of: 'persons', count: 2, roles: ['president'] },
  { forms: both('premiers|eerste ministers|ministers-presidenten', true), of: 'persons', count: 2, roles: ['prime minister'] },
  {
    forms: both('ministers|bewindslieden|bewindslui|ministers van buitenlandse zaken|buitenlandministers|topdiplomaten|ministers van defensie|defensieministers', true),
    of: 'persons',
    count: 2,
    roles: ['minister'],
  },
  {
    forms: both('landen|staten|buurlanden|buren|buurstaten|naties|hoofdsteden|grootmachten|mogendheden'),
    of: 'countries',
    count: 2,
  },
  {
    forms: [
      ...both('partijen|delegaties|kampen|regeringen|zijden|kanten|strijdende partijen|onderhandelingsteams|teams|onderhandelaars', true),
      ...split('van weerszijden|de strijdende partijen|de conflictpartijen|de onderhandelende partijen|de rivalen'),
    ],
    of: 'states',
    count: 2,
  },
  { forms: split('de drie|het trio|alle drie|het drietal|de drie mannen|de drie politici'), of: 'persons', count: 3 },
  { forms: split('de drie leiders|de drie staatshoofden|de drie regeringsleiders'), of: 'persons', count: 3, roles: HEADS },
  { forms: ['de drie presidenten'], of: 'persons', count: 3, roles: ['president'] },
  { forms: split('de drie ministers|de drie ministers van buitenlandse zaken'), of: 'persons', count: 3, roles: ['minister'] },
  { forms: split('de drie landen|de drie staten|de drie partijen|de drie delegaties|de drie regeringen'), of: 'states', count: 3 },
]; // prettier-ignore
