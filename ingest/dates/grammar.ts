// A pack compiled once: all its templates in one tree, walked from any token; the longest way wins.

import type { DatePack, Pattern, Slot } from './date-pack.ts';
import type { Joints } from './join-periods.ts';
import { jointsOf } from './join-periods.ts';
import type { Lexicon, SlotValue } from './lexicon.ts';
import { lexiconOf } from './lexicon.ts';
import type { Step } from './template.ts';
import { stepsOf } from './template.ts';
import type { Token } from './tokens.ts';

type Caught = readonly (readonly [slot: Slot, value: SlotValue])[];

/** A template found in the tokens: `from` with its context, `core` where the date begins, `to` exclusive. */
export interface Match {
  readonly pattern: Pattern;
  readonly caught: Caught;
  readonly from: number;
  readonly core: number;
  readonly to: number;
}

interface Node {
  readonly words: Map<string, Node>;
  readonly slots: Map<Slot, Node>;
  glue?: Node;
  core?: Node;
  /** In the pack's order: the first that the guards let through is meant. */
  readonly patterns: Pattern[];
}

export interface Grammar {
  readonly unspaced: boolean;
  readonly joints: Joints;
  readonly functionWords: ReadonlySet<string>;
  readonly noObject: ReadonlySet<string>;
  /** Whether a template can begin with this token. */
  startsAt(token: Token): boolean;
  /** Every template that fits from token `from` on, longest first. */
  matchesAt(tokens: readonly Token[], from: number): Match[];
}

const compiled = new WeakMap<DatePack, Grammar>();

/** The grammar of a pack, compiled at the first call and remembered with it. */
export function grammarOf(pack: DatePack): Grammar {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = lexiconOf(pack);
  const root = node();
  for (const pattern of pack.patterns) {
    for (const template of pattern.templates) {
      for (const steps of stepsOf(template)) leaf(root, steps).patterns.push(pattern);
    }
  }
  const firsts = firstsOf(root, lexicon);
  const grammar: Grammar = {
    unspaced: pack.unspaced === true,
    joints: jointsOf(pack),
    functionWords: new Set(pack.functionWords),
    noObject: new Set(pack.noObject),
    startsAt: (token) => firsts.has(token.kind === 'number' ? '#' : token.lower),
    matchesAt: (tokens, from) => {
      const found: Match[] = [];
      walk(lexicon, tokens, root, { from, at: from, core: from, caught: [] }, found);
      return found.sort((a, b) => b.to - a.to);
    },
  };
  compiled.set(pack, grammar);
  return grammar;
}

function node(): Node {
  return { words: new Map(), slots: new Map(), patterns: [] };
}

function leaf(root: Node, steps: readonly Step[]): Node {
  let here = root;
  for (const step of steps) {
    if (step === 'glue') here = here.glue ??= node();
    else if (step === 'core') here = here.core ??= node();
    else if ('word' in step) here = child(here.words, step.word);
    else here = child(here.slots, step.slot);
  }
  return here;
}

function child<K>(children: Map<K, Node>, key: K): Node {
  const known = children.get(key);
  if (known) return known;
  const made = node();
  children.set(key, made);
  return made;
}

function firstsOf(root: Node, lexicon: Lexicon): Set<string> {
  const firsts = new Set(root.words.keys());
  for (const slot of root.slots.keys()) for (const first of lexicon.firsts(slot)) firsts.add(first);
  return firsts;
}

interface Way {
  readonly from: number;
  readonly at: number;
  readonly core: number;
  readonly caught: Caught;
}

function walk(lexicon: Lexicon, tokens: readonly Token[], here: Node, way: Way, found: Match[]): void {
  const { from, at, core, caught } = way;
  for (const pattern of here.patterns) found.push({ pattern, caught, from, core, to: at });
  if (here.core) walk(lexicon, tokens, here.core, { from, at, core: at, caught }, found);
  const token = tokens[at];
  if (!token || (at > from && token.breaks)) return;
  if (here.glue && token.glued) walk(lexicon, tokens, here.glue, way, found);
  const word = here.words.get(token.lower);
  if (word) walk(lexicon, tokens, word, { from, at: at + 1, core, caught }, found);
  for (const [slot, next] of here.slots) {
    const read = lexicon.read(slot, tokens, at);
    if (!read) continue;
    const more = [...caught, [slot, read.value] as const];
    walk(lexicon, tokens, next, { from, at: read.next, core, caught: more }, found);
  }
}
