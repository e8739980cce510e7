// `npm run bench -- quality`: how well articles are read, against gold, by language.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Extraction } from '../../../graph/model/index.ts';
import { corpusOf, fileIn, type GoldCorpus, idsIn, isUnread } from '../gold-corpus.ts';
import { floorsOf, writeFloors } from './floors.ts';
import { modelBench } from './model-replies.ts';
import { scoreArticle } from './score-article.ts';
import { addScore, noTotal, totalTable, type Total } from './total.ts';
import type { Gold } from './world-view.ts';

export const QUALITY_HELP = `npm run bench -- quality [--lang de,en] [--split read|unread] [--id ID] [--errors] [--gold DIR]
        npm run bench -- quality --extractor llm|both --requests DIR | --replies DIR
        npm run bench -- quality --floors
  scores the articles that have gold in tests/gold, or in DIR with articles in DIR/articles; --errors names every miss
  (never of the unread part); --requests writes down what a model is to be asked, a file a request; --replies scores what
  it answered, a file a reply of the same name: the reply's text, or the whole answer of the endpoint; --floors writes
  all figures down as what later ones may not fall under`;

export interface QualityChoice {
  readonly languages?: readonly string[];
  readonly split?: string;
  readonly id?: string;
}

/** Files to extractions; nothing where a file gives none. */
export type FileReader = (path: string) => Promise<Extraction | undefined>;

/** Scores every article that the choice takes; `onScore` sees each with its misses. */
export function scoreCorpus(
  root: string,
  extract: FileReader,
  choice: QualityChoice,
  onScore: (id: string, misses: readonly string[]) => void = () => {},
): Promise<Total> {
  return scoreGold(corpusOf(root), extract, choice, onScore);
}

/** The same of any corpus. `isLeftOut`: what isn't scored at all, asked after the article was read. */
export async function scoreGold(
  corpus: GoldCorpus,
  extract: FileReader,
  choice: QualityChoice,
  onScore: (id: string, misses: readonly string[]) => void = () => {},
  isLeftOut: (extraction: Extraction | undefined) => boolean = () => false,
): Promise<Total> {
  const total = noTotal();
  for (const { id, gold } of chosen(corpus, choice)) {
    const extraction = await extract(fileIn(corpus, id));
    if (isLeftOut(extraction)) continue;
    const score = scoreArticle(gold, extraction);
    addScore(total, gold, score);
    onScore(id, score.misses);
  }
  return total;
}

/** The gold that a choice takes. */
function* chosen(
  corpus: GoldCorpus,
  { languages, split, id }: QualityChoice,
): Generator<{ readonly id: string; readonly gold: Gold }> {
  for (const name of idsIn(corpus)) {
    if ((id && id !== name) || (split && isUnread(name) !== (split === 'unread'))) continue;
    const gold = JSON.parse(readFileSync(join(corpus.gold, `${name}.json`), 'utf8')) as Gold;
    if (!languages || languages.includes(gold.language)) yield { id: name, gold };
  }
}

/** @param words the arguments after `quality` */
export async function benchQuality(
  words: readonly string[],
  root: string,
  extract: FileReader,
): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      lang: { type: 'string' },
      split: { type: 'string' },
      id: { type: 'string' },
      gold: { type: 'string' },
      extractor: { type: 'string' },
      requests: { type: 'string' },
      replies: { type: 'string' },
      errors: { type: 'boolean' },
      floors: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(QUALITY_HELP);
  if (values.floors) return writeAllFloors(root, extract);
  const corpus = values.gold
    ? { gold: values.gold, articles: [join(values.gold, 'articles')] }
    : corpusOf(root);
  const choice = {
    ...(values.lang ? { languages: values.lang.split(',') } : {}),
    ...(values.split ? { split: values.split } : {}),
    ...(values.id ? { id: values.id } : {}),
  };
  const model = modelBench(values);
  if (model && values.requests) {
    const paths = [...chosen(corpus, choice)].map(({ id }) => fileIn(corpus, id));
    return console.log(await model.writeRequests(paths, values.requests));
  }
  const hidden = values.split !== 'read' && !(values.id && !isUnread(values.id));
  const total = await scoreGold(
    corpus,
    model?.extract ?? extract,
    choice,
    (id, misses) => {
      if (!values.errors || (hidden && isUnread(id))) return;
      console.log([id, ...misses.map((miss) => `  ${miss}`)].join('\n'));
    },
    // An article without all its replies was not read: it says nothing about the model.
    (extraction) => model !== undefined && extraction === undefined,
  );
  console.log(`${total.articles} articles${model?.missing() ?? ''}\n${totalTable(total)}`);
}

async function writeAllFloors(root: string, extract: FileReader): Promise<void> {
  const [read, unread] = [
    floorsOf(await scoreCorpus(root, extract, { split: 'read' })),
    floorsOf(await scoreCorpus(root, extract, { split: 'unread' })),
  ];
  console.log(`wrote ${writeFloors(root, { read, unread })}`);
}
