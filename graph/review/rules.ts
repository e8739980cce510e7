// What the rules say for themselves: why, and how sure they are, by experience and not by measure.

import type { Rule } from '../model/index.ts';

/** A rule's reason in plain words and its score, 0 to 1; of what is undecided the score is the pair's own. */
export const RULE_SAYS: Readonly<Record<Rule, readonly [reason: string, score: number]>> = {
  'same-days': ['the same sides on the same days, and nothing against it', 0.95],
  'about-days': ['days that can be the same, with a place or a person that both name', 0.85],
  'host-left-out': ['one leaves out the state that it was in; a place or people tie them', 0.85],
  gathering: ['one names more of those who came to it', 0.85],
  'one-article': ['one article tells of both', 0.95],
  'other-class': ['one is a meeting, the other a call, a speech or a ceremony', 0.95],
  'other-people': ['they name other people for a side', 0.9],
  'other-place': ['in two places', 0.9],
  'other-sides': ['each has a side that the other does not name, or one names more', 0.8],
  'other-days': ['on other days', 0.8],
  'record-name': ['the one record of that full name', 0.95],
  'linked-words': ['the record that the article’s own words are linked to', 0.95],
  'town-name': ['the town of that name in that state, or the one that everybody knows', 0.95],
  'town-sound': ['the one town of that state whose name sounds so', 0.85],
  'office-holder': ['the record of who held that office on that day, with a family name that sounds so', 0.9],
  'record-sound': ['the one record whose name sounds so, of that state', 0.9],
  'name-key': ['the same name or sound, of the same state', 0.9],
  'office-name': ['the one bearer of that family name in that office', 0.85],
  'two-states': ['of two states', 0.9],
  'named-beside': ['one article names both', 0.9],
  'near-day': ['the same sides, days a little apart', 0],
  'vague-day': ['one names a day, the other only the season', 0],
  'fewer-sides': ['the same days and place, but one names a side more', 0],
  several: ['one report fits more than one event', 0],
  'same-name': ['one name, and no report says that they are of two states', 0],
  'like-sound': ['names that sound alike', 0],
  'family-name': ['a family name beside the full one, of one state', 0],
};
