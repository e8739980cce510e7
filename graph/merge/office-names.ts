// People named by a family name alone, or in signs that only hint at how a foreign name sounds, beside the office that
// they hold: "Minister Todd", 莱恰克. Such a name is nobody's key; it is that of the one who is known by a full name in
// that office, as far as the articles go.

import { type Entity, type Extraction, type OfficeName, remembered } from '../model/index.ts';
import { roughSounds } from '../names/index.ts';
import { SYLLABIC } from './name-key.ts';
import { isSoleOffice, roleKey } from './role-key.ts';

/** States whose own names are written in Chinese signs or in kana. */
const OWN_SIGNS = /^country:(?:CN|TW|HK|MO|SG|JP|KP|KR|VN)$/;
/** "Faisal bin Farhan" is Faisal, the others' last word is the family's. */
const SON_OF = /[\s-](?:bin|ben|bint|ibn|بن|بنت|бин|бен)[\s-]/iu;
const BORDERS = /[\s\-–·・＝=.,()"«»„“”]+/u;
/** Also as they sound before the letter that follows, in Latin and Cyrillic. */
const ARTICLES = /^(?:al|el|ul|as|es|ash|eş|ال|аль|эль|ель|аш|эш|еш|ас|эс|ес)$/iu;

/** An office as an article gives it: of whom (graph id), and as what. */
export interface Office {
  readonly of: string;
  readonly role: string;
}

/** Whether the name alone tells nobody apart; `owners` are whom its bearer stands for. */
export function isBrief({ name, names = [] }: Entity, owners: readonly string[]): boolean {
  const isForeign = !owners.some((owner) => OWN_SIGNS.test(owner));
  return [name, ...names].every(
    (form) =>
      wordsOf(form).length < 2 ||
      (isForeign && /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(form)),
  );
}

/** How the family name sounds, in each way in which the names of the entity can be read. */
export function familySounds({ name, names = [] }: Pick<Entity, 'name' | 'names'>): string[] {
  return [...new Set([name, ...names].flatMap(familyWords).flatMap(roughSounds))].sort();
}

/** What an article says of who bears a family name in an office; of states with few family names only where one holds it. */
export function officeNames(
  entity: Entity,
  id: string,
  offices: readonly Office[],
  brief: boolean,
): OfficeName[] {
  const sounds = familySounds(entity);
  return offices
    .filter(({ of, role }) => !SYLLABIC.test(of) || isSoleOffice(role))
    .flatMap(({ of, role }) => sounds.map((sound) => [of, roleKey(role), sound].join('|')))
    .map((key) => ({ key, local: entity.id, ...(!brief && { bearer: id }) }));
}

/** The offices that an article gives each person, by local id; `idOf` gives the graph's ids of those they serve. */
export function officesOf({ edges }: Extraction, idOf: (local: string) => string): Map<string, Office[]> {
  const offices = new Map<string, Office[]>();
  for (const { type, from, to, role } of edges) {
    if (type !== 'REPRESENTS' || role === undefined) continue;
    const known = offices.get(from);
    const office = { of: idOf(to), role };
    if (known === undefined) offices.set(from, [office]);
    else known.push(office);
  }
  return offices;
}

function familyWords(name: string): string[] {
  const words = wordsOf(name);
  const [first, last] = [words[0], words.at(-1)];
  return [...(SON_OF.test(name) ? [first] : []), last].filter((word) => word !== undefined);
}

/** The words of a name, articles apart. */
export const wordsOf = remembered((name): readonly string[] =>
  name.split(BORDERS).filter((word) => word !== '' && !ARTICLES.test(word)),
);
