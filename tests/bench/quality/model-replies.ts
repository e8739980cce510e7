// The model half of `bench -- quality`: what it is to be asked, written down, and what it answered, scored.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction, ModelReader } from '../../../graph/model/index.ts';
import { loadWorld } from '../../../graph/world/index.ts';
import { extractByReplies, requestsOf } from '../../../ingest/models.ts';
import { articlesOf } from '../reading.ts';

/** What the bench does with a model that it doesn't ask itself. */
export interface ModelBench {
  /** What the article says by the replies at hand; nothing where one is missing. */
  extract(path: string): Promise<Extraction | undefined>;
  /** `, 12 left out for want of a reply`; empty where none was. */
  missing(): string;
  /** Writes a request a file into the folder; tells how many in a line. */
  writeRequests(paths: readonly string[], folder: string): Promise<string>;
}

/** The bench of the extractor that the words name; nothing for the rules. @throws Error where they don't fit together */
export function modelBench(values: {
  readonly extractor?: string | undefined;
  readonly requests?: string | undefined;
  readonly replies?: string | undefined;
}): ModelBench | undefined {
  const { extractor = 'rules', requests, replies } = values;
  if (extractor === 'rules' && requests === undefined && replies === undefined) return undefined;
  if (extractor !== 'llm' && extractor !== 'both')
    throw new Error(`--extractor "${extractor}" asks no model; take llm or both`);
  if ((requests === undefined) === (replies === undefined))
    throw new Error(`--extractor ${extractor} needs either --requests DIR or --replies DIR`);
  return benchOf(extractor, replies ?? '');
}

function benchOf(extractor: ModelReader, replies: string): ModelBench {
  const world = loadWorld();
  let left = 0;
  return {
    async extract(path) {
      const [article] = await articlesOf([path]);
      if (!article) return undefined;
      const model = 'recorded';
      const extraction = await extractByReplies(article, { extractor, folder: replies, model }, () => world);
      if (!extraction) left++;
      return extraction;
    },
    missing: () => (left === 0 ? '' : `, ${left} left out for want of a reply`),
    async writeRequests(paths, folder) {
      mkdirSync(folder, { recursive: true });
      let count = 0;
      for (const article of await articlesOf(paths)) {
        for (const { hash, body } of await requestsOf(article, extractor, () => world)) {
          writeFileSync(join(folder, `${hash}.json`), `${JSON.stringify(body, null, 1)}\n`);
          count++;
        }
      }
      return `${count} requests written to ${folder}; put each reply into a folder of its own, under the same name`;
    },
  };
}
