// How many of gold's names the linker finds, by language and kind, and what it links that gold doesn't have.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorld } from '../../graph/world/index.ts';
import { readArticle } from '../../ingest/article/read-article.ts';
import { loadPack } from '../../ingest/languages/index.ts';
import { linkArticle } from '../../ingest/extractors/rules/index.ts';
import { articleFile, goldIds, isUnread } from './gold-corpus.ts';
import { measurePairs, readPairs } from './name-pairs.ts';

interface GoldEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly mentions: readonly string[];
  readonly represents?: string;
  readonly mentionedOnly?: boolean;
}

/** Found of all, for the entities that take part. */
export interface NameFigures {
  readonly found: Record<string, number>;
  readonly all: Record<string, number>;
  readonly missed: string[];
  /** People and organizations linked that gold has not. */
  readonly extra: string[];
  /** Persons whose state or body is gold's. */
  readonly represented: number;
  readonly persons: number;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Measures one language on the articles with gold; unread ones only on request. */
export async function measureNames(root: string, language: string, unread = false): Promise<NameFigures> {
  const figures: NameFigures = { found: {}, all: {}, missed: [], extra: [], represented: 0, persons: 0 };
  const pack = (await loadPack(language))!;
  const world = loadWorld();
  const count = { represented: 0, persons: 0 };
  for (const id of goldIds(root, language).filter((one) => isUnread(one) === unread)) {
    const gold = JSON.parse(readFileSync(join(root, 'tests/gold', `${id}.json`), 'utf8')) as {
      entities: GoldEntity[];
    };
    const reading = await readArticle(readFileSync(articleFile(root, id), 'utf8'), id);
    if (!('article' in reading) || !reading.article) throw new Error(`"${id}" can't be read`);
    const linked = linkArticle(reading.article, pack, world);
    const used = new Set<string>();
    for (const entity of gold.entities) {
      const forms = new Set([entity.name, ...entity.mentions].map(plain));
      const match = linked.entities.find(
        (found) =>
          found.kind === entity.kind &&
          (found.kind === 'country'
            ? found.id === entity.id
            : [found.name, ...(found.names ?? [])].some((name) => forms.has(plain(name)))),
      );
      if (match) used.add(match.id);
      if (entity.mentionedOnly) continue;
      figures.all[entity.kind] = (figures.all[entity.kind] ?? 0) + 1;
      if (match) figures.found[entity.kind] = (figures.found[entity.kind] ?? 0) + 1;
      else figures.missed.push(`${id} ${entity.id} (${entity.mentions.join('; ')})`);
      if (entity.kind !== 'person') continue;
      count.persons++;
      const to = linked.represents.find((edge) => edge.from === match?.id)?.to;
      if (to === entity.represents) count.represented++;
      else figures.missed.push(`${id} ${entity.id} stands for ${to}, gold ${entity.represents}`);
    }
    for (const { id: found, kind, name } of linked.entities) {
      if (!used.has(found) && kind !== 'location') figures.extra.push(`${id} ${found} "${name}"`);
    }
  }
  return { ...figures, ...count };
}

/** Pairs of names across scripts, told apart by the merge's rules. */
export function printPairs(root: string, details: boolean): void {
  const { pairs, precision, recall, wronglyEqual, misses } = measurePairs(readPairs(root), loadWorld());
  const percent = (x: number): string => (100 * x).toFixed(1);
  console.log(
    `${pairs} pairs of names  precision ${percent(precision)}  recall ${percent(recall)}  two that came out as one ${percent(wronglyEqual)}`,
  );
  if (details) for (const miss of misses) console.log(`  ${miss}`);
}

/** A table a language, with what is missed where the articles may be read. */
export async function printNames(root: string, languages: readonly string[], details = false): Promise<void> {
  for (const language of languages) {
    for (const unread of [false, true]) {
      const { found, all, missed, extra, represented, persons } = await measureNames(root, language, unread);
      const cells = Object.keys(all)
        .sort()
        .map((kind) => `${kind} ${found[kind] ?? 0}/${all[kind]}`);
      console.log(
        `${language} ${unread ? 'unread' : 'read  '}  ${cells.join('  ')}  represents ${represented}/${persons}  extra ${extra.length}`,
      );
      if (details && !unread)
        for (const line of [...missed, ...extra.map((one) => `+ ${one}`)]) console.log(`  ${line}`);
    }
  }
}
