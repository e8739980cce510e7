// Whether what was read of a clause is enough for a meeting.

import type { EventKind } from '../../../graph/model/index.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import type { PartyReading } from './parties.ts';
import type { Telling, Trigger } from './telling.ts';

/** Ways of reading a party by a word that stands for it in the clause. */
const POINTING: ReadonlySet<string> = new Set([
  'who acts',
  'pronoun',
  'collective',
  'role',
  'host',
  'guest',
  'who is spoken of',
]);

/** What a clause was read to tell. */
interface Read {
  readonly kind: EventKind;
  readonly found: Pick<Candidate, 'dated' | 'placed'>;
  readonly reading: PartyReading;
  /** Its words reach for a person. */
  readonly personal: boolean;
}

/** "he saw B in X": whether an everyday word tells of a meeting though not all sides stand beside it. */
export function isFirm(
  { findings, clause }: Telling,
  trigger: Trigger,
  { kind, found, reading: { named, ways }, personal }: Read,
): boolean {
  const { isPerson } = findings;
  const { dated, placed } = found;
  const person = named.some(isPerson);
  // "… and signed a declaration": the two who acted before go on.
  const joined = clause.link === 'next' && trigger.from - clause.from <= 1 && ways.includes('subject');
  // "Hij besprak met B …": a word of the clause points at the other one.
  const pointed = ways.some((way) => POINTING.has(way));
  return (
    joined ||
    // "The president rang Zelenskyy": whoever acts, the one whom it reaches is named.
    (personal && person) ||
    (pointed && (person || (placed === 'said' && dated === 'said'))) ||
    clause.link === 'relative' ||
    // "Die zwei hatten im März den Startschuss gegeben": they stand in the clause.
    ((kind !== 'ceremony' || isBehindTalks(findings, clause)) && ways.includes('collective')) ||
    // "flew to X, where she spoke with B"
    ((placed === 'said' || clause.link === 'place-relative') && person)
  );
}

/** "At the end of the talks the ministers signed …": what both do right behind what they met for. */
function isBehindTalks({ clauses }: Findings, { index, sentence, link }: Telling['clause']): boolean {
  const before = clauses[index - 1];
  return link === 'then' || (before?.sentence === sentence && before.link === 'after');
}

/** Whether more than names of states says that something was held, or that an everyday word tells of a meeting. */
export function isAnchored(
  { isPerson }: Findings,
  { status, dated, placed }: Pick<Candidate, 'status' | 'dated' | 'placed'>,
  parties: readonly string[],
  weak: boolean,
): boolean {
  if ((status !== 'held' && !weak) || dated !== 'none' || placed === 'said') return true;
  return parties.some(isPerson);
}

/**
 * Why these can't have met: too few sides, or fewer than two that are a state or an organization.
 *
 * @param strangers whether one of the two may be a person in office of whom nobody says where
 */
export function lacking(
  findings: Findings,
  ids: readonly string[],
  need: number,
  strangers = false,
): string | undefined {
  const all = [...sides(ids, findings)];
  if (all.length < need) return `only ${all.length} of ${need} sides`;
  const counts = (side: string): boolean =>
    findings.isPower(side) || (strangers && findings.linked.unplaced.includes(side));
  const known = all.filter(counts);
  if (!all.some(findings.isPower) || known.length < 2 || known.length < all.length - known.length)
    return 'a side is no state or organization';
  return undefined;
}
