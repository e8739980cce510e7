// Phrases as a tree of words, so that what begins alike is followed once, and a class of words once for all its phrases.

import type { Token } from '../article/tokens.ts';
import type { Phrase, WordClass } from './phrase.ts';
import { splitWords, stepsOf } from './phrase.ts';

/** A place between two words of phrases. */
export interface PhraseNode<E> {
  /** What ends here. */
  end: E | undefined;
  words: Map<string, PhraseNode<E>> | undefined;
  /** By `stem*` and by `*end`, without the star. */
  stems: Map<string, PhraseNode<E>> | undefined;
  tails: Map<string, PhraseNode<E>> | undefined;
  /** By `‥`, `…` and `……`. */
  gaps: Map<string, PhraseNode<E>> | undefined;
  classes: Map<WordClass, PhraseNode<E>> | undefined;
  /** Behind `$`. */
  closed: PhraseNode<E> | undefined;
}

/** A place from which nothing leads on yet. */
export function emptyNode<E>(): PhraseNode<E> {
  return {
    end: undefined,
    words: undefined,
    stems: undefined,
    tails: undefined,
    gaps: undefined,
    classes: undefined,
    closed: undefined,
  };
}

/** Is told of each end of a phrase, with the token after the last one matched. */
export type Reached<E> = (node: PhraseNode<E>, to: number) => void;

/** Classes of no more phrases are branches, since hardly a second phrase has the same. */
const FEW = 6;
/** How many tokens `‥`, `…` and `……` may stand for. */
const GAPS: Readonly<Record<string, number>> = { '‥': 4, '…': 9, '……': 24 };
/** What parts sentences inside a gap, and the short one too. */
const CLOSES = /^[.;:!?]$/;
const PARTS = /^[.,;:!?]$/;

/** Adds a phrase from its word number `skip` on; of two that are the same the first stays. */
export function plant<E>(root: PhraseNode<E>, phrase: Phrase, end: E, skip = 0): void {
  const [step, ...rest] = stepsOf(phrase);
  if (step === undefined) root.end ??= end;
  else if (typeof step === 'string') plant(path(root, splitWords(step), skip), rest, end);
  else if (step.length <= FEW) for (const words of step) plant(path(root, splitWords(words), 0), rest, end);
  else plant(branch((root.classes ??= new Map()), step), rest, end);
}

function path<E>(root: PhraseNode<E>, words: readonly string[], skip: number): PhraseNode<E> {
  let node = root;
  for (let index = skip; index < words.length; index++) {
    const word = words[index]!;
    if (word === '$') node = node.closed ??= emptyNode();
    else if (GAPS[word] !== undefined) node = branch((node.gaps ??= new Map()), word);
    else if (word.endsWith('*')) node = branch((node.stems ??= new Map()), word.slice(0, -1));
    else if (word.startsWith('*')) node = branch((node.tails ??= new Map()), word.slice(1));
    else node = branch((node.words ??= new Map()), word);
  }
  return node;
}

function branch<K, E>(branches: Map<K, PhraseNode<E>>, key: K): PhraseNode<E> {
  let node = branches.get(key);
  if (!node) branches.set(key, (node = emptyNode()));
  return node;
}

/** Tells `reached` of every phrase below `node` that stands at token `at`, `limit` being the end of the text. */
export function follow<E>(
  node: PhraseNode<E>,
  tokens: readonly Token[],
  at: number,
  limit: number,
  reached: Reached<E>,
): void {
  if (node.end !== undefined) reached(node, at);
  const token = at < limit ? tokens[at] : undefined;
  if (node.closed && !token?.word) follow(node.closed, tokens, at, limit, reached);
  if (node.classes)
    for (const [words, next] of node.classes)
      for (const to of endsOf(words, tokens, at, limit)) follow(next, tokens, to, limit, reached);
  if (token === undefined) return;
  if (node.gaps) for (const [gap, next] of node.gaps) leap(gap, next, tokens, at, limit, reached);
  const { lower } = token;
  const next = node.words?.get(lower);
  if (next) follow(next, tokens, at + 1, limit, reached);
  if (node.stems)
    for (let cut = 0; cut <= lower.length; cut++) {
      const stem = node.stems.get(lower.slice(0, cut));
      if (stem) follow(stem, tokens, at + 1, limit, reached);
    }
  if (node.tails)
    for (const [tail, after] of node.tails)
      if (lower.endsWith(tail)) follow(after, tokens, at + 1, limit, reached);
}

/** What a dot behind it ends no sentence: "am 7. März", "M. Barrot", "J. D. Vance", "Mr. Fidan". */
const SHORT = /^(?:\d{1,2}|\p{L}|mr|ms|dr|st)$/u;

/** Whether the token is a dot right behind an ordinal, an initial or a title. */
function abbreviates(tokens: readonly Token[], at: number): boolean {
  const [before, dot] = [tokens[at - 1], tokens[at]];
  if (dot?.lower !== '.' || before?.end !== dot.start || !SHORT.test(before.lower)) return false;
  return before.capital || /^\d/.test(before.lower);
}

/** What stands behind a gap, each phrase where it comes first. */
function leap<E>(
  gap: string,
  next: PhraseNode<E>,
  tokens: readonly Token[],
  at: number,
  limit: number,
  reached: Reached<E>,
): void {
  const closes = gap === '‥' ? PARTS : CLOSES;
  const met = new Map<PhraseNode<E>, number>();
  for (let from = at; from <= at + GAPS[gap]! && from < limit; from++) {
    follow(next, tokens, from, limit, (node, to) => {
      if ((met.get(node) ?? from) !== from) return;
      met.set(node, from);
      reached(node, to);
    });
    const token = tokens[from];
    if (!token || (!token.word && closes.test(token.lower) && !abbreviates(tokens, from))) return;
  }
}

const trees = new WeakMap<WordClass, PhraseNode<true>>();

/** The tokens after a phrase of a class that stands at `at`. */
function endsOf(words: WordClass, tokens: readonly Token[], at: number, limit: number): readonly number[] {
  let tree = trees.get(words);
  if (!tree) {
    tree = emptyNode();
    for (const phrase of words) plant(tree, phrase, true);
    trees.set(words, tree);
  }
  const ends: number[] = [];
  follow(tree, tokens, at, limit, (_, to) => {
    if (!ends.includes(to)) ends.push(to);
  });
  return ends;
}
