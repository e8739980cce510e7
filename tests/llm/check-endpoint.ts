// `npm run check -- --llm`: asks the endpoint that the environment names about the examples of the prompt, for real. Says
// what it takes of the protocol, what it costs, and whether what comes back stands in the articles.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../../graph/model/index.ts';
import { loadWorld } from '../../graph/world/index.ts';
import { askPieces } from '../../ingest/extractors/llm/ask-pieces.ts';
import { openBill } from '../../ingest/extractors/llm/bill.ts';
import { openExchange } from '../../ingest/extractors/llm/exchange.ts';
import { extractByModel, requestsFor } from '../../ingest/extractors/llm/extract-by-model.ts';
import { readReply } from '../../ingest/extractors/llm/read-reply.ts';
import { type Environment, modelSettings } from '../../ingest/extractors/llm/settings.ts';
import { loadPack } from '../../ingest/languages/index.ts';
import { articlesOf } from '../bench/reading.ts';
import { promisesBroken } from '../contracts/extractor.ts';

/** Articles of our own, none of them an example of the prompt: three with events, one without. */
const FOLDER = 'tests/gold/llm/articles';
/** Of what a model tells so much must stand in the article: less, and it copies nothing. */
const LEAST_GROUNDED = 0.5;

/** Checks an endpoint; `say` gets a line for each finding. Gives whether all is well. */
export async function checkEndpoint(env: Environment, say: (line: string) => void): Promise<boolean> {
  const settings = modelSettings(env);
  const signal = new AbortController().signal;
  const timers = {
    now: () => Date.now(),
    sleep: (ms: number, stop?: AbortSignal) =>
      sleep(ms, undefined, stop && { signal: stop }).catch(() => undefined),
  };
  const sent: string[] = [];
  const seeing: typeof fetch = (url, request) => {
    sent.push(String(request?.body));
    return fetch(url, request);
  };
  const bill = openBill(undefined, undefined);
  const ask = openExchange({ settings, fetch: seeing, timers, concurrency: 1, signal });
  // Nothing kept: every reply is asked for.
  const replies = { get: () => undefined, put: () => undefined };
  const world = loadWorld();
  let [told, kept, failed] = [0, 0, 0];
  for (const article of await articlesOf([FOLDER])) {
    const pack = (await loadPack(article.language))!;
    const answer = await askPieces(requestsFor(article, pack), { ask, replies, bill });
    if (typeof answer === 'string') {
      say(`${article.id}: no answer: ${answer}`);
      failed++;
      continue;
    }
    const read = extractByModel(article, answer, settings.model, pack, world);
    const claims = answer.flatMap((reply) => readReply(reply).events.filter(Boolean)).length;
    told += claims;
    kept += read.events.length;
    failed += promisesBroken(read).length;
    say(`${article.id}: ${lineOf(article, claims, read.events.length, read.issues.length)}`);
  }
  const last = sent.at(-1) ?? '';
  const takes = (word: string): string => (last.includes(`"${word}"`) ? 'yes' : 'no');
  const { requests, input, output } = bill.figures();
  say(`takes a JSON schema: ${takes('response_format')}; a temperature: ${takes('temperature')}; streams only: ${takes('stream')}`); // prettier-ignore
  say(`${requests} questions, ${input} tokens in, ${output} out`);
  const grounded = told > 0 && kept >= told * LEAST_GROUNDED;
  say(`${kept} of ${told} events stand in their articles${grounded ? '' : ': too few'}`);
  return failed === 0 && grounded;
}

function lineOf({ language }: Article, claims: number, kept: number, issues: number): string {
  return `(${language}) ${claims} events told, ${kept} kept, ${issues} issues`;
}
