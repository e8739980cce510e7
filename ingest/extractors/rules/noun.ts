// What stands before and behind an event's noun.

import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { TriggerWords } from '../../languages/index.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { startingAt } from '../../register/within.ts';

type Trigger = PhraseMatch<TriggerWords>;

/** Whether "the", "this", "ihr" stands before the noun, at most three words away. */
export function isDefinite({ tokens, lexicon, pack }: Findings, { from, to, value }: Trigger): boolean {
  if (value.pointing && ![1, 2].some((back) => lexicon.signs.indefinite.at(tokens, from - back, from)))
    return true;
  // "石破氏は会談で…": the talks that were told.
  const marks = pack.events.caseMarks;
  if (
    marks &&
    lexicon.signs.occasion.at(tokens, to) &&
    [...marks.topic, ...marks.subject, ','].includes(tokens[from - 1]?.lower ?? '')
  )
    return true;
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (!tokens[at]?.word) return false;
    if (lexicon.signs.definite.at(tokens, at, from)) return true;
    if (lexicon.signs.place.at(tokens, at, from)) return false;
  }
  return false;
}

/** "Поездка отменена": whether the noun opens its clause, in a language where what is known needs no article. */
export function opensBare({ tokens, pack }: Findings, { from }: Trigger): boolean {
  return pack.names.bareIsDefinite === true && tokens[from - 1]?.word !== true;
}

/** Whether the event is only the occasion of what the clause tells: "after talks with", "bei einem Treffen mit". */
export function isAdverbial(
  { tokens, lexicon, linked, dates }: Findings,
  clause: Clause,
  { from, to, value }: Trigger,
): boolean {
  if (clause.link === 'after' || clause.link === 'before' || value.occasion) return true;
  const { signs } = lexicon;
  if (signs.occasion.at(tokens, to, clause.to)) return true;
  for (let at = from - 1; at >= Math.max(clause.from, from - 7); at--) {
    if (!tokens[at]?.word) return false;
    if (signs.indefinite.at(tokens, at, from)) {
      const governs = (sign: 'place' | 'afterThis' | 'beforeThis', back: number): boolean =>
        (signs[sign].at(tokens, back, from)?.to ?? 0) >= at;
      return [1, 2, 3, 4, 5].some((steps) =>
        (['place', 'afterThis', 'beforeThis'] as const).some(
          (sign) => at - steps >= clause.from && governs(sign, at - steps),
        ),
      );
    }
    const next = tokens[at + 1]?.start ?? -1;
    const placed =
      startingAt(dates, next).length > 0 ||
      startingAt(linked.mentions, next).some(
        ({ kind, locative }) => kind === 'location' || locative === true,
      );
    if (
      (signs.place.at(tokens, at, from) && !placed && !signs.goal.at(tokens, at, from)) ||
      signs.while.at(tokens, at, from) ||
      signs.afterThis.at(tokens, at, from) ||
      signs.beforeThis.at(tokens, at, from)
    ) {
      return true;
    }
  }
  return false;
}

/** Words between "after" and the event's noun: "before the first round". */
const MOST_TO_OTHER = 4;

/** Whether the noun only says before or after what it was: "before the negotiations", "a week after the ceremony", "会谈前". */
export function isOtherEvent(
  { tokens, lexicon }: Findings,
  clause: Clause,
  { from, to, value }: Trigger,
): boolean {
  if (value.part !== 'noun') return false;
  const { signs } = lexicon;
  if (signs.afterTail.at(tokens, to, clause.to) || signs.beforeTail.at(tokens, to, clause.to)) return true;
  if (signs.occasion.at(tokens, to, clause.to) && !signs.during.at(tokens, to, clause.to)) return true;
  for (let at = from - 1; at >= Math.max(clause.from, from - MOST_TO_OTHER); at--) {
    if (!tokens[at]?.word) return false;
    if (signs.afterThis.at(tokens, at, from) || signs.beforeThis.at(tokens, at, from)) return true;
    if (signs.place.at(tokens, at, from)) return false;
  }
  return false;
}

/** Whether it is only where others met: "am Rande des Gipfels". */
export function isFringe({ tokens, lexicon, pack }: Findings, { from, to }: Trigger): boolean {
  if ((pack.events.verbLast || pack.events.occasionTails) && lexicon.signs.fringe.at(tokens, to)) return true;
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if (/^[.,;:!?]$/.test(tokens[at]?.lower ?? '.')) return false;
    if (lexicon.signs.fringe.at(tokens, at, from)) return true;
  }
  return false;
}

/** Whether the event's noun is what they came or were received for: "empfängt sie [zum] Gipfel", "[на саммит]" by its case. */
export function isPurpose({ tokens, lexicon }: Findings, clause: Clause, { from, to }: Trigger): boolean {
  for (let at = from - 1; at >= Math.max(clause.from, from - 5); at--) {
    if (!tokens[at]?.word) return false;
    if (lexicon.signs.purpose.at(tokens, at, to)) return true;
  }
  return false;
}

/** Those among the actors that are bodies of several states, which meet among themselves. */
export function assemblies(ids: readonly string[], { entities }: Findings): string[] {
  return ids.filter((id) => {
    const entity = entities.get(id);
    return entity?.kind === 'organization' && entity.country === undefined;
  });
}

/** The body of whose own name a gathering's noun is a part: "the Pacific Islands Forum". */
export function namedAfter({ tokens, linked }: Findings, { from, to, value }: Trigger): string | undefined {
  if (value.frame !== 'gathering') return undefined;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return linked.mentions.find(
    (mention) => mention.kind === 'organization' && mention.start < start && end <= mention.end,
  )?.entity;
}

/** What binds the parts of a gathering's name: "EU-", "Russia–", "EU・". */
const BOUND = /^ ?[-–—‑・·/] ?$/u;

/** Organizations and states whose gathering it is: "EU summit", "summit of the East African Community and SADC". */
export function gatheredBy(findings: Findings, { from, to, value }: Trigger): string[] {
  const { tokens, lexicon, linked, pack } = findings;
  const first = tokens[from]?.start ?? 0;
  const last = tokens[to - 1]?.end ?? 0;
  const body = namedAfter(findings, { from, to, value });
  const ids: string[] = body === undefined ? [] : [body];
  const actors = linked.mentions.filter(
    ({ kind, locative }) => (kind === 'organization' || kind === 'country') && !locative,
  );
  // "EU summit", "EU–Central Asia summit": its name's parts, from the last to the first.
  let begin = first;
  for (const mention of linked.mentions.toReversed()) {
    const gap = findings.text.slice(mention.end, begin);
    if (mention.end > begin || !(begin === first ? gap.length <= 2 : BOUND.test(gap))) continue;
    if (actors.includes(mention)) ids.push(mention.entity);
    begin = mention.start;
  }
  // "of A and B": each next one close behind the one before.
  let end = last;
  for (const mention of actors) {
    const gap = mention.start - end;
    if (gap < 0 || gap > 40) continue;
    const words = tokens.filter((token) => token.start >= end && token.end <= mention.start);
    // "sul vertice del Carso un etiope": some man of that state.
    if (words.some((token) => lexicon.signs.indefinite.at([token], 0, 1))) break;
    const linkedBy =
      end === last
        ? (words.some((token) => lexicon.signs.of.at([token], 0, 1)) && words.length <= 3) ||
          (pack.names.ownerBehind === true && words.length === 0)
        : words.some((token) => token.lower === ',' || lexicon.signs.joiner.at([token], 0, 1)) &&
          words.length <= 5;
    if (!linkedBy) continue;
    ids.push(mention.entity);
    end = mention.end;
  }
  return ids;
}
