// A form made matchable: how it is written, which endings it takes, and what it stands for.

import { expandForms } from '../../graph/world/index.ts';
import type { Script } from '../article/script.ts';
import { plainText } from '../article/script.ts';
import type { Entry } from './entry.ts';
import type { Endings, LanguageNames } from './language-names.ts';
import type { Sense } from './sense.ts';
import { firstRun } from '../article/words.ts';
import { fold } from './fold.ts';
import { isPlainLine, withMarks } from './marks.ts';
import type { Opening } from './openings.ts';
import { OPENING_LETTERS, openingOf, openingsIn } from './openings.ts';
import { headOf } from './world-entries.ts';

export interface Form {
  readonly text: string;
  readonly endings: readonly string[];
  /** Matched in this very case. */
  readonly exact?: string;
  /** Matched with these very marks, unless the line has none; a foreign name without any, too. */
  readonly marks?: string;
  readonly foreign?: boolean;
  readonly bare: boolean;
  readonly lower: boolean;
  /** Words stand beside each other: the cut into words says where a form ends. */
  readonly unspaced: boolean;
  readonly senses: Sense[];
}

/** How a language makes forms out of entries. */
export interface FormMaker {
  /** The first word of all its forms, folded; all of a form where words have no blanks. */
  headOf(entry: Entry): string;
  /** Tells the openings that the heads of a name's forms have; it is written with braces, as the world's files do. */
  eachOpening(written: string, tell: (opening: Opening) => void): void;
  /** What two entries have alike that are one form. */
  keyOf(entry: Entry): string;
  formOf(entry: Entry): Form;
  /** Letters of its longest ending. */
  readonly longestEnding: number;
  /** What a form may lack of its name's first word, folded; nothing first. */
  readonly cutEndings: readonly string[];
}

export function formMaker(pack: LanguageNames, script: Script | undefined): FormMaker {
  const placeCases = (pack.placeCases ?? []).map(([ending, others]): [string, readonly string[]] => [
    ending,
    [ending, ...(others === '' ? [] : others.split('|'))].map(fold),
  ]);
  const folded = Object.fromEntries(
    Object.entries(pack.endings).map(([kind, endings]) => [kind, endings.map(fold)]),
  ) as Record<keyof Endings, readonly string[]>;
  const all = [...Object.values(folded), ...placeCases.map(([, endings]) => endings)].flat();

  const casesOf = (
    { inflection }: Pick<Entry, 'inflection'>,
    plain: string,
  ): [string, readonly string[]] | undefined =>
    inflection === 'place' ? placeCases.find(([ending]) => plain.endsWith(ending)) : undefined;
  const textOf = (entry: Pick<Entry, 'name' | 'inflection'>): string => {
    const plain = plainText(entry.name, script);
    const cases = casesOf(entry, plain);
    return fold(cases ? plain.slice(0, plain.length - cases[0].length) : plain);
  };
  const marksOf = ({ name }: Entry): string | undefined => (pack.marksMatter ? withMarks(name) : undefined);
  const firstOf = (entry: Pick<Entry, 'name' | 'inflection'>): string => {
    if (script?.unspaced) return firstRun(textOf(entry)) ?? textOf(entry);
    // What a form ends in changes nothing before its first blank: most of it is made when it is met.
    const blank = entry.name.indexOf(' ');
    return headOf(blank < 0 ? textOf(entry) : fold(plainText(entry.name.slice(0, blank), script)));
  };
  const openingIn = openingsIn(script);
  const cut = placeCases.map(([ending]) => ending).filter((ending) => ending !== '');
  const isSure = sureIn(script, cut);
  /** Those of which a name's first word may hang on, of the ways in which it is inflected. */
  const inflections = cut.length > 0 ? (['name', 'place'] as const) : (['name'] as const);
  const eachOpening = (written: string, tell: (opening: Opening) => void): void => {
    const opening = isSure(written) ? openingIn(written) : undefined;
    if (opening !== undefined) tell(opening);
    else if (written.includes('{')) for (const form of expandForms(written)) eachOpening(form, tell);
    else for (const inflection of inflections) tell(openingOf(firstOf({ name: written, inflection }))!);
  };
  return {
    headOf: firstOf,
    eachOpening,
    keyOf(entry) {
      const cases = casesOf(entry, plainText(entry.name, script));
      const how = entry.inflection === 'adjective' ? 'a' : (cases?.[0] ?? '');
      return `${entry.exact ? entry.name : ''}|${how}|${marksOf(entry) ?? textOf(entry)}`;
    },
    formOf(entry) {
      const { name, inflection, sense, exact, foreign } = entry;
      const cases = casesOf(entry, plainText(name, script));
      const endings = cases?.[1] ?? (inflection === 'fixed' ? [] : (folded[inflection === 'place' ? 'name' : inflection] ?? [])); // prettier-ignore
      const marks = marksOf(entry);
      return {
        text: textOf(entry),
        endings,
        ...(exact ? { exact: name } : {}),
        ...(marks === undefined ? {} : { marks, foreign }),
        bare: cases
          ? endings.includes('')
          : inflection !== 'adjective' || endings.length === 0 || endings.includes(''),
        lower:
          inflection === 'adjective' ||
          inflection === 'role' ||
          (sense.is === 'place' && sense.wide && CAPITAL_BEHIND.test(name)) ||
          ((isBound(sense) ||
            pack.marksMatter === true ||
            inflection === 'people' ||
            inflection === 'person' ||
            sense.is === 'organization' ||
            sense.is === 'place' ||
            sense.is === 'none') &&
            /^\p{Ll}/u.test(name)),
        unspaced: script?.unspaced === true,
        senses: [sense],
      };
    },
    longestEnding: all.reduce((most, { length }) => Math.max(most, length), 0),
    cutEndings: [...new Set(['', ...placeCases.map(([ending]) => fold(ending))])],
  };
}

/** Whether a name's first letters, each read by itself, are those of its forms, which may lack one of `cut` at their end. */
function sureIn(script: Script | undefined, cut: readonly string[]): (written: string) => boolean {
  const { unspaced, apostrophe, clitics, part } = script ?? {};
  const small = clitics && part ? [clitics.article, ...clitics.joins, ...clitics.before] : [];
  const silent = clitics && new RegExp(`[${clitics.silent}]`, 'u');
  const short = OPENING_LETTERS + Math.max(0, ...cut.map(({ length }) => length));
  const loses = (written: string): boolean =>
    cut.some((ending) => written.endsWith(ending) && written.length - ending.length < OPENING_LETTERS);
  const stands = unspaced ? isSign : apostrophe ? isNoApostrophe : undefined;
  return (written) => {
    if (written.length < short && loses(written)) return false;
    if (small.some((word) => written.startsWith(word)) || silent?.test(written)) return false;
    if (!stands) return true;
    const end = Math.min(OPENING_LETTERS, written.length);
    for (let at = 0; at < end; at++) if (!stands(written.charCodeAt(at))) return false;
    return true;
  };
}

/** Kana and Han, which stand beside each other in one run. */
function isSign(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff);
}

/** Any sign but those of `'’‘ʼ\``. */
function isNoApostrophe(unit: number): boolean {
  return unit !== 0x27 && unit !== 0x2019 && unit !== 0x2018 && unit !== 0x2bc && unit !== 0x60;
}

/** The ending with which a form stands at an offset of the text; nothing where it doesn't stand there. */
export function endingOf(
  form: Form,
  start: number,
  text: string,
  folded: string,
  longestEnding: number,
): string | undefined {
  if (!folded.startsWith(form.text, start)) return undefined;
  const plain = form.marks !== undefined && !marked(form, text, start) && isPlainLine(text, folded, start);
  if (form.exact !== undefined && !plain && !text.startsWith(form.exact, start)) return undefined;
  if (form.marks !== undefined && !plain && !marked(form, text, start)) return undefined;
  if (!form.lower && SMALL.test(text[start]!)) return undefined;
  const end = start + form.text.length;
  const rest = form.unspaced ? '' : REST.exec(folded.slice(end, end + longestEnding + 2))![0];
  return (rest === '' ? form.bare : form.endings.includes(rest)) ? rest : undefined;
}

/** "Mar Negro", of which the noun may be written small. */
const CAPITAL_BEHIND = / \p{Lu}|['’]\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const REST = /^[\p{L}\p{N}]*/u;

function isBound(sense: Sense): boolean {
  return sense.is === 'country' && sense.form === 'bound';
}

function marked(form: Form, text: string, start: number): boolean {
  const word = withMarks(text.slice(start, start + form.text.length));
  return word === form.marks || (form.foreign === true && word === form.text);
}
