// What stands for a person that was named in full elsewhere: "Vučić", "Putins", "Herr Ngo Khiem", "Scholz" in a title.

import type { Day } from '../../graph/model/index.ts';
import type { NamesById, World } from '../../graph/world/index.ts';
import type { NameMention } from './mention.ts';
import type { Person } from './people.ts';
import type { Page } from './phrases.ts';
import { isPartOf, nameWords, personOf, sameWordIn } from './people.ts';
import { gap, senseOf } from './phrases.ts';
import { GOVERNORS } from './role-groups.ts';

const surnames = new WeakMap<NamesById, ReadonlyMap<string, readonly string[]>>();

/** Mentions of the longest runs that one person alone can bear; `people` gains those that only the world names. */
export function laterForms(
  page: Page,
  world: World,
  published: Day | null,
  people: ReadonlyMap<string, Person>,
  taken: ReadonlySet<number>,
  mentions: readonly NameMention[],
): NameMention[] {
  const found: NameMention[] = page.unspaced ? surnamesBeforeTitles(page, people, taken) : [];
  const cast = people as Map<string, Person>;
  for (let at = 0; at < page.tokens.length; at++) {
    if (taken.has(at) || !mayBegin(page, at, people)) continue;
    let last = at;
    while (last - at < 3 && continues(page, last, taken)) last++;
    for (; last >= at; last--) {
      if (!page.tokens[last]!.capital && !endsSyllables(page, last)) continue;
      const words = page.tokens.slice(at, last + 1).map((token) => token.folded);
      const id =
        bearer(page, words, cast) ??
        (last === at ? worldBearer(page, world, published, at, mentions) : undefined);
      if (id === undefined || (last === at && lacksTitle(page, at, cast.get(id)))) continue;
      // "Tin" is news, not the end of "Pu-tin".
      if (last === at && isSyllable(world, page, id, words[0]!)) continue;
      if (page.names.uncased && last === at && standsInName(page, at)) continue;
      if (endsOthersName(page, at)) continue;
      if (!cast.has(id)) cast.set(id, personOf(world.person(id)!, world.records.names(page.language)));
      const span = { start: page.tokens[at]!.start, end: page.tokens[last]!.end };
      found.push({
        ...span,
        text: page.text.slice(span.start, span.end),
        kind: 'person',
        entity: id,
        how: 'coreference',
        form: 'later',
      });
      at = last;
      break;
    }
  }
  return found;
}

/** "Josué Gomes da Silva": with a particle behind an unknown name, the end of that one's. */
function endsOthersName(page: Page, at: number): boolean {
  const isParticle = (index: number): boolean => {
    const token = page.tokens[index];
    if (token === undefined || token.capital || page.words.joiner.has(token.folded)) return false;
    return page.words.particle.has(token.folded);
  };
  let first = at;
  while (isParticle(first - 1) && isJoint(page, first - 1)) first--;
  if (first === at && !isParticle(at)) return false;
  const before = page.tokens[first - 1];
  return (
    before?.capital === true &&
    isJoint(page, first - 1) &&
    page.hitAt[first - 1] === -1 &&
    !page.words.notInNames.has(before.key)
  );
}

/** "محمد عبد السلام", "عبد الرحيم دقلو": with more of a name beside it a part of one is somebody else's. */
function standsInName(page: Page, at: number): boolean {
  const { particle, notInNames } = page.words;
  const [before, next] = [page.tokens[at - 1], page.tokens[at + 1]];
  const isParticle = ({ start, end, folded }: Page['tokens'][number]): boolean =>
    particle.has(folded) && page.written.slice(start, end) !== page.names.uncased?.article;
  if (next && isJoint(page, at) && (isParticle(next) || (next.capital && page.hitAt[at + 1] === -1)))
    return true;
  if (!before || !isJoint(page, at - 1) || page.hitAt[at - 1] !== -1) return false;
  const bound = at > 1 && isJoint(page, at - 2) && isParticle(page.tokens[at - 2]!);
  return (
    bound ||
    (page.nameParts?.has(before.folded) === true &&
      !notInNames.has(before.key) &&
      !particle.has(before.folded))
  );
}

/** "蔡总统", "王外长": the first sign of one person's name alone, right before a title. */
function surnamesBeforeTitles(
  page: Page,
  people: ReadonlyMap<string, Person>,
  taken: ReadonlySet<number>,
): NameMention[] {
  const found: NameMention[] = [];
  for (let next = 1; next < page.tokens.length; next++) {
    const at = next - 1;
    const token = page.tokens[at];
    const hit = page.hits[page.hitAt[next] ?? -1];
    const title = hit?.first === next && senseOf(hit, 'role') !== undefined;
    // "習氏" as "習主席"
    const honoured = page.names.titleBehind && page.words.honorific.has(page.tokens[next]!.folded);
    if (!token || !(title || honoured) || gap(page, at, next) !== '') continue;
    if (taken.has(at) || token.text.length > 1 || page.words.notInNames.has(token.key)) continue;
    const bearers = [...people.values()].filter(({ forms }) =>
      forms.some(
        ([name = '', ...more]) => more.length === 0 && name.length < 5 && name.startsWith(token.text),
      ),
    );
    const [{ id } = { id: '' }] = bearers;
    const { start, end, text } = token;
    if (bearers.length === 1)
      found.push({ start, end, text, kind: 'person', entity: id, how: 'coreference', form: 'later' });
  }
  return found;
}

/** One syllable of "Phạm Minh Chính" needs "ông" or an office before it: "Chính phủ" is the government. */
function lacksTitle(page: Page, at: number, person: Person | undefined): boolean {
  if (!page.names.marksMatter || person?.familyFirst !== true) return false;
  const before = page.tokens[at - 1];
  if (!before || !/^ $/.test(gap(page, at - 1, at))) return true;
  const titled = before.capital
    ? page.words.honorific.has(before.folded)
    : page.words.smallHonorific.has(before.text);
  return !titled && senseOf(page.hits[page.hitAt[at - 1] ?? -1], 'role') === undefined;
}

/** Two letters are a name where a family name stands first: "Xi", "Li". */
function isSurname(word: string, people: ReadonlyMap<string, Person>): boolean {
  return [...people.values()].some(
    ({ familyFirst, forms }) => familyFirst && forms.some(([first]) => first === word),
  );
}

function mayBegin(page: Page, at: number, people: ReadonlyMap<string, Person>): boolean {
  const { capital, end, folded, text } = page.tokens[at]!;
  if (!capital && !page.words.particle.has(folded)) return false;
  if (text.length < 2 && !page.words.particle.has(folded)) return false;
  const syllable = page.names.marksMatter && page.text[end] === '-';
  if (
    text.length === 2 &&
    !syllable &&
    !page.unspaced &&
    !page.words.particle.has(folded) &&
    !isSurname(folded, people)
  )
    return false;
  const hit = page.hits[page.hitAt[at] ?? -1];
  // "Xi'an" is not "Xi".
  if (hit && hit.last > hit.first && senseOf(hit, 'place')) return false;
  return (
    !hit ||
    (senseOf(hit, 'role') === undefined &&
      senseOf(hit, 'country') === undefined &&
      senseOf(hit, 'organization') === undefined)
  );
}

function continues(page: Page, last: number, taken: ReadonlySet<number>): boolean {
  const next = page.tokens[last + 1];
  if (!next || taken.has(last + 1) || !isJoint(page, last)) return false;
  // "Pu-tin"
  const syllable = page.names.marksMatter === true && gap(page, last, last + 1) === '-';
  return next.capital || syllable || page.words.particle.has(next.folded);
}

/** "tin" in "Pu-tin": the last syllable of a foreign name, where each is written apart. */
function endsSyllables({ names, tokens, text }: Page, last: number): boolean {
  return names.marksMatter === true && text[tokens[last]!.start - 1] === '-';
}

/** Whether a word is a name's only as a syllable behind a hyphen. */
function isSyllable(world: World, { names, language }: Page, id: string, word: string): boolean {
  if (!names.marksMatter) return false;
  const forms = world.records.names(language).get(id) ?? [];
  return forms.some((form) =>
    form
      .split('-')
      .slice(1)
      .some((part) => /^\p{Ll}/u.test(part) && nameWords(part)[0] === word),
  );
}

function isJoint(page: Page, left: number): boolean {
  return (page.unspaced ? /^[·=-]$/ : /^([ \u00a0]|[-'’])$/).test(gap(page, left, left + 1));
}

function bearer(
  { names }: Page,
  words: readonly string[],
  people: ReadonlyMap<string, Person>,
): string | undefined {
  const same = sameWordIn(names);
  const fits = [...people.values()].filter((person) => isPartOf(words, person, same));
  return fits.length === 1 ? fits[0]!.id : undefined;
}

/** A surname alone that one person in office bears, whose state or body the article names too or who leads a state. */
function worldBearer(
  page: Page,
  world: World,
  published: Day | null,
  at: number,
  mentions: readonly NameMention[],
): string | undefined {
  const word = page.tokens[at]!.folded;
  if (published === null || word.length < (page.unspaced ? 2 : 4) || page.words.notInNames.has(word))
    return undefined;
  const index = surnamesOf(world, page.language);
  const ids = [...new Set([word, word.replace(/s$/, '')])].flatMap((form) => index.get(form) ?? []);
  const inOffice = [...new Set(ids)].filter((id) =>
    world.officesOf(id, published).some((office) => mentions.some((mention) => mention.entity === office.of)),
  );
  if (inOffice.length > 0) return inOffice.length === 1 ? inOffice[0] : undefined;
  // "Macron", whom a paper need not introduce: the one bearer of the name leads a state.
  const [id, other] = word.length < WELL_KNOWN ? [] : ids;
  const leads = id !== undefined && leadsState(world, id, published);
  const led = (name: string): boolean =>
    (index.get(name) ?? []).some((other) => leadsState(world, other, published));
  return leads && other === undefined && !besideName(page, at, led) ? id : undefined;
}

function leadsState(world: World, id: string, published: Day): boolean {
  return world.officesOf(id, published).some(({ role }) => GOVERNORS.has(role));
}

/**
 * "Martin Bosma": beside a further capitalized word that nobody knows it is a part of somebody else's name. `led`
 * tells the surname of another who leads a state: "с Путиным Эрдоган говорил" has two names.
 */
function besideName(page: Page, at: number, led: (name: string) => boolean): boolean {
  const unknown = (index: number): boolean => {
    const token = page.tokens[index];
    if (token?.capital !== true || led(token.folded)) return false;
    return page.hitAt[index] === -1 && !page.words.notInNames.has(token.key);
  };
  return (isJoint(page, at) && unknown(at + 1)) || (at > 0 && isJoint(page, at - 1) && unknown(at - 1));
}

/** Letters of a surname that need no state beside it. */
const WELL_KNOWN = 5;

/** The people of the world, ids by folded surname as a language has it. */
export function surnamesOf(world: World, language: string): ReadonlyMap<string, readonly string[]> {
  const names = world.records.names(language);
  const index = surnames.get(names) ?? indexSurnames(world, names);
  surnames.set(names, index);
  return index;
}

function indexSurnames(world: World, names: NamesById): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, name, aliases = [], familyFirst } of world.records.people) {
    const forms = [name, ...aliases, ...(names.get(id) ?? [])].map(nameWords);
    for (const surname of new Set(forms.map((words) => (familyFirst ? words[0]! : words.at(-1)!)))) {
      const list = index.get(surname);
      if (list) list.push(id);
      else index.set(surname, [id]);
    }
  }
  return index;
}
