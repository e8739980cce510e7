// Russian verb triggers and cues, made from the lists.

import type { TriggerWords } from '../event-words.ts';
import type { Phrase, WordClass } from '../phrase.ts';
import { followedBy, nearby, stepsOf, wordClass } from '../phrase.ts';
import { ruCompany } from './company.ts';
import { forms } from './decline.ts';
import { ruIdioms } from './idioms.ts';
import type { Verb } from './verb-list.ts';
import { CALL, ruVerbs } from './verb-list.ts';

const ALL = [...ruVerbs, ...ruIdioms, ...ruCompany];
/** Calls first: of two phrases that are as long, the first wins ("провел телефонный разговор"). */
const VERBS = [...ALL.filter(({ told }) => told === CALL), ...ALL.filter(({ told }) => told !== CALL)];

/** A verb alone, or its forms with each of what must stand with it, within a few words: behind it, or on either side. */
function phrases(heads: readonly string[], { with: rest, around }: Verb): readonly Phrase[] {
  if (heads.length === 0) return heads;
  if (rest !== undefined) return [[heads, near(rest.split('|'))]];
  if (around === undefined) return heads;
  const beside = around.split('|');
  return [
    [heads, near(beside)],
    [wordClass(around), near(heads)],
  ];
}

const near = (words: readonly string[]): WordClass => wordClass(nearby(words.join('|'), '…'));

const formsOf = (entries: string | undefined): readonly string[] =>
  entries === undefined ? [] : forms(entries);

/** Russian verb triggers: the past apart, which says that it was held. */
export const ruVerbTriggers: readonly TriggerWords[] = VERBS.flatMap((verb) => {
  const { told, was, hosted, is, will, gone, going } = verb;
  const all = (entries: string | undefined): readonly Phrase[] => phrases(formsOf(entries), verb);
  return [
    { ...told, part: 'verb' as const, past: true as const, forms: all(was) },
    { ...told, part: 'verb' as const, past: true as const, hosted: true as const, forms: all(hosted) },
    { ...told, part: 'verb' as const, past: true as const, converb: true as const, forms: all(gone) },
    { ...told, part: 'verb' as const, converb: true as const, forms: all(going) },
    { ...told, part: 'verb' as const, forms: [...all(is), ...all(will)] },
  ];
}).filter(({ forms: found }) => found.length > 0);

/** Forms that by themselves say that something is to come. */
export const ruFuture: readonly string[] = [...new Set(VERBS.flatMap(({ will }) => formsOf(will)))].filter(
  (form) => form !== '',
);

const INFINITIVE = /(ть|ться|ти|тись|чь|чься)(?= |$)/u;

/** Infinitives of what is no everyday verb: by themselves they say of nothing that it was or will be. */
const UNCOMMON = VERBS.filter(
  ({ told: { weak, frame } }) => !weak && frame !== 'speech' && frame !== 'press',
);
export const ruInfinitives: readonly Phrase[] = UNCOMMON.flatMap((verb) =>
  phrases(infinitives(verb.is), verb),
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
    near([
      ...new Set(
        [...UNCOMMON, ...ruCompany].flatMap(({ is }) =>
          infinitives(is).map((form) => form.replace(/ .*/, '')),
        ),
      ),
    ]),
  ],
];

/** "успел встретиться": the infinitive of what was. */
const MANAGED = forms('успе=л|сум{ел,ела,ели}|смог{,ла,ли}|удалось|довелось|успев');

/** Infinitives behind a verb that says that it was done. */
export const ruManaged: readonly TriggerWords[] = VERBS.filter(({ is }) => infinitives(is).length > 0).map(
  ({ told, is, with: behind, around: rest = behind }) => ({
    ...told,
    part: 'verb' as const,
    past: true as const,
    forms: followedBy(near(infinitives(is)), rest === undefined ? '' : nearby(rest, '…')).map(
      (phrase): Phrase => [MANAGED, ...stepsOf(phrase)],
    ),
  }),
);
