// An article read clause by clause, with the register carried along.

import type { DateRange, Day } from '../../../graph/model/index.ts';
import { epochDay } from '../../../graph/model/index.ts';
import type { Actor } from '../../register/actors.ts';
import { agendaLines, withNobody } from '../../register/agenda-lines.ts';
import { actorsIn, findActors } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import { dayOfReport } from '../../register/clock-lines.ts';
import { datelineOf, headingOf, headingYearOf, signedIn } from '../../register/dateline.ts';
import type { Findings } from '../../register/findings.ts';
import { pronounOne } from '../../register/refer.ts';
import type { Register } from '../../register/register.ts';
import { closeSentence, hear, openRegister } from '../../register/register.ts';
import type { Candidate, TraceLine } from './candidate.ts';
import { subjectOf } from './subject.ts';
import { unique } from './parties.ts';
import { atHome } from './at-home.ts';
import { dayHeard } from './day-heard.ts';
import { listed } from './listed.ts';
import { propose } from './propose.ts';
import { putOff } from './put-off.ts';
import { repeatTrigger } from './repeat.ts';
import { onSameTrip } from './same-trip.ts';
import { splitApart } from './split-apart.ts';
import { toured } from './toured.ts';
import { articleVeto, clauseVeto } from './veto.ts';
import { isOrigin, placesIn } from './where.ts';

/** A line that says where the article was written is among so many first ones. */
const MOST_SIGNED = 3;
/** A span of more days, where no event is told, is no day that goes on. */
const MOST_RUNNING = 31;

export interface ArticleRead {
  readonly findings: Findings;
  readonly candidates: readonly Candidate[];
  readonly trace: readonly TraceLine[];
}

/** The register at the beginning of a sentence: a heading or a dateline sets day or place for what follows. */
function openLine(register: Register, findings: Findings, index: number): Register {
  const sentence = findings.sentences[index];
  if (!sentence || findings.sentences[index - 1]?.paragraph === sentence.paragraph) return register;
  const signed = index <= MOST_SIGNED ? signedIn(findings, sentence) : undefined;
  const day = sentence.kind === 'title' ? undefined : headingOf(findings, sentence, register);
  // "Paris, le 30 septembre 2020": where and when it was written, and no day of what it tells.
  const heading = signed !== undefined && day?.start === findings.article.published ? undefined : day;
  const { paragraph } = sentence;
  const over = register.headingOnly !== undefined && register.headingOnly < paragraph;
  const inline = findings.sentences[index + 1]?.paragraph === paragraph;
  const told = heading && placesIn(findings, sentence)[0]?.entity;
  const home = datelineOf(findings, sentence.start) ?? signed ?? told;
  const next = signed === undefined && (told === undefined || inline) ? 0 : 1;
  // "8.15am – A sat down with B": of the day of the report.
  const live = findings.clock.has(sentence.start) ? (register.heading ?? dayOfReport(findings)) : undefined;
  const headingYear = sentence.kind === 'title' ? undefined : headingYearOf(findings, sentence);
  return {
    ...register,
    ...(headingYear !== undefined && { headingYear, heading: undefined, headingOnly: undefined }),
    ...(over && { heading: undefined, headingOnly: undefined }),
    ...(heading && { heading, headingOnly: inline ? paragraph : undefined }),
    // "In the afternoon" is counted from the day of the heading.
    ...((heading ?? live) && { date: { range: (heading ?? live)!, sentence: index, paragraph } }),
    ...(home !== undefined && { home, homeParagraph: sentence.paragraph + next }),
  };
}

function lasts({ start, end }: DateRange): number {
  return epochDay(end) - epochDay(start);
}

/** Days, some eighty years, after which those who met are history and take part in nothing that is told. */
const HISTORY = 30_000;

/** Who met; where it was "one after the other", all of those. */
function togetherWith(main: Candidate | undefined, found: readonly Candidate[]): string[] {
  const same = found.filter(({ trigger, kind }) => main?.trigger === trigger && main.kind === kind);
  return unique(same.flatMap(({ parties }) => parties));
}

function isHistory(date: DateRange | null, published: Day | null): boolean {
  return date !== null && published !== null && epochDay(published) - epochDay(date.end) > HISTORY;
}

/** Whether the clause only hangs on another one. */
function hangsOn({ link }: Clause): boolean {
  return link === 'relative' || link === 'place-relative' || link === 'after' || link === 'before';
}

/** Whom a main clause speaks of: "he", also where somebody else does something to him, else who acts. */
function topicOf(
  findings: Findings,
  clause: Clause,
  actors: readonly Actor[],
  subject: readonly string[],
  register: Register,
): readonly string[] | undefined {
  const { lexicon, tokens, isPerson } = findings;
  const told = lexicon.triggers
    .find(tokens, clause.from, clause.to)
    .some(({ value }) => value.part === 'verb');
  const pronoun = lexicon.signs.one.find(tokens, clause.from, clause.to).at(-1);
  const named = actorsIn(actors, clause).find(({ id }) => subject.includes(id));
  const object = pronoun && named && (tokens[pronoun.from]?.start ?? 0) > named.start;
  if (told && object && subject.length === 1) {
    const meant = pronounOne(register, findings, new Set(subject));
    if (meant !== undefined && isPerson(named.id)) return [meant];
  }
  return subject.length > 0 ? subject : undefined;
}

/** Reads the findings from the first clause to the last. */
export function readClauses(findings: Findings): ArticleRead {
  const candidates: Candidate[] = [];
  const trace: TraceLine[] = [];
  const veto = articleVeto(findings);
  if (veto) {
    return {
      findings,
      candidates,
      trace: [{ start: 0, end: findings.text.length, note: `an article about ${veto}` }],
    };
  }
  const actors = findActors(findings);
  let register: Register = openRegister(findings, actors);
  const agenda = agendaLines(findings);
  let opened = -1;
  let topic: readonly string[] = [];
  findings.clauses.forEach((clause, index) => {
    for (; opened < clause.sentence; opened++) {
      register = openLine(register, findings, opened + 1);
      if (agenda.has(findings.sentences[opened + 1]?.start ?? -1)) register = withNobody(register);
    }
    const note = (text: string): void =>
      void trace.push({ start: clause.start, end: clause.end, note: text });
    const subject = subjectOf(findings, clause, actors, register);
    const wrong = clauseVeto(findings, clause, actorsIn(actors, clause));
    const { candidates: told, notes } = wrong
      ? { candidates: [], notes: [`vetoed: ${wrong}`] }
      : propose(findings, register, clause, index, actors);
    notes.forEach(note);
    const repeated =
      told.length > 0 || wrong
        ? []
        : repeatTrigger(findings, register, clause, index, actors, candidates.at(-1));
    const found = [...told, ...repeated]
      .filter(({ date }) => !isHistory(date, findings.article.published))
      .flatMap((candidate) => splitApart(candidate, findings, actors, subject, register))
      .flatMap((candidate) => listed(candidate, findings, actors, subject))
      .flatMap((candidate) => toured(candidate, findings))
      .flatMap((candidate) => putOff(candidate, findings, register))
      .map((candidate) => onSameTrip(candidate, candidates, findings))
      .map((candidate) => atHome(candidate, register, candidates, findings));
    for (const { kind, status, parties, date, place } of found) {
      note(
        `${status} ${kind}: ${parties.join(' ')} ${date ? `${date.start}..${date.end}` : 'undated'} ${place ?? '-'}`,
      );
    }
    candidates.push(...found);
    const sentence = findings.sentences[clause.sentence];
    const { said, status, date } = dayHeard(findings, register, clause, found);
    const main =
      found.find(({ definite, status }) => !definite && status === 'held') ??
      found.find(({ definite }) => !definite);
    // "after they met in May": what follows goes on with the sentence, not with its background.
    const behind = clause.link === 'after' || clause.link === 'before';
    const lastTime = findings.lexicon.signs.since.find(findings.tokens, clause.from, clause.to).length > 0;
    // "忆及去年9月的会见": what is looked back at is no day on which the story goes on.
    const recalled = findings.lexicon.signs.recall.find(findings.tokens, clause.from, clause.to).length > 0;
    const aside =
      lastTime ||
      recalled ||
      (behind && candidates.some((told) => told.sentence === clause.sentence && told.clause !== index));
    const running = main?.dated === 'said' ? main.date : main?.status === 'denied' ? null : date;
    if (!hangsOn(clause)) topic = topicOf(findings, clause, actors, subject, register) ?? topic;
    // "they agreed to meet next in Vientiane": what is told goes on where they are.
    const there = register.place?.paragraph === sentence?.paragraph && register.place?.held === true;
    const held = main ? main.status === 'held' : there;
    const ahead = there && (main?.status ?? status) !== 'held';
    register = hear(
      register,
      {
        sentence: clause.sentence,
        paragraph: sentence?.paragraph ?? 0,
        actors: actorsIn(actors, clause).filter(({ slot }) => slot !== 'topic'),
        subject,
        date:
          running && !aside && (main?.status === 'held' || lasts(running) <= MOST_RUNNING) ? running : null,
        // "the ministry said in Damascus"
        place: aside || said || ahead ? undefined : placeOf(findings, clause),
        held,
        parties: aside ? [] : togetherWith(main, found),
        told: found.flatMap(({ kind, status, date, place, parties: met }) =>
          status === 'held' && date ? [{ kind, range: date, place, parties: met }] : [],
        ),
        // Who is host and who is guest is told by where they met, not by where they will next.
        metIn: main?.status === 'held' || register.lastPlace === undefined ? main?.place : undefined,
        kind: main?.kind,
      },
      findings,
    );
    if (sentence && findings.clauses[index + 1]?.sentence !== clause.sentence) {
      register = closeSentence(register, clause.sentence, actorsIn(actors, sentence), topic, findings);
      topic = [];
    }
  });
  return { findings, candidates, trace };
}

/** The first place of a clause that is spoken of, before one that somebody comes from; none that is too wide to be in. */
function placeOf(findings: Findings, clause: Clause): string | undefined {
  const places = placesIn(findings, clause).filter(
    ({ locative, kind, entity }) => (locative || kind === 'location') && !findings.isWide(entity),
  );
  return (places.find((place) => !isOrigin(findings, place)) ?? places[0])?.entity;
}
