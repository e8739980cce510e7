// Bodies that the world does not list: "M23 rebels", "the Eastern Theater Command", "dessen Nationalarmee", "le Front
// populaire pour le salut (FPS)".

import type { World } from '../../graph/world/index.ts';
import type { NameMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { nameWords, slugOf } from './people.ts';
import { adjoins, gap, senseOf } from './phrases.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u;
const LONGEST = 4;

/** Local organizations of the page, sorted by start. `taken` holds the tokens that people have. */
export function findBodies(
  page: Page,
  world: World,
  named: ReadonlyMap<Hit, NameMention>,
  taken: ReadonlySet<number>,
): NameMention[] {
  const found: NameMention[] = [];
  /** By acronym: the body that it was introduced with, or none. */
  const introduced = new Map<string, string | undefined>();
  const add = (first: number, last: number, of?: string): string => {
    const [start, end] = [page.tokens[first]!.start, page.tokens[last]!.end];
    const text = page.text.slice(start, end);
    const form = first === last && ACRONYM.test(text) ? ('acronym' as const) : ('name' as const);
    const entity = of ?? knownBody(page, world, first, last) ?? `org:${slugOf(text)}`;
    found.push({ start, end, text, kind: 'organization', entity, how: 'derived', form });
    return entity;
  };
  const spelled = spelledBodies(page, (at) => taken.has(at) || named.has(page.hits[page.hitAt[at] ?? -1]!));
  for (const { first, last, acronym } of spelled)
    introduced.set(page.tokens[acronym]!.text, add(first, last));
  const within = (at: number): boolean => spelled.some(({ first, last }) => first <= at && at <= last);
  page.tokens.forEach(({ folded, capital }, at) => {
    if (within(at)) return;
    if (taken.has(at) || named.has(page.hits[page.hitAt[at] ?? -1]!)) return;
    if (page.words.group.has(folded) && isFree(page, at - 1) && ACRONYM.test(page.tokens[at - 1]!.text)) {
      const { text } = page.tokens[at - 1]!;
      introduced.set(text, introduced.get(text));
    } else if (capital && page.words.body.has(folded) && page.hitAt[at] === -1) {
      let first = at;
      while (at - first < LONGEST && isNameWord(page, first - 1)) first--;
      // "Le Front"
      while (first < at && isNoName(page, first)) first++;
      const lone = page.words.loneBody.has(folded);
      const last = first < at || lone ? at : behindNoun(page, at);
      if (first < last || lone) add(first, last);
    }
  });
  page.tokens.forEach(({ text }, at) => {
    if (introduced.has(text) && isFree(page, at) && !taken.has(at)) add(at, at, introduced.get(text));
  });
  return found.sort((a, b) => a.start - b.start);
}

/** "Nationalarmee" of an article on Libya: the one listed body of a state named here whose name ends so. */
function knownBody(page: Page, world: World, first: number, last: number): string | undefined {
  const words = page.tokens.slice(first, last + 1).map((token) => token.folded);
  const states = new Set(page.hits.map((hit) => senseOf(hit, 'country')?.id));
  const names = world.records.names(page.language);
  const found = world.records.organizations.filter(
    ({ id, country, name }) =>
      country !== undefined &&
      states.has(country) &&
      [name, ...(names.get(id) ?? [])].some(
        (form) => nameWords(form).slice(-words.length).join(' ') === words.join(' '),
      ),
  );
  return found.length === 1 ? found[0]!.id : undefined;
}

function isFree(page: Page, at: number): boolean {
  return page.tokens[at] !== undefined && page.hitAt[at] === -1;
}

function isNoName({ words, tokens }: Page, at: number): boolean {
  return words.notInNames.has(tokens[at]!.key) || words.definite.has(tokens[at]!.folded);
}

/** A capitalized word that goes on into the next one: unknown, a place, or a state's short form. */
function isNameWord(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token?.capital || !/^[ -]$/.test(page.text.slice(token.end, page.tokens[at + 1]!.start))) return false;
  const hit = page.hits[page.hitAt[at] ?? -1];
  return !hit || (senseOf(hit, 'role') === undefined && senseOf(hit, 'person') === undefined);
}

/** Words of a body's name, the small ones counted, that an acronym may stand behind. */
const LONGEST_SPELLED = 12;

/** A body and the acronym in brackets behind it, as token indexes. */
interface Spelled {
  readonly first: number;
  readonly last: number;
  readonly acronym: number;
}

/** "le Mouvement pour la justice et l'unité (MJU)": a noun of bodies among words that begin with the acronym's letters. */
function spelledBodies(page: Page, isTaken: (at: number) => boolean): Spelled[] {
  return page.tokens.flatMap(({ text, start, end }, acronym) => {
    const last = acronym - 1;
    if (!ACRONYM.test(text) || !isFree(page, acronym) || !/^ ?[(（]$/.test(gap(page, last, acronym)))
      return [];
    if (!/^[)）]/.test(page.text.slice(end)) || start === 0) return [];
    const first = spelledFrom(page, last, [...text.toLowerCase()]);
    if (first === undefined || !page.tokens[first]!.capital) return [];
    const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const body = span.some((at) => page.words.body.has(page.tokens[at]!.folded));
    return body && !span.some(isTaken) ? [{ first, last, acronym }] : [];
  });
}

/** Where the words begin whose first letters, but for those of small words, are these. */
function spelledFrom(page: Page, last: number, letters: readonly string[]): number | undefined {
  let left = letters.length;
  for (let at = last; at >= 0 && last - at < LONGEST_SPELLED; at--) {
    if (at < last && !/^([ \u00a0]|[-'’])$/.test(gap(page, at, at + 1))) return undefined;
    const { folded } = page.tokens[at]!;
    const small =
      page.words.of.has(folded) || page.words.definite.has(folded) || page.words.joiner.has(folded);
    if (folded[0] === letters[left - 1]) left--;
    else if (!small && !page.words.preposition.has(folded) && folded.length > SMALL) return undefined;
    if (left === 0) return at;
  }
  return undefined;
}

/** Letters of a word that an acronym may leave out. */
const SMALL = 3;

/** "Frente Patriótica para a Renovação", "Movement for Justice": the last of the capitalized words behind the noun. */
function behindNoun(page: Page, at: number): number {
  const { of, definite, bodyLink, joiner, notInNames } = page.words;
  let last = at;
  // "Movement for Justice and Equality", but "the Front and the Mediator".
  let [linked, open] = [false, page.names.adjectivesBehind === true];
  for (let next = at + 1; next - at <= LONGEST_SPELLED && adjoins(page, next - 1, next); next++) {
    const { folded, capital, key } = page.tokens[next]!;
    if (capital) {
      const hit = page.hits[page.hitAt[next] ?? -1];
      // "Consejo Indio de Asuntos Mundiales", "Związek Polaków", "Confederação Nacional": right behind the noun.
      const right = next === at + 1;
      const state = hit?.last === next ? senseOf(hit, 'country') : undefined;
      const owned = state !== undefined && (right || state.form === 'adjective');
      if (!(open || owned) || (hit && !owned) || (notInNames.has(key) && !right)) break;
      last = next;
    } else if (bodyLink.has(folded)) [linked, open] = [true, true];
    else if (of.has(folded)) open = true;
    else if (!definite.has(folded) && !(linked && joiner.has(folded))) break;
  }
  return last;
}
