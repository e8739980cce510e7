// Words as people search them against the words by which texts are read: two lists, one meaning.

import { expect, test } from 'vitest';
import { EVENT_KINDS, LANGUAGES, STATUSES } from '../../../graph/model/index.ts';
import { meantBy } from '../../../graph/search/known-words.ts';
import { fold } from '../../../graph/search/tokens.ts';
import { KNOWN_WORDS } from '../../../graph/search/vocabulary.ts';
import { loadPack } from '../../../ingest/languages/index.ts';

const packs = await Promise.all(LANGUAGES.map(async (language) => (await loadPack(language))!));
const isStatus = (meaning: string): boolean => STATUSES.some((status) => status === meaning);
const idOf = (role: string): string => role.replaceAll(' ', '-');

/** What words of one phrase mean in some language: kinds of event by their nouns, roles of people. */
const meanings = new Map<string, Set<string>>();
const put = (words: string, meaning: string): void => {
  const key = fold(words);
  meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
};
for (const { names, events } of packs) {
  for (const { role, one, many = [] } of names.roles)
    for (const words of [...one, ...many]) put(words.replace(' ~ ', ' '), idOf(role));
  for (const { part, kind, forms } of events.triggers)
    for (const words of part === 'noun' ? forms : []) if (typeof words === 'string') put(words, kind);
}

test.each(
  Object.entries(KNOWN_WORDS)
    .filter(([meaning]) => !isStatus(meaning))
    .flatMap(([, words]) => words.split(', '))
    .filter((word) => meanings.has(fold(word)))
    .map((word) => [word] as const),
)('"%s" is searched for as what it is read as', (word) => {
  const searched = meantBy(word).map((marker) => marker.slice(1));
  expect(searched.filter((meaning) => meanings.get(fold(word))!.has(meaning))).not.toEqual([]);
});

test('every role is one that texts are read for', () => {
  const read = new Set(packs.flatMap(({ names }) => names.roles.map(({ role }) => idOf(role))));
  const kinds: readonly string[] = EVENT_KINDS;
  const roles = Object.keys(KNOWN_WORDS).filter((meaning) => !isStatus(meaning) && !kinds.includes(meaning));
  expect([roles.length > 0, roles.filter((role) => !read.has(role))]).toEqual([true, []]);
});
