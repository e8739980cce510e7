// A pack's event words made findable, built once a pack.

import type { CollectiveWords, EventWords, TriggerWords } from './event-words.ts';
import type { LanguagePack } from './language-pack.ts';
import type { PhraseIndex, PhraseMatch } from './phrase-index.ts';
import { phraseIndex } from './phrase-index.ts';

/** What a word does to the event in its clause, strongest first. */
export const CUES = [
  'denied',
  'cancelled',
  'supposed',
  'negation',
  'proposed',
  'planned',
  'unreal',
  'past',
] as const;
export type Cue = (typeof CUES)[number];

/** Small words that steer how a clause is read. */
export const SIGNS = [
  'saying', 'source', 'topic', 'topicNoun', 'party', 'apart', 'first', 'there', 'definite', 'joiner', 'one', 'many',
  'relative', 'placeRelative', 'afterThis', 'beforeThis', 'thenThis', 'earlierThis', 'cutAlways', 'cutAfterComma',
  'place', 'of', 'joint', 'host', 'guest', 'by', 'auxiliary', 'that', 'from', 'owner', 'with', 'between',
  'topicTail', 'occasion', 'datelineEnd', 'government', 'purpose',
  'again', 'pluperfect',
] as const; // prettier-ignore
export type Sign = (typeof SIGNS)[number];

export type Veto = keyof EventWords['vetoes'];

export interface EventLexicon {
  readonly commaClauses: boolean;
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
    owner: events.pronouns.owner ?? [],
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
    with: events.withWords,
    topicTail: events.topicTails ?? [],
    occasion: events.occasionTails ?? [],
    government: events.governments ?? [],
    purpose: events.purposeWords ?? [],
    datelineEnd: names.signNames?.datelineEnds ?? [],
    between: events.betweenWords ?? [],
    again: sequence.again ?? [],
    pluperfect: sequence.pluperfect ?? [],
  };
  return {
    commaClauses: events.commaClauses === true,
    triggers: triggerIndex(events),
    cues: indexEach(CUES, { ...events.cues, supposed: events.cues.supposed ?? [] }),
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

/** Nouns and verbs apart, so that where nouns have a capital "Treffen" is the meeting and "treffen" the verb. */
function triggerIndex({ triggers, capitalNouns }: EventWords): PhraseIndex<TriggerWords> {
  const of = (part: TriggerWords['part']): PhraseIndex<TriggerWords> =>
    phraseIndex(
      triggers
        .filter((words) => words.part === part)
        .flatMap((words) => words.forms.map((form): [string, TriggerWords] => [form, words])),
    );
  const [nouns, verbs] = [of('noun'), of('verb')];
  const at: PhraseIndex<TriggerWords>['at'] = (tokens, from, limit) => {
    const noun = nouns.at(tokens, from, limit);
    const found = verbs.at(tokens, from, limit);
    // "Die Tage", "der Reise": a word alone with a capital inside a sentence is no verb.
    const written = capitalNouns && tokens[from]?.capital && tokens[from - 1]?.word;
    const verb = found && found.to - found.from === 1 && written ? undefined : found;
    const single = noun !== undefined && noun.to - noun.from === 1;
    if (!noun || (single && capitalNouns && !tokens[from]?.capital)) return verb;
    return verb && verb.to > noun.to ? verb : noun;
  };
  return {
    at,
    find(tokens, from = 0, to = tokens.length) {
      const found: PhraseMatch<TriggerWords>[] = [];
      for (let index = from; index < to; index++) {
        const match = at(tokens, index, to);
        if (match) found.push(match);
      }
      return found;
    },
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
