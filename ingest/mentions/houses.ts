// Buildings without a name of their own: "the presidential palace", and names behind nouns of several words.

import type { NameMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { LanguageNames } from './language-names.ts';
import type { Page } from './phrases.ts';
import { isLocative } from './locative.ts';
import { adjoins, senseOf } from './phrases.ts';

/** Phrases by their first letter, the longest first. */
type ByLetter = ReadonlyMap<string, readonly string[]>;

/** A pack's nouns for buildings, folded. */
export interface Houses {
  readonly plain: ByLetter;
  readonly venues: ByLetter;
  readonly missions: ByLetter;
  readonly phrases: ByLetter;
  /** Nouns of one word that is spelled by its sounds: "ホテル". */
  readonly spelled: readonly string[];
}

/** The nouns that a pack lists. */
export function housesOf(
  { houses, venueNouns, wideNouns, venuePhrases }: LanguageNames,
  plain: (form: string) => string,
): Houses {
  const longestFirst = (list: readonly string[] = []): ByLetter => {
    const letters = new Map<string, string[]>();
    for (const phrase of list.map(plain).sort((a, b) => b.length - a.length)) {
      const held = letters.get(phrase[0]!);
      if (held) held.push(phrase);
      else letters.set(phrase[0]!, [phrase]);
    }
    return letters;
  };
  return {
    plain: longestFirst(houses),
    venues: longestFirst(wideNouns?.venues),
    missions: longestFirst(wideNouns?.missions),
    phrases: longestFirst(venuePhrases),
    spelled: venueNouns.map(plain).filter((noun) => /^[ァ-ヺー]+$/u.test(noun)),
  };
}

/** "in the presidential palace": only where somebody or something is there, else those who govern in it are meant. */
export function houseAt(page: Page, at: number): [number, number] | undefined {
  const last = behindPhrase(page, at, page.houses.plain);
  if (last === undefined) return undefined;
  const [start, end] = [page.tokens[at]!.start, page.tokens[last]!.end];
  const hit: Hit = { start, end, first: at, last, ending: '', senses: [] };
  // "Präsidentenpalast Kasr al-Schati": what follows is its name.
  if (!isLocative(page, hit) || senseOf(hitBehind(page, last), 'place')?.venue) return undefined;
  const town = page.words.of.has(page.tokens[last + 1]?.folded ?? '') ? hitBehind(page, last + 1) : undefined;
  return [at, town && senseOf(town, 'place') ? town.last : last];
}

/** Words of a name behind its noun. */
const LONGEST = 4;

/** "cung điện Diriyah", "tổng lãnh sự quán Nga", "tư dinh tổng lãnh sự Mỹ": the name, or the state, behind the noun. */
export function wideNounAt(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  at: number,
): [number, number] | undefined {
  const mission = behindPhrase(page, at, page.houses.missions);
  if (mission !== undefined) {
    const role = hitBehind(page, mission);
    const noun = role && senseOf(role, 'role') ? role.last : mission;
    const owner = hitBehind(page, noun);
    return owner && named.get(owner)?.kind === 'country' ? [at, owner.last] : undefined;
  }
  const noun = behindPhrase(page, at, page.houses.venues);
  if (noun === undefined) return undefined;
  const whole = hitBehind(page, noun);
  if (senseOf(whole, 'place')?.venue) return undefined;
  if (whole && (['ministry', 'organization', 'place'] as const).some((is) => senseOf(whole, is)))
    return [at, whole.last];
  let last = noun;
  while (last - noun < LONGEST && adjoins(page, last, last + 1) && page.tokens[last + 1]!.capital) last++;
  // "Học viện Ngoại giao": the second half of a word is written small.
  const tail = last > noun && adjoins(page, last, last + 1) ? page.tokens[last + 1]!.key : '';
  if (page.names.nameTails?.includes(tail)) last++;
  return last > noun ? [at, last] : undefined;
}

function hitBehind(page: Page, at: number): Hit | undefined {
  return adjoins(page, at, at + 1) ? page.hits[page.hitAt[at + 1] ?? -1] : undefined;
}

/** The last token of the first of the phrases that begins at a token. */
export function behindPhrase({ folded, tokens }: Page, at: number, phrases: ByLetter): number | undefined {
  const { start } = tokens[at]!;
  for (const phrase of phrases.get(folded[start] ?? '') ?? []) {
    if (!folded.startsWith(phrase, start)) continue;
    const end = start + phrase.length;
    let last = at;
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
    if (tokens[last]!.end === end) return last;
  }
  return undefined;
}
