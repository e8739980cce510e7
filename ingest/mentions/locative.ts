// Whether a name only says where: a place word or case beside it, a verb of visiting, what stands behind it.

import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import type { Suffix } from './suffixes.ts';
import { adjoins, endOfPhrase, gap, senseOf } from './phrases.ts';
import { suffixBehind } from './suffixes.ts';

/** The word right before a hit, folded; without blanks its last sign where that places: "将在". */
function ledBy(page: Page, { first }: Hit): string {
  const led = adjoins(page, first - 1, first) ? page.tokens[first - 1]!.folded : '';
  return page.unspaced && page.words.preposition.has(led.slice(-1)) ? led.slice(-1) : led;
}

/** A place preposition or place verb before the hit, over articles, adjectives and "A and" of the same kind, or a verb behind. */
export function isLocative(page: Page, hit: Hit): boolean {
  const led = ledBy(page, hit);
  if (page.unspaced && page.words.preposition.has(led)) return true;
  if (page.names.suffixes) return page.words.preposition.has(led) || isSuffixed(page, hit);
  // "訪米", "来日" beside "米国を訪れ"
  if (page.names.placeTails)
    return page.words.preposition.has(led) || isTailed(page, hit, page.names.placeTails);
  if (page.names.placeVerbsBehind?.some((verb) => endOfPhrase(page, hit.last, verb) !== undefined))
    return true;
  // "The first stop is Warsaw, where": a place, whatever stands before it.
  if (
    /^,? $/.test(gap(page, hit.last, hit.last + 1)) &&
    page.words.where.has(page.tokens[hit.last + 1]?.folded ?? '')
  )
    return true;
  for (let left = hit.first - 1, steps = 0; left >= 0 && steps < 4; left--, steps++) {
    const { folded, capital } = page.tokens[left]!;
    const wider = page.hits[page.hitAt[left] ?? -1];
    // "在瑞士达沃斯": the wider place stands before the finer one.
    if (page.unspaced && adjoins(page, left, left + 1) && isSpot(wider)) return isLocative(page, wider);
    if (!adjoins(page, left, left + 1)) return false;
    if (page.words.preposition.has(folded) || page.words.placeVerb.has(folded)) return true;
    if (
      steps === 0 &&
      page.words.townArticle.has(folded) &&
      (page.names.metEndings ? !isMet(page, hit) : isTown(hit))
    )
      return true;
    // "rentré de Doha"
    if (page.words.of.has(folded) && page.words.placeVerb.has(page.tokens[left - 1]?.folded ?? ''))
      return true;
    if (page.words.joiner.has(folded)) {
      const other = page.hits[page.hitAt[left - 1] ?? -1];
      // "… in Washington. And Cannes …" are no list.
      const parted = /[.!?\n]/.test(gap(page, left - 1, left));
      return (
        !parted && other !== undefined && senseOf(other, 'place') !== undefined && isLocative(page, other)
      );
    }
    if (capital || !page.words.definite.has(folded)) break;
  }
  if (page.names.placeCases) return isVisitedThen(page, hit);
  return page.words.placeVerbFirst.size > 0 && isVisited(page, hit);
}

/** Words of a day between a verb of visiting and the place: "в среду", "5 июня". */
const MOST_WHEN = 3;

/** "посетил в среду Варшаву", "odwiedzi 5 czerwca Pragę": where case tells the object, the day may stand before it. */
function isVisitedThen(page: Page, hit: Hit): boolean {
  for (let left = hit.first - 1; left >= Math.max(0, hit.first - 1 - MOST_WHEN); left--) {
    const { folded, capital } = page.tokens[left]!;
    if (!adjoins(page, left, left + 1)) return false;
    const next = page.tokens[left + 1]!.folded;
    if (page.words.placeVerb.has(folded)) return /^\d/.test(next) || page.words.preposition.has(next);
    if (capital || page.words.joiner.has(folded)) return false;
  }
  return false;
}

/** Words between a verb that stands first and the place that is visited. */
const MOST_VISITING = 12;

/** "زار وزير الخارجية [الفرنسي] أ مصر": the object of a verb that stands first; never what a title is of. */
function isVisited(page: Page, hit: Hit): boolean {
  if (senseOf(page.hits[page.hitAt[hit.first - 1] ?? -1], 'role')) return false;
  // "زيارة رسمية ل مصر"
  const of =
    page.words.of.has(page.tokens[hit.first - 1]?.folded ?? '') && adjoins(page, hit.first - 1, hit.first);
  const near = of ? [2, 3, 4].map((back) => hit.first - back) : [];
  if (near.some((at) => page.words.placeVerb.has(page.tokens[at]?.folded ?? ''))) return true;
  for (let left = hit.first - 1; left >= Math.max(0, hit.first - MOST_VISITING); left--) {
    if (!adjoins(page, left, left + 1)) return false;
    const { folded } = page.tokens[left]!;
    if (page.words.placeVerbFirst.has(folded)) return true;
    if (page.words.preposition.has(folded) || page.words.joiner.has(folded)) return false;
  }
  return false;
}

const LOCATES: ReadonlySet<Suffix> = new Set<Suffix>(['place', 'to', 'from', 'inside']);
/** So many words may stand between a visited place and its verb: "Ankara'yı yarın resmi olarak ziyaret". */
const MOST_TO_VERB = 6;

/** "Ankara'da", "Moskova'ya", "Kahire ve Doha'da", "Ankara'yı ziyaret", "Cenevre kentinde". */
function isSuffixed(page: Page, hit: Hit): boolean {
  const says = suffixBehind(page.text, hit.end, page.names.suffixes);
  if (says !== undefined && LOCATES.has(says)) return true;
  if (says === 'object') {
    for (let at = hit.last + 1; at <= hit.last + MOST_TO_VERB; at++)
      if (page.words.placeVerb.has(page.tokens[at]?.folded ?? '')) return true;
    return false;
  }
  if (says !== undefined) return false;
  if (page.names.placeTails?.some((tail) => endOfPhrase(page, hit.last, tail) !== undefined)) return true;
  const next = page.tokens[hit.last + 1];
  if (!next || !adjoins(page, hit.last, hit.last + 1) || !page.words.joiner.has(next.folded)) return false;
  const other = page.hits[page.hitAt[hit.last + 2] ?? -1];
  return isSpot(other) && adjoins(page, hit.last + 1, hit.last + 2) && isSuffixed(page, other);
}

const KANA_ALONE = /^\p{Script=Hiragana}+$/u;

/** "ソウルで", "韓国を訪れ", "ビエンチャンの": what stands behind says that it is a place. */
function isTailed(page: Page, hit: Hit, tails: readonly string[]): boolean {
  const follows = (tail: string): boolean => {
    if (!page.text.startsWith(tail, hit.end)) return false;
    const end = hit.end + tail.length;
    let at = hit.last + 1;
    while ((page.tokens[at]?.end ?? end) < end) at++;
    return !KANA_ALONE.test(tail) || page.tokens[at]?.end === end;
  };
  const town = senseOf(hit, 'country') === undefined;
  // "ドイツのミュンヘンで": the wider place stands before the finer one.
  const of = page.words.of.has(page.tokens[hit.last + 1]?.folded ?? '') ? 1 : 0;
  const next = page.hits[page.hitAt[hit.last + 1 + of] ?? -1];
  if (!town && adjoins(page, hit.last, hit.last + 1) && senseOf(next, 'place')) return true;
  return tails.some(follows) || (town && (page.names.townTails ?? []).some(follows));
}

/** "з Києвом" is with Kyiv, "з Києва" from there; an abbreviation has no cases. */
function isMet({ names, text }: Page, { start, end }: Hit): boolean {
  const name = text.slice(start, end);
  return /^\p{Lu}+$/u.test(name) || names.metEndings?.some((ending) => name.endsWith(ending)) === true;
}

function isTown(hit: Hit): boolean {
  return senseOf(hit, 'place')?.venue === false && senseOf(hit, 'country') === undefined;
}

function isSpot(hit: Hit | undefined): hit is Hit {
  return senseOf(hit, 'place') !== undefined || senseOf(hit, 'country') !== undefined;
}
