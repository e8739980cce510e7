// The forms in which a German verb of events can stand in a clause, as phrases.

import type { SplitGrammar, SplitVerb, VerbForms } from '../split-verbs.ts';
import { splitForms } from '../split-verbs.ts';
import type { DeVerb, Parts } from './verbs.ts';
import { deVerbs } from './verbs.ts';

/** A verb with what belongs to it: `split-verbs.ts`. */
export interface VerbPhrase extends Pick<SplitVerb, 'away' | 'with'> {
  readonly verb: DeVerb;
  readonly sich?: true;
}

const GRAMMAR: SplitGrammar = { to: 'zu', reflexive: 'sich', closes: ['$', 'und'] };

/** The forms of one verb, as phrases of `phrase.ts`. */
export function formsOf({ verb, sich, ...rest }: VerbPhrase): VerbForms {
  const [infinitive, present, past, pastMany, subjunctive, subjunctiveMany, participle]: Parts =
    deVerbs[verb];
  // "unterschrieben" is the past of many and the participle: only its clause tells.
  const finite = [past, ...(pastMany === participle ? [] : [pastMany])];
  const open = [present, infinitive, subjunctive, subjunctiveMany].filter((form) => !finite.includes(form));
  return splitForms(
    { ...rest, reflexive: sich === true, past: finite, open, infinitive, participle },
    GRAMMAR,
  );
}
