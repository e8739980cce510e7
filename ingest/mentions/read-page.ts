// An article's words and the forms found among them, as the linker's rules read them.

import type { World } from '../../graph/world/index.ts';
import { expandForms } from '../../graph/world/index.ts';
import type { Script } from '../article/script.ts';
import type { WordCutter } from '../article/words.ts';
import type { LanguageNames } from './language-names.ts';
import type { Hit, Lexicon } from './lexicon.ts';
import type { NameMention } from './mention.ts';
import type { Page, RoleHalves, Words } from './phrases.ts';
import type { Shorts } from './short-names.ts';
import type { UncasedWords } from './uncased-names.ts';
import { plainText } from '../article/script.ts';
import { wordList } from '../article/word-list.ts';
import { wordCutter } from '../article/words.ts';
import { actorSense } from './actor-sense.ts';
import { fold } from './fold.ts';
import { surnamesOf } from './later-forms.ts';
import { nameWords } from './people.ts';
import { suffixAt } from './suffixes.ts';
import { buildLexicon } from './lexicon.ts';
import type { Houses } from './houses.ts';
import { housesOf } from './houses.ts';
import { withMarks } from './marks.ts';
import { roleHalvesOf, senseOf, wordsOf } from './phrases.ts';
import type { MinistryHalves } from './ministries.ts';
import { ministryHalvesOf, nameMinistries } from './ministries.ts';
import { findRoles } from './role-phrases.ts';
import { shortHits } from './short-names.ts';
import { signNames } from './sign-names.ts';
import { withoutSyllables } from './state-syllables.ts';
import { namesBehindTitles } from './uncased-names.ts';
import { tokenize } from './tokens.ts';

/** What a page is read from. */
export interface PageInput {
  /** Its small words are parted already. */
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly names: LanguageNames;
  readonly world: World;
  /** How the language is written, where it is unlike most. */
  readonly script?: Script;
  /** Words of months and of their parts; none: no town is known by its month. */
  readonly months?: readonly string[];
  /** Words of the language's lists, for cutting text without blanks and where no capital tells a name. */
  readonly vocabulary?: readonly string[];
}

/** What is built once for a language and a world. */
interface Built {
  /** The script as a text has it whose small words are parted. */
  readonly written: Script | undefined;
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly houses: Houses;
  readonly roleTails: readonly string[];
  readonly roleHalves: RoleHalves;
  readonly ministryHalves: MinistryHalves;
  readonly months: ReadonlySet<string>;
  readonly unspaced?: Unspaced;
  readonly uncased?: UncasedWords;
}

interface Unspaced {
  readonly cut: WordCutter;
  readonly known: ReadonlySet<string>;
  readonly shorts: Shorts;
}

const built = new WeakMap<World, Map<LanguageNames, Built>>();

/** The page, and the mention that each hit makes. Its text is the plain one: same length, same offsets. */
export function readPage(input: PageInput): { page: Page; named: Map<Hit, NameMention> } {
  const held = builtFor(input);
  const text = plainText(input.text, held.written);
  const page = pageOf(input, held, text, new Set());
  const named = namedIn(page, input.world);
  const { signNames: words } = input.names;
  if (held.uncased) {
    const surnames = surnamesOf(input.world, page.language);
    const own = namesBehindTitles(page, findRoles(page, named), held.uncased);
    for (const hit of page.hits) {
      const { text: word, key } = page.tokens[hit.last]!;
      if (senseOf(hit, 'person') && !page.words.notInNames.has(key)) own.add(word);
    }
    for (const { text: word, folded, key } of page.tokens)
      if (surnames.has(folded) && !page.words.notInNames.has(key)) own.add(word);
    if (own.size === 0) return { page, named };
    const again = pageOf(input, held, text, own);
    return { page: again, named: namedIn(again, input.world) };
  }
  if (!words || !held.unspaced) return { page, named };
  // Names beside titles are looked for first, so that each of them is one word wherever it stands again.
  const surnames = surnamesOf(input.world, page.language);
  const own = signNames(page, findRoles(page, named), words);
  for (const { text: word } of page.tokens) if (word.length > 1 && surnames.has(word)) own.add(word);
  if (own.size === 0) return { page, named };
  const again = pageOf(input, held, text, own);
  return { page: again, named: namedIn(again, input.world) };
}

function pageOf(
  { names, sentences, text: written }: PageInput,
  { lexicon, words, houses, roleTails, roleHalves, ministryHalves, months, unspaced, uncased }: Built,
  text: string,
  own: ReadonlySet<string>,
): Page {
  const folded = fold(text);
  const keyOf = names.marksMatter && withMarks;
  const isSuffix = (at: number): boolean => suffixAt(text, at, names.suffixes) !== undefined;
  const tokens = tokenize(text, folded, sentences, unspaced?.cut, own, keyOf, isSuffix);
  const { language, signNames: signs } = names;
  const known = (word: string): boolean => unspaced?.known.has(word) === true;
  const lists = {
    words,
    houses,
    roleTails,
    roleHalves,
    ministryHalves,
    months,
    ...(uncased && { nameParts: uncased.parts }),
  };
  const base = {
    language,
    text,
    written,
    folded,
    tokens,
    ...lists,
    known,
    names,
    unspaced: unspaced !== undefined,
  };
  const seen = withoutSyllables(text, tokens, lexicon.find(text, folded, tokens), words.notInNames);
  const found = names.smallTitles
    ? seen.filter((hit) => !endsLongerName(text, tokens, words, seen, hit))
    : seen;
  const page = { ...base, ...indexed(tokens, found) };
  if (!unspaced || !signs) return page;
  const hits = [...page.hits, ...shortHits(page, unspaced.shorts, signs)].sort((a, b) => a.first - b.first);
  return { ...base, ...indexed(tokens, hits) };
}

function indexed(tokens: Page['tokens'], hits: readonly Hit[]): Pick<Page, 'hits' | 'hitAt'> {
  const hitAt = tokens.map(() => -1);
  hits.forEach((hit, index) => hitAt.fill(index, hit.first, hit.last + 1));
  return { hits, hitAt };
}

/** "Али Махмуд Аббас": what is known is only the end of somebody else's name. */
function endsLongerName(
  text: string,
  tokens: Page['tokens'],
  words: Words,
  hits: readonly Hit[],
  { first, senses }: Hit,
): boolean {
  const [before, opening] = [tokens[first - 1], tokens[first]];
  if (!before?.capital || !opening || !senses.some(({ is }) => is === 'person')) return false;
  if (text.slice(before.end, opening.start) !== ' ' || tokens[first - 2]?.sentence !== opening.sentence)
    return false;
  const word = before.key;
  if (/^\p{Lu}+$/u.test(before.text) || words.notInNames.has(word) || words.honorific.has(before.folded))
    return false;
  return !hits.some((hit) => hit.first <= first - 1 && first - 1 <= hit.last);
}

function namedIn(page: Page, world: World): Map<Hit, NameMention> {
  const named = new Map<Hit, NameMention>();
  for (const hit of page.hits) {
    const mention = actorSense(page, world, hit);
    if (mention) named.set(hit, mention);
  }
  nameMinistries(page, world, named);
  return named;
}

function builtFor({ names, world, script, vocabulary = [], months = [] }: PageInput): Built {
  const byNames = built.get(world) ?? new Map<LanguageNames, Built>();
  built.set(world, byNames);
  const held = byNames.get(names) ?? build(names, world, script, vocabulary, months);
  byNames.set(names, held);
  return held;
}

function build(
  names: LanguageNames,
  world: World,
  script: Script | undefined,
  vocabulary: readonly string[],
  months: readonly string[],
): Built {
  const lexicon = buildLexicon(names, world, script);
  const plain = (word: string): string => fold(plainText(word, script));
  const words = wordsOf(names, plain);
  const roleTails = (names.roleTails ?? []).map(plain).sort((a, b) => b.length - a.length);
  const roleHalves = roleHalvesOf(names.roles, plain);
  const houses = housesOf(names, plain);
  const ministryHalves = ministryHalvesOf(names, plain);
  const { part: _, ...written } = script ?? {};
  const lists = {
    written: script && written,
    lexicon,
    words,
    houses,
    roleTails,
    roleHalves,
    ministryHalves,
    months: new Set(months.map(plain)),
  };
  const known = new Set(vocabulary);
  if (names.uncased) {
    for (const word of names.uncased.common) known.add(plainText(word, script));
    const parts = new Set(names.uncased.given.map(plain));
    world.records.names(names.language).each((id, written) => {
      if (!id.startsWith('person:')) return;
      for (const form of expandForms(written)) for (const word of nameWords(form)) parts.add(word);
    });
    return { ...lists, uncased: { parts, known: (word) => known.has(word), names: names.uncased } };
  }
  if (!script?.unspaced) return lists;
  const shorts = new Map(
    Object.entries(names.countries).flatMap(([code, { short }]): [string, string][] =>
      [...(short ?? '')].map((sign) => [sign, `country:${code}`]),
    ),
  );
  const own = [...known, ...surnamesOf(world, names.language).keys()];
  return {
    ...lists,
    unspaced: {
      cut: wordCutter(wordList([...own, ...lexicon.names()], script), names.language),
      known,
      shorts,
    },
  };
}
