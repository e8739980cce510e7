// Every form that one language's names can take, built once, and the longest of them at each word.

import type { World } from '../../graph/world/index.ts';
import { isAcronym } from '../../graph/world/index.ts';
import type { Script } from '../article/script.ts';
import { plainText } from '../article/script.ts';
import { firstRun } from '../article/words.ts';
import type { Endings, LanguageNames, RoleWords } from './language-names.ts';
import type { Token } from './tokens.ts';
import { fold } from './fold.ts';
import { isPlainLine, withMarks } from './marks.ts';

/** What a form stands for. `none`: a name of something else that holds one of ours. */
export type Sense =
  | {
      readonly is: 'country';
      readonly id: string;
      readonly form: 'name' | 'adjective' | 'acronym' | 'syllable' | 'bound';
    }
  | { readonly is: 'organization'; readonly id: string; readonly form: 'name' | 'acronym' }
  | { readonly is: 'person'; readonly id: string }
  | { readonly is: 'place'; readonly id: string; readonly weight: number; readonly venue: boolean }
  | { readonly is: 'seat'; readonly id: string }
  | { readonly is: 'role'; readonly words: RoleWords; readonly plural: boolean }
  | { readonly is: 'ministry'; readonly portfolio: string }
  | { readonly is: 'none' };

interface Form {
  readonly text: string;
  readonly endings: readonly string[];
  /** Matched in this very case. */
  readonly exact?: string;
  /** Matched with these very marks, unless the line has none; a foreign name without any, too. */
  readonly marks?: string;
  readonly foreign?: boolean;
  readonly bare: boolean;
  readonly lower: boolean;
  readonly senses: Sense[];
}

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
  /** Every form as it is written, for cutting text without blanks into words. */
  readonly forms: readonly string[];
  find(text: string, folded: string, tokens: readonly Token[]): Hit[];
}

const NOT_LATIN: ReadonlySet<string> = new Set(['ru', 'uk', 'zh', 'ja', 'ar']);

/** Builds the lexicon of a language over a world; about 30 ms, so keep it. */
export function buildLexicon(pack: LanguageNames, world: World, script?: Script): Lexicon {
  const forms: string[] = [];
  const byText = new Map<string, Form>();
  const heads = new Map<string, Form[]>();
  let longestEnding = 0;
  const placeCases = (pack.placeCases ?? []).map(([ending, others]): [string, readonly string[]] => [
    ending,
    [ending, ...(others === '' ? [] : others.split('|'))].map(fold),
  ]);
  const folded = Object.fromEntries(
    Object.entries(pack.endings).map(([kind, endings]) => [kind, endings.map(fold)]),
  ) as Record<keyof Endings, readonly string[]>;
  const add: Add = (name, kind, sense, exact = false, foreign = false) => {
    const plain = plainText(name, script);
    if (script?.unspaced) forms.push(plain);
    const cases = kind === 'place' ? placeCases.find(([ending]) => plain.endsWith(ending)) : undefined;
    const text = fold(cases ? plain.slice(0, plain.length - cases[0].length) : plain);
    const marks = pack.marksMatter ? withMarks(name) : undefined;
    const how = kind === 'adjective' ? 'a' : (cases?.[0] ?? '');
    const key = `${exact ? name : ''}|${how}|${marks ?? text}`;
    const held = byText.get(key);
    if (held) return void held.senses.push(sense);
    const endings = cases?.[1] ?? (kind === 'fixed' ? [] : (folded[kind === 'place' ? 'name' : kind] ?? []));
    for (const ending of endings) longestEnding = Math.max(longestEnding, ending.length);
    const form: Form = {
      text,
      endings,
      ...(exact ? { exact: name } : {}),
      ...(marks === undefined ? {} : { marks, foreign }),
      bare: cases
        ? endings.includes('')
        : kind !== 'adjective' || endings.length === 0 || endings.includes(''),
      lower:
        kind === 'adjective' ||
        kind === 'role' ||
        ((isBound(sense) ||
          pack.marksMatter === true ||
          kind === 'people' ||
          kind === 'person' ||
          sense.is === 'none') &&
          /^\p{Ll}/u.test(name)),
      senses: [sense],
    };
    byText.set(key, form);
    const head = (script?.unspaced ? firstRun(text) : /^[\p{L}\p{N}]+/u.exec(text)?.[0]) ?? text;
    const list = heads.get(head);
    if (list) list.push(form);
    else heads.set(head, [form]);
  };
  addForms(pack, world, add);
  for (const list of heads.values()) list.sort((a, b) => b.text.length - a.text.length);

  const match = (
    form: Form,
    start: number,
    text: string,
    folded: string,
  ): Omit<Hit, 'first' | 'last'> | undefined => {
    if (!folded.startsWith(form.text, start)) return undefined;
    const plain = form.marks !== undefined && !marked(form, text, start) && isPlainLine(text, folded, start);
    if (form.exact !== undefined && !plain && !text.startsWith(form.exact, start)) return undefined;
    if (form.marks !== undefined && !plain && !marked(form, text, start)) return undefined;
    if (!form.lower && /\p{Ll}/u.test(text[start]!)) return undefined;
    const end = start + form.text.length;
    // Without blanks it is the cut into words that says where a form ends.
    const rest = script?.unspaced
      ? ''
      : /^[\p{L}\p{N}]*/u.exec(folded.slice(end, end + longestEnding + 2))![0];
    if (rest === '' ? form.bare : form.endings.includes(rest)) {
      return { start, end: end + rest.length, ending: rest, senses: form.senses };
    }
    return undefined;
  };
  return {
    forms,
    find(text, folded, tokens) {
      const hits: Hit[] = [];
      for (let first = 0; first < tokens.length; first++) {
        const token = tokens[first]!;
        let best: Omit<Hit, 'first' | 'last'> | undefined;
        for (let cut = 0; cut <= longestEnding && cut < token.folded.length; cut++) {
          for (const form of heads.get(token.folded.slice(0, token.folded.length - cut)) ?? []) {
            const found = match(form, token.start, text, folded);
            if (!found || (script?.unspaced && !endsAt(tokens, first, found.end))) continue;
            if (best?.end === found.end) best = { ...best, senses: best.senses.concat(found.senses) };
            else if (!best || found.end > best.end) best = found;
          }
        }
        if (!best) continue;
        let last = first;
        while (last + 1 < tokens.length && tokens[last + 1]!.start < best.end) last++;
        hits.push({ ...best, first, last });
        first = last;
      }
      return hits;
    },
  };
}

function isBound(sense: Sense): boolean {
  return sense.is === 'country' && sense.form === 'bound';
}

/** Whether a token ends there, the first one or one behind it. */
function endsAt(tokens: readonly Token[], first: number, end: number): boolean {
  let at = first;
  while (at + 1 < tokens.length && tokens[at]!.end < end) at++;
  return tokens[at]!.end === end;
}

function marked(form: Form, text: string, start: number): boolean {
  const word = withMarks(text.slice(start, start + form.text.length));
  return word === form.marks || (form.foreign === true && word === form.text);
}

/** Takes in a form; `exact`: in this case only; `foreign`: the world's, whose marks the language's press may leave out. */
type Add = (
  name: string,
  kind: keyof Endings | 'place' | 'fixed',
  sense: Sense,
  exact?: boolean,
  foreign?: boolean,
) => void;

function addForms(pack: LanguageNames, world: World, add: Add): void {
  const code = pack.language;
  const body = pack.endings.body ? 'body' : 'name';
  const { records } = world;
  const own = records.names(code);
  // Towns are written in Latin letters only where the language is.
  const english = records.names('en');
  const latin = !NOT_LATIN.has(code);
  const regions = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  for (const { id, name } of records.countries) {
    const words = pack.countries[id.slice(-2)] ?? {};
    const names = new Set([
      regions.of(id.slice(-2)) ?? name,
      ...(code === 'en' ? [name] : []),
      ...(words.names ?? []),
    ]);
    for (const form of names)
      if (!words.syllables?.includes(form) && !words.towns?.includes(form))
        add(form, 'name', { is: 'country', id, form: 'name' });
    for (const form of words.people ?? []) add(form, 'people', { is: 'country', id, form: 'name' });
    for (const form of words.adjectives ?? [])
      add(form, 'adjective', { is: 'country', id, form: 'adjective' });
    for (const form of words.acronyms ?? []) add(form, 'name', { is: 'country', id, form: 'acronym' }, true);
    for (const form of words.syllables ?? [])
      add(form, 'name', { is: 'country', id, form: 'syllable' }, true);
    for (const form of words.bound ?? []) add(form, 'name', { is: 'country', id, form: 'bound' }, true);
  }
  for (const { id, name, acronyms } of records.organizations) {
    for (const form of new Set([name, ...(own.get(id) ?? []), ...(pack.organizations[id] ?? [])])) {
      if (isAcronym(form)) add(form, 'fixed', { is: 'organization', id, form: 'acronym' }, true);
      else add(form, body, { is: 'organization', id, form: 'name' });
    }
    for (const form of acronyms ?? []) add(form, 'fixed', { is: 'organization', id, form: 'acronym' }, true);
  }
  for (const { id, name, kind, population } of records.places) {
    const weight = kind === 'city' ? (population ?? 0) : 5000;
    const everywhere = latin || kind !== 'city' ? [name, ...(english.get(id) ?? [])] : [];
    const sense: Sense = { is: 'place', id, weight, venue: kind === 'venue' };
    const ours = own.get(id) ?? [];
    // Several forms are its cases, written out.
    for (const form of ours) add(form, ours.length === 1 ? 'place' : 'name', sense);
    // What has no name of its own in a language with cases takes them too: "w Berlinie", "do Ottawy".
    const foreign = latin && ours.length === 0 ? 'place' : 'name';
    for (const form of new Set(everywhere)) if (!ours.includes(form)) add(form, foreign, sense, false, true);
  }
  for (const { id, name, aliases = [] } of records.people) {
    const ours = own.get(id) ?? [];
    for (const form of ours) add(form, 'person', { is: 'person', id });
    for (const form of new Set([name, ...aliases]))
      if (!ours.includes(form)) add(form, 'person', { is: 'person', id }, false, true);
  }
  for (const { id, name } of records.formerStates) {
    for (const form of [name, ...(own.get(id) ?? [])]) add(form, 'name', { is: 'none' }, isAcronym(form));
  }
  for (const [form, id] of Object.entries(pack.seats)) add(form, 'name', { is: 'seat', id });
  for (const words of pack.roles) {
    const whole = (form: string): string => form.replace(' ~ ', ' ');
    for (const form of words.one) add(whole(form), 'role', { is: 'role', words, plural: false });
    for (const form of words.many ?? []) add(whole(form), 'role', { is: 'role', words, plural: true });
  }
  for (const [portfolio, forms] of Object.entries(pack.ministries)) {
    for (const form of forms) add(form, 'role', { is: 'ministry', portfolio });
  }
  for (const [form, id] of Object.entries(pack.ownMinistries))
    add(form, 'name', { is: 'organization', id, form: 'name' }, /^\p{Lu}+$/u.test(form));
  for (const form of pack.notNames) add(form, 'name', { is: 'none' });
}
