// Reads what a slot asks for at a place in the tokens: a word of a list, or digits in their bounds.

import type { DatePack, Slot, WordSlot } from './date-pack.ts';
import { DIGIT_SLOTS, WORD_SLOTS } from './date-pack.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

export type SlotValue = string | number;

/** What a slot read, and the index of the token behind it. */
interface SlotRead {
  readonly value: SlotValue;
  readonly next: number;
}

interface Entry {
  readonly tokens: readonly string[];
  readonly value: SlotValue;
}

export interface Lexicon {
  /** Reads a slot at token `at`; null where the tokens don't fit. The longest form wins. */
  read(slot: Slot, tokens: readonly Token[], at: number): SlotRead | null;
  /** First tokens of every form of these slots; digits are meant by `#`. */
  firsts(slot: Slot): Iterable<string>;
}

/** Compiles the word lists of a pack. */
export function lexiconOf(pack: DatePack): Lexicon {
  const lists = new Map<Slot, Map<string, Entry[]>>(WORD_SLOTS.map((slot) => [slot, entriesOf(pack, slot)]));
  const capitalised = new Set<Slot>(pack.capitalised);
  const marks = new Set(pack.ordinalMarks);

  const word = (slot: Slot, tokens: readonly Token[], at: number): SlotRead | null => {
    const first = tokens[at];
    if (!first || (capitalised.has(slot) && !first.capital)) return null;
    for (const entry of lists.get(slot)?.get(first.lower) ?? []) {
      const fits = entry.tokens.every((form, i) => {
        const token = tokens[at + i];
        return token?.lower === form && (i === 0 || !token.breaks) && (form !== '.' || token.glued);
      });
      if (fits) return { value: entry.value, next: at + entry.tokens.length };
    }
    return null;
  };

  const marked = (tokens: readonly Token[], at: number): SlotRead | null => {
    const day = digits(tokens, at, 1, 31, 2);
    const mark = day && tokens[day.next];
    return mark && mark.glued && marks.has(mark.lower) ? { value: day.value, next: day.next + 1 } : null;
  };

  const read = (slot: Slot, tokens: readonly Token[], at: number): SlotRead | null => {
    switch (slot) {
      case 'day':
        return marked(tokens, at) ?? digits(tokens, at, 1, 31, 2);
      case 'ordinal':
        return marked(tokens, at) ?? word('ordinalWord', tokens, at);
      case 'mm':
        return digits(tokens, at, 1, 12, 2);
      case 'nn':
        return digits(tokens, at, 1, 31, 2);
      case 'year':
        return digits(tokens, at, 1800, 2100, 4) ?? eraYear(pack.eras ?? [], tokens, at);
      case 'shortYear': {
        const year = digits(tokens, at, 0, 99, 2);
        const since = Number(year?.value) < 50 ? 2000 : 1900;
        return year && tokens[at]!.lower.length === 2 ? { ...year, value: since + Number(year.value) } : null;
      }
      case 'bareYear': {
        const year = digits(tokens, at, 1945, 2049, 4);
        return year && Number(year.value) % 100 !== 0 ? year : null;
      }
      case 'count':
        return digits(tokens, at, 1, 999, 3) ?? word('number', tokens, at);
      default:
        return word(slot, tokens, at);
    }
  };

  return {
    read,
    firsts: (slot) => {
      if (slot === 'ordinal') return ['#', ...(lists.get('ordinalWord')?.keys() ?? [])];
      if (slot === 'count') return ['#', ...(lists.get('number')?.keys() ?? [])];
      if (slot === 'year') return ['#', ...(pack.eras ?? []).map(([, form]) => form.slice(0, 1))];
      return (DIGIT_SLOTS as readonly string[]).includes(slot) ? ['#'] : (lists.get(slot)?.keys() ?? []);
    },
  };
}

function digits(
  tokens: readonly Token[],
  at: number,
  min: number,
  max: number,
  length: number,
): SlotRead | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.end - token.start > length) return null;
  const value = Number(token.lower);
  return value >= min && value <= max ? { value, next: at + 1 } : null;
}

const LONGEST_ERA = 99;

/** "令和6", "令和元": a year counted from the one before its era's first. */
function eraYear(eras: NonNullable<DatePack['eras']>, tokens: readonly Token[], at: number): SlotRead | null {
  for (const [before, form] of eras) {
    const signs = tokenise(form).map((token) => token.lower);
    if (!signs.every((sign, i) => tokens[at + i]?.lower === sign)) continue;
    const next = at + signs.length;
    if (tokens[next]?.lower === '元') return { value: before + 1, next: next + 1 };
    const count = digits(tokens, next, 1, LONGEST_ERA, 2);
    return count && { value: before + Number(count.value), next: count.next };
  }
  return null;
}

/** Forms by their first token, longest first. */
function entriesOf(pack: DatePack, slot: WordSlot): Map<string, Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  for (const [value, forms] of pack.words[slot] ?? []) {
    for (const form of forms.split('|')) {
      const tokens = tokenise(form).map((token) => token.lower);
      const [first] = tokens;
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { tokens, value }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length);
  return byFirst;
}
