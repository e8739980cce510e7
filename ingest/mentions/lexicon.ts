// Every form that one language's names can take, and the longest of them at each word. Forms are made when their
// first word is met: of some 60,000 a language, an article meets a few hundred.

import type { World } from '../../graph/world/index.ts';
import type { Script } from '../article/script.ts';
import { allEntries } from './all-entries.ts';
import type { Entry } from './entry.ts';
import type { LanguageNames } from './language-names.ts';
import type { Sense } from './sense.ts';
import type { Token } from './tokens.ts';
import { endingOf, type Form, type FormMaker, formMaker } from './form.ts';

export type { Sense } from './sense.ts';

/** A form found in the text. `ending` is what inflection added inside the span. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly ending: string;
  readonly senses: readonly Sense[];
}

export interface Lexicon {
  /** Every name as it is written but those of the world in Latin letters, for cutting text without blanks into words. */
  names(): readonly string[];
  find(text: string, folded: string, tokens: readonly Token[]): Hit[];
}

const NO_FORMS: readonly Form[] = [];
/** Words remembered at most with the forms that begin with them. */
const REMEMBERED = 20_000;

/** The lexicon of a language over a world. */
export function buildLexicon(pack: LanguageNames, world: World, script?: Script): Lexicon {
  const maker = formMaker(pack, script);
  const unspaced = script?.unspaced === true;
  const all = allEntries(pack, world, maker);
  const made = new Map<string, readonly Form[]>();
  const formsAt = (head: string): readonly Form[] => {
    const known = made.get(head);
    if (known) return known;
    const entries = all.at(head);
    if (entries.length === 0) return NO_FORMS;
    const forms = formsOf(entries, maker);
    made.set(head, forms);
    return forms;
  };
  const remembered = new Map<string, readonly Form[]>();
  /** The forms whose first word is this one, or this one without an ending. */
  const formsIn = (word: string): readonly Form[] => {
    let forms = remembered.get(word);
    if (forms) return forms;
    const stems = Array.from({ length: Math.min(maker.longestEnding + 1, word.length) }, (_, cut) =>
      formsAt(word.slice(0, word.length - cut)),
    ).filter(({ length }) => length > 0);
    forms = stems.length === 0 ? NO_FORMS : stems.flat();
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, forms);
    return forms;
  };
  return {
    names: () => all.names(),
    find(text, folded, tokens) {
      const hits: Hit[] = [];
      for (let first = 0; first < tokens.length; first++) {
        const token = tokens[first]!;
        const { start } = token;
        let end = -1;
        let ending = '';
        let senses: readonly Sense[] = [];
        for (const form of formsIn(token.folded)) {
          const behind = endingOf(form, start, text, folded, maker.longestEnding);
          if (behind === undefined) continue;
          const until = start + form.text.length + behind.length;
          if (until < end || (unspaced && !endsAt(tokens, first, until))) continue;
          if (until === end) senses = senses.concat(form.senses);
          else [end, ending, senses] = [until, behind, form.senses];
        }
        if (end < 0) continue;
        let last = first;
        while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
        hits.push({ start, end, first, last, ending, senses });
        first = last;
      }
      return hits;
    },
  };
}

/** The forms of entries that begin alike, longest first; what is written alike is one form with several senses. */
function formsOf(entries: readonly Entry[], maker: FormMaker): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const entry of entries.toSorted((a, b) => a.order - b.order)) {
    const key = maker.keyOf(entry);
    const held = forms.get(key);
    if (held) held.senses.push(entry.sense);
    else forms.set(key, maker.formOf(entry));
  }
  return [...forms.values()].sort((a, b) => b.text.length - a.text.length);
}

/** Whether a token ends there, the first one or one behind it. */
function endsAt(tokens: readonly Token[], first: number, end: number): boolean {
  let at = first;
  while (at + 1 < tokens.length && tokens[at]!.end < end) at++;
  return tokens[at]!.end === end;
}
