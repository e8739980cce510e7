// Names of states that act for nobody where adjectives and owners stand behind their noun: "um turista português".

import type { NameMention } from '../mentions/mention.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';

/** What may stand right before a national who is a noun: "o português", "dos portugueses", "entre russos e ucranianos". */
const BEFORE_NOUN = ['definite', 'indefinite', 'of', 'with', 'by', 'place', 'between', 'from', 'joiner', 'source', 'that', 'afterThis', 'beforeThis', 'topic', 'relative', 'auxiliary', 'saying'] as const; // prettier-ignore

/** "um turista português": whether a word in small letters that is a noun too describes the noun before it. */
export function describesNoun(
  { tokens, lexicon, pack }: Findings,
  { kind, text }: NameMention,
  from: number,
): boolean {
  const before = tokens[from - 1];
  if (kind !== 'country' || !pack.names.adjectivesBehind || !/^\p{Ll}/u.test(text)) return false;
  if (!before?.word || before.capital || /^\d/.test(before.lower)) return false;
  const { signs, triggers } = lexicon;
  const ends = (back: number): boolean =>
    BEFORE_NOUN.some((sign) => signs[sign].at(tokens, from - back, from)?.to === from) ||
    (triggers.at(tokens, from - back, from)?.value.part === 'verb' &&
      triggers.at(tokens, from - back, from)?.to === from);
  return ![1, 2, 3].some(ends);
}

/**
 * "Comerciantes da Guiné-Bissau", "Os fiéis do Brasil e de Portugal": whether a state only says where those are from who
 * open the sentence, or are met, and act for nobody.
 */
export function ofStrangers(findings: Findings, { kind }: NameMention, from: number): boolean {
  const { tokens, lexicon, pack, linked, text } = findings;
  if (kind !== 'country' || !pack.names.adjectivesBehind) return false;
  const { signs, triggers } = lexicon;
  const article = signs.of.at(tokens, from - 1, from) === undefined;
  const at = from - (article ? 2 : 1);
  if (!signs.of.at(tokens, at, from) || (article && !signs.definite.at(tokens, from - 1, from))) return false;
  const noun = tokens[at - 1];
  if (noun && signs.joiner.at(tokens, at - 1, at)) {
    const first = linked.mentions.find(({ end }) => end === tokens[at - 2]?.end);
    return first !== undefined && ofStrangers(findings, first, tokenAt(tokens, first.start));
  }
  const opens = (index: number): boolean => {
    const [before, here] = [tokens[index - 1], tokens[index]];
    return here?.capital === true && (!before?.word || text.slice(before.end, here.start).includes('\n'));
  };
  const met = (index: number): boolean => signs.with.at(tokens, index - 1, index)?.to === index;
  if (
    !noun ||
    !(
      // "com médicos da Argentina", "avec des investisseurs d'Arabie saoudite"
      met(at - 1) ||
      (met(at - 2) && signs.indefinite.at(tokens, at - 2, at)) ||
      opens(at - 1) ||
      (opens(at - 2) && (signs.definite.at(tokens, at - 2, at) ?? signs.indefinite.at(tokens, at - 2, at)))
    )
  )
    return false;
  const holds = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= noun.start && noun.end <= end;
  const titled = linked.represents.some(({ because }) => 'start' in because && holds(because));
  return (
    !titled &&
    ![...linked.roles, ...linked.mentions].some(holds) &&
    ![signs.party, signs.government, signs.topicNoun, signs.by, signs.place, triggers].some((words) =>
      words.at(tokens, at - 1, at),
    )
  );
}
