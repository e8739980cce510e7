// Who the people of an article are: claims become persons, persons of the world where the names agree.

import type { Day } from '../../graph/model/index.ts';
import type { PersonRecord, World } from '../../graph/world/index.ts';
import type { PersonClaim } from './claims.ts';
import type { Person } from './people.ts';
import type { Page } from './phrases.ts';
import { withMarks } from './marks.ts';
import { isVietnameseReading } from './hanviet.ts';
import { isPartOf, isSameName, nameWords, personOf, sameWordIn, slugOf } from './people.ts';
import { officesMeant } from './wide-roles.ts';
import { personIn, senseOf } from './phrases.ts';

/** Each claim with its person; claims that could be two people are left out. */
export interface Cast {
  readonly people: ReadonlyMap<string, Person>;
  readonly played: ReadonlyMap<PersonClaim, string>;
}

/** Full names first, so that a title with a surname finds its bearer wherever the article names it. */
export function castClaims(
  page: Page,
  world: World,
  published: Day | null,
  claims: readonly PersonClaim[],
): Cast {
  const names = world.records.names(page.language);
  const people = new Map<string, Person>();
  const played = new Map<PersonClaim, string>();
  const nameOf = ({ run }: PersonClaim): string =>
    page.text.slice(page.tokens[run.first]!.start, page.tokens[run.last]!.end);
  const join = (claim: PersonClaim, person: Person): void => {
    people.set(person.id, person);
    played.set(claim, person.id);
  };
  for (const claim of claims) {
    const known = personIn(page, claim.run.first, claim.run.last);
    const record = known && world.person(senseOf(known, 'person')!.id);
    if (record)
      join(
        isForeign(page, world, claim, record) ? bare(claim) : claim,
        people.get(record.id) ?? personOf(record, names),
      );
  }
  const rest = claims.filter((claim) => !played.has(claim)).sort((a, b) => length(page, b) - length(page, a));
  for (const claim of rest) {
    const name = nameOf(claim);
    const words = nameWords(name);
    const same = [...people.values()].filter((person) => fits(page, words, person));
    const one =
      same.length === 1 ? same[0] : same.find((person) => stands(world, person.id, claim.of, published));
    if (one) {
      if (words.length > 1) one.forms.push(words);
      join(claim, one);
    } else if (same.length === 0) {
      const holder = holderNamed(page, world, published, claim, words);
      if (holder) join(claim, holder);
      else if (
        words.length > 1 ||
        (claim.phrase &&
          (!claim.phrase.words.weak || isWhole(page, name)) &&
          mayStandAlone(page, name, words[0]!))
      ) {
        const slug = slugOf(name);
        const { start } = page.tokens[claim.run.first]!;
        const written = page.written.slice(start, start + name.length);
        join(claim, {
          id: `person:${slug}`,
          name: written.replace(/\s+/g, ' '),
          forms: [words],
          familyFirst: isFamilyFirst(claim.of),
        });
      }
    }
  }
  return { people, played };
}

/**
 * "سلم وزير الدفاع السعودي علي خامنئي رسالة": where the verb stands first a title may stand right before somebody else:
 * one whom the world knows to have served other states alone.
 */
function isForeign(
  { names }: Page,
  world: World,
  { of, phrase }: PersonClaim,
  { terms }: PersonRecord,
): boolean {
  const stateOf = (id: string): string | undefined =>
    id.startsWith('country:') ? id : (world.ministryOf(id)?.country ?? world.organization(id)?.country);
  const state = of === undefined ? undefined : stateOf(of);
  if (!names.uncased || !phrase || state === undefined || terms.length === 0) return false;
  const served = terms.map((term) => stateOf(term.of));
  return served.every((other) => other !== undefined && other !== state);
}

function bare({ run }: PersonClaim): PersonClaim {
  return { run, first: run.first, last: run.last };
}

/** States where the family name stands first. */
export function isFamilyFirst(of: string | undefined): boolean {
  return of !== undefined && /(country:|org:)(cn|kr|kp|vn|hu|tw|sg)\b/i.test(of);
}

/** In words; in signs where words have no blanks. */
/** Signs of a family name and a given name: "船越健裕[局長]". */
const WHOLE_NAME = 3;

/** "船越健裕アジア大洋州局長": whether a lesser title stands behind a name that is long enough to be whole. */
function isWhole({ names }: Page, name: string): boolean {
  return names.titleBehind === true && name.length >= WHOLE_NAME;
}

/** "Präsident Putin"; but one syllable with marks is a noun: "Tư lệnh Chiến khu" commands a theater. */
function mayStandAlone({ unspaced, names }: Page, name: string, word: string): boolean {
  return word.length > (unspaced ? 1 : 2) && !(names.marksMatter && withMarks(name) !== word);
}

function length({ tokens, unspaced }: Page, { run: { first, last } }: PersonClaim): number {
  return unspaced ? tokens[last]!.end - tokens[first]!.start : last - first;
}

function fits({ names }: Page, words: readonly string[], person: Person): boolean {
  const same = sameWordIn(names);
  return (
    person.forms.some((form) => isSameName(words, form, same) || isVietnameseReading(words, form)) ||
    isPartOf(words, person, same)
  );
}

function stands(world: World, person: string, of: string | undefined, published: Day | null): boolean {
  return (
    of !== undefined &&
    published !== null &&
    world.officesOf(person, published).some((office) => office.of === of)
  );
}

/** "Präsident Putin" with no full name anywhere, "Президент В. В. Путин": the world's holder of that name. */
function holderNamed(
  page: Page,
  world: World,
  published: Day | null,
  { phrase, of }: PersonClaim,
  words: readonly string[],
): Person | undefined {
  if (published === null || !phrase) return undefined;
  const names = world.records.names(page.language);
  const { role } = phrase.words;
  const found = new Map<string, Person>();
  const offices =
    of === undefined
      ? officesMeant(role).flatMap((each) => world.officesAs(each, published))
      : world.officesUnder(of, published);
  for (const office of offices) {
    const person = found.get(office.person) ?? personOf(world.person(office.person)!, names);
    const own = office.role === role && office.of === of;
    if (bears(page, words, person) || (own && spelledLike(page, words, person))) found.set(person.id, person);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** The holder of that very office whose given name is spelled otherwise: the same first letter, the same surname. */
function spelledLike({ names }: Page, words: readonly string[], { forms }: Person): boolean {
  const same = sameWordIn(names);
  return (
    words.length > 1 &&
    forms.some((form) => form[0]?.[0] === words[0]![0] && same(form.at(-1)!, words.at(-1)!))
  );
}

/** A surname, or a full name written otherwise: with its initials or a patronymic. */
function bears({ names }: Page, words: readonly string[], person: Person): boolean {
  const same = sameWordIn(names);
  return words.length === 1
    ? isPartOf(words, person, same)
    : person.forms.some((form) => isSameName(words, form, same));
}
