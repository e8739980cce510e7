// The language that a list names, in whatever way.

const ENGLISH = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

let byName: ReadonlyMap<string, string> | undefined;

/** ISO 639-1 of `de`, `de-AT`, `pt_BR`, `deu`, `ger`, `German`; undefined where nobody knows it. */
export function languageCode(said: string): string | undefined {
  const word = said.trim().toLowerCase();
  const [, letters] = /^([a-z]{2,3})(?:[-_]\w+)*$/.exec(word) ?? [];
  if (letters === undefined) return (byName ??= namesOfLanguages()).get(word);
  // Unicode's aliases bring three letters, of either list, down to two.
  const [code = ''] = Intl.getCanonicalLocales(letters);
  return code.length === 2 ? code : undefined;
}

function namesOfLanguages(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = ENGLISH.of(first + second);
      if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), first + second);
    }
  }
  return names;
}
