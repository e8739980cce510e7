// The lines of an agenda that each open with their town ("Tirana: visita del ministro …"): nothing is carried from one to the next.

import { datelineOf } from './dateline.ts';
import type { Findings } from './findings.ts';
import type { Register } from './register.ts';

/** So many such lines make an agenda; one alone is a dateline or a heading. */
const FEWEST = 3;
const OPENS = /^(?:[-–—•*] ?)?\p{Lu}[\p{L}'’ -]{1,24}: \S/u;

/** Where those lines start; nowhere where they are too few. */
export function agendaLines(findings: Findings): ReadonlySet<number> {
  const { sentences, text } = findings;
  const lines = sentences.filter(
    ({ start, kind, paragraph }, at) =>
      kind !== 'title' &&
      sentences[at - 1]?.paragraph !== paragraph &&
      OPENS.test(text.slice(start, start + 40)) &&
      datelineOf(findings, start) !== undefined,
  );
  return new Set(lines.length < FEWEST ? [] : lines.map(({ start }) => start));
}

/** The register without anybody of whom another line told. */
export function withNobody(register: Register): Register {
  return {
    ...register,
    ...{ protagonist: undefined, subject: [], actor: undefined, named: undefined, persons: [] },
    ...{ mainPair: [], mainSet: [], lastSet: [], lastKind: undefined, groups: [], state: undefined },
  };
}
