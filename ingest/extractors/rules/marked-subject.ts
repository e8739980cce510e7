// Who acts where particles behind the names say so, and who is left out.

import type { Actor } from '../../register/actors.ts';
import { actorsIn } from '../../register/actors.ts';
import { markBehind } from '../../register/case-marks.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import { sides } from '../../register/register.ts';

/** So many sentences back a subject is still the one that is left out. */
const NEAR_SUBJECT = 3;

/** Who acted before, where particles show who acts and the clause has nobody so marked: "26日には石破首相と会談する". */
export function leftOut(
  findings: Findings,
  register: Register,
  clause: Clause,
  actors: readonly Actor[],
  need: number,
): readonly string[] {
  if (!findings.pack.events.caseMarks) return [];
  const inside = actorsIn(actors, clause).filter(({ slot }) => slot === 'party' || slot === 'sayer');
  if (inside.some((actor) => actsByMark(findings, actor, inside, clause))) return [];
  const persons = register.subject.filter(findings.isPerson);
  const near = clause.sentence - register.subjectSentence <= NEAR_SUBJECT;
  // "12月には再び会い": both of them.
  if (inside.length === 0 && need > 1) {
    if (near && sides(persons, findings).size >= need) return persons;
    return severalAct(findings, clause) ? register.mainSet : [];
  }
  if (persons.length > 0 && near) return persons;
  return register.protagonist === undefined ? [] : [register.protagonist];
}

/** "bir araya gelmişlerdi": whether the clause's verb has several as its subject. */
function severalAct({ tokens, lexicon, pack }: Findings, { from, to }: Clause): boolean {
  const { pluralEnds } = pack.events;
  return lexicon.triggers
    .find(tokens, from, to)
    .some(
      ({ value, to: end }) =>
        value.past && pluralEnds?.some((ending) => tokens[end - 1]?.lower.endsWith(ending)),
    );
}

/** "石破首相は", "AとB外相が", "石破首相、訪米へ": whether the particle behind a name, or behind the one joined to it, says that it acts. */
export function actsByMark(
  findings: Findings,
  actor: Actor,
  inside: readonly Actor[],
  clause: Clause,
): boolean {
  const { tokens, sentences, pack } = findings;
  const mark = markBehind(findings, actor.end);
  if (pack.names.suffixes) return actsBare(findings, actor, inside, clause);
  if (mark?.is === 'topic' || mark?.is === 'subject') return true;
  const next = inside[inside.indexOf(actor) + 1];
  const behind = mark === undefined ? tokenAt(tokens, actor.end) : mark.at;
  if (
    next &&
    (mark === undefined || mark.is === 'with' || pack.events.joiners.includes(tokens[mark.at]?.lower ?? ''))
  ) {
    const joined =
      tokenAt(tokens, next.start) - behind <= 2 || findings.sideOf(next.id) === findings.sideOf(actor.id);
    if (joined) return actsByMark(findings, next, inside, clause);
  }
  if (mark?.is === 'owner' && next && tokenAt(tokens, next.start) - mark.at === 1)
    return actsByMark(findings, next, inside, clause);
  return mark === undefined && sentences[clause.sentence]?.kind === 'title';
}

/** "Fidan, Lavrov'la", "Putin'in ziyareti", "Fidan ile Lavrov": who bears no mark or owns what is told acts, with who is joined to him. */
function actsBare(findings: Findings, actor: Actor, inside: readonly Actor[], clause: Clause): boolean {
  const { tokens, pack } = findings;
  const mark = markBehind(findings, actor.end);
  const next = inside[inside.indexOf(actor) + 1];
  const behind = mark === undefined ? tokenAt(tokens, actor.end) : mark.at;
  const joins = mark?.is === 'with' || pack.events.joiners.includes(tokens[behind]?.lower ?? '');
  if (next && joins && tokens[behind + 1]?.start === next.start)
    return actsByMark(findings, next, inside, clause);
  // "Putin'in konuğuydu": the owner is who is met.
  if (mark?.is === 'owner') return !findings.lexicon.triggers.at(tokens, behind + 1, clause.to)?.value.owned;
  return mark === undefined;
}

/** "日本の外相の訪韓は河野氏以来": of the persons only who was the last before, where the clause names one so. */
export function onlyLast({ tokens, lexicon }: Findings, actors: readonly Actor[]): readonly Actor[] {
  const last = actors.filter(({ person, end }) => {
    const at = tokenAt(tokens, end);
    return (
      person &&
      Array.from({ length: MOST_HONOUR }, (_, next) => at + next).some((next) =>
        lexicon.signs.since.at(tokens, next),
      )
    );
  });
  return last.length === 0 ? actors : actors.filter((actor) => !actor.person || last.includes(actor));
}

/** Titles between a name and "以来". */
const MOST_HONOUR = 3;
