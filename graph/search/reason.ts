// Why a node was found: the form that has most of what was asked for, and where in it the words stand.

import type { SearchReason } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { type Field, FIELDS, type Forms } from './document.ts';
import { wordsOf } from './form-words.ts';
import { markerOf } from './known-words.ts';
import { phraseOf, type Wanted } from './wanted.ts';

/** Of a form that is longer, this much is shown, around the first word that was asked for. */
const LONGEST = 180;
const BEFORE = 60;

/** Tells words that were asked for from others. */
interface Asked {
  readonly tests: readonly ((word: string) => boolean)[];
  readonly markers: ReadonlySet<string>;
}

/** A form that was found, with where the words stand. */
export interface FoundForm {
  readonly field: Field;
  readonly form: string;
  readonly marks: SearchReason['marks'];
}

/** What of forms was asked for. A word that no word begins with was asked for with a slip. */
export function askedIn(dictionary: Dictionary, wanted: readonly Wanted[]): Asked {
  const tests = wanted
    .flatMap(({ words }) => words)
    .map((word) => {
      const there = dictionary.known(word) !== undefined || dictionary.beginningWith(word).length > 0;
      if (there) return (other: string) => other.startsWith(word);
      const near = new Set(dictionary.near(word).map((number) => dictionary.word(number)));
      return (other: string) => near.has(other);
    });
  return { tests, markers: new Set(wanted.flatMap(({ markers }) => markers)) };
}

/** The form that has most of what was asked for, the earlier field before the later one; undefined where none has any. */
export function bestForm(forms: Forms, { tests, markers }: Asked): FoundForm | undefined {
  let best: { readonly found: FoundForm; readonly held: number } | undefined;
  for (const field of FIELDS) {
    for (const form of forms[field] ?? []) {
      const words = wordsOf(form);
      const means = (field === 'kind' || field === 'roles') && markerOf(form).some((one) => markers.has(one));
      const many = tests.filter((test) => words.some(({ word }) => test(word))).length;
      // What an event is says less than any words of its own.
      const held = field === 'kind' ? Math.min(0.5, many + (means ? 0.5 : 0)) : many + (means ? 0.5 : 0);
      if (held <= (best?.held ?? 0)) continue;
      const marks = words
        .filter(({ word }) => tests.some((test) => test(word)))
        .map(({ start, end }) => [start, end] as const);
      best = { held, found: shortened({ field, form, marks: joined(marks) }) };
    }
  }
  return best?.found;
}

/** Whether the words of the phrase stand in the form as they are asked for; among ideographs there are no blanks. */
export function hasPhrase(form: string, phrase: string): boolean {
  const sought = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(phrase)
    ? phrase.trim()
    : phrase;
  return phraseOf(form).includes(sought);
}

/** Pairs of neighbours overlap. */
function joined(marks: SearchReason['marks']): SearchReason['marks'] {
  const whole: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = whole.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}

function shortened({ field, form, marks }: FoundForm): FoundForm {
  if (form.length <= LONGEST) return { field, form, marks };
  const first = marks[0]?.[0] ?? 0;
  const from = first > BEFORE ? atWord(form, first - BEFORE) : 0;
  const to = from + LONGEST >= form.length ? form.length : atWord(form, from + LONGEST);
  const head = from > 0 ? '…' : '';
  const shift = head.length - from;
  return {
    field,
    form: `${head}${form.slice(from, to).trimEnd()}${to < form.length ? '…' : ''}`,
    marks: marks.flatMap(([start, end]) => (end <= to ? [[start + shift, end + shift] as const] : [])),
  };
}

/** The next place behind a blank, or the place itself where none is near. */
function atWord(form: string, place: number): number {
  const blank = form.indexOf(' ', place);
  return blank >= 0 && blank - place < 20 ? blank + 1 : place;
}
