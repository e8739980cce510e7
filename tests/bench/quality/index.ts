// `npm run bench -- quality`: how well articles are read, against gold, by language.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Extraction } from '../../../graph/model/index.ts';
import { scoreArticle } from './score-article.ts';
import { addScore, noTotal, totalTable, type Total } from './total.ts';
import type { Gold } from './world-view.ts';

/** Articles that whoever works on extraction does not look at: `de-14`, `de-15`, `neg-de-03` and the like. */
const UNREAD = /-1[45]$|^neg-[a-z]+-03$/;

export const QUALITY_HELP = `npm run bench -- quality [--lang de,en] [--split read|unread] [--id ID] [--errors]
  scores the corpus in seeds/articles against tests/gold; --errors names every miss (never of the unread part)`;

export interface QualityChoice {
  readonly languages?: readonly string[];
  readonly split?: string;
  readonly id?: string;
}

/** Scores every article that the choice takes; `onScore` sees each with its misses. */
export async function scoreCorpus(
  root: string,
  extract: (path: string) => Promise<Extraction | undefined>,
  choice: QualityChoice,
  onScore: (id: string, misses: readonly string[]) => void = () => {},
): Promise<Total> {
  const total = noTotal();
  for (const id of goldIds(root).filter((name) => isChosen(name, choice))) {
    const gold = JSON.parse(readFileSync(join(root, 'tests/gold', `${id}.json`), 'utf8')) as Gold;
    if (choice.languages && !choice.languages.includes(gold.language)) continue;
    const score = scoreArticle(gold, await extract(join(root, 'seeds/articles', `${id}.txt`)));
    addScore(total, gold, score);
    onScore(id, score.misses);
  }
  return total;
}

function goldIds(root: string): string[] {
  return readdirSync(join(root, 'tests/gold'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .sort();
}

function isChosen(name: string, { split, id }: QualityChoice): boolean {
  return (!id || id === name) && (!split || UNREAD.test(name) === (split === 'unread'));
}

/** @param words the arguments after `quality` */
export async function benchQuality(
  words: readonly string[],
  root: string,
  extract: (path: string) => Promise<Extraction | undefined>,
): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      lang: { type: 'string' },
      split: { type: 'string' },
      id: { type: 'string' },
      errors: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(QUALITY_HELP);
  const hidden = values.split !== 'read' && !(values.id && !UNREAD.test(values.id));
  const total = await scoreCorpus(
    root,
    extract,
    {
      ...(values.lang ? { languages: values.lang.split(',') } : {}),
      ...(values.split ? { split: values.split } : {}),
      ...(values.id ? { id: values.id } : {}),
    },
    (id, misses) => {
      if (!values.errors || (hidden && UNREAD.test(id))) return;
      console.log([id, ...misses.map((miss) => `  ${miss}`)].join('\n'));
    },
  );
  console.log(`${total.articles} articles\n${totalTable(total)}`);
}
