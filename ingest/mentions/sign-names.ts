// Names of people in text without blanks and capitals: beside a title, or with a dot between their parts.

import type { SignNames } from './language-names.ts';
import type { Page } from './phrases.ts';
import type { RolePhrase } from './role-phrases.ts';
import { namesBeforeTitles } from './names-before-titles.ts';
import { adjoins, senseOf } from './phrases.ts';
import { signSets } from './sign-sets.ts';

const LONGEST_SPELLED = 10;
const LONGEST_OF_ANY = 4;
const LONGEST_GIVEN = 2;
const DOTTED = /\p{Script=Han}{1,6}(?:[·=-]\p{Script=Han}{1,7})+/gu;

interface Reading {
  readonly page: Page;
  readonly words: SignNames;
  readonly spelling: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/** The names that titles and dots show, as strings; a dotted one in its parts. */
export function signNames(page: Page, roles: readonly RolePhrase[], words: SignNames): Set<string> {
  if (page.names.titleBehind) return namesBeforeTitles(page, roles, words);
  const { spelling, surnames } = signSets(words);
  const reading: Reading = { page, words, spelling, surnames };
  const names = new Set<string>();
  for (const phrase of roles) {
    if (phrase.plural) continue;
    const name =
      behind(reading, phrase.until + 1, phrase.of) ??
      (ownerStandsBefore(page, phrase) ? undefined : before(reading, phrase.hit.first));
    if (name === undefined) continue;
    names.add(name);
    // "岸田" for 岸田文雄: the family name stands alone later.
    if (name.length > 2 && words.anySigns.includes(stateIn(phrase.of) ?? '')) names.add(name.slice(0, 2));
  }
  for (const [whole] of page.text.matchAll(DOTTED)) {
    for (const part of whole.split(/[·=-]/)) if (part.length > 1 && isSpelled(reading, part)) names.add(part);
  }
  return names;
}

/** A title with its state before it is followed by its name, never preceded. */
function ownerStandsBefore({ hits, hitAt }: Page, { hit }: RolePhrase): boolean {
  return senseOf(hits[hitAt[hit.first - 1] ?? -1], 'country') !== undefined;
}

/** The ISO code of a state or of its ministry. */
function stateIn(of: string | undefined): string | undefined {
  return /^(?:country:|org:)([a-z]{2})\b/i.exec(of ?? '')?.[1]?.toUpperCase();
}

/** The name that begins at a token, `of` whomever its bearer stands for. */
function behind(reading: Reading, first: number, of: string | undefined): string | undefined {
  const { page, words } = reading;
  if (!adjoins(page, first - 1, first)) return undefined;
  const state = stateIn(of);
  if (state !== undefined && words.anySigns.includes(state)) return run(reading, first, LONGEST_OF_ANY);
  const spelled = run(reading, first, LONGEST_SPELLED, (text) => isSpelled(reading, text));
  if (state !== undefined && !words.familyFirst.includes(state)) return spelled;
  const family = familyName(reading, first);
  // "财长贝森特": whose title it is isn't said, and more signs are spelled than a family name is followed by.
  const foreign = state === undefined && (spelled?.length ?? 0) > (family?.length ?? 0) + 1;
  return foreign ? spelled : (family ?? spelled);
}

/** The name that ends right before a token: a spelled one, or a family name with what was given. */
function before(reading: Reading, until: number): string | undefined {
  const { page } = reading;
  let first = until;
  while (adjoins(page, first - 1, first) && isPart(reading, first - 1)) first--;
  for (; first < until; first++) {
    const text = page.text.slice(page.tokens[first]!.start, page.tokens[until - 1]!.end);
    if (text.length < 2) return undefined;
    if (text.length <= LONGEST_SPELLED && isSpelled(reading, text)) return text;
    const surname = surnameOf(reading, text);
    if (surname > 0 && text.length > surname && text.length - surname <= LONGEST_GIVEN) return text;
  }
  return undefined;
}

/** As many name parts from a token on as fit into `longest` signs; nothing under two. */
function run(
  reading: Reading,
  first: number,
  longest: number,
  fits: (text: string) => boolean = () => true,
): string | undefined {
  const { tokens, text } = reading.page;
  const start = tokens[first]?.start ?? 0;
  let end = start;
  let own = false;
  for (let at = first; at < tokens.length && tokens[at]!.end - start <= longest; at++) {
    const part = isPart(reading, at);
    // "国务卿帕克森": what sounds like a town may be a part of the name, but not the whole.
    if (
      (at > first && !adjoins(reading.page, at - 1, at)) ||
      !(part || isTown(reading, at)) ||
      !fits(tokens[at]!.text)
    )
      break;
    own ||= part;
    end = tokens[at]!.end;
  }
  return own && end - start > 1 ? text.slice(start, end) : undefined;
}

/** A place that is spelled as a foreign name. */
function isTown(reading: Reading, at: number): boolean {
  const { tokens, hits, hitAt } = reading.page;
  return senseOf(hits[hitAt[at] ?? -1], 'place') !== undefined && isSpelled(reading, tokens[at]!.text);
}

function familyName(reading: Reading, first: number): string | undefined {
  const { tokens, text } = reading.page;
  const start = tokens[first]?.start ?? 0;
  const surname = surnameOf(reading, text.slice(start, start + 2));
  const name = surname > 0 ? run(reading, first, surname + LONGEST_GIVEN) : undefined;
  return name !== undefined && name.length > surname ? name : undefined;
}

/** How many signs of a name are its family name; 0 where it begins with none. */
function surnameOf({ surnames }: Reading, name: string): number {
  if (surnames.has(name.slice(0, 2))) return 2;
  return surnames.has(name.slice(0, 1)) ? 1 : 0;
}

/** A word that a name may hold: unknown to the lists, or a single sign that isn't barred from names. */
function isPart({ page, spelling }: Reading, at: number): boolean {
  const { tokens, hits, hitAt, known, words } = page;
  const token = tokens[at];
  if (!token || !/^\p{Script=Han}/u.test(token.text) || words.notInNames.has(token.key)) return false;
  const hit = hits[hitAt[at] ?? -1];
  const single = token.text.length === 1;
  if (hit && !senseOf(hit, 'person')) return single && spelling.has(token.text);
  return single || !known(token.text);
}

function isSpelled({ spelling }: Reading, text: string): boolean {
  return [...text].every((sign) => spelling.has(sign));
}
