// Whether the people whom two reports name for a side can be the same.

import type { EntityClaim, EventClaim, NamedPerson, Side } from '../model/index.ts';
import { roughSounds } from '../names/index.ts';
import { wordsOf } from './office-names.ts';
import { formsOf } from './person-forms.ts';

const SIGNS = /\p{Script=Han}/u;

/** A person with how given name and family name sound; nothing where the name is not to be trusted (`isSure`). */
export function namedPerson(claim: EntityClaim, isSure: boolean): NamedPerson {
  const { entity: id } = claim;
  if (!isSure) return { id, sounds: [] };
  const forms = formsOf(claim)
    .map(wordsOf)
    .sort((a, b) => b.length - a.length);
  const [full] = forms;
  const ends = full === undefined ? [] : full.length > 1 ? [full[0]!, full.at(-1)!] : full;
  const sounds = ends.map(roughSounds).filter((one) => one.length > 0);
  // Signs only hint at a foreign name: that one part sounds alike is all that can be asked.
  return { id, sounds: sounds.length > 1 && SIGNS.test(full!.join('')) ? [sounds.flat()] : sounds };
}

/** What two reports say of the people of a side: one that both name, none that could be, or nothing to go by. */
export function sharePeople({ match, people }: Side, other: EventClaim): 'some' | 'none' | undefined {
  const theirs = other.sides.find((side) => side.match === match)?.people ?? [];
  if (people.some(({ id }) => theirs.some((one) => one.id === id))) return 'some';
  if (people.length === 0 || theirs.length === 0) return undefined;
  return people.some((one) => theirs.some((another) => canBeSame(one, another))) ? undefined : 'none';
}

/** Whether nobody contradicts: no side of which both name people and none of them can be the same. */
export function agreeOnPeople(a: EventClaim, b: EventClaim): boolean {
  return a.sides.every((side) => sharePeople(side, b) !== 'none');
}

/** Full names must sound alike in both parts; a short one like either part of the other. */
function canBeSame(a: NamedPerson, b: NamedPerson): boolean {
  const [fewer, more] = a.sounds.length < b.sounds.length ? [a.sounds, b.sounds] : [b.sounds, a.sounds];
  if (fewer.length === 0) return true;
  const meet = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((sound) => other.includes(sound));
  return fewer.length === more.length
    ? fewer.every((sounds, at) => meet(sounds, more[at]!))
    : more.some((sounds) => meet(fewer[0]!, sounds));
}
