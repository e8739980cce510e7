// Adds up article scores, by language and in all, and prints them as a table.

import { addAll, figure, FIELDS, graphF1, noCounts, type Counts } from './figures.ts';
import type { ArticleScore } from './score-article.ts';
import type { Gold } from './world-view.ts';

export interface Total {
  articles: number;
  readonly counts: Counts;
  readonly byLanguage: Map<string, Counts>;
  readonly found: Record<string, [found: number, of: number]>;
  whollyRight: number;
  invented: number;
  acting: number;
  misquoted: number;
  negatives: number;
  inventedInNegatives: number;
}

export function noTotal(): Total {
  return {
    articles: 0,
    counts: noCounts(),
    byLanguage: new Map(),
    found: {},
    whollyRight: 0,
    invented: 0,
    acting: 0,
    misquoted: 0,
    negatives: 0,
    inventedInNegatives: 0,
  };
}

export function addScore(total: Total, gold: Gold, score: ArticleScore): void {
  total.articles++;
  total.whollyRight += score.whollyRight;
  total.invented += score.invented;
  total.acting += score.acting;
  total.misquoted += score.misquoted;
  for (const [kind, [found, of]] of Object.entries(score.found)) {
    const pair = (total.found[kind] ??= [0, 0]);
    pair[0] += found;
    pair[1] += of;
  }
  if (gold.meetings.length === 0) {
    total.negatives++;
    total.inventedInNegatives += score.events;
  }
  addAll(total.counts, score.counts);
  const language = total.byLanguage.get(gold.language) ?? noCounts();
  total.byLanguage.set(gold.language, language);
  addAll(language, score.counts);
}

const percent = (x: number) => (100 * x).toFixed(1).padStart(5);

/** The tables that `npm run bench -- quality` prints. */
export function totalTable(total: Total): string {
  const all = total.counts;
  const meetings = figure(all.meeting);
  const worst = Math.min(...[...total.byLanguage.values()].map((c) => figure(c.meeting).f1));
  return [
    'field             P     R     F1      n',
    ...FIELDS.map((field) => {
      const v = figure(all[field]);
      const cells = [v.precision, v.recall, v.f1].map(percent).join(' ');
      return `${field.padEnd(16)} ${cells} ${String(v.n).padStart(6)}`;
    }),
    '',
    `lang   graph  ${FIELDS.map((field) => field.slice(0, 10).padStart(11)).join('')}`,
    ...[...total.byLanguage].sort().map(([language, counts]) => {
      const cells = FIELDS.map((field) => percent(figure(counts[field]).f1).padStart(11)).join('');
      return `${language.padEnd(5)} ${percent(graphF1(counts))}   ${cells}`;
    }),
    '',
    `entities found: ${Object.entries(total.found)
      .map(([kind, [found, of]]) => `${kind} ${found}/${of}`)
      .join('   ')}`,
    `entities invented: ${total.invented} of ${total.acting} that take part   quotes that don't quote: ${total.misquoted}   meetings wholly right: ${total.whollyRight} of ${meetings.n}`,
    `negatives: ${total.inventedInNegatives} meetings invented in ${total.negatives} articles without any`,
    `graph F1 ${percent(graphF1(all))}   meeting F1 ${percent(meetings.f1)}   worst language's meeting F1 ${percent(worst)}`,
    '',
  ].join('\n');
}
