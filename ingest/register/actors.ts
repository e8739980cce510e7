// Who acts in a clause, and in which slot: a party, one who only says it, a topic, a place.

import type { NameMention } from '../mentions/mention.ts';
import type { Clause } from './clause.ts';
import type { Slot } from './slot.ts';
import { slotOf } from './slot.ts';
import { tokenAt } from './clause.ts';
import { isMetState, listed } from './met-state.ts';
import { nationalPerson } from './nationals.ts';
import { within } from './within.ts';
import type { Findings } from './findings.ts';
import { isMinistry } from './findings.ts';

export interface Actor {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly slot: Slot;
  /** Named, or meant by a role noun. */
  readonly by: 'name' | 'role';
  readonly person: boolean;
}

/** Where actors stand in an article, read once. Sorted by start. */
export function findActors(findings: Findings): Actor[] {
  const { linked, entities } = findings;
  const actors: Actor[] = [];
  let placed: NameMention | undefined;
  for (const mention of linked.mentions) {
    // "from Spain, Italy and Greece", "toured Spain and Italy": the later ones are places as the first is.
    const met = isMetState(findings, mention);
    const inList = placed !== undefined && mention.kind === 'country' && listed(findings, placed, mention);
    if (inList || (mention.locative && !met)) placed = mention;
    const seat = governs(findings, mention);
    if (seat !== undefined)
      actors.push({
        id: seat,
        start: mention.start,
        end: mention.end,
        slot: 'party',
        by: 'role',
        person: false,
      });
    if (
      mention.kind === 'location' ||
      (mention.locative && !met) ||
      inList ||
      isHouse(findings, mention) ||
      inTitle(findings, mention)
    )
      continue;
    const national = nationalPerson(findings, mention);
    if (national !== undefined) {
      const { start, end } = mention;
      actors.push({
        id: national,
        start,
        end,
        slot: slotOf(findings, { ...mention, form: 'name' }),
        by: 'role',
        person: true,
      });
      continue;
    }
    const slot = slotOf(findings, mention);
    // "Poetins gezant": his state's man acts.
    const master = slot === 'attribute' && mention.kind === 'person' ? findings.sideOf(mention.entity) : '';
    const state = master.startsWith('country:') && entities.has(master);
    actors.push({
      id: state ? master : mention.entity,
      start: mention.start,
      end: mention.end,
      slot: state ? 'party' : slot,
      by: 'name',
      person: !state && mention.kind === 'person',
    });
  }
  for (const role of linked.roles) {
    const id = role.person ?? role.of;
    if (id === undefined || !entities.has(id)) continue;
    if (role.relative && role.person === undefined) continue;
    actors.push({
      id,
      start: role.start,
      end: role.end,
      slot: slotOf(findings, role),
      by: 'role',
      person: role.person !== undefined,
    });
  }
  actors.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const [index, actor] of actors.entries()) {
    if (actor.slot !== 'party') continue;
    const before = [actors[index - 1], actors[index - 2]].find((other) => other && other.end <= actor.start);
    // "on the fringe of the G7 summit, Macron met": a person goes on no list of bodies.
    if (before?.slot === 'topic' && before.person === actor.person && listed(findings, before, actor))
      actors[index] = { ...actor, slot: 'topic' };
  }
  return actors;
}

/** "Die Regierung in Kinshasa", "the junta in Bamako": the state that the town stands for; nothing for a mere place. */
export function governs(
  findings: Findings,
  { start, kind, entity, locative }: NameMention,
): string | undefined {
  const { tokens, lexicon, stateOf, entities } = findings;
  if (kind !== 'location' || !locative) return undefined;
  const at = tokenAt(tokens, start);
  if (!lexicon.signs.place.at(tokens, at - 1, at) || !lexicon.signs.government.at(tokens, at - 2, at - 1))
    return undefined;
  const state = stateOf(entity);
  return state !== undefined && entities.has(state) ? state : undefined;
}

/** "at the State Department": the house of a ministry, not the ministry. */
function isHouse({ tokens, lexicon, pack }: Findings, { entity, start, kind }: NameMention): boolean {
  if (kind !== 'organization' || !isMinistry(entity)) return false;
  const at = tokenAt(tokens, start);
  const contracted = pack.names.adjectivesBehind && lexicon.signs.place.at(tokens, at - 1, at) !== undefined;
  const before = !contracted && lexicon.signs.definite.at(tokens, at - 1, at) ? at - 2 : at - 1;
  return contracted || pack.names.townPrepositions.includes(tokens[before]?.lower ?? '');
}

/** "the speaker of the House of Representatives, A": the organ in the title of who acts for its state. */
function inTitle({ linked, organs }: Findings, { entity, start, end }: NameMention): boolean {
  return (
    organs.has(entity) &&
    linked.represents.some(
      ({ to, because }) =>
        to === entity && 'start' in because && because.start <= start && end <= because.end,
    )
  );
}

/** The actors that stand in a clause. */
export function actorsIn(actors: readonly Actor[], clause: Pick<Clause, 'start' | 'end'>): Actor[] {
  return within(actors, clause);
}
