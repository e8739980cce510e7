// Role nouns that stand alone, with the person that they must mean.

import type { Day } from '../../graph/model/index.ts';
import type { World } from '../../graph/world/index.ts';
import type { NameMention, Representation, RoleMention } from './mention.ts';
import type { PersonClaim } from './claims.ts';
import type { Page } from './phrases.ts';
import type { RolePhrase } from './role-phrases.ts';
import { meansOffice } from './wide-roles.ts';

/** Roles without a name beside them, sorted by start. */
export function roleMentions(
  page: Page,
  world: World,
  published: Day | null,
  roles: readonly RolePhrase[],
  played: ReadonlyMap<PersonClaim, string>,
  represents: readonly Representation[],
  mentions: readonly NameMention[],
): RoleMention[] {
  const named = new Set([...played.keys()].flatMap(({ phrase }) => phrase ?? []));
  const sideOf = (person: string): string | undefined => represents.find(({ from }) => from === person)?.to;
  return roles
    .filter((phrase) => !named.has(phrase) && !(phrase.words.weak && !phrase.definite))
    .map((phrase) => {
      const { hit, words, plural, definite } = phrase;
      const end = page.tokens[phrase.until]!.end;
      const of = phrase.of ?? (SENT.has(words.role) ? ownerBehind(page, end, mentions, sideOf) : undefined);
      const person =
        plural || words.relative
          ? undefined
          : bearerOf(
              world,
              published,
              { ...phrase, ...(of !== undefined && { of }) },
              represents,
              mentions,
              page.names.homeOfBare,
            );
      return {
        start: hit.start,
        end,
        text: page.text.slice(hit.start, end),
        role: words.role,
        ...(of === undefined ? {} : { of }),
        ...(person === undefined ? {} : { person }),
        plural,
        definite,
        ...(words.relative ? { relative: true as const } : {}),
      };
    });
}

/** Who acts for whoever sent him. */
const SENT: ReadonlySet<string> = new Set([
  'special envoy',
  'special representative',
  'adviser',
  'national security adviser',
  'chief negotiator',
]);

/** "the personal envoy of A": the side of the person whose man he is. */
function ownerBehind(
  page: Page,
  end: number,
  mentions: readonly NameMention[],
  sideOf: (person: string) => string | undefined,
): string | undefined {
  const owner = mentions.find(
    ({ start, kind }) => kind === 'person' && start > end && start - end <= LONGEST_OF,
  );
  const between = owner && page.text.slice(end, owner.start).trim().toLowerCase();
  return owner && between && page.words.of.has(between.replace(/['’]$/, ''))
    ? sideOf(owner.entity)
    : undefined;
}

/** UTF-16 units of "of" with its blanks, at most. */
const LONGEST_OF = 7;

/** The article's own holder, else the world's only certain one; without a body only where one person fits. */
function bearerOf(
  world: World,
  published: Day | null,
  { words, of, definite, hit }: RolePhrase,
  represents: readonly Representation[],
  mentions: readonly NameMention[],
  home: string | undefined,
): string | undefined {
  const serves = ({ to }: Representation): boolean => of === undefined || to === of;
  const holds = represents.filter((edge) => edge.role === words.role && serves(edge));
  const own =
    holds.length > 0 || of === undefined
      ? holds
      : represents.filter((edge) => edge.to === of && meansOffice(words.role, edge.role));
  // "首相動静": the paper's own, where another state's is named only behind it, or nobody's.
  const foreign = of === undefined && home !== undefined && own.every(({ to }) => to !== home);
  const named = mentions.some(
    ({ entity, end }) => end <= hit.start && own.some(({ from }) => from === entity),
  );
  if (foreign && !named && HEADS.has(words.role)) return onlyHolder(world, words.role, home, published);
  if (own.length === 1 && (definite || of !== undefined)) return own[0]!.from;
  // "the Turkish minister": of several whom a wide word can mean the one named last.
  if (holds.length === 0 && own.length > 1) {
    const able = new Set(own.map(({ from }) => from));
    const last = mentions.findLast(({ entity, end }) => end <= hit.start && able.has(entity));
    if (last) return last.entity;
  }
  // Of a former and the present holder the present one is meant.
  const now = own.filter(
    ({ from, to }) =>
      published !== null && world.officesOf(from, published).some((office) => office.of === to),
  );
  if (of !== undefined && now.length === 1) return now[0]!.from;
  // "首相": of several the paper's own.
  const ours = own.filter((edge) => of === undefined && home !== undefined && edge.to === home);
  if (ours.length === 1) return ours[0]!.from;
  const holding = home === undefined || published === null ? [] : world.holders(words.role, home, published);
  const current = ours.filter(({ from }) => holding.some(({ person }) => person === from));
  if (current.length === 1) return current[0]!.from;
  if (own.length > 0 || of === undefined || published === null) return undefined;
  return onlyHolder(world, words.role, of, published);
}

/** Whom a paper means without a name where it tells of its own state. */
const HEADS: ReadonlySet<string> = new Set(['prime minister']);

/** The one person who holds an office on that day, where that is certain. */
function onlyHolder(
  world: World,
  role: string,
  of: string | undefined,
  published: Day | null,
): string | undefined {
  if (of === undefined || published === null) return undefined;
  const holders = world.holders(role, of, published);
  return holders.length === 1 && holders[0]!.certain ? holders[0]!.person : undefined;
}
