// "El ruso había hablado antes con ambos": a national without a name is the man of his state whom the text has named most.

import type { LanguageNames } from '../mentions/language-names.ts';
import type { NameMention } from '../mentions/mention.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';

/** The person whom a word for one national means; nothing where a noun or a name stands beside it. */
export function nationalPerson(findings: Findings, mention: NameMention): string | undefined {
  const { tokens, linked, sideOf, sentences } = findings;
  const { kind, form, entity, start, end } = mention;
  if (kind !== 'country' || form === 'capital' || form === 'acronym' || mention.compound) return undefined;
  const at = tokenAt(tokens, start);
  if (tokens[at]?.end !== end || tokens[at + 1]?.capital || !isOne(findings, mention, at)) return undefined;
  const named = linked.mentions.filter(
    (other) => other.kind === 'person' && other.end <= start && sideOf(other.entity) === entity,
  );
  const here = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  // "A denied that the Turk would meet B": rather somebody else than who stands in its own sentence.
  const before = named.filter((other) => other.end <= (here?.start ?? start));
  return mostNamed(before.length > 0 ? before : named);
}

/** Who is named most often; of equals the one named last. */
function mostNamed(mentions: readonly NameMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { entity } of mentions.toReversed()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Whether one man or woman is meant: "le Tchadien", "der Amerikaner", "the Turk", "индиец". */
function isOne(findings: Findings, mention: NameMention, at: number): boolean {
  const { adjectivesBehind, nationals } = findings.pack.names;
  if (nationals?.several)
    return isNoun(findings, mention) && !nationals.several.some((ending) => mention.text.endsWith(ending));
  if (nationals?.one) return isNamedOne(findings, mention, at, nationals.one);
  return adjectivesBehind === true && hasArticle(findings, mention, at);
}

/** "el ruso", "le Tchadien", with a capital only where the language writes its nationals so. */
function hasArticle({ tokens, lexicon, pack }: Findings, { text }: NameMention, at: number): boolean {
  const article = tokens[at - 1];
  if (!article || (tokens[at]?.capital && !people(pack.names).has(text))) return false;
  const definite = lexicon.signs.definite.at(tokens, at - 1, at) !== undefined;
  return definite && !pack.names.pluralWords.includes(article.lower);
}

/** "der Amerikaner": an article and an ending that only one has. */
function isNamedOne(
  findings: Findings,
  mention: NameMention,
  at: number,
  patterns: readonly string[],
): boolean {
  const { tokens, lexicon } = findings;
  const [article, national] = [tokens[at - 1]?.lower, tokens[at]?.lower];
  if (article === undefined || national === undefined) return false;
  const fits = patterns.some((pattern) => {
    const [first = '', ending = ''] = pattern.split(' ~');
    return first === article && national.endsWith(ending);
  });
  // "die Delegation der Amerikaner": behind a noun they own it.
  const owner = lexicon.signs.of.at(tokens, at - 1, at) && tokens[at - 2]?.capital && tokens[at - 2]?.word;
  return fits && !owner && (isNoun(findings, mention) || actsAlone(findings, mention, at));
}

/** "the American said", "met the American.": an adjective that no noun follows. */
function actsAlone({ tokens, lexicon }: Findings, { form }: NameMention, at: number): boolean {
  const next = tokens[at + 1];
  if (form !== 'adjective' || !next) return false;
  if (!next.word) return /^[.,;:!?)]$/.test(next.lower);
  const { triggers, signs } = lexicon;
  const acts = triggers.at(tokens, at + 1)?.value.part === 'verb';
  return acts || (['saying', 'auxiliary'] as const).some((sign) => signs[sign].at(tokens, at + 1));
}

/** Whether the word is a noun for one of a people, with any of its endings. */
function isNoun({ pack }: Findings, { text }: NameMention): boolean {
  const words = people(pack.names);
  return ['', ...pack.names.endings.people].some(
    (ending) => text.endsWith(ending) && words.has(text.slice(0, text.length - ending.length)),
  );
}

const sets = new WeakMap<LanguageNames, ReadonlySet<string>>();

/** Words for the people of states, as they are written: "Tchadien". */
function people(names: LanguageNames): ReadonlySet<string> {
  const held =
    sets.get(names) ?? new Set(Object.values(names.countries).flatMap(({ people: words }) => words ?? []));
  sets.set(names, held);
  return held;
}
