// States that are met where a word says both "to" and who is met: "reunió a Armenia y Azerbaiyán".

import type { NameMention } from '../mentions/mention.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';

type Standing = Pick<NameMention, 'start' | 'end'>;

/** Whether nothing but a comma or "and" stands between two names. */
export function listed({ tokens, lexicon }: Findings, a: Standing, b: Standing): boolean {
  const [from, to] = [tokenAt(tokens, a.end), tokenAt(tokens, b.start)];
  if (to - from < 1 || to - from > 2) return false;
  return tokens
    .slice(from, to)
    .every(
      (token, at) => token.lower === ',' || lexicon.signs.joiner.at(tokens, from + at, to) !== undefined,
    );
}

/** "Negotiators from Armenia", "seinen Kollegen aus Katar": people who act for the state behind "from", whose place it isn't. */
function isSentFrom({ tokens, lexicon: { signs } }: Findings, at: number): boolean {
  return (
    signs.from.at(tokens, at, at + 1) !== undefined &&
    [1, 2].some((back) => signs.party.at(tokens, at - back, at)?.to === at)
  );
}

/** Words between a verb of meeting and the state that is its object. */
const MOST_TO_OBJECT = 8;

/**
 * "reunió a Armenia y Azerbaiyán": where one word is "to" and a sign of the object, a state behind a verb of meeting is
 * met, and no place.
 */
export function isMetState(findings: Findings, mention: NameMention): boolean {
  const { tokens, lexicon, linked } = findings;
  const { start, kind, locative, form } = mention;
  if (kind !== 'country' || !locative || form !== 'name') return false;
  const { signs, triggers } = lexicon;
  const name = tokenAt(tokens, start);
  const at = signs.definite.at(tokens, name - 1, name) ? name - 2 : name - 1;
  // "a Armenia y Azerbaiyán": the second one is what the first is.
  const before = linked.mentions[linked.mentions.indexOf(mention) - 1];
  if (before && listed(findings, before, mention)) return isMetState(findings, before);
  if (isSentFrom(findings, at)) return true;
  if (!signs.with.at(tokens, at, at + 1) || !signs.place.at(tokens, at, at + 1)) return false;
  if (signs.from.at(tokens, at, at + 1)) return false;
  for (let back = at - 1; back >= Math.max(0, at - MOST_TO_OBJECT); back--) {
    if (/^[.,;:!?]$/.test(tokens[back]?.lower ?? '.')) return false;
    const value = triggers.at(tokens, back, at + 1)?.value;
    if (value) return value.part === 'verb' && (value.frame === 'sides' || value.frame === 'mediation');
  }
  return false;
}
