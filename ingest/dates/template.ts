// Templates of a pack, taken apart: `[on ](the|this) {ordinal}` becomes flat lists of steps.

import type { Slot } from './date-pack.ts';
import { tokenise } from './tokens.ts';

/** One step of a template: a word, a slot, "must be glued to what came before", "the date begins here". */
export type Step = { readonly word: string } | { readonly slot: Slot } | 'glue' | 'core';

/** Every flat list of steps that a template stands for. */
export function stepsOf(template: string): Step[][] {
  return expand(template).map(flat);
}

/** `[a]b` and `(a|b)c` without their brackets. */
function expand(template: string): string[] {
  return choicesIn(template.split(BRACKETS).values());
}

/** Brackets and bars as parts of their own. */
const BRACKETS = /([[\]()|])/;

/** The wordings of what stands up to the bracket that closes it, or up to the end. */
function choicesIn(parts: Iterator<string>): string[] {
  const choices: string[] = [];
  let heads = [''];
  for (let next = parts.next(); !next.done; next = parts.next()) {
    const part = next.value;
    if (part === ']' || part === ')') break;
    if (part === '|') {
      choices.push(...heads);
      heads = [''];
    } else if (part === '[' || part === '(') {
      const inner = part === '[' ? ['', ...choicesIn(parts)] : choicesIn(parts);
      heads = heads.flatMap((head) => inner.map((choice) => head + choice));
    } else if (part !== '') heads = heads.map((head) => head + part);
  }
  return [...choices, ...heads];
}

const PIECES = /\{(\w+)\}|\s+|>|[^\s{>]+/g;
/** The same few hundred words stand in all wordings. */
const words = new Map<string, readonly Step[]>();

function wordsOf(piece: string): readonly Step[] {
  let steps = words.get(piece);
  if (!steps) {
    const plain = piece.replace('⟨', '(').replace('⟩', ')');
    words.set(piece, (steps = tokenise(plain).map(({ lower }) => ({ word: lower }))));
  }
  return steps;
}

function flat(text: string): Step[] {
  const steps: Step[] = [];
  let loose = true;
  const push = (step: Step): void => {
    if (!loose) steps.push('glue');
    steps.push(step);
    loose = false;
  };
  for (const [piece, slot] of text.matchAll(PIECES)) {
    if (slot) push({ slot: slot as Slot });
    else if (piece === '>') steps.push('core');
    else if (piece.trim() === '') loose = true;
    else for (const word of wordsOf(piece)) push(word);
  }
  return steps;
}
