// A town and the state behind it: "Moyale (Kenia)", "Bouston (Ouzbékistan)".

import { folded } from '../model/index.ts';

/** A name without the state that is named behind it in brackets, in the article's language, and that state. */
export function withoutState(
  name: string,
  language: string,
): readonly [town: string, state: string | undefined] {
  const [, town, state] = /^(.+?)\s*[(（](.+)[)）]$/u.exec(name) ?? [];
  const code = state === undefined ? undefined : statesIn(language).get(folded(state));
  return code === undefined ? [name, undefined] : [town!, `country:${code}`];
}

const states = new Map<string, ReadonlyMap<string, string>>();

/** ISO codes by the names that the language has for states. */
function statesIn(language: string): ReadonlyMap<string, string> {
  const known = states.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const made = new Map<string, string>();
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      const name = names.of(a + b);
      if (name !== undefined) made.set(folded(name), a + b);
    }
  }
  states.set(language, made);
  return made;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
