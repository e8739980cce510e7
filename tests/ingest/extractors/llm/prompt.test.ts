// The examples that go with every question are right, and what goes with every question stays small.

import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, STATUSES } from '../../../../graph/model/index.ts';
import { EXAMPLES } from '../../../../ingest/extractors/llm/examples/index.ts';
import { extractByModel, requestsFor } from '../../../../ingest/extractors/llm/extract-by-model.ts';
import { SYSTEM } from '../../../../ingest/extractors/llm/prompt.ts';
import { REPLY_SCHEMA } from '../../../../ingest/extractors/llm/reply-shape.ts';
import { loadPack } from '../../../../ingest/languages/index.ts';
import { loadWorld } from '../../../../graph/world/index.ts';
import { articleOf } from './read-by-model.ts';

describe('the prompt', () => {
  it('names every kind and every status', () => {
    const missing = [...EVENT_KINDS, ...STATUSES].filter((word) => !new RegExp(`\\b${word}\\b`).test(SYSTEM));
    expect(missing).toEqual([]);
  });

  it.each(EXAMPLES)(
    'shows an example in "$language" of which every word is in its article',
    async (example) => {
      const { language, published, text, reply } = example;
      const article = { id: 'example', language, published, title: text.split('\n')[0]!, text };
      const pack = (await loadPack(language))!;
      const read = extractByModel(article, [JSON.stringify(reply)], 'small', pack, loadWorld());
      expect(read.issues).toEqual([]);
      expect(read.events.map(({ kind, status }) => [kind, status])).toEqual(
        reply.events.map(({ kind, status }) => [kind, status]),
      );
    },
  );

  it('costs fewer than 1,450 tokens with its examples, beside the article', async () => {
    const [request] = requestsFor(articleOf('A.'), (await loadPack('en'))!);
    expect(request!.tokens).toBeLessThan(1_450);
  });

  it('asks for every property and for no other, as strict endpoints want it', () => {
    const loose: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { type, properties, required, additionalProperties } = schema as Record<string, unknown>;
      const names = Object.keys(properties ?? {});
      if (type === 'object' && (additionalProperties !== false || String(required) !== String(names)))
        loose.push(path);
      for (const [name, value] of Object.entries(schema)) look(value, `${path}/${name}`);
    };
    look(REPLY_SCHEMA, '');
    expect(loose).toEqual([]);
    expect(JSON.stringify(REPLY_SCHEMA)).not.toMatch(/"(?:default|pattern|format|minLength)"/);
  });
});
