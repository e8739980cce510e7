// Russian verb triggers and cues, made from the lists.

import type { TriggerWords } from '../event-words.ts';
import { forms } from './decline.ts';
import { ruIdioms } from './idioms.ts';
import { ruVerbs } from './verb-list.ts';

const VERBS = [...ruVerbs, ...ruIdioms];

/** A verb alone, or each of its forms with each of what must stand with it. */
function phrases(entries: string | undefined, rest: string | undefined): readonly string[] {
  const heads = entries === undefined ? [] : forms(entries);
  if (rest === undefined) return heads;
  return heads.flatMap((head) => rest.split('|').flatMap((word) => [`${head} ${word}`, `${head} … ${word}`]));
}

/** Russian verb triggers: the past apart, which says that it was held. */
export const ruVerbTriggers: readonly TriggerWords[] = VERBS.flatMap(
  ({ told, was, is, will, gone, going, with: rest }) => [
    { ...told, part: 'verb' as const, past: true as const, forms: phrases(was, rest) },
    {
      ...told,
      part: 'verb' as const,
      past: true as const,
      converb: true as const,
      forms: phrases(gone, rest),
    },
    { ...told, part: 'verb' as const, converb: true as const, forms: phrases(going, rest) },
    { ...told, part: 'verb' as const, forms: [...phrases(is, rest), ...phrases(will, rest)] },
  ],
).filter(({ forms: found }) => found.length > 0);

/** Forms that by themselves say that something is to come. */
export const ruFuture: readonly string[] = [
  ...new Set(
    VERBS.flatMap(({ will, with: rest }) => (rest === undefined ? phrases(will, rest) : forms(will ?? ''))),
  ),
].filter((form) => form !== '');

const INFINITIVE = /(ть|ться|ти|тись|чь|чься)(?= |$)/u;

/** Infinitives of what is no everyday verb: by themselves they say of nothing that it was or will be. */
export const ruInfinitives: readonly string[] = VERBS.filter(
  ({ told: { weak, frame } }) => !weak && frame !== 'speech' && frame !== 'press',
)
  .flatMap(({ is, with: rest }) => phrases(is, rest))
  .filter((form) => INFINITIVE.test(form));

/** Verbs after which an infinitive is to come, beside those that are cues of that by themselves. */
const AGREED = forms(
  'договори=лся|услови=лся|уговори=лся|реши=л|согласи=лся|пообеща=л|обеща{л,ла,ли,ет,ют}|предполага{ет,ют}|рассчитыва{ет,ют}|должен|должн{а,ы}|смо{жет,гут}|успе{ет,ют}|вызва=лся',
);

/** "условились вскоре встретиться": each of those verbs with the first word of each infinitive. */
export const ruAgreed: readonly string[] = AGREED.flatMap((verb) =>
  [...new Set(ruInfinitives.map((infinitive) => infinitive.replace(/ .*/, '')))].flatMap((infinitive) => [
    `${verb} ${infinitive}`,
    `${verb} … ${infinitive}`,
  ]),
);

/** "успел встретиться": the infinitive of what was. */
const MANAGED = forms('успе=л|сум{ел,ела,ели}|смог{,ла,ли}|удалось|довелось|успев');

/** Infinitives behind a verb that says that it was done. */
export const ruManaged: readonly TriggerWords[] = VERBS.flatMap(({ told, is, with: rest }) => ({
  ...told,
  part: 'verb' as const,
  past: true as const,
  forms: phrases(is, rest)
    .filter((form) => INFINITIVE.test(form))
    .flatMap((form) => MANAGED.flatMap((verb) => [`${verb} ${form}`, `${verb} … ${form}`])),
})).filter(({ forms: found }) => found.length > 0);
