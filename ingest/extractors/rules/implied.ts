// Meetings without a word for it: people who act for different sides, told together with a day.

import { epochDay } from '../../../graph/model/index.ts';
import type { TriggerWords } from '../../languages/index.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { NameMention } from '../../mentions/index.ts';
import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import { tokenAt } from '../../register/clause.ts';
import { sides } from '../../register/register.ts';
import { within } from '../../register/within.ts';
import type { Candidate } from './candidate.ts';
import { readParties, unique, withStates } from './parties.ts';
import { readStatus } from './status.ts';
import type { Telling } from './telling.ts';
import { base } from './telling.ts';
import { placesIn } from './where.ts';

/** Words of a title between "with" and the name. */
const MOST_TITLE = 6;

/** Days in which something was, and not was so. */
const MOST_DAYS = 31;

const TOGETHER: TriggerWords = {
  kind: 'talks',
  frame: 'sides',
  part: 'verb',
  weak: true,
  past: true,
  forms: [],
};

/** Ways of reading a party by a word that stands for it in the clause. */
const POINTING: ReadonlySet<string> = new Set([
  'who acts',
  'pronoun',
  'collective',
  'role',
  'the latter',
  'host',
  'guest',
]);

/** Who was together in a clause, at which of its words that is told, and why it is taken to be so. */
interface Together {
  readonly ids: readonly string[];
  readonly at: PhraseMatch<TriggerWords>;
  readonly because: string;
}

/**
 * "In June A handed B a folder", "In Asmara zaten beiden op 10 oktober bij B": the meeting that a clause without an
 * event's word tells. Its day must be said, where a word only points at somebody its town too, and nothing may be
 * denied, wished, only stated or done from afar.
 */
export function impliedMeeting(telling: Telling): Candidate[] {
  const { findings, register, clause, notes } = telling;
  const { lexicon, tokens, sentences, dates } = findings;
  const sentence = sentences[clause.sentence];
  if (!sentence || sentence.kind === 'title') return [];
  if (!register.heading && within(dates, sentence).length === 0) return [];
  for (const sign of ['saying', 'afar', 'notBeside'] as const)
    if (lexicon.signs[sign].find(tokens, clause.from, clause.to).length > 0) return [];
  const together = namedTogether(telling) ?? pointedAt(telling) ?? besideSomebody(telling);
  if (!together) return [];
  if (readStatus(findings, clause).status !== 'held') return [];
  const found = base(telling, together.at, 'talks');
  if (!found || found.dated !== 'said' || found.date === null || found.status !== 'held') return [];
  // "In 2014 A and B were still in office"
  if (epochDay(found.date.end) - epochDay(found.date.start) > MOST_DAYS) return [];
  const parties = withStates(together.ids, findings);
  if (sides(parties, findings).size < 2) return [];
  notes.push(`together without an event’s word: ${together.because}`);
  return [{ ...found, parties, speakers: [], own: true, definite: false }];
}

/** People who act for a state or a body, as parties of the clause; not "the theses of Putin". */
function peopleIn(telling: Telling): Actor[] {
  const { findings, clause, actors } = telling;
  return actorsIn(actors, clause).filter(
    (actor) =>
      actor.slot === 'party' &&
      actor.person &&
      findings.isPower(findings.sideOf(actor.id)) &&
      (!isOf(telling, actor) || besideAt(telling, actor) !== undefined),
  );
}

function isOf({ findings: { tokens, lexicon } }: Telling, { start }: Actor): boolean {
  const at = tokenAt(tokens, start);
  const { of, by } = lexicon.signs;
  return of.at(tokens, at - 1, at) !== undefined && !by.at(tokens, at - 1, at);
}

/** "Am 5. Februar zeigte A in Rom B die Pläne", "A mit B": two of different sides in one town, or one with the other. */
function namedTogether(telling: Telling): Together | undefined {
  const people = peopleIn(telling);
  const ids = unique(people.map(({ id }) => id));
  const [first, second] = people;
  if (!first || !second || sides(ids, telling.findings).size < 2) return undefined;
  if (!inOneTown(telling, first, people.at(-1) ?? second) && !oneWithOther(telling, first, second))
    return undefined;
  return { ids, at: wordAt(telling, first), because: 'named' };
}

function townsIn({ findings, clause }: Telling): NameMention[] {
  return placesIn(findings, clause).filter(({ locative }) => locative);
}

/** Not "A dined in Paris, B in Lyon", "A hugged his wife, B stayed in Lyon". */
function inOneTown(telling: Telling, first: Actor, last: Actor): boolean {
  const { tokens, lexicon, text } = telling.findings;
  const towns = new Set(townsIn(telling).map(({ entity }) => entity));
  if (towns.size !== 1) return false;
  const between = text.slice(first.end, last.start);
  const joined = (): boolean =>
    lexicon.signs.joiner.find(tokens, tokenAt(tokens, first.end), tokenAt(tokens, last.start)).length > 0;
  return !/[,،，、]\s*(?:\S+\s+){0,2}$/.test(between) || joined();
}

/** "A with B", "A, who sat beside B". */
function oneWithOther({ findings: { tokens, lexicon } }: Telling, first: Actor, second: Actor): boolean {
  const [from, to] = [tokenAt(tokens, first.end), tokenAt(tokens, second.start)];
  return (['with', 'beside'] as const).some((sign) => lexicon.signs[sign].find(tokens, from, to).length > 0);
}

/** "She took it to A in the Oval Office on May 31st": somebody named, or nobody, and whom the clause's words point at. */
function pointedAt(telling: Telling): Together | undefined {
  const { findings, register, clause, actors } = telling;
  const [named] = peopleIn(telling);
  const [town] = townsIn(telling);
  if (!town) return undefined;
  const reading = readParties(findings, { clause, actors, register, need: 2, sayers: false });
  const way = reading.ways.find((each) => (named ? POINTING.has(each) : each === 'collective'));
  const ids = reading.ids.filter((id) => findings.isPower(findings.sideOf(id)));
  const people = ids.filter(findings.isPerson);
  if (way === undefined || sides(people, findings).size < 2) return undefined;
  return { ids, at: wordAt(telling, named ?? town), because: way };
}

/** "At B in Asmara", where the pack has words for it: who acted before was with the person behind such a word. */
function besideSomebody(telling: Telling): Together | undefined {
  const { findings, register, clause, actors } = telling;
  const { lexicon, tokens, pack } = findings;
  if (!pack.events.beside) return undefined;
  const people = peopleIn(telling);
  const met = people.find((actor) => besideAt(telling, actor) !== undefined);
  const at = met && besideAt(telling, met);
  if (!met || !at || lexicon.signs.notBeside.find(tokens, clause.from, clause.to).length > 0)
    return undefined;
  if (!placesIn(findings, clause).some(({ kind, locative }) => kind === 'location' && locative))
    return undefined;
  const { ids } = readParties(findings, { clause, actors, register, need: 2, sayers: false });
  const own = findings.sideOf(met.id);
  const known = (id: string): boolean => findings.isPower(findings.sideOf(id));
  if (!ids.some((id) => findings.sideOf(id) !== own && findings.isPerson(id) && known(id))) return undefined;
  return { ids, at, because: 'beside' };
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

function wordAt({ findings }: Telling, { start }: { readonly start: number }): PhraseMatch<TriggerWords> {
  const from = tokenAt(findings.tokens, start);
  return { from, to: from + 1, value: TOGETHER };
}
