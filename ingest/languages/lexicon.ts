// A pack's event words made findable, built once a pack.

import type { CollectiveWords, EventWords, TriggerWords } from './event-words.ts';
import type { LanguagePack } from './language-pack.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { phraseIndex } from './phrase-index.ts';

/** What a word does to the event in its clause, strongest first. */
export const CUES = ['denied', 'cancelled', 'negation', 'proposed', 'planned', 'unreal', 'past'] as const;
export type Cue = (typeof CUES)[number];

/** Small words that steer how a clause is read. */
export const SIGNS = [
  'saying', 'source', 'topic', 'topicNoun', 'party', 'apart', 'first', 'there', 'definite', 'joiner', 'one', 'many',
  'relative', 'placeRelative', 'afterThis', 'beforeThis', 'thenThis', 'earlierThis', 'cutAlways', 'cutAfterComma',
  'place', 'of', 'joint', 'host', 'guest', 'by', 'auxiliary', 'that', 'from',
] as const; // prettier-ignore
export type Sign = (typeof SIGNS)[number];

export type Veto = keyof EventWords['vetoes'];

export interface EventLexicon {
  readonly triggers: PhraseIndex<TriggerWords>;
  readonly cues: Readonly<Record<Cue, PhraseIndex<Cue>>>;
  readonly signs: Readonly<Record<Sign, PhraseIndex<Sign>>>;
  readonly collectives: PhraseIndex<CollectiveWords>;
  readonly vetoes: PhraseIndex<Veto>;
}

const built = new WeakMap<LanguagePack, EventLexicon>();

/** The lexicon of a pack; the same object for the same pack. */
export function lexiconOf(pack: LanguagePack): EventLexicon {
  let lexicon = built.get(pack);
  if (!lexicon) built.set(pack, (lexicon = buildLexicon(pack)));
  return lexicon;
}

function buildLexicon({ events, names }: LanguagePack): EventLexicon {
  const { sequence } = events;
  const signs: Record<Sign, readonly string[]> = {
    saying: events.saying,
    source: events.sourceWords,
    topic: events.topicWords,
    topicNoun: events.topicNouns,
    party: events.partyNouns,
    apart: events.apart,
    first: events.first,
    there: events.there,
    definite: events.definite,
    joiner: events.joiners,
    one: events.pronouns.one,
    many: events.pronouns.many,
    relative: events.relatives,
    placeRelative: events.placeRelatives,
    afterThis: sequence.afterThis,
    beforeThis: sequence.beforeThis,
    thenThis: sequence.thenThis,
    earlierThis: sequence.earlierThis,
    cutAlways: events.clauseWords.always,
    cutAfterComma: events.clauseWords.afterComma,
    place: names.placePrepositions,
    of: names.ofWords,
    joint: events.joint,
    host: events.hosts,
    guest: events.guests,
    by: events.byWords,
    auxiliary: events.auxiliaries,
    that: events.thatWords,
    from: events.fromWords,
  };
  return {
    triggers: phraseIndex(
      events.triggers.flatMap((words) => words.forms.map((form): [string, TriggerWords] => [form, words])),
    ),
    cues: indexEach(CUES, events.cues),
    signs: indexEach(SIGNS, signs),
    collectives: phraseIndex(
      events.collectives.flatMap((words) =>
        words.forms.map((form): [string, CollectiveWords] => [form, words]),
      ),
    ),
    vetoes: phraseIndex(
      (Object.keys(events.vetoes) as Veto[]).flatMap((veto) =>
        events.vetoes[veto].map((form): [string, Veto] => [form, veto]),
      ),
    ),
  };
}

function indexEach<K extends string>(
  keys: readonly K[],
  lists: Readonly<Record<K, readonly string[]>>,
): Record<K, PhraseIndex<K>> {
  return Object.fromEntries(
    keys.map((key) => [key, phraseIndex(lists[key].map((form): [string, K] => [form, key]))]),
  ) as Record<K, PhraseIndex<K>>;
}
