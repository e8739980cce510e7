// Everyday verbs that reach for somebody: "embraced", "kept … for two hours", "walked … to his car".

import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import { markBehind } from '../../register/case-marks.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Telling, Trigger } from './telling.ts';

/**
 * Whether people of two sides are among those read, in person or by their office: "embraced Macron", "embraced his
 * French counterpart"; not "embraced Macron's idea", nor "Germany saw off France".
 */
export function facesPerson(
  { findings, clause, actors }: Telling,
  triggers: readonly Trigger[],
  ids: readonly string[],
): boolean {
  const here = actorsIn(actors, clause);
  const people = ids.filter((id) => {
    const named = here.filter((actor) => actor.id === id);
    if (named.length === 0) return findings.isPerson(id);
    return named.some(
      (actor) => (actor.person || actor.by === 'role') && !isOwner(findings, triggers, actor),
    );
  });
  return sides(people, findings).size > 1;
}

/** Whether something of his is spoken of: "Macron's idea", "the proposal of Macron", "Macrons Vorschlag". */
function isOwner(
  findings: Findings,
  triggers: readonly Trigger[],
  { id, start, end, by, person }: Actor,
): boolean {
  const { text, tokens, lexicon, entities, pack } = findings;
  const { signs } = lexicon;
  const at = tokenAt(tokens, start);
  // "shook A's hand": in the verb's own words.
  if (triggers.some(({ from, to }) => from < at && at < to)) return false;
  // "マクロン氏の案"; not "マクロン氏の手を握った", where the verb's own words follow.
  if (pack.events.caseMarks && !pack.names.suffixes) {
    const mark = markBehind(findings, end);
    return mark?.is === 'owner' && triggers.every(({ from }) => from !== mark.at + 1);
  }
  // Not "Macron'u", whose ending says that he is met.
  if (/^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3))) return true;
  if (by === 'name' && text.slice(start, end).endsWith('s') && entities.get(id)?.name.endsWith('s') === false)
    return true;
  const of = (signs.definite.at(tokens, at - 1, at) ? at - 1 : at) - 1;
  // "was waiting for A"
  const own = triggers.some(({ from, to }) => from < of && of < to);
  // "in the company of A": of several words, the last of which is "of".
  const beside = [1, 2, 3].some((back) => (signs.beside.at(tokens, of - back, at)?.to ?? 0) > of);
  // "von A umarmt", not "die Rede von A"
  const acts = !behindNoun(findings, of) && signs.by.at(tokens, of, at) !== undefined;
  const met = beside || acts || signs.with.at(tokens, of, at) !== undefined;
  // "马克龙的想法": the mark stands behind him.
  const behind = signs.attributeTail.at(tokens, tokenAt(tokens, end)) !== undefined;
  return person && !own && !met && (behind || signs.of.at(tokens, of, at) !== undefined);
}

/** Whether the word before is a noun that is neither a name nor a day, where capitals tell nouns. */
function behindNoun({ tokens, pack, linked, dates }: Findings, at: number): boolean {
  const before = tokens[at - 1];
  if (!pack.events.capitalNouns || before?.capital !== true) return false;
  return ![...linked.mentions, ...dates].some(({ start, end }) => start <= before.start && before.end <= end);
}
