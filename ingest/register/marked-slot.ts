// The slot that the particle behind a name gives it.

import type { TriggerWords } from '../languages/index.ts';
import type { NameMention, RoleMention } from '../mentions/mention.ts';
import type { Slot } from './slot.ts';
import { markBehind } from './case-marks.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';

/** So far behind its owner stands what he did. */
const MOST_OVER = 6;
const COUNT = /^\d+$/;

/** "外務省は…と発表した": who says what another one does; "ロシアの侵攻": whose something is. Nothing for a party. */
export function markedSlot(findings: Findings, { start, end }: NameMention | RoleMention): Slot | undefined {
  const { tokens, lexicon, linked, sentences } = findings;
  const mark = markBehind(findings, end);
  if (mark?.is === 'owner') {
    const over = findings.pack.events.ownerOver;
    let last = mark.at + (over ? MOST_OVER : 2);
    for (let at = mark.at + 1; at <= last; at++) {
      const next = tokens[at]?.start;
      const acts = [...linked.mentions, ...linked.roles].some((other) => other.start === next);
      if (
        acts ||
        lexicon.collectives.at(tokens, at) ||
        lexicon.signs.party.at(tokens, at) ||
        isEvent(lexicon.triggers.at(tokens, at)?.value)
      )
        return undefined;
      const { word, lower = '' } = tokens[at] ?? {};
      if (!word) break;
      // "イランの3回目の協議"; of other words one may stand between.
      if (!over?.includes(lower) && !COUNT.test(lower)) last = mark.at + 2;
    }
    return 'attribute';
  }
  if (mark?.is !== 'topic') return undefined;
  const sentence = sentences.find((each) => each.start <= start && end <= each.end);
  if (!sentence || !endsSaying(findings, sentence.end)) return undefined;
  const others = linked.mentions.some(
    (other) =>
      other.start >= end && other.end <= sentence.end && markBehind(findings, other.end)?.is === 'subject',
  );
  return others ? 'sayer' : undefined;
}

const MOST_CLOSING = 4;

/** Whether a sentence ends with a verb of saying. */
function endsSaying({ tokens, lexicon }: Findings, end: number): boolean {
  const last = tokenAt(tokens, end);
  for (let at = last - 1; at >= Math.max(0, last - MOST_CLOSING); at--)
    if (lexicon.signs.saying.at(tokens, at, last)) return true;
  return false;
}

/** "ロシアとウクライナの交渉": a noun of what its owners did, "ショルツ首相の表敬を受けた"; a mediation may be of others. */
function isEvent(words: TriggerWords | undefined): boolean {
  return (words?.part === 'noun' || words?.owned === true) && words.frame !== 'mediation';
}
