// Words for people that name no one office: "the Turkish minister" of a foreign minister, "the Azerbaijani leader" of a president.

import { DIPLOMATS, LEADERS, RANKS, RULERS, TRADES } from './role-groups.ts';

/** By the wide word the offices that it can mean. */
const MEANS: Readonly<Record<string, (office: string) => boolean>> = {
  leader: (office) => LEADERS.has(office),
  'head of state': (office) => LEADERS.has(office) && office !== 'prime minister',
  'head of government': (office) => office === 'prime minister' || office === 'chancellor',
  king: (office) => RULERS.has(office),
  minister: (office) => office.endsWith(' minister') && office !== 'prime minister',
  diplomat: (office) => DIPLOMATS.has(office),
  politician: (office) => LEADERS.has(office) || DIPLOMATS.has(office) || office.endsWith('minister'),
};

/** The offices that a title without a portfolio can be short for before a name: "le ministre Séjourné". */
export function officesMeant(word: string): readonly string[] {
  return word === 'minister' ? ['foreign minister', 'defence minister', 'finance minister'] : [word];
}

/** Whether a role word beside a state, which is no office of its own or a wider one, can mean who holds an office there. */
export function meansOffice(word: string, office: string | undefined): boolean {
  return office !== undefined && word !== office && MEANS[word]?.(office) === true;
}

/** Whether a role word with no state beside it means who holds an office. */
export function isOfficeAlone(word: string, office: string | undefined): boolean {
  return word === office || (RANKS.has(word) && meansOffice(word, office));
}

/** Whether a role word can speak of who is meant for another reason: "the king" is no foreign minister. */
export function fitsOffice(word: string, office: string | undefined): boolean {
  return office === undefined || office === word || TRADES.has(word) || meansOffice(word, office);
}
