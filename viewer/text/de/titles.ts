// Titles of meetings in German. The graph's titles are English lines made by one rule from kind, sides and place
// (ingest/extractors/rules/title.ts); what was made by it can be taken apart again, so the graph needs no second title.

import { PAGE_EN } from '../en/page.ts';
import { PAGE_DE } from './page.ts';

const KINDS: ReadonlyMap<string, string> = new Map<string, string>(
  (['talks', 'visit', 'call', 'summit', 'negotiation', 'press-conference', 'speech', 'ceremony', 'mediation'] as const).map(
    (kind) => [PAGE_EN[`kind.${kind}`], String(PAGE_DE[`kind.${kind}`])],
  ),
); // prettier-ignore

/** `Talks: …`, `Talks in …` or `Talks` alone. */
const MADE = /^([A-Z][a-z]+(?: [a-z]+)?)(?:: (.+)|( in .+))?$/s;
const OTHERS = /^(\d+) others$/;
/** Two to four words that each begin with a capital, as people and many bodies are called, or one that is all capitals. */
const PLAIN = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:al|bin|da|de|del|di|el|ibn|la|van|von) )?\p{Lu}[\p{L}\p{M}.’'-]*){1,3}|\p{Lu}{2,})$/u; // prettier-ignore
/** Bodies with such a word may have `and` or `in` within their name. */
const BODY = /\b(?:Assistance|Bank|Centers?|Centres?|Commission|Committee|Community|Conference|Council|Department|Force|Forces|Fund|Ministry|Mission|Movement|Office|Operation|Organi[sz]ation|Party|Peace|Support|Union|Wing)\b/; // prettier-ignore

/**
 * A title in German, or undefined where it was not made by the rule, or where it can't be told for sure what in it is a
 * name: an organization may have `and` or `in` in its own. Names other than those of states stay as they are.
 *
 * @param stateOf the German name of a state by its English one
 * @param isName whether the graph calls anything so
 */
export function germanTitle(
  title: string,
  stateOf: (english: string) => string | undefined,
  isName: (name: string) => boolean,
): string | undefined {
  const [, word = '', sides = '', alone = ''] = MADE.exec(title) ?? [];
  const kind = KINDS.get(word);
  if (kind === undefined) return undefined;
  const name = (text: string): string | undefined => stateOf(text) ?? (isName(text) ? text : undefined);
  const piece = (text: string): string | undefined =>
    name(text) ??
    (PLAIN.test(text) && !BODY.test(text) ? text : undefined) ??
    text.replace(OTHERS, '$1 weitere').match(/^\d+ weitere$/)?.[0];
  if (alone) return `${kind} in ${alone.slice(4)}`.replace(/ in (.+)$/, (_, place: string) => placed(place, stateOf));
  if (!sides) return kind;
  for (const at of [...ends(sides, ' in '), sides.length]) {
    const listed = list(sides.slice(0, at), piece);
    const place = sides.slice(at + ' in '.length);
    if (listed) return `${kind}: ${listed}${place && placed(place, stateOf)}`;
  }
  return undefined;
} // prettier-ignore

/** A state may want its article, which a name does not tell. */
function placed(place: string, stateOf: (english: string) => string | undefined): string {
  const state = stateOf(place);
  return state === undefined ? ` in ${place}` : ` (${state})`;
}

/** Where a word begins, all places. */
function ends(text: string, word: string): readonly number[] {
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);
}

/** `A`, `A and B` or `A, B and C` in German; undefined where a part of it may be no whole name. */
function list(text: string, piece: (text: string) => string | undefined): string | undefined {
  const whole = piece(text);
  if (whole !== undefined) return whole;
  for (const at of ends(text, ' and ')) {
    const last = piece(text.slice(at + ' and '.length));
    const before = last === undefined ? [] : parts(text.slice(0, at), piece);
    if (before.length > 0) return `${before.join(', ')} und ${last}`;
  }
  return undefined;
}

function parts(text: string, piece: (text: string) => string | undefined): readonly string[] {
  const all = text.split(', ').map(piece);
  return all.every((one) => one !== undefined) ? (all as string[]) : [];
}
