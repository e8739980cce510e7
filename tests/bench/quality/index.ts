// `npm run bench -- quality`: how well articles are read, against gold, by language.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Extraction } from '../../../graph/model/index.ts';
import { articleFile, goldIds, isUnread } from '../gold-corpus.ts';
import { floorsOf, writeFloors } from './floors.ts';
import { scoreArticle } from './score-article.ts';
import { addScore, noTotal, totalTable, type Total } from './total.ts';
import type { Gold } from './world-view.ts';

export const QUALITY_HELP = `npm run bench -- quality [--lang de,en] [--split read|unread] [--id ID] [--errors]
        npm run bench -- quality --floors
  scores the articles that have gold in tests/gold; --errors names every miss (never of the unread part);
  --floors writes all figures down as what later ones may not fall under`;

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
    const score = scoreArticle(gold, await extract(articleFile(root, id)));
    addScore(total, gold, score);
    onScore(id, score.misses);
  }
  return total;
}

function isChosen(name: string, { split, id }: QualityChoice): boolean {
  return (!id || id === name) && (!split || isUnread(name) === (split === 'unread'));
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
      floors: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(QUALITY_HELP);
  if (values.floors) return writeAllFloors(root, extract);
  const hidden = values.split !== 'read' && !(values.id && !isUnread(values.id));
  const total = await scoreCorpus(
    root,
    extract,
    {
      ...(values.lang ? { languages: values.lang.split(',') } : {}),
      ...(values.split ? { split: values.split } : {}),
      ...(values.id ? { id: values.id } : {}),
    },
    (id, misses) => {
      if (!values.errors || (hidden && isUnread(id))) return;
      console.log([id, ...misses.map((miss) => `  ${miss}`)].join('\n'));
    },
  );
  console.log(`${total.articles} articles\n${totalTable(total)}`);
}

async function writeAllFloors(
  root: string,
  extract: (path: string) => Promise<Extraction | undefined>,
): Promise<void> {
  const [read, unread] = [
    floorsOf(await scoreCorpus(root, extract, { split: 'read' })),
    floorsOf(await scoreCorpus(root, extract, { split: 'unread' })),
  ];
  console.log(`wrote ${writeFloors(root, { read, unread })}`);
}
