// States by their names in the reader's language, and titles of meetings made of them. The graph's own are English; what
// it says of them stays as it is.

import { locale, titleMaker, type TitleMaker } from './locale.ts';

const STATE = /^country:([A-Z]{2})$/;
const EVENT = /^event:/;

/** No states, though they have a code. */
const UNIONS: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ']);

/** Names in the language of the page. */
interface Names {
  of(id: unknown, name: string): string;
  title(title: string): string;
}
interface Hit {
  readonly node: { readonly id: unknown; readonly name: string };
  readonly why: object;
}

/** Names of states by their English ones, as far as every browser has these; the graph's own are learned. */
function statesIn(regions: Intl.DisplayNames): [string, string][] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !UNIONS.has(code));
  return codes.flatMap((code): [string, string][] => {
    const [name, own] = [english.of(code), regions.of(code)];
    return name && own ? [[name, own]] : [];
  });
}

/** Names of one language. It remembers what the graph calls states and others, from answer to answer. */
function createNames(language: string) {
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const states = new Map(statesIn(regions));
  const others = new Set<string>();
  const of = (id: unknown, name: string): string => {
    const code = typeof id === 'string' ? STATE.exec(id)?.[1] : undefined;
    return (code && regions.of(code)) ?? name;
  };
  const title = (english: string, make: TitleMaker | undefined): string =>
    make?.(english, (name) => states.get(name), (name) => others.has(name)) ?? english;
  return {
    /** The name of a state or the title of a meeting by its id; the given one for all else, and where the language has none. */
    of: (id: unknown, name: string, make: TitleMaker | undefined): string =>
      typeof id === 'string' && EVENT.test(id) ? title(name, make) : of(id, name),
    title,
    learn(id: unknown, name: string): void {
      if (typeof id !== 'string' || EVENT.test(id)) return;
      if (STATE.test(id)) states.set(name, of(id, name));
      else others.add(name);
    },
  };
} // prettier-ignore

const known = new Map<string, ReturnType<typeof createNames>>();

/**
 * An answer of the server in which everything that has a state's `id` (of what reports differ on, its `value`) and a
 * `name` beside it, or columns of both, is named in the language of the page, and so are meetings by their title. The
 * answer itself is changed; in English nothing is.
 */
export function inOwnNames(answer: unknown, language: string = locale(), make = titleMaker()): unknown {
  if (language.startsWith('en')) return answer;
  const all = known.get(language) ?? createNames(language);
  known.set(language, all);
  const names: Names = { of: (id, name) => all.of(id, name, make), title: (title) => all.title(title, make) };
  each(answer, (row) => {
    const { id, value, name } = row;
    if (typeof name === 'string') all.learn(id ?? value, name);
    else if (Array.isArray(id) && Array.isArray(name)) name.forEach((one: string, at) => all.learn(id[at], one));
  });
  each(answer, (row) => rename(row, names));
  return answer;
} // prettier-ignore

/** Each object of an answer, those within others after these. */
function each(value: unknown, look: (row: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    // Columns are long and of one kind: of texts and numbers none need be looked at.
    if (typeof value[0] === 'object') for (const one of value) each(one, look);
    return;
  }
  const row = value as Record<string, unknown>;
  look(row);
  for (const part of Object.values(row)) each(part, look);
}

function rename(row: Record<string, unknown>, names: Names): void {
  const { id, value, name, title, local } = row;
  const isEvent = typeof id === 'string' && EVENT.test(id);
  if (typeof name === 'string') row['name'] = names.of(id ?? value, name);
  else if (Array.isArray(id) && Array.isArray(name))
    row['name'] = name.map((one: string, at) => names.of(id[at], one));
  if (typeof title === 'string' && (isEvent || typeof local === 'string')) row['title'] = names.title(title);
  else if (Array.isArray(id) && Array.isArray(title))
    row['title'] = title.map((one: string) => names.title(one));
  if (isHit(row)) {
    const { id: found, name: english } = row.node;
    // The words that were asked for are marked in the name that the server knows.
    if (names.of(found, english) !== english) Object.assign(row, { matched: english });
  }
}

/** Whether it is something that was found by its name. */
function isHit(row: Record<string, unknown>): row is Record<string, unknown> & Hit {
  return 'node' in row && typeof row['why'] === 'object' && row['matched'] === undefined;
} // prettier-ignore
