// Topics that are more than a word and a name: "就筹备A和B峰会…", and rumours that are denied.

import type { Findings } from './findings.ts';

/** Words between what denies and whom the rumour is about, and between these and the event's word. */
const MOST_TO_RUMOUR = 5;
const MOST_IN_RUMOUR = 8;

/** "驳斥了有关普京与拜登通话的说法": whom what is denied is about take part in the event that is told of them. */
export function aboutDenied({ tokens, lexicon }: Findings, from: number, to: number): boolean {
  const ends = (at: number): boolean => /^[.,;:!?]$/.test(tokens[at]?.lower ?? '.');
  for (let at = from - 1; at >= Math.max(0, from - MOST_TO_RUMOUR); at--) {
    if (ends(at)) return false;
    if (!lexicon.cues.denied.at(tokens, at, from)) continue;
    let end = to;
    while (end < to + MOST_IN_RUMOUR && !ends(end)) end++;
    return lexicon.triggers.find(tokens, to, end).some(({ value }) => !value.weak);
  }
  return false;
}

/** Tokens that a topic reaches at most: "就[筹备亚太经合组织会议和]二十国集团峰会". */
const LONGEST_TOPIC = 14;

/** "就筹备A和B峰会交换意见": behind a word that opens a topic all is one, up to an event's verb or to who is met. */
export function inOpenTopic({ tokens, lexicon, linked }: Findings, from: number): boolean {
  const { signs, triggers } = lexicon;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_TOPIC); at--) {
    const token = tokens[at];
    if (!token || /^[.,;:!?]$/.test(token.lower)) return false;
    if (signs.topicFrame.at(tokens, at, from)) {
      // "他就在酒店见了B": an adverb.
      return !signs.place.at(tokens, at + 1, from) && triggers.at(tokens, at + 1)?.value.part !== 'verb';
    }
    const verb = triggers.at(tokens, at, from)?.value.part === 'verb';
    const named = linked.mentions.some(({ end }) => end === tokens[at - 1]?.end);
    if (verb || (signs.with.at(tokens, at, from) && !named)) return false;
  }
  return false;
}

/** "relations between the two countries", "quan hệ hai nước": they are what is spoken of. */
export function ofTopic({ tokens, lexicon, pack }: Findings, at: number, to: number): boolean {
  // "iki ülke ilişkileri"
  if (pack.names.suffixes && lexicon.signs.topicTail.at(tokens, to)) return true;
  for (let back = 1; back <= 4; back++) {
    if (!tokens[at - back]?.word) return false;
    const topic = lexicon.signs.topicNoun.at(tokens, at - back, at);
    if (topic && at - topic.to <= 1) return true;
  }
  return false;
}

/** Tokens from "between" back to the event's noun, and on to its second name: "lễ ký [hiệp định hợp tác] giữa [Mỹ và] Philippines". */
const MOST_TO_BETWEEN = 8;
const MOST_BEHIND_BETWEEN = 5;

/** "lễ ký hiệp định hợp tác giữa A và B": between whom an event was, whatever noun of topic stands inside. */
export function betweenAtEvent({ tokens, lexicon }: Findings, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BEHIND_BETWEEN); at--) {
    if (/^[.,;:!?]$/.test(tokens[at]?.lower ?? '.')) return false;
    if (!lexicon.signs.between.at(tokens, at, from)) continue;
    const nouns = lexicon.triggers.find(tokens, Math.max(0, at - MOST_TO_BETWEEN), at);
    return nouns.some(({ value }) => value.part === 'noun' && value.frame === 'sides');
  }
  return false;
}
