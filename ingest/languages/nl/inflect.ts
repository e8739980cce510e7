// The forms in which a Dutch verb of events can stand in a clause, as phrases.

import type { SplitGrammar, SplitVerb, VerbForms } from '../split-verbs.ts';
import { splitForms } from '../split-verbs.ts';
import type { NlVerb, Parts } from './verbs.ts';
import { nlVerbs } from './verbs.ts';

/** A verb with what belongs to it: `split-verbs.ts`. */
export interface VerbPhrase extends Pick<SplitVerb, 'away' | 'with'> {
  readonly verb: NlVerb;
  readonly zich?: true;
}

const GRAMMAR: SplitGrammar = {
  to: 'te',
  toApart: true,
  reflexive: 'zich',
  closes: ['$', 'en', 'in', 'op', 'met', 'bij', 'te', 'voor', 'aan', 'na', 'om'],
  free: new Set(['bijeen', 'samen', 'langs', 'neer', 'terug', 'kennis', 'binnen', 'rond']),
  between: ['zal', 'zullen', 'zou', 'zouden', 'is', 'zijn', 'was', 'waren', 'heeft', 'had', 'hadden', 'wil', 'gaat'],
}; // prettier-ignore

/** The forms of one verb, as phrases of `phrase.ts`. */
export function formsOf({ verb, zich, ...rest }: VerbPhrase): VerbForms {
  const [infinitive, present, past, pastMany, participle]: Parts = nlVerbs[verb];
  // "vertrokken" is the past of many and the participle, "hervatten" the infinitive too: only the clause tells.
  const finite = [past, ...(pastMany === participle || pastMany === infinitive ? [] : [pastMany])];
  const open = [present, infinitive, pastMany].filter((form) => !finite.includes(form));
  return splitForms(
    { ...rest, reflexive: zich === true, past: finite, open, infinitive, participle },
    GRAMMAR,
  );
}
