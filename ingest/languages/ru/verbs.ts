// Russian verb triggers and cues, made from the lists.

import type { TriggerWords } from '../event-words.ts';
import type { Phrase, WordClass } from '../phrase.ts';
import { followedBy, nearby, stepsOf, wordClass } from '../phrase.ts';
import { forms } from './decline.ts';
import { ruIdioms } from './idioms.ts';
import { ruVerbs } from './verb-list.ts';

const VERBS = [...ruVerbs, ...ruIdioms];

/** A verb alone, or its forms with each of what must stand with it, within a few words. */
function phrases(heads: readonly string[], rest: string | undefined): readonly Phrase[] {
  return rest === undefined || heads.length === 0 ? heads : [[heads, near(rest.split('|'))]];
}

const near = (words: readonly string[]): WordClass => wordClass(nearby(words.join('|'), '…'));

const formsOf = (entries: string | undefined): readonly string[] =>
  entries === undefined ? [] : forms(entries);

/** Russian verb triggers: the past apart, which says that it was held. */
export const ruVerbTriggers: readonly TriggerWords[] = VERBS.flatMap(
  ({ told, was, is, will, gone, going, with: rest }) => [
    { ...told, part: 'verb' as const, past: true as const, forms: phrases(formsOf(was), rest) },
    {
      ...told,
      part: 'verb' as const,
      past: true as const,
      converb: true as const,
      forms: phrases(formsOf(gone), rest),
    },
    { ...told, part: 'verb' as const, converb: true as const, forms: phrases(formsOf(going), rest) },
    {
      ...told,
      part: 'verb' as const,
      forms: [...phrases(formsOf(is), rest), ...phrases(formsOf(will), rest)],
    },
  ],
).filter(({ forms: found }) => found.length > 0);

/** Forms that by themselves say that something is to come. */
export const ruFuture: readonly string[] = [...new Set(VERBS.flatMap(({ will }) => formsOf(will)))].filter(
  (form) => form !== '',
);

const INFINITIVE = /(ть|ться|ти|тись|чь|чься)(?= |$)/u;

/** Infinitives of what is no everyday verb: by themselves they say of nothing that it was or will be. */
const UNCOMMON = VERBS.filter(
  ({ told: { weak, frame } }) => !weak && frame !== 'speech' && frame !== 'press',
);
export const ruInfinitives: readonly Phrase[] = UNCOMMON.flatMap(({ is, with: rest }) =>
  phrases(infinitives(is), rest),
);

function infinitives(entries: string | undefined): readonly string[] {
  return formsOf(entries).filter((form) => INFINITIVE.test(form));
}

/** Verbs after which an infinitive is to come, beside those that are cues of that by themselves. */
const AGREED = forms(
  'договори=лся|услови=лся|уговори=лся|реши=л|согласи=лся|пообеща=л|обеща{л,ла,ли,ет,ют}|предполага{ет,ют}|рассчитыва{ет,ют}|должен|должн{а,ы}|смо{жет,гут}|успе{ет,ют}|вызва=лся',
);

/** "условились вскоре встретиться": each of those verbs with the first word of each infinitive. */
export const ruAgreed: readonly Phrase[] = [
  [
    AGREED,
    near([...new Set(UNCOMMON.flatMap(({ is }) => infinitives(is).map((form) => form.replace(/ .*/, ''))))]),
  ],
];

/** "успел встретиться": the infinitive of what was. */
const MANAGED = forms('успе=л|сум{ел,ела,ели}|смог{,ла,ли}|удалось|довелось|успев');

/** Infinitives behind a verb that says that it was done. */
export const ruManaged: readonly TriggerWords[] = VERBS.filter(({ is }) => infinitives(is).length > 0).map(
  ({ told, is, with: rest }) => ({
    ...told,
    part: 'verb' as const,
    past: true as const,
    forms: followedBy(near(infinitives(is)), rest === undefined ? '' : nearby(rest, '…')).map(
      (phrase): Phrase => [MANAGED, ...stepsOf(phrase)],
    ),
  }),
);
