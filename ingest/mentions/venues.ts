// Places that no list holds: "Villa Borsig", "Hotel Adlon", "the Russian embassy", a small town after "in".

import type { World } from '../../graph/world/index.ts';
import type { NameMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { lastNameWord, listedIn } from './building-names.ts';
import { isTown, townIn } from './house-towns.ts';
import { behindPhrase, houseAt, wideNounAt } from './houses.ts';
import { slugOf } from './people.ts';
import { organHouseAt } from './ministries.ts';
import { isLocative } from './locative.ts';
import { adjoins, isGenitive, senseOf } from './phrases.ts';
import { capitalAt, ownerBehind } from './capitals.ts';
import { residenceAt } from './residences.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isNameWord, joins, townAt } from './towns.ts';

const LONGEST = 4;
const LONGEST_IN_SIGNS = 8;

/** Local places of the page. `taken` holds the tokens that people and bodies have. */
export function findVenues(
  page: Page,
  world: World,
  named: ReadonlyMap<Hit, NameMention>,
  taken: ReadonlySet<number>,
  roles: readonly RolePhrase[],
): NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    const capital = capitalAt(page, named, world, at);
    if (capital) found.push(capital);
    if (taken.has(at)) continue;
    const house =
      wideNounAt(page, named, at) ??
      venueAt(page, named, at) ??
      residenceAt(page, named, roles, at) ??
      houseAt(page, at) ??
      organHouseAt(page, named, at);
    const span = house ?? townAt(page, at);
    if (!span) continue;
    const [first, last] = span;
    const [start, end] = [page.tokens[first]!.start, page.tokens[last]!.end];
    const text = page.text.slice(start, end);
    const hit: Hit = { start, end, first, last, ending: '', senses: [] };
    const locative = isLocative(page, hit) ? { locative: true as const } : {};
    const town = townIn(page, world, first, last);
    const noun = behindPhrase(page, first, page.houses.plain) ?? last;
    const listed = listedIn(page, world, first, last);
    found.push({
      start,
      end,
      text,
      kind: 'location',
      entity: listed ?? `place:${slugOf(text)}`,
      how: 'derived',
      form: 'name',
      ...locative,
      ...(town !== undefined && { town }),
      ...(house && listed === undefined && { house: true as const }),
      ...(noun < last && { short: page.text.slice(start, page.tokens[noun]!.end) }),
    });
    at = last;
  }
  return found;
}

/** A noun for a building with the capitalized words of its name, or with the state whose mission it is. */
function venueAt(page: Page, named: ReadonlyMap<Hit, NameMention>, at: number): [number, number] | undefined {
  const phrase = behindPhrase(page, at, page.houses.phrases);
  const wide = phrase === undefined ? undefined : nounFirst(page, named, at, false, phrase);
  if (wide) return wide;
  const noun = page.words.venue.has(page.tokens[at]!.folded);
  const mission = page.words.mission.has(page.tokens[at]!.folded);
  if (page.names.uncased && noun) return uncasedVenue(page, at);
  if (page.unspaced) return noun || mission || endsInNoun(page, at) ? signVenueAt(page, at) : undefined;
  if (page.names.adjectivesBehind && (noun || mission)) return nounFirst(page, named, at, mission);
  if (page.names.adjectivesBefore && (noun || mission))
    return adjectiveFirst(page, named, at, mission) ?? nounFirst(page, named, at, mission);
  if (mission) {
    const end =
      page.words.venueTail.has(page.tokens[at + 1]?.folded ?? '') && adjoins(page, at, at + 1) ? at + 1 : at;
    const owner = page.hits[page.hitAt[at - 1] ?? -1];
    const mine =
      owner &&
      named.get(owner)?.kind === 'country' &&
      (isGenitive(page, owner.end, page.tokens[at]!.start) ||
        /^([ \u00a0]|-|['’]s? )$/.test(page.text.slice(page.tokens[at - 1]!.end, page.tokens[at]!.start)));
    if (mine) return [owner.first, end];
    if (at > 0 && adjoins(page, at - 1, at) && page.words.possessive.has(page.tokens[at - 1]!.folded))
      return [at - 1, end];
  }
  if (!noun) return undefined;
  if (!page.tokens[at]!.capital) return smallVenue(page, named, at);
  let first = at;
  while (first > 0 && at - first < LONGEST && isNameWord(page, first - 1) && joins(page, first - 1)) first--;
  // "Berliner Villa Borsig"
  const town = first < at && first === at - 1 && senseOf(page.hits[page.hitAt[first] ?? -1], 'townAdjective');
  let last = lastNameWord(page, at);
  if (first < at && !(town && last > at)) return [first, isTownBehind(page, at) ? last : at];
  if (page.words.townAfter.size > 0 && last === at) last = ofName(page, at);
  return last > at ? [at, last] : undefined;
}

/** "Koninklijk Paleis Amsterdam" */
function isTownBehind(page: Page, at: number): boolean {
  const hit = adjoins(page, at, at + 1) ? page.hits[page.hitAt[at + 1] ?? -1] : undefined;
  return hit !== undefined && isTown(hit);
}

/** "Museum of Islamic Art", "Tomb of the Unknown Soldier": the last word of the name behind "of", or the noun. */
function ofName(page: Page, at: number): number {
  let last = at + 1;
  if (!adjoins(page, at, last) || !page.words.of.has(page.tokens[last]!.folded)) return at;
  if (adjoins(page, last, last + 1) && page.words.definite.has(page.tokens[last + 1]!.folded)) last++;
  const begins = last + 1;
  while (last + 1 - begins < LONGEST && isNameWord(page, last + 1) && adjoins(page, last, last + 1)) last++;
  return last < begins ? at : last;
}

/** "l'ambassade de Russie", "le château de Riga", "l'hôtel Intercontinental": the name stands behind the noun. */
function nounFirst(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  at: number,
  mission: boolean,
  end = at,
): [number, number] | undefined {
  const tailed =
    mission && adjoins(page, at, at + 1) && page.words.venueTail.has(page.tokens[at + 1]!.folded);
  const noun = tailed ? at + 1 : end;
  if (mission) {
    const owner = ownerBehind(page, named, noun);
    if (owner) return [at, owner.last];
    const own = adjoins(page, at - 1, at) && page.words.possessive.has(page.tokens[at - 1]!.folded);
    return own ? [at - 1, noun] : undefined;
  }
  // "w Pałacu Elizejskim Emmanuel Macron": a listed house ends where it is listed to end.
  const house = page.hits[page.hitAt[at] ?? -1];
  if (house?.first === at && senseOf(house, 'place')?.venue) return undefined;
  let last = noun;
  const small = (index: number): boolean =>
    page.words.of.has(page.tokens[index]!.folded) || page.words.definite.has(page.tokens[index]!.folded);
  while (last - noun < 2 && adjoins(page, last, last + 1) && small(last + 1)) last++;
  const begins = last + 1;
  const quoted = quotedBehind(page, last);
  if (quoted !== undefined) return [at, quoted];
  last = lastNameWord(page, last);
  // "Museu Nacional da Escravatura", but "Teatro Odeón de París"
  const plain = page.words.notInNames.has(page.tokens[begins]?.key ?? '');
  if (begins === noun + 1 && plain && page.tokens[begins]?.capital && adjoins(page, noun, begins))
    last = ofName(page, Math.max(last, begins));
  if (last === begins && page.words.notInNames.has(page.tokens[begins]!.key)) return undefined;
  if (last < begins) return capitalNoun(page, at);
  // "paleis Huis ten Bosch"
  const listed = page.hits[page.hitAt[begins] ?? -1];
  if (listed?.first === begins && senseOf(listed, 'place')?.venue) last = Math.max(last, listed.last);
  // "Isla Mauricio"
  return senseOf(page.hits[page.hitAt[begins] ?? -1], 'country')?.form === 'name' ? undefined : [at, last];
}

/** "российское посольство", "Константиновский дворец": the adjective stands before a noun that has no capital. */
function adjectiveFirst(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  at: number,
  mission: boolean,
): [number, number] | undefined {
  if (!adjoins(page, at - 1, at)) return undefined;
  const owner = page.hits[page.hitAt[at - 1] ?? -1];
  if (mission) return owner && named.get(owner)?.form === 'adjective' ? [owner.first, at] : undefined;
  const opens = (index: number): boolean => page.tokens[index - 1]?.sentence !== page.tokens[index]!.sentence;
  const isAdjective = (index: number): boolean =>
    page.hitAt[index] === -1 && isNameWord(page, index) && !opens(index);
  if (!isAdjective(at - 1)) return undefined;
  // "Большом Кремлёвском дворце"
  return [adjoins(page, at - 2, at - 1) && isAdjective(at - 2) ? at - 2 : at - 1, at];
}

/** Words behind a noun for a building that are its name though written small: "Доме правительства", "Casa del Popolo". */
const MOST_SMALL = 3;

/** "во Дворце независимости", "alla Casa del popolo": a noun with a capital inside a sentence, where somebody is in it. */
function capitalNoun(page: Page, at: number): [number, number] | undefined {
  const { of, definite, preposition, joiner } = page.words;
  const led = page.tokens[at - 1];
  if (!led || !page.tokens[at]!.capital || led.sentence !== page.tokens[at]!.sentence) return undefined;
  const hit: Hit = { ...page.tokens[at]!, first: at, last: at, ending: '', senses: [] };
  if (!isLocative(page, hit)) return undefined;
  let linked = page.names.ownerBehind === true && page.names.adjectivesBefore === true;
  for (let next = at + 1; next - at <= MOST_SMALL && adjoins(page, next - 1, next); next++) {
    const { folded, text } = page.tokens[next]!;
    if (of.has(folded) || definite.has(folded)) linked = true;
    else if (!linked || preposition.has(folded) || joiner.has(folded) || text.length < 4) return undefined;
    else {
      const genitive = page.names.genitives?.some((ending) => folded.endsWith(ending)) ?? true;
      return genitive ? [at, next] : undefined;
    }
  }
  return undefined;
}

/** "the Radisson Blu hotel", "kasteel Hellbrunn": a noun written small, with the name on either side. */
function smallVenue(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  at: number,
): [number, number] | undefined {
  if (!page.words.smallVenue.has(page.tokens[at]!.folded)) return undefined;
  let first = at;
  while (first > 0 && at - first < LONGEST && isNameWord(page, first - 1) && joins(page, first - 1)) first--;
  const unknown = first < at && page.hitAt.slice(first, at).some((hit) => hit === -1);
  if (unknown && page.words.definite.has(page.tokens[first - 1]?.folded ?? '')) return [first, at];
  return nounFirst(page, named, at, false);
}

/** "في فندق راديسون", "في قاعدة المنهاد الجوية": the noun behind a place word, the name and its adjectives behind it. */
function uncasedVenue(page: Page, at: number): [number, number] | undefined {
  const article = page.names.uncased!.article;
  const { preposition, of, joiner, notInNames } = page.words;
  if (!adjoins(page, at - 1, at) || !preposition.has(page.tokens[at - 1]!.folded)) return undefined;
  const next = page.tokens[at + 1];
  if (!next || !adjoins(page, at, at + 1) || notInNames.has(next.key)) return undefined;
  if ([preposition, of, joiner].some((list) => list.has(next.folded))) return undefined;
  const hit = page.hits[page.hitAt[at + 1] ?? -1];
  if (senseOf(hit, 'place')?.venue) return undefined;
  let last = hit?.last ?? at + 1;
  while (last - at < LONGEST && adjoins(page, last, last + 1)) {
    const { folded } = page.tokens[last + 1]!;
    const to = of.has(folded) && !preposition.has(folded) ? last + 2 : last + 1;
    if (!page.tokens[to]?.text.startsWith(article) || page.hitAt[to] !== -1) break;
    last = to;
  }
  return [at, last];
}

/** The last word of a name in quotation marks right behind a token: "отеле «Ритц-Карлтон»". */
function quotedBehind(page: Page, at: number): number | undefined {
  const opens = page.tokens[at + 1];
  if (!opens?.capital || !/^ [«“„"]$/.test(page.text.slice(page.tokens[at]!.end, opens.start)))
    return undefined;
  for (let last = at + 1; last <= at + LONGEST; last++) {
    if (/^[»”"]/.test(page.text.slice(page.tokens[last]?.end ?? page.text.length))) return last;
    if (
      !page.tokens[last + 1] ||
      !/^[ -]$/.test(page.text.slice(page.tokens[last]!.end, page.tokens[last + 1]!.start))
    )
      return undefined;
  }
  return undefined;
}

/** A name by its sounds, with the dots between its parts. */
const SPELLED = /^[ァ-ヺー・]+$/u;

/** "在都柏林法姆利宾馆, "在美国驻华大使馆": from the place word, or the place behind it, up to the noun. */
function signVenueAt(page: Page, at: number): [number, number] | undefined {
  const opens = (left: number): boolean => {
    const { folded } = page.tokens[left]!;
    // "驻" is a place word too, inside the name of a mission; "降落在" ends in one.
    if (page.words.preposition.has(folded) || page.words.preposition.has(folded.slice(-1)))
      return !page.words.posted.has(folded);
    return senseOf(page.hits[page.hitAt[left] ?? -1], 'place') !== undefined;
  };
  let first = at;
  // "アラブ連盟本部"
  const body = adjoins(page, at - 1, at) ? page.hits[page.hitAt[at - 1] ?? -1] : undefined;
  if (body && body.last === at - 1 && senseOf(body, 'organization')) return [body.first, at];
  if (endsInNoun(page, at)) return [at, at];
  // "ミラフローレス宮殿": a name is spelled, what stands before it is not.
  while (adjoins(page, first - 1, first) && SPELLED.test(page.tokens[first - 1]!.text)) first--;
  if (first < at)
    return senseOf(page.hits[page.hitAt[first] ?? -1], 'place')?.venue ? undefined : [first, at];
  while (adjoins(page, first - 1, first) && at - first <= LONGEST_IN_SIGNS) {
    if (!opens(first - 1)) first--;
    else {
      while (first < at && page.words.formal.has(page.tokens[first]!.folded)) first++;
      return first < at ? [first, at] : undefined;
    }
  }
  return undefined;
}

/** "ラディソンホテル": the name and its noun are one word. */
function endsInNoun(page: Page, at: number): boolean {
  const { text } = page.tokens[at]!;
  if (!SPELLED.test(text) || page.hitAt[at] !== -1) return false;
  return page.houses.spelled.some((noun) => text.endsWith(noun) && text.length > noun.length + 1);
}
