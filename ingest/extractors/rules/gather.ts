// What is found in an article before it is read clause by clause: names first, then words, then days and clauses, so
// that whoever sees early that nothing can be told stops early.

import type { Article } from '../../../graph/model/index.ts';
import type { World } from '../../../graph/world/index.ts';
import { plainText } from '../../article/script.ts';
import { cutSentences } from '../../article/sentences.ts';
import type { Sentence } from '../../article/text.ts';
import type { Token } from '../../article/tokens.ts';
import { tokenise, tokeniseWords } from '../../article/tokens.ts';
import { findDates } from '../../dates/index.ts';
import { scriptFor } from '../../languages/clitic-words.ts';
import type { LanguagePack } from '../../languages/index.ts';
import { type EventLexicon, lexiconOf } from '../../languages/lexicon.ts';
import { cutterOf } from '../../languages/vocabulary.ts';
import type { Linked } from '../../mentions/index.ts';
import { countedFromTold, type EventDate } from '../../register/after-event.ts';
import type { Clause } from '../../register/clause.ts';
import { cutClauses, tokenRange } from '../../register/clause.ts';
import { clockLines } from '../../register/clock-lines.ts';
import { weekdayLines } from '../../register/dateline.ts';
import type { Findings } from '../../register/findings.ts';
import { actorLookups } from '../../register/findings.ts';
import { placeLookups } from '../../register/places.ts';
import { weekOf } from '../../register/week-headings.ts';
import { within } from '../../register/within.ts';
import { linkText } from './link-text.ts';
import { LONGEST_READ } from './longest-read.ts';

/** The names of an article. */
export interface Named {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly world: World;
  /** What of the article is read, and the same in plain signs. */
  readonly text: string;
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  readonly linked: Linked;
}

/** The words of an article, marked by the lexicon. */
export interface Worded extends Named {
  readonly lexicon: EventLexicon;
  readonly tokens: readonly Token[];
  /** The days as they stand, where they had to be found to tell words apart. */
  readonly days?: readonly EventDate[];
}

/** Finds names. No clock, no disk. */
export function gatherNames(article: Article, pack: LanguagePack, world: World): Named {
  const text = pack.script?.clitics ? article.text : article.text.slice(0, LONGEST_READ);
  const sentences = cutSentences(text, pack.page);
  const plain = plainText(text, scriptFor(pack, world));
  const linked = linkText(text, sentences, article.published, pack, world);
  return { article, pack, world, text, plain, sentences, linked };
}

/** Finds words. */
export function gatherWords(named: Named): Worded {
  const { pack, plain, linked } = named;
  const lexicon = lexiconOf(pack);
  const cut = cutterOf(pack);
  const days = cut && daysIn(named);
  const tokens =
    cut && days
      ? tokeniseWords(plain, cut, linked.mentions, [...linked.roles, ...days])
      : withCapitals(tokenise(plain), pack, linked.mentions);
  lexicon.mark(tokens);
  return { ...named, lexicon, tokens, ...(days && { days }) };
}

/** Finds days and clauses: all that is read clause by clause. */
export function gatherClauses(worded: Worded): Findings {
  const { article, pack, text, plain, sentences, lexicon, linked, tokens, days = daysIn(worded) } = worded;
  const dates: readonly EventDate[] = pack.events.verbLast
    ? days
    : days.map((date) => countedFromTold(date, tokens, lexicon, linked, pack.events.daysFromTold === true));
  const dated = new Set(dates.map(({ start }) => start));
  const inDate = new Set(
    dates.flatMap(({ start, end, meaning, occasion }) =>
      meaning.type === 'anaphoric' || 'yearsFromRunning' in meaning || occasion?.known
        ? within(tokens, { start: start + 1, end }).map((token) => token.start)
        : [],
    ),
  );
  const names = new Set(linked.mentions.map(({ start }) => start));
  const clauses: Clause[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind === 'caption' || sentence.kind === 'boilerplate') continue;
    const [from, to] = tokenRange(tokens, sentence);
    for (const clause of cutClauses(plain, tokens, from, to, index, lexicon, names, dated, inDate))
      clauses.push({ ...clause, index: clauses.length });
  }
  return {
    ...{ article, text, pack, lexicon, tokens, sentences, clauses, linked, dates },
    clock: clockLines({ text, sentences, dates }),
    week: weekOf(article, weekdayLines({ text, dates, sentences, tokens, lexicon }), dates),
    ...lookups(worded),
  };
}

/** What was found where nothing is read clause by clause. */
export function withoutClauses(named: Named): Findings {
  const { article, pack, text, sentences, linked } = named;
  return {
    ...{ article, text, pack, sentences, linked, lexicon: lexiconOf(pack) },
    ...{ tokens: [], clauses: [], dates: [], clock: new Set<number>(), week: new Map() },
    ...lookups(named),
  };
}

/** Finds names, dates and clauses in an article. */
export function gatherFindings(article: Article, pack: LanguagePack, world: World): Findings {
  return gatherClauses(gatherWords(gatherNames(article, pack, world)));
}

function lookups({ linked, sentences, world }: Named) {
  return { ...actorLookups(linked), ...placeLookups(linked, sentences, world) };
}

function daysIn({ text, plain, sentences, pack }: Named): EventDate[] {
  return sentences
    .flatMap(({ start, end }) => findDates(plain, start, end, pack.dates))
    .map((date) => ({ ...date, text: text.slice(date.start, date.end) }));
}

/** Where letters have no capitals the words that a name begins with count as written with one. */
function withCapitals(tokens: Token[], { names }: LanguagePack, mentions: Linked['mentions']): Token[] {
  if (!names.uncased) return tokens;
  const starts = new Set(mentions.flatMap(({ start, form }) => (form === 'adjective' ? [] : [start])));
  return tokens.map((token) => (starts.has(token.start) ? { ...token, capital: true } : token));
}
