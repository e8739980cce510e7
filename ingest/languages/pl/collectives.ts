// Polish words for several of the parties at once: "obaj przywódcy", "strony".

import type { CollectiveWords } from '../event-words.ts';
import { forms } from './decline.ts';

const LEADERS = [
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
  'crown prince',
  'leader',
  'head of state',
  'european council',
  'european commission',
  'president-elect',
];

/** "obaj ministrowie", "dwaj ministrowie", "ministrowie obu krajów", in all cases. */
const both = (many: string): string => {
  const [nominative = '', genitive = '', dative = '', , instrumental = ''] = forms(many);
  return [
    `obaj ${nominative}`, `dwaj ${nominative}`, `obu ${genitive}`, `dwóch ${genitive}`, `obydwaj ${nominative}`, `obu ${dative}`, `dwóm ${dative}`, `obu ${instrumental}`, `dwoma ${instrumental}`, `oboma ${instrumental}`,
    ...forms(many).flatMap((form) => ['obu krajów', 'obu państw', 'obydwu krajów', 'dwóch krajów', 'dwóch państw'].map((whose) => `${form} ${whose}`)),
  ].join('|');
}; // prettier-ignore

const each = (list: string, make: (many: string) => string): string => list.split(' ').map(make).join('|');

/** Polish collectives. */
export const plCollectives: readonly CollectiveWords[] = [
  { forms: forms(`obaj|obie|oboje|obu|oboma|obydwaj|dwaj|dwóch z nich|we dwóch|we dwoje|rozmów=ccy|obaj rozmówcy|${each('polity=cy dyploma=ci rywal{e,i,om,i,ami,ach} wysłanni=cy negocjato=rzy goś{cie,ci,ciom,ci,ćmi,ciach}', both)}|duet`), of: 'persons', count: 2 },
  { forms: forms(`${each('przywód=ccy lide=rzy polity=cy', both)}|głowy obu państw|głów obu państw|głowom obu państw|głowy państw|głów państw|głowami państw|przywód=ccy|lide=rzy|szefowie obu państw|szefowie rządów obu krajów|szefowie rządów|szefów rządów|obaj szefowie rządów|obaj szefowie państw|obie głowy państw`), of: 'persons', count: 2, roles: LEADERS },
  { forms: forms(`${each('prezyden=ci', both)}|prezyden=ci`), of: 'persons', count: 2, roles: ['president'] },
  { forms: forms(`${each('premie=rzy', both)}|premie=rzy|premierowie`), of: 'persons', count: 2, roles: ['prime minister', 'chancellor'] },
  { forms: forms(`${each('ministr=owie', both)}|ministr=owie|szefowie dyplomacji|szefów dyplomacji|szefom dyplomacji|szefami dyplomacji|obaj szefowie dyplomacji|szefowie MSZ|szefów MSZ|szefami MSZ|obaj szefowie MSZ|szefowie obu dyplomacji|szefowie obu resortów|ministrowie spraw zagranicznych|ministrów spraw zagranicznych|ministrami spraw zagranicznych|ministrowie obrony|ministrów obrony|szefowie resortów|obaj szefowie resortów`).map((form) => form.toLowerCase()), of: 'persons', count: 2, roles: ['minister', 'secretary of state'] },
  { forms: forms('oba kraje|obu krajów|obu krajom|oba państwa|obu państw|obu państwom|dwa kraje|dwóch krajów|dwa państwa|dwóch państw|obie stolice|obu stolic|oba rządy|obu rządów|sąsie=dzi|obaj sąsiedzi|obydwa kraje|obydwa państwa|obydwu krajów'), of: 'countries', count: 2 },
  { forms: forms('stron{y,om,ami,ach}|stron|obie strony|obu stron|obu stronom|obiema stronami|dwie strony|dwóch stron|delegacj=je|obie delegacje|obu delegacji|obiema delegacjami|negocjato=rzy|strony konfliktu|skłócone strony|zwaśnione strony|walczące strony|rząd{y,ów} obu krajów|uczestnicy rozmów|zespoły negocjacyjne'), of: 'states', count: 2 },
  { forms: forms('trójka|trójką|wszyscy trzej|cała trójka|we troje|we trzech'), of: 'persons', count: 3 },
  { forms: forms('trzej przywódcy|trzech przywódców|trzej liderzy|trzech liderów|przywódcy trzech krajów|przywódców trzech krajów|przywódcy trzech państw|przywódców trzech państw|trzej prezydenci|trzech prezydentów|prezydenci trzech krajów|prezydenci trzech państw|trzej premierzy|trzech premierów'), of: 'persons', count: 3 },
  { forms: forms('trzej ministrowie|trzech ministrów|trzej szefowie dyplomacji|trzech szefów dyplomacji|szefowie dyplomacji trzech państw|ministrowie trzech krajów|ministrowie trzech państw'), of: 'persons', count: 3, roles: ['minister', 'secretary of state'] },
  { forms: forms('trzy kraje|trzech krajów|trzy państwa|trzech państw|trzy strony|trzech stron|trzy delegacje|trzech delegacji|trzy stolice|trzema stronami'), of: 'states', count: 3 },
  { forms: forms('czterej przywódcy|czterech przywódców|czterej ministrowie|czterech ministrów|czterej prezydenci|czwórka'), of: 'persons', count: 4 },
  { forms: forms('cztery kraje|czterech krajów|cztery państwa|czterech państw|cztery strony|czterech stron'), of: 'states', count: 4 },
]; // prettier-ignore
