// Meetings without a word for it: two who act for different sides, one "with" or "at" the other, on a day, in a town.

import type { TriggerWords } from '../../languages/index.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import { tokenAt } from '../../register/clause.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { readParties, withStates } from './parties.ts';
import { readStatus } from './status.ts';
import type { Telling } from './telling.ts';
import { base } from './telling.ts';
import { placesIn } from './where.ts';

/** Words of a title between "with" and the name. */
const MOST_TITLE = 6;

const TOGETHER: TriggerWords = {
  kind: 'talks',
  frame: 'sides',
  part: 'verb',
  weak: true,
  past: true,
  forms: [],
};

/**
 * "In Asmara zaten beiden op 10 oktober bij Isaias Afwerki": the meeting that a clause without an event's word tells,
 * where the pack has words for it. Day and town must both be said, and nothing may be denied, wished or only stated.
 */
export function impliedMeeting(telling: Telling): Candidate[] {
  const { findings, register, clause, actors, notes } = telling;
  const { lexicon, tokens, pack, sentences } = findings;
  if (!pack.events.beside || sentences[clause.sentence]?.kind === 'title') return [];
  const inClause = actorsIn(actors, clause).filter(({ slot }) => slot === 'party');
  const met = inClause.find((actor) => actor.person && besideAt(telling, actor) !== undefined);
  const at = met && besideAt(telling, met);
  if (!met || !at || lexicon.signs.saying.find(tokens, clause.from, clause.to).length > 0) return [];
  if (lexicon.signs.notBeside.find(tokens, clause.from, clause.to).length > 0) return [];
  if (readStatus(findings, clause).status !== 'held') return [];
  if (!placesIn(findings, clause).some(({ kind, locative }) => kind === 'location' && locative)) return [];
  const found = base(telling, at, 'talks');
  if (!found || found.dated !== 'said' || found.date === null || found.status !== 'held') return [];
  const reading = readParties(findings, { clause, actors, register, need: 2, sayers: false });
  const own = findings.sideOf(met.id);
  const acting = reading.ids.filter((id) => findings.sideOf(id) !== own);
  const known = (id: string): boolean => findings.isPower(findings.sideOf(id));
  if (!known(met.id) || !acting.some((id) => findings.isPerson(id) && known(id))) return [];
  const parties = withStates(reading.ids, findings);
  if (sides(parties, findings).size < 2) return [];
  notes.push('together without an event’s word');
  return [{ ...found, parties, speakers: [], own: true, definite: false }];
}

/** The word before a name that says whom somebody was with, at most a title away. */
function besideAt({ findings, clause }: Telling, { start }: Actor): PhraseMatch<TriggerWords> | undefined {
  const { lexicon, tokens } = findings;
  const until = tokenAt(tokens, start);
  for (let at = until - 1; at >= Math.max(clause.from, until - MOST_TITLE); at--) {
    if (!tokens[at]?.word) return undefined;
    const sign = lexicon.signs.beside.at(tokens, at, until);
    if (sign) return { from: sign.from, to: sign.to, value: TOGETHER };
  }
  return undefined;
}
