// Templates of a pack, taken apart: `[on ](the|this) {ordinal}` becomes flat lists of steps.

import type { Slot } from './date-pack.ts';
import { tokenise } from './tokens.ts';

/** One step of a template: a word, a slot, "must be glued to what came before", "the date begins here". */
export type Step = { readonly word: string } | { readonly slot: Slot } | 'glue' | 'core';

/** Every flat list of steps that a template stands for. */
export function stepsOf(template: string): Step[][] {
  return expand(template).map(flat);
}

/** `[a]b` and `(a|b)c` without their brackets, innermost first. */
function expand(template: string): string[] {
  const group = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/.exec(template);
  if (!group) return [template];
  const before = template.slice(0, group.index);
  const after = template.slice(group.index + group[0].length);
  const choices = group[1] === undefined ? (group[2] ?? '').split('|') : ['', ...group[1].split('|')];
  return choices.flatMap((choice) => expand(before + choice + after));
}

function flat(text: string): Step[] {
  const steps: Step[] = [];
  let loose = true;
  const push = (step: Step): void => {
    if (!loose) steps.push('glue');
    steps.push(step);
    loose = false;
  };
  for (const [piece, slot] of text.matchAll(/\{(\w+)\}|\s+|>|[^\s{>]+/g)) {
    if (slot) push({ slot: slot as Slot });
    else if (piece === '>') steps.push('core');
    else if (piece.trim() === '') loose = true;
    else for (const token of tokenise(piece.replace('⟨', '(').replace('⟩', ')'))) push({ word: token.lower });
  }
  return steps;
}
