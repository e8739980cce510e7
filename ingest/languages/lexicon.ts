// A pack's event words made findable, built once a pack.

import type { CollectiveWords, EventWords, TriggerWords } from './event-words.ts';
import type { Token } from '../article/tokens.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseFamily, PhraseIndex, PhraseMatch } from './phrase-index.ts';
import { phraseFamily } from './phrase-index.ts';

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
  'saying', 'source', 'topic', 'topicNoun', 'party', 'apart', 'first', 'there', 'sameTown', 'definite', 'joiner', 'one', 'many',
  'relative', 'placeRelative', 'afterThis', 'beforeThis', 'thenThis', 'earlierThis', 'cutAlways', 'cutAfterComma',
  'place', 'of', 'joint', 'host', 'guest', 'by', 'auxiliary', 'that', 'from', 'owner', 'with', 'between',
  'topicTail', 'attributeTail', 'occasion', 'during', 'datelineEnd', 'government', 'purpose',
  'afterTail', 'beforeTail', 'again', 'pluperfect', 'since', 'latter', 'object', 'indefinite', 'idle', 'fringe', 'aim',
  'managed', 'fruitless', 'movedTo', 'beside', 'notBeside', 'goal', 'while', 'overBefore', 'overBehind', 'topicFrame', 'manyStates',
  'afar', 'product', 'recall', 'report', 'untrue', 'bareReport', 'other', 'hosting', 'ordinal', 'another', 'flankBefore', 'flankBehind',
] as const; // prettier-ignore
export type Sign = (typeof SIGNS)[number];

/** Signs of which one stands where a clause begins without a mark before it. */
const OPENING = [
  'relative',
  'placeRelative',
  'that',
  'afterThis',
  'beforeThis',
  'thenThis',
  'joiner',
  'cutAlways',
] as const satisfies readonly Sign[];

export type Veto = keyof EventWords['vetoes'];

export interface EventLexicon {
  readonly commaClauses: boolean;
  readonly clauseEnds: EventWords['clauseEnds'];
  /** Clauses may end before what they belong to. */
  readonly closing: boolean;
  /** Words have no blanks between them. */
  readonly unspaced: boolean;
  readonly verbSecond: boolean;
  readonly verbFirst: boolean;
  readonly occasionComma: boolean;
  readonly occasionSubject: boolean;
  readonly triggers: PhraseIndex<TriggerWords>;
  /** Whether any of `triggers` begins anywhere, whatever clause it would be cut by and whatever longer word holds it. */
  readonly tells: (tokens: readonly Token[]) => boolean;
  readonly cues: Readonly<Record<Cue, PhraseIndex<Cue>>>;
  readonly signs: Readonly<Record<Sign, PhraseIndex<Sign>>>;
  /** Every sign that a clause may begin with, so that most words are told to begin none. */
  readonly opens: PhraseIndex<true>;
  readonly collectives: PhraseIndex<CollectiveWords>;
  readonly vetoes: PhraseIndex<Veto>;
  /** Writes down on an article's tokens which lists begin with them, so that most questions end there. */
  readonly mark: PhraseFamily['mark'];
}

const built = new WeakMap<LanguagePack, EventLexicon>();

/** The lexicon of a pack; the same object for the same pack. */
export function lexiconOf(pack: LanguagePack): EventLexicon {
  let lexicon = built.get(pack);
  if (!lexicon) built.set(pack, (lexicon = buildLexicon(pack)));
  return lexicon;
}

function buildLexicon({ events, names, script }: LanguagePack): EventLexicon {
  const { sequence } = events;
  const family = phraseFamily();
  const compounds =
    events.compounds &&
    family.index<true>([
      [
        [
          ...events.compounds,
          // "Bộ trưởng Thương mại": the trade in an office is no topic.
          ...[
            ...names.roles.flatMap(({ one }) =>
              one.filter((word) => word.includes(' ')).map((word) => word.replace(' ~ ', ' ')),
            ),
            ...Object.values(names.ministries).flat(),
          ].map((word) => word.toLowerCase()),
        ],
        true,
      ],
    ]);
  const apart = <T>(index: PhraseIndex<T>): PhraseIndex<T> => (compounds ? outside(index, compounds) : index);
  const signs: Record<Sign, readonly Phrase[]> = {
    saying: events.saying,
    source: events.sourceWords,
    topic: events.topicWords,
    topicNoun: events.topicNouns,
    party: events.partyNouns,
    apart: events.apart,
    first: events.first,
    there: events.there,
    sameTown: events.sameTown,
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
    flankBefore: events.flanks?.before ?? [],
    flankBehind: events.flanks?.behind ?? [],
    host: events.hosts,
    hosting: events.hosting,
    ordinal: events.ordinals ?? [],
    guest: events.guests,
    by: events.byWords,
    auxiliary: events.auxiliaries,
    that: events.thatWords,
    from: events.fromWords,
    with: events.withWords,
    topicTail: events.topicTails ?? [],
    attributeTail: events.attributeTails ?? [],
    occasion: [...(events.occasionTails ?? []), ...(events.duringTails ?? [])],
    during: events.duringTails ?? [],
    afterTail: events.afterTails ?? [],
    beforeTail: events.beforeTails ?? [],
    government: events.governments ?? [],
    purpose: events.purposeWords ?? [],
    datelineEnd: names.signNames?.datelineEnds ?? [],
    between: events.betweenWords ?? [],
    again: sequence.again ?? [],
    another: sequence.another ?? [],
    since: events.sinceMarks ?? [],
    idle: events.cues.idle ?? [],
    movedTo: events.cues.movedTo ?? [],
    fruitless: events.cues.fruitless ?? [],
    fringe: events.fringeWords ?? [],
    beside: events.beside?.words ?? [],
    notBeside: events.beside?.not ?? [],
    afar: events.afar,
    aim: events.aims ?? [],
    goal: events.goals ?? [],
    manyStates: events.manyStates ?? [],
    while: events.whileWords ?? [],
    managed: events.managed ?? [],
    pluperfect: sequence.pluperfect ?? [],
    latter: events.pronouns.latter ?? [],
    object: events.pronouns.object ?? [],
    indefinite: events.indefinite ?? [],
    topicFrame: events.topicFrames ?? [],
    product: events.productTails ?? [],
    recall: events.recalls ?? [],
    report: events.reports ?? [],
    untrue: events.untrue ?? [],
    bareReport: events.bareReports ?? [],
    other: events.pronouns.other ?? [],
    overBefore: events.over?.before ?? [],
    overBehind: events.over?.behind ?? [],
  };
  const [nouns, verbs] = triggerIndexes(events, family);
  const triggers = triggerIndex(events, nouns, verbs);
  const small = new Set(names.honorifics.filter((word) => /^\p{Ll}/u.test(word)));
  const all = eachOf(indexEach(SIGNS, signs, family), apart);
  // "Ardından" opens a sentence; behind a word it belongs to that: "görüşmenin ardından".
  const found = events.afterTails
    ? { ...all, thenThis: kept(all.thenThis, ({ from }, tokens) => !tokens[from - 1]?.word) }
    : all;
  return {
    commaClauses: events.commaClauses === true,
    clauseEnds: events.clauseEnds,
    closing: events.afterTails !== undefined,
    unspaced: script?.unspaced === true,
    verbSecond: events.verbSecond === true,
    verbFirst: events.verbFirst === true,
    occasionComma: events.occasionComma === true,
    occasionSubject: events.occasionSubject === true,
    triggers: family.kept(apart(triggers)),
    tells: (tokens) => tokens.some((_, at) => nouns.at(tokens, at) ?? verbs.at(tokens, at)),
    cues: eachOf(indexEach(CUES, { ...events.cues, supposed: events.cues.supposed ?? [] }, family), apart),
    signs: small.size > 0 ? { ...found, one: noTitles(found.one, small) } : found,
    opens: family.index<true>(OPENING.map((sign) => [signs[sign], true])),
    collectives: family.index(events.collectives.map((words) => [words.forms, words])),
    vetoes: family.index((Object.keys(events.vetoes) as Veto[]).map((veto) => [events.vetoes[veto], veto])),
    mark: family.mark,
  };
}

/** How many tokens before a word a compound that holds it may begin. */
const COMPOUND = 3;

/** An index without the matches that begin inside a longer word and don't hold it. */
function outside<T>(index: PhraseIndex<T>, compounds: PhraseIndex<true>): PhraseIndex<T> {
  return kept(index, ({ from, to }, tokens) => {
    for (let at = Math.max(0, from - COMPOUND); at <= from; at++) {
      const longer = compounds.at(tokens, at);
      if (longer && longer.to > from && !(from <= longer.from && longer.to <= to)) return false;
    }
    return true;
  });
}

/** "ông" before a capitalized word is a man's title, else "he". */
function noTitles<T>(index: PhraseIndex<T>, titles: ReadonlySet<string>): PhraseIndex<T> {
  return kept(
    index,
    ({ from, to }, tokens) => !(titles.has(tokens[from]?.lower ?? '') && tokens[to]?.capital === true),
  );
}

function kept<T>(
  index: PhraseIndex<T>,
  keeps: (match: PhraseMatch<T>, tokens: readonly Token[]) => boolean,
): PhraseIndex<T> {
  return {
    at(tokens, at, limit) {
      const match = index.at(tokens, at, limit);
      return match && keeps(match, tokens) ? match : undefined;
    },
    find: (tokens, from, to) => index.find(tokens, from, to).filter((match) => keeps(match, tokens)),
  };
}

function eachOf<K extends string>(
  indexes: Readonly<Record<K, PhraseIndex<K>>>,
  change: (index: PhraseIndex<K>) => PhraseIndex<K>,
): Record<K, PhraseIndex<K>> {
  return Object.fromEntries(
    (Object.entries(indexes) as [K, PhraseIndex<K>][]).map(([key, index]) => [key, change(index)]),
  ) as Record<K, PhraseIndex<K>>;
}

/** Nouns and verbs apart, so that where nouns have a capital "Treffen" is the meeting and "treffen" the verb. */
function triggerIndexes({ triggers }: EventWords, family: PhraseFamily) {
  const of = (part: TriggerWords['part']): PhraseIndex<TriggerWords> =>
    family.index(triggers.filter((words) => words.part === part).map((words) => [words.forms, words]));
  return [of('noun'), of('verb')] as const;
}

function triggerIndex(
  { capitalNouns }: EventWords,
  nouns: PhraseIndex<TriggerWords>,
  verbs: PhraseIndex<TriggerWords>,
): PhraseIndex<TriggerWords> {
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
  lists: Readonly<Record<K, readonly Phrase[]>>,
  family: PhraseFamily,
): Record<K, PhraseIndex<K>> {
  return Object.fromEntries(keys.map((key) => [key, family.index([[lists[key], key]])])) as Record<
    K,
    PhraseIndex<K>
  >;
}
