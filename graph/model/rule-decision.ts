// What the rules decide by themselves about what is one and what is two, in the words of judgements. A view, made when
// asked: no decision of a rule is stored.

import type { ClaimAnchor, Judgement, RecordAnchor, ReviewRule } from './judgement.ts';

/** Why two reports are one event. */
export type SameEventRule = 'same-days' | 'about-days' | 'host-left-out' | 'gathering';

/** Why two reports of one pair of sides, days apart at most, are two events. */
export type TwoEventsRule =
  'one-article' | 'other-class' | 'other-people' | 'other-place' | 'other-sides' | 'other-days';

/** By what an entity of an article is known across articles. */
export type SameEntityRule =
  | 'record-name'
  | 'linked-words'
  | 'town-name'
  | 'town-sound'
  | 'office-holder'
  | 'record-sound'
  | 'name-key'
  | 'office-name';

/** Why two entities whose names are alike are two. */
export type TwoEntitiesRule = 'two-states' | 'named-beside';

/** Every rule that decides, and every one that leaves undecided. */
export type Rule = SameEventRule | TwoEventsRule | SameEntityRule | TwoEntitiesRule | ReviewRule;

/** One decision. `unsure`: the review list has it. Of an entity that is a record, the second anchor is the record. */
export interface RuleDecision extends Omit<Judgement, 'type' | 'of' | 'edge' | 'correction'> {
  readonly type: 'same' | 'different' | 'unsure';
  readonly author: `rule:${Rule}`;
  readonly of: readonly [ClaimAnchor, ClaimAnchor | RecordAnchor];
}
