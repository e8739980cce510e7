// "El ruso había hablado antes con ambos": a national without a name is the man of his state whom the text named last.

import type { LanguageNames } from '../mentions/language-names.ts';
import type { NameMention } from '../mentions/mention.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';

/** Sentences back in which the national was named. */
const MOST_BACK = 8;

/** The person whom a national with a singular article means; nothing where a noun or a name stands beside it. */
export function nationalPerson(
  { tokens, linked, lexicon, pack, sideOf, sentences }: Findings,
  { kind, form, entity, start, end, text }: NameMention,
): string | undefined {
  const { adjectivesBehind, pluralWords } = pack.names;
  if (!adjectivesBehind || kind !== 'country' || form === 'capital' || form === 'acronym') return undefined;
  const at = tokenAt(tokens, start);
  const [article, national, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!article || !national || national.end !== end || next?.capital) return undefined;
  // "le Tchadien": with a capital only where the language writes its nationals so.
  if (national.capital && !people(pack.names).has(text)) return undefined;
  if (!lexicon.signs.definite.at(tokens, at - 1, at) || pluralWords.includes(article.lower)) return undefined;
  const here = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  const from = sentences[Math.max(0, here - MOST_BACK)]?.start ?? 0;
  return linked.mentions.findLast(
    (mention) =>
      mention.kind === 'person' &&
      mention.end <= start &&
      mention.start >= from &&
      sideOf(mention.entity) === entity,
  )?.entity;
}

const sets = new WeakMap<LanguageNames, ReadonlySet<string>>();

/** Words for the people of states, as they are written: "Tchadien". */
function people(names: LanguageNames): ReadonlySet<string> {
  const held =
    sets.get(names) ?? new Set(Object.values(names.countries).flatMap(({ people: words }) => words ?? []));
  sets.set(names, held);
  return held;
}
