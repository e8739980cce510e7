// Readers that ask a language model, alone or where the rules are unsure, with what it costs.

import type {
  Article,
  Estimate,
  Extraction,
  ModelChoice,
  ModelReader,
  ModelReaders,
  Unread,
} from '../../graph/model/index.ts';
import type { World } from '../../graph/world/index.ts';
import { extract } from '../extract.ts';
import { loadPack } from '../languages/index.ts';
import { readFirst } from './both/index.ts';
import { askPieces, expectedUsage } from './llm/ask-pieces.ts';
import { costOf, openBill } from './llm/bill.ts';
import type { Fetch } from './llm/chat.ts';
import { bodyOf, FULL_DIALECT } from './llm/chat.ts';
import { openExchange } from './llm/exchange.ts';
import { extractByModel, requestsFor } from './llm/extract-by-model.ts';
import { keptFolder, repliesIn } from './llm/reply-folder.ts';
import type { ModelRequest } from './llm/request.ts';
import type { Environment } from './llm/settings.ts';
import { modelName, modelSettings } from './llm/settings.ts';
import type { Timers } from './llm/timers.ts';

/** What is given by whoever has a clock and a network. */
export interface ModelSurroundings {
  readonly env: Environment;
  readonly world: () => World;
  readonly fetch: Fetch;
  readonly timers: Timers;
  readonly signal: AbortSignal;
}

/** @throws ChanceryError `no-model` or `wrong-use`, where environment or choice are of no use */
export function openModelReaders(choice: ModelChoice, surroundings: ModelSurroundings): ModelReaders {
  const { env, world, fetch, timers, signal } = surroundings;
  const settings = modelSettings(env);
  const { model } = settings;
  const { concurrency, extractor } = choice;
  const bill = openBill(choice.price, choice.maxCost);
  const ask = openExchange({ settings, fetch, timers, concurrency, signal });
  const asking = { ask, bill, replies: repliesIn(keptFolder(choice.home, model)) };
  const underWay = new Set<Promise<unknown>>();

  const read = async (article: Article): Promise<Extraction | Unread> => {
    const pack = await loadPack(article.language);
    // Days and names are ours: without the words of a language there is nothing to hold a model to.
    if (!pack) return extract(article, world());
    const first = extractor === 'both' ? readFirst(article, pack, world()) : undefined;
    if (first && !first.isUnsure) return first.alone();
    const replies = await askPieces(requestsFor(article, pack), asking);
    if (typeof replies === 'string') return { problem: unanswered(article, replies) };
    return first?.withReplies(replies, model) ?? extractByModel(article, replies, model, pack, world());
  };
  return {
    extract(article) {
      const reading = read(article);
      const settled = reading.then(
        () => undefined,
        () => undefined,
      );
      underWay.add(settled);
      void settled.then(() => underWay.delete(settled));
      return reading;
    },
    figures: bill.figures,
    async close() {
      await Promise.all(underWay);
    },
  };
}

/** What reading an article would cost; nothing is sent. Replies are kept by model: without one none are. */
export async function estimateReading(
  article: Article,
  { extractor, home, price }: Pick<ModelChoice, 'extractor' | 'home' | 'price'>,
  { env, world }: Pick<ModelSurroundings, 'env' | 'world'>,
): Promise<Estimate> {
  const requests = await questionsOf(article, extractor, world);
  const model = modelName(env);
  const replies = model === undefined ? undefined : repliesIn(keptFolder(home, model));
  const due = requests.filter(({ hash }) => replies?.get(hash) === undefined).map(expectedUsage);
  const input = due.reduce((sum, usage) => sum + usage.input, 0);
  const output = due.reduce((sum, usage) => sum + usage.output, 0);
  return {
    requests: requests.length,
    kept: requests.length - due.length,
    ...{ input, output },
    ...(price && { cost: costOf({ input, output }, price) }),
  };
}

/** A question to a model, for whoever can answer it: add `model` to the body, and send it. */
export interface WrittenRequest {
  /** The name of the file in which the reply is looked for, without its ending. */
  readonly hash: string;
  readonly body: object;
}

/** What a model would be asked about an article: nothing where the rules are sure of it, or can't read its language. */
export async function requestsOf(
  article: Article,
  extractor: ModelReader,
  world: () => World,
): Promise<readonly WrittenRequest[]> {
  const requests = await questionsOf(article, extractor, world);
  return requests.map(({ hash, messages }) => ({ hash, body: bodyOf(messages, FULL_DIALECT) }));
}

async function questionsOf(
  article: Article,
  extractor: ModelReader,
  world: () => World,
): Promise<readonly ModelRequest[]> {
  const pack = await loadPack(article.language);
  if (!pack || (extractor === 'both' && !readFirst(article, pack, world()).isUnsure)) return [];
  return requestsFor(article, pack);
}

/** What an article says by replies that are at hand; nothing where one of them isn't. */
export async function extractByReplies(
  article: Article,
  { extractor, folder, model }: { extractor: ModelReader; folder: string; model: string },
  world: () => World,
): Promise<Extraction | undefined> {
  const pack = await loadPack(article.language);
  if (!pack) return extract(article, world());
  const first = extractor === 'both' ? readFirst(article, pack, world()) : undefined;
  if (first && !first.isUnsure) return first.alone();
  const kept = repliesIn(folder);
  const replies = requestsFor(article, pack).map(({ hash }) => kept.get(hash));
  const whole = replies.filter((reply) => reply !== undefined);
  if (whole.length < replies.length) return undefined;
  return first?.withReplies(whole, model) ?? extractByModel(article, whole, model, pack, world());
}

function unanswered({ id, path }: Article, why: string): Unread['problem'] {
  return {
    where: `${path ?? id}:1`,
    what: `the model gave no answer to it: ${why}`,
    todo: 'run the same command again, what is answered is kept; or read it with --extractor rules',
    again: true,
  };
}
