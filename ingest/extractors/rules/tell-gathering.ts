// Summits and conferences, and who else was at an event.

import { actorsIn } from '../../register/actors.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { foundersOf } from './founders.ts';
import { assemblies, gatheredBy, isAdverbial, isDefinite, namedAfter } from './noun.ts';
import { readParties, withStates } from './parties.ts';
import type { Telling, Trigger } from './telling.ts';
import { base, spanOf, triggersIn } from './telling.ts';

/**
 * A gathering of an organization or of three sides; two are enough for a summit by name. `verb` is that of its clause
 * where the gathering is what they came for: it tells whether and when.
 */
export function gatheringOf(telling: Telling, trigger: Trigger, verb?: Trigger): Candidate[] {
  const { findings, register, clause, actors, notes } = telling;
  const found = base(telling, trigger, 'summit', verb);
  if (!found) return [];
  // "the Pacific Islands Forum": a body is no gathering, where neither day nor place is said.
  if (namedAfter(findings, trigger) !== undefined && found.dated !== 'said' && found.placed !== 'said')
    return [];
  const definite = verb === undefined && isDefinite(findings, trigger);
  // "met in Bali during the summit" is a meeting of its own; "a summit at which A and B met" is not.
  const others =
    verb === undefined &&
    triggersIn(findings, clause, telling.register).some(
      ({ value, from }) =>
        value.frame === 'sides' &&
        value.part === 'verb' &&
        findings.lexicon.signs.relative.find(findings.tokens, trigger.to, from).length === 0,
    );
  // "where he took part in the EU summit": who came stands before.
  const attends = triggersIn(findings, clause, telling.register).some(
    ({ value }) => value.frame === 'attendance',
  );
  const reading = others
    ? { ids: [], named: [] }
    : readParties(findings, {
        clause,
        actors,
        register,
        need: gatheredBy(findings, trigger).length > 0 && !attends ? 0 : 2,
        sayers: isAdverbial(findings, clause, trigger),
      });
  const hosts = [
    ...gatheredBy(findings, trigger),
    // "IGAD belegde een spoedtop"
    ...(verb?.value.alone || (!definite && found.status === 'held')
      ? assemblies(reading.named, findings)
      : holders(telling, trigger, found, definite)),
  ];
  const bodies = assemblies(hosts, findings).length > 0;
  const told = bodies || reading.named.length > 0 ? [] : another(telling, trigger, found);
  const parties = withStates([...hosts, ...reading.ids, ...told], findings);
  const count = sides(parties, findings).size;
  // A senate's own committee that sits is none.
  const organization = bodies || told.length > 0;
  const attended = found.status !== 'proposed' && isAttended(telling, trigger, found, reading.named);
  if (!organization && count < (trigger.value.pair ? 2 : 3) && !definite && !attended) {
    notes.push('gathering dropped: neither an organization nor three sides');
    return [];
  }
  // "to prepare the summit": whom its words only point at met at one that was told.
  const known = definite && !organization && !attended && (count < 2 || reading.named.length === 0);
  // "The next summit will be in Berlin in 2027": of the two sides of the article, where none was told.
  const founders = known ? foundersOf(findings, register, found, reading.named) : [];
  return [
    {
      ...found,
      parties,
      speakers: [],
      own: parties.length > 0,
      ...(founders.length > 0 && { founders }),
      definite: known,
    },
  ];
}

/** "The previous summit was in Astana in August": the sides of the gathering told last, else of the event told first. */
function another(
  { findings, register }: Telling,
  { from }: Trigger,
  { dated, placed, status }: Pick<Candidate, 'dated' | 'placed' | 'status'>,
): string[] {
  const { lexicon, tokens } = findings;
  const said = dated === 'said' || placed === 'said' || status === 'planned';
  const next = [1, 2].some((back) => lexicon.signs.another.at(tokens, from - back, from)?.to === from);
  if (!said || !next) return [];
  const gathered = [register.lastSet, register.gathered, register.mainSet].find(
    (ids) => assemblies(ids, findings).length > 0 || sides(ids, findings).size > 2,
  );
  return gathered ? [...sides(gathered, findings)] : [];
}

/** "The African Union will hold its next summit in Malabo in June": a body that acts, at a gathering of a day and a place. */
function holders(
  { findings, clause, actors }: Telling,
  trigger: Trigger,
  { status, dated, placed }: Pick<Candidate, 'status' | 'dated' | 'placed'>,
  definite: boolean,
): string[] {
  if (dated !== 'said' || placed !== 'said' || status === 'proposed') return [];
  const { start } = spanOf(findings, trigger);
  const acting = actorsIn(actors, clause).filter(
    (actor) => actor.slot === 'party' && (!definite || actor.end < start),
  );
  return assemblies(
    acting.slice(0, 1).map(({ id }) => id),
    findings,
  );
}

/**
 * "Lavrov is flying to Antalya for the forum on Friday": somebody of another state at a gathering of a day and a place,
 * or anybody at a summit by name. What a state's own people do at home is a conference like others.
 */
function isAttended(
  { findings }: Telling,
  { value }: Trigger,
  { dated, placed, place }: Pick<Candidate, 'dated' | 'placed' | 'place'>,
  named: readonly string[],
): boolean {
  if (dated !== 'said' || placed !== 'said' || place === undefined) return false;
  const home = findings.stateOf(place);
  return named.some((id) => {
    const side = findings.sideOf(id);
    const acts = findings.isPerson(id) && side !== id;
    return acts && (value.pair === true || side !== home);
  });
}

/** "On the sidelines of the G7 summit A met B": the body's summit, at which those who met were too. */
export function besideWhich(
  telling: Telling,
  trigger: Trigger,
  candidates: readonly Candidate[],
): Candidate[] {
  const { findings } = telling;
  const bodies = assemblies(gatheredBy(findings, trigger), findings);
  const found = bodies.length > 0 ? base(telling, trigger, 'summit') : undefined;
  if (!found) return [];
  const met = candidates.find(({ frame, kind }) => frame === 'sides' && kind !== 'call');
  const parties = withStates([...bodies, ...(met?.parties ?? [])], findings);
  // Where and when they met the summit was.
  const { date, dated, place, placed, status } = met ?? found;
  // "A meeting beside the summit was proposed" says nothing of the summit.
  if ((status !== 'held' && status !== 'planned') || (dated === 'none' && placed === 'none')) return [];
  const summit = { ...found, date, dated, place, placed, status, parties };
  return [{ ...summit, speakers: [], own: true, definite: false }];
}

/** Who else was there: named people and organizations, for the event told last. */
export function attendanceOf(telling: Telling, trigger: Trigger): Candidate[] {
  const { findings, clause, actors } = telling;
  const found = base(telling, trigger, 'talks');
  const named = actorsIn(actors, clause).filter(
    ({ slot, id }) => slot === 'party' && !id.startsWith('country:'),
  );
  if (!found || found.status !== 'held' || named.length === 0) return [];
  const parties = withStates(
    named.map(({ id }) => id),
    findings,
  );
  return [
    {
      ...found,
      date: null,
      dated: 'none',
      place: undefined,
      placed: 'none',
      parties,
      speakers: [],
      own: true,
      definite: true,
    },
  ];
}
