// Short names of states that are everyday syllables ("Anh", "Đức") or stand only in pairs ("Việt - Trung").

import type { Hit } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { senseOf } from './phrases.ts';

const DASH = /^ ?[-–—/] ?$/;
const HALVES: ReadonlySet<string | undefined> = new Set(['syllable', 'bound']);
const BLANK = /^[ \u00a0]$/;

/** The hits without those that are a part of somebody's name, or half of a pair whose other half is no state. */
export function withoutSyllables(
  text: string,
  tokens: readonly Token[],
  hits: readonly Hit[],
  notInNames: ReadonlySet<string>,
): readonly Hit[] {
  if (!hits.some((hit) => HALVES.has(senseOf(hit, 'country')?.form))) return hits;
  const at = new Map(hits.flatMap((hit) => [[hit.first, hit] as const, [hit.last, hit] as const]));
  const between = (left: number): string => text.slice(tokens[left]?.end ?? 0, tokens[left + 1]?.start ?? 0);
  const unknown = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && token.capital && !at.has(index) && !notInNames.has(token.key);
  };
  const isState = (hit: Hit | undefined): boolean => senseOf(hit, 'country') !== undefined;
  const paired = ({ first, last }: Hit): boolean =>
    (DASH.test(between(first - 1)) && isState(at.get(first - 1))) ||
    (DASH.test(between(last)) && isState(at.get(last + 1)));
  return hits.filter((hit) => {
    const form = senseOf(hit, 'country')?.form;
    if (form === 'bound') return paired(hit);
    if (form !== 'syllable' || paired(hit)) return true;
    const { first, last } = hit;
    // "Hồ Đức Phớc", "Phương Anh": what stands before belongs to the name.
    if (BLANK.test(between(first - 1)) && unknown(first - 1)) return false;
    if (!BLANK.test(between(last)) || !unknown(last + 1)) return true;
    // "Anh Tuấn" is a man; "Thủ tướng Anh Keir Starmer" has an office before.
    const before = BLANK.test(between(first - 1)) ? at.get(first - 1) : undefined;
    return (['role', 'ministry', 'organization'] as const).some((is) => senseOf(before, is) !== undefined);
  });
}
