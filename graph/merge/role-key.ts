// Offices as articles name them, brought to one form: "minister of foreign affairs" is "foreign minister".

import { folded, remembered } from '../model/index.ts';

const SMALL = new Set('of for the and to in affairs state s'.split(' '));
const ALIKE: Readonly<Record<string, string>> = {
  defense: 'defence',
  vice: 'deputy',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  leader: 'head',
  chief: 'head',
};
/** Offices that several hold at a time. */
const SHARED =
  /\b(?:deputy|assistant|adviser|advisor|official|spokesperson|member|delegate|envoy|representative|negotiator|deputies|lawmaker|senator|general|ambassador|governor|minister)$/;

/** The words of an office in one order, without those that say nothing. */
export const roleKey = remembered((role) => {
  const words = folded(role)
    .split(' ')
    .map((word) => ALIKE[word] ?? word)
    .filter((word) => !SMALL.has(word));
  return [...new Set(words)].sort().join(' ');
});

/** Whether one person at a time holds the office: the president, the foreign minister; not a minister, a deputy. */
export function isSoleOffice(role: string): boolean {
  const words = folded(role);
  if (/\b(?:deputy|vice|assistant|junior)\b/.test(words)) return false;
  return / of | for | to |\w \w/.test(words)
    ? !/^(?:special|senior|former)\b/.test(words)
    : !SHARED.test(words);
}
