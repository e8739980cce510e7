// The runner for replies recorded elsewhere, on a few articles of our own. After a change of the prompt the replies lie
// under old names: write the requests anew and give each reply its new one.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figure } from './figures.ts';
import { scoreGold } from './index.ts';
import { modelBench } from './model-replies.ts';

const GOLD = 'tests/gold/llm';
const CORPUS = { gold: GOLD, articles: [`${GOLD}/articles`] };
const REPLIES = `${GOLD}/replies`;

describe('replies of a model that were recorded elsewhere', () => {
  it.each(['llm', 'both'])('are scored as %s: what gold says, and nothing of what the model made up', async (extractor) => {
    const { extract, missing } = modelBench({ extractor, replies: REPLIES })!;
    const isLeftOut = (extraction: unknown): boolean => extraction === undefined;
    const total = await scoreGold(CORPUS, extract, {}, () => {}, isLeftOut);
    expect(figure(total.counts.meeting).recall).toBe(1);
    expect(total.misquoted).toBe(0);
    if (extractor === 'both') return;
    expect({ left: missing(), articles: total.articles, right: total.whollyRight, invented: total.invented }).toEqual({
      ...{ left: ', 1 left out for want of a reply', articles: 4, right: 8, invented: 0 },
    });
  }); // prettier-ignore

  it('have the names of the requests that are written out, each a body to be sent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-requests-'));
    try {
      const paths = ['de-01', 'en-01', 'neg-en-01', 'zh-01'].map((id) => `${GOLD}/articles/${id}.txt`);
      const bench = modelBench({ extractor: 'llm', requests: folder })!;
      expect(await bench.writeRequests(paths, folder)).toMatch(/^4 requests written to /);
      expect(readdirSync(folder).sort()).toEqual(readdirSync(REPLIES).sort());
      const [file] = readdirSync(folder);
      expect(JSON.parse(readFileSync(join(folder, file!), 'utf8'))).toMatchObject({
        ...{ messages: expect.any(Array), temperature: 0, response_format: { type: 'json_schema' } },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [{ extractor: 'llm' }, 'needs either --requests DIR or --replies DIR'],
    [{ extractor: 'llm', requests: 'a', replies: 'b' }, 'needs either --requests DIR or --replies DIR'],
    [{ replies: 'b' }, '--extractor "rules" asks no model'],
  ])('are not looked for where the words don’t fit: %j', (words, message) => {
    expect(() => modelBench(words)).toThrow(message);
  });

  it('are none of the rules’ business', () => expect(modelBench({})).toBeUndefined());
});
