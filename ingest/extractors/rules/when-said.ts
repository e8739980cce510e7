// Days on which something was only said, and no event was.

import type { DateMention } from '../../dates/index.ts';
import type { CaseMarks } from '../../languages/case-marks.ts';
import { clausesOf } from '../../register/clauses-of.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { TextSpan } from './candidate.ts';

/**
 * ", teilte das Ministerium am Mittwoch mit", "Песков 30 мая заявил, что …": the day on which another clause's words were
 * said.
 */
export function ofSaying(findings: Findings, date: DateMention, clause: Clause): boolean {
  const { tokens, lexicon } = findings;
  const { saying, that } = lexicon.signs;
  const said = that.at(tokens, clause.from, clause.to) !== undefined;
  return clausesOf(findings, clause.sentence).some(
    ({ start, end, from, to, index }) =>
      index !== clause.index &&
      start <= date.start &&
      date.end <= end &&
      (saying.at(tokens, from, to) !== undefined ||
        (said && index === clause.index - 1 && saying.find(tokens, from, to).length > 0)),
  );
}

/** "Điện Kremlin hôm qua bác bỏ …", "王毅29日表示": where the sayer comes first, the day on which he says it stands before the verb. */
export function ofStatement(
  { tokens, lexicon, pack }: Findings,
  date: DateMention,
  trigger: TextSpan,
): boolean {
  const at = tokenAt(tokens, date.end);
  const { start = 0 } = tokens[at] ?? {};
  if (
    pack.events.caseMarks &&
    ofTopic(tokens, pack.events.caseMarks, tokenAt(tokens, date.start), at, trigger)
  )
    return true;
  if (!pack.events.sayerFirst || (start >= trigger.start && start < trigger.end)) return false;
  return (
    lexicon.signs.saying.at(tokens, at) !== undefined || lexicon.cues.denied.at(tokens, at) !== undefined
  );
}

/** "外務省は13日、岩屋外相が…": a day right behind who is spoken of is not that of what another one does. */
function ofTopic(
  tokens: Findings['tokens'],
  { topic, subject }: CaseMarks,
  from: number,
  to: number,
  trigger: TextSpan,
): boolean {
  if (trigger.start < 0 || !topic.includes(tokens[from - 1]?.lower ?? '')) return false;
  for (let at = to; (tokens[at]?.start ?? trigger.start) < trigger.start; at++)
    if (subject.includes(tokens[at]!.lower)) return true;
  return false;
}

/** "said on Wednesday": whether the day stands right behind a verb of saying. */
export function afterSaying({ tokens, lexicon }: Findings, date: DateMention): boolean {
  const at = tokenAt(tokens, date.start);
  // "bood dinsdag aan te bemiddelen": inside the words that propose.
  const inside = (from: number): boolean => (lexicon.cues.proposed.at(tokens, from)?.to ?? 0) > at;
  return [1, 2].some(
    (back) => lexicon.signs.saying.at(tokens, at - back, at) !== undefined || inside(at - back),
  );
}
