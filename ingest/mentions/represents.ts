// Whom each person stands for: what the words say, else the world's table on the article's day.

import type { Day } from '../../graph/model/index.ts';
import type { World } from '../../graph/world/index.ts';
import type { NameMention, Representation } from './mention.ts';
import type { PersonClaim } from './claims.ts';
import type { Page } from './phrases.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isGenitive } from './phrases.ts';
import { ALONE, CABINET_ENDS, OFTEN_FOREIGN } from './role-groups.ts';
import { isSpelledBySound } from './scripts.ts';
import { WORLD_FILES } from '../../graph/world/index.ts';

/** One edge a person, sorted by person. */
export function representations(
  page: Page,
  world: World,
  published: Day | null,
  played: ReadonlyMap<PersonClaim, string>,
  mentions: readonly NameMention[],
): Representation[] {
  const edges = new Map<string, Representation>();
  const claims = [...played].sort(([a], [b]) => a.first - b.first);
  let lastRole: string | undefined;
  const bare = new Map<string, PersonClaim>();
  const sideOf = (id: string): string | undefined => edges.get(id)?.to ?? officeOf(world, id, published)?.of;
  for (const [claim, person] of claims) {
    const { phrase, of } = claim;
    const role = phrase?.words.relative ? lastRole : phrase?.words.role;
    if (role !== undefined) lastRole = role;
    const because = { start: page.tokens[claim.first]!.start, end: page.tokens[claim.last]!.end };
    const office = officeOf(world, person, published, of);
    if (phrase && of === undefined && !phrase.words.weak) bare.set(person, claim);
    const known = officeOf(world, person, published) !== undefined;
    const to =
      of ??
      (phrase &&
        (besideOther(page, claim, played, sideOf, known) ??
          // "zijn gastheer Abdel Fattah al-Sisi": whom the world knows stands for his own state.
          (known ? undefined : sameSide(page, phrase, claim, mentions, sideOf))));
    if (edges.has(person) || to === undefined) continue;
    const name = role ?? office?.role;
    edges.set(person, { from: person, to, ...(name === undefined ? {} : { role: name }), because });
  }
  const people = new Set(
    mentions.filter((mention) => mention.kind === 'person').map((mention) => mention.entity),
  );
  for (const person of people) {
    const office = edges.has(person) ? undefined : officeOf(world, person, published);
    if (!office) continue;
    const { role, of: to } = office;
    edges.set(person, {
      from: person,
      to,
      role,
      because: { record: `seeds/world/${WORLD_FILES.person}#${person}` },
    });
  }
  const home = homeOf(bare, edges);
  for (const [person, claim] of bare) {
    if (edges.has(person)) continue;
    // Names spelled by their sounds are foreign in the paper's own land.
    const foreign = page.names.homeOfBare === home && isSpelledBySound(page.tokens[claim.run.first]!.text);
    const host = hostAt(page, world, claim, mentions);
    // "Kahire'ye giden Bakan Yardımcısı X, muhatabı Y": he is the paper's own, his counterpart of the place.
    const own = page.names.suffixes !== undefined && home === page.names.homeOfBare;
    const family = page.text.slice(page.tokens[claim.run.first]!.start, page.tokens[claim.run.first]!.end);
    // "Phó Thủ tướng Hồ Đức Phớc": a name of the paper's own land.
    const named = page.names.homeNames?.includes(family) ? page.names.homeOfBare : undefined;
    const to =
      named ?? (own ? (claim.phrase!.words.relative ? host : home) : (host ?? (foreign ? undefined : home)));
    if (to === undefined) continue;
    const because = { start: page.tokens[claim.first]!.start, end: page.tokens[claim.last]!.end };
    edges.set(person, { from: person, to, role: claim.phrase!.words.role, because });
  }
  for (const [claim, person] of claims) {
    const to = edges.has(person) ? undefined : ownOfficial(page, claim);
    if (to === undefined) continue;
    const because = { start: page.tokens[claim.first]!.start, end: page.tokens[claim.last]!.end };
    edges.set(person, { from: person, to, role: claim.phrase!.words.role, because });
  }
  return [...edges.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** "外務省の船越健裕局長": where titles stand behind names, one of no state behind a name not spelled by its sounds is of the paper's own land. */
function ownOfficial({ names, tokens }: Page, { phrase, of, run }: PersonClaim): string | undefined {
  if (!names.titleBehind || !phrase || phrase.words.relative || of !== undefined) return undefined;
  const { role, weak } = phrase.words;
  if (OFTEN_FOREIGN.has(role) || !(weak || CABINET_ENDS.some((end) => role.endsWith(end)))) return undefined;
  return isSpelledBySound(tokens[run.first]!.text) ? undefined : names.homeOfBare;
}

/** The state that each of some bodies stands for: "the Duma" for Russia; nothing for a party or an armed group. */
export function organsAmong(bodies: ReadonlySet<string>, world: World): Representation[] {
  return [...bodies].flatMap((from) => {
    const { organ, country } = world.organization(from) ?? {};
    if (!organ || country === undefined) return [];
    return [{ from, to: country, because: { record: `seeds/world/${WORLD_FILES.organization}#${from}` } }];
  });
}

/** "Außenminister Faisal bin Farhan und Sicherheitsberater Musaed al-Aiban": a bare title joined to one whose side is known. */
function besideOther(
  page: Page,
  { first, phrase }: PersonClaim,
  played: ReadonlyMap<PersonClaim, string>,
  sideOf: (person: string) => string | undefined,
  known: boolean,
): string | undefined {
  if (
    known ||
    !phrase ||
    ALONE.has(phrase.words.role) ||
    !page.words.joiner.has(page.tokens[first - 1]?.folded ?? '')
  )
    return undefined;
  for (const [other, person] of played) {
    if (
      other.last === first - 2 &&
      other.phrase &&
      !page.words.possessive.has(page.tokens[other.first]!.folded)
    )
      return sideOf(person);
  }
  return undefined;
}

/** "Biegun's deputy", "his envoy": the side of the person named last before, in the same sentence. */
function sameSide(
  page: Page,
  { words, possessed, hit }: RolePhrase,
  { first }: PersonClaim,
  mentions: readonly NameMention[],
  sideOf: (person: string) => string | undefined,
): string | undefined {
  const owned = page.names.suffixes !== undefined;
  if (words.role === 'counterpart' || !(possessed || words.weak || words.relative || owned)) return undefined;
  const { start, sentence } = page.tokens[Math.min(first, hit.first)]!;
  const before = mentions.filter(
    (mention) =>
      mention.kind === 'person' &&
      mention.end <= start &&
      page.tokens.some((token) => token.start === mention.start && token.sentence === sentence),
  );
  const owner = before.at(-1);
  const beside =
    owner !== undefined &&
    (isGenitive(page, owner.end, start) || /^(['’]s?)? $/.test(page.text.slice(owner.end, start)));
  return owner && (possessed || beside) ? sideOf(owner.entity) : undefined;
}

/** Towns where people of every state meet: who is met there needn't serve the state that they lie in. */
const EVERYBODYS = new Set(
  ['brussels', 'geneva', 'vienna', 'new-york', 'davos', 'munich', 'the-hague', 'strasbourg'].map(
    (town) => `place:${town}`,
  ),
);

/** "In Vilnius sprach er mit seinem Amtskollegen X": a bare title behind a place, at most a paragraph before, is its state's. */
function hostAt(
  page: Page,
  world: World,
  { first }: PersonClaim,
  mentions: readonly NameMention[],
): string | undefined {
  const { start, sentence } = page.tokens[first]!;
  const opening = page.tokens.find((token) => token.sentence === sentence)?.start ?? start;
  // "Truppen nach Russland" a sentence before is a topic: a state holds for its own sentence only.
  const stateIn = ({ kind, entity, town }: NameMention): string | undefined =>
    kind === 'country' ? entity : world.place(town ?? entity)?.country;
  const place = mentions.findLast(
    (mention) =>
      mention.end <= start &&
      mention.locative &&
      (mention.kind === 'location' || (mention.kind === 'country' && mention.start >= opening)),
  );
  if (
    !place ||
    EVERYBODYS.has(place.entity) ||
    page.text.slice(place.end, start).split(/\n\s*\n/).length > (page.unspaced ? 1 : 2)
  )
    return undefined;
  return stateIn(place);
}

/** The state that the article's known people with bare titles serve, if it is one: the paper's own. */
function homeOf(
  bare: ReadonlyMap<string, PersonClaim>,
  edges: ReadonlyMap<string, Representation>,
): string | undefined {
  const states = new Set([...bare.keys()].flatMap((person) => edges.get(person)?.to ?? []));
  return states.size === 1 ? [...states][0] : undefined;
}

/** The office on that day, of that body where one is given; else the last one that had ended by then. */
function officeOf(
  world: World,
  person: string,
  published: Day | null,
  of?: string,
): { role: string; of: string } | undefined {
  if (published === null) return undefined;
  const now = world.officesOf(person, published).filter((office) => of === undefined || office.of === of);
  if (now.length > 0) return now[0];
  const past = (world.person(person)?.terms ?? []).filter(
    (term) => (of === undefined || term.of === of) && term.to !== undefined && term.to <= published,
  );
  return past.toSorted((a, b) => (a.to! < b.to! ? 1 : -1))[0];
}
