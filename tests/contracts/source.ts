// What every kind of source must keep. A function of the kind and of examples, so that a further kind only calls it.

import { describe, expect, it } from 'vitest';
import type { SourceItem, SourceOptions } from '../../graph/model/index.ts';
import type { SourceInput, SourceKind } from '../../ingest/sources/contract.ts';
import { NO_WEB } from '../../ingest/web/no-web.ts';
import { bytesInput, bytesOf } from '../../ingest/sources/inputs.ts';
import { reachFor } from '../../ingest/sources/read-sources.ts';
import { kindOf } from '../../ingest/sources/registry.ts';

/** A source that the kind must read, or must tell what is wrong with. */
export interface SourceExample {
  readonly what: string;
  readonly input: SourceInput;
  /** Titles of the articles and extractions that it holds, in order. */
  readonly titles: readonly string[];
  /** One for each problem, in order: where it is and what is said of it. */
  readonly problems?: readonly RegExp[];
}

export interface SourceExamples {
  readonly read: readonly SourceExample[];
  /** Sources that look alike and are of another kind, or of none. */
  readonly others: readonly SourceInput[];
  readonly options?: SourceOptions;
}

/** An input of these bytes, as a folder or an archive would hand it over. */
export function inputOf(
  name: string,
  content: string | Uint8Array,
  facts: Partial<SourceInput> = {},
): SourceInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return bytesInput({ where: name, name, named: false, ...facts }, bytes);
}

/** Everything that an input gives, read by whatever kind it is of. */
export async function itemsOf(
  kind: SourceKind,
  input: SourceInput,
  options: SourceOptions = {},
  web = NO_WEB,
): Promise<SourceItem[]> {
  const { counted, reach } = reachFor(input, { options, web });
  const items: SourceItem[] = [];
  for await (const item of kind.read(counted, reach)) items.push(item);
  return items;
}

/** Checks a kind by its examples. */
export function checkSource(kind: SourceKind, { read, others, options }: SourceExamples): void {
  describe(`a ${kind.one}`, () => {
    it.each(read)('is $what', async ({ input, titles, problems = [] }) => {
      expect(kindOf(input)).toBe(kind);
      const items = await itemsOf(kind, input, options);
      expect(items.flatMap(titleOf)).toEqual(titles);
      const told = items.flatMap((item) => ('problem' in item ? [item.problem] : []));
      expect(told).toHaveLength(problems.length);
      told.forEach(({ where, what, todo }, at) => {
        expect(`${where}: ${what}`).toMatch(problems[at]!);
        expect(where.startsWith(input.where)).toBe(true);
        expect(todo).not.toBe('');
      });
    });

    it.each(read)('gives the same twice: $what', async ({ input }) => {
      expect(await itemsOf(kind, input, options)).toEqual(await itemsOf(kind, input, options));
    });

    it.each(read.filter(({ titles }) => titles.length > 0))(
      'is one article an input, or says that it may be more: $what',
      ({ titles }) => {
        if (kind.single) expect(titles).toHaveLength(1);
      },
    );

    if (kind.list)
      it.each(read)('is none where a list names it: $what', ({ input }) => {
        expect(kindOf({ ...input, told: {} })).not.toBe(kind);
      });

    it('is nothing else', () => {
      for (const input of others) expect([input.name, kindOf(input) === kind]).toEqual([input.name, false]);
    });

    it.each(read)('cut anywhere, it is read or told of, and never thrown: $what', async ({ input }) => {
      const whole = await bytesOf(input, Number.POSITIVE_INFINITY);
      for (const part of [0, 0.1, 0.5, 0.9]) {
        const cut = inputOf(input.name, whole!.slice(0, Math.floor(whole!.length * part)), {
          ...input,
          where: input.where,
        });
        await itemsOf(kind, cut, options);
      }
    });

    it('that can not be read is told of', async () => {
      const { input } = read[0]!;
      const broken: SourceInput = {
        ...input,
        stream: () => failing(),
      };
      const items = await itemsOf(kind, broken, options);
      expect(items.map((item) => 'problem' in item && item.problem.what)).toEqual([
        expect.stringContaining('EIO'),
      ]);
    });
  });
}

async function* failing(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array();
  throw Object.assign(new Error('the disk is gone'), { code: 'EIO' });
}

function titleOf(item: SourceItem): string[] {
  if ('article' in item) return [item.article.title];
  return 'extraction' in item ? [item.extraction.article.title] : [];
}
