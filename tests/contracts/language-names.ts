// What every language's names must keep. A function of the pack, so that a further language only calls it.

import { describe, expect, it } from 'vitest';
import type { World } from '../../graph/world/index.ts';
import type { LanguageNames } from '../../ingest/mentions/index.ts';
import { PORTFOLIOS } from '../../ingest/mentions/index.ts';

/** English roles that a pack can't do without. */
const ROLES = [
  'president',
  'prime minister',
  'foreign minister',
  'defence minister',
  'minister',
  'king',
  'secretary-general',
  'special envoy',
  'ambassador',
  'spokesperson',
  'chief negotiator',
  'leader',
  'counterpart',
  'high representative',
];

/** Checks a pack against the world it refers to. */
export function checkLanguageNames(names: LanguageNames, world: World): void {
  describe(`names in "${names.language}"`, () => {
    it('refer to ids that exist', () => {
      const ids = [
        ...Object.keys(names.countries).map((code) => `country:${code}`),
        ...Object.keys(names.organizations),
        ...Object.values(names.seats),
        ...Object.values(names.ownMinistries),
        ...names.roles.flatMap((role) => role.of ?? []),
      ];
      expect(ids.filter((id) => !world.has(id))).toEqual([]);
    });

    it('have the words that rules ask for', () => {
      const roles = new Set(names.roles.map((role) => role.role));
      expect(ROLES.filter((role) => !roles.has(role))).toEqual([]);
      expect(PORTFOLIOS.filter((portfolio) => !names.ministries[portfolio]?.length)).toEqual([]);
      for (const list of [
        names.placePrepositions,
        names.ofWords,
        names.joiners,
        names.honorifics,
        names.cityNouns,
        names.eventNouns,
      ]) {
        expect(list.length).toBeGreaterThan(0);
      }
    });

    it('give no word to two roles, and no adjective to two states but the Congos', () => {
      const roles = names.roles.flatMap(({ role, one, many = [] }) =>
        [...one, ...many].map((word): [string, string] => [word.toLowerCase(), role]),
      );
      const adjectives = Object.entries(names.countries).flatMap(([code, { adjectives = [] }]) =>
        adjectives.map((word): [string, string] => [word, code]),
      );
      expect(ambiguous(roles)).toEqual([]);
      expect(ambiguous(adjectives)).toEqual([]);
    });

    // A state's name that stands beside a noun as it is, before or behind, is its own adjective.
    const plain = names.signNames !== undefined || names.ownerBehind === true;
    if (plain) return;
    it('know an adjective for nearly every state with a seat in the news', () => {
      const without = [
        'US',
        'CN',
        'RU',
        'DE',
        'FR',
        'GB',
        'TR',
        'UA',
        'IL',
        'IR',
        'SA',
        'QA',
        'EG',
        'IN',
        'PK',
        'JP',
        'KR',
        'KP',
        'RS',
        'XK',
        'CD',
        'RW',
      ].filter((code) => !names.countries[code]?.adjectives?.length);
      expect(without).toEqual([]);
    });
  });
}

/** Words that stand for two things. */
function ambiguous(pairs: readonly (readonly [word: string, meaning: string])[]): string[] {
  const meanings = new Map<string, Set<string>>();
  for (const [word, meaning] of pairs)
    meanings.set(word, (meanings.get(word) ?? new Set<string>()).add(meaning));
  return [...meanings].filter(([, each]) => each.size > 1).map(([word, each]) => [word, ...each].join(' '));
}
