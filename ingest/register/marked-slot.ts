// The slot that the particle behind a name gives it.

import type { TriggerWords } from '../languages/index.ts';
import type { NameMention, RoleMention } from '../mentions/mention.ts';
import type { Slot } from './slot.ts';
import { markBehind } from './case-marks.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';

/** "外務省は…と発表した": who says what another one does; "ロシアの侵攻": whose something is. Nothing for a party. */
export function markedSlot(findings: Findings, { start, end }: NameMention | RoleMention): Slot | undefined {
  const { tokens, lexicon, linked, sentences } = findings;
  const mark = markBehind(findings, end);
  if (mark?.is === 'owner') {
    for (const at of [mark.at + 1, mark.at + 2]) {
      const next = tokens[at]?.start;
      const acts = [...linked.mentions, ...linked.roles].some((other) => other.start === next);
      if (
        acts ||
        lexicon.collectives.at(tokens, at) ||
        lexicon.signs.party.at(tokens, at) ||
        isEvent(lexicon.triggers.at(tokens, at)?.value)
      )
        return undefined;
      if (!tokens[at]?.word) break;
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

/** "ロシアとウクライナの交渉": a noun of what its owners did; a mediation may be of others. */
function isEvent(words: TriggerWords | undefined): boolean {
  return words?.part === 'noun' && words.frame !== 'mediation';
}
