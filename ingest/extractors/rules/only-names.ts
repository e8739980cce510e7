// Whether words tell no more than who, where and when.

import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';

/** How far before a name its title may begin, in UTF-16 units. */
const LONGEST_TITLE = 40;

/** "then Prime Minister Li Qiang": names and what goes with them, and no verb at all; particles are asked of the pack. */
export function onlyNames(
  { tokens, lexicon, linked, dates, pack }: Findings,
  { from, to }: Pick<Clause, 'from' | 'to'>,
): boolean {
  const { thenThis, again, definite, place, of, joiner, by, with: beside, cutAfterComma } = lexicon.signs;
  const signs = [thenThis, again, definite, place, of, joiner, by, beside, cutAfterComma];
  const { topic = [], subject = [], with: met = [], owner = [] } = pack.events.caseMarks ?? {};
  const { placeTails = [], townTails = [] } = pack.names;
  const marks = new Set([...topic, ...subject, ...met, ...owner, ...placeTails, ...townTails]);
  const onDays = new Set(pack.dates.dayPrepositions);
  const dated = new Set(dates.map(({ start }) => start));
  return tokens.slice(from, to).every(({ start, end, word, lower }, at) => {
    const covers = (span: { readonly start: number; readonly end: number }): boolean =>
      span.start <= start && end <= span.end;
    const titled = linked.mentions.some(
      (mention) =>
        mention.kind === 'person' && mention.start > start && mention.start - start < LONGEST_TITLE,
    );
    if (
      !word ||
      titled ||
      marks.has(lower) ||
      (onDays.has(lower) && dated.has(tokens[from + at + 1]?.start ?? -1)) ||
      [linked.mentions, linked.roles, dates].some((spans) => spans.some(covers))
    )
      return true;
    return signs.some((sign) =>
      sign.find(tokens, from, to).some((match) => match.from <= from + at && from + at < match.to),
    );
  });
}
