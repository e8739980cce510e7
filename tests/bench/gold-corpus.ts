// Where the articles with gold lie, and which of them are not read by whoever works on extraction.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Articles that whoever works on extraction does not look at: `de-14`, `de-15`, `neg-de-03` and the like. */
const UNREAD = /-1[45]$|^neg-[a-z]+-03$/;

/** The folders of articles that have gold: the demonstration corpus, and what only measures. */
export const ARTICLE_FOLDERS = ['seeds/articles', 'tests/gold/articles'] as const;

/** @returns whether the article `id` is one that nobody looks at */
export const isUnread = (id: string): boolean => UNREAD.test(id);

/** Gold and the articles that it is of. */
export interface GoldCorpus {
  /** The folder of `ID.json`. */
  readonly gold: string;
  /** The folders of `ID.txt`, in the order in which they are looked at. */
  readonly articles: readonly string[];
}

/** The corpus under a root: what the figures of the README are about. */
export function corpusOf(root: string): GoldCorpus {
  return {
    gold: join(root, 'tests/gold'),
    articles: ARTICLE_FOLDERS.map((folder) => join(root, folder)),
  };
}

/** The ids of all articles with gold, sorted; of one language where it is given. */
export function goldIds(root: string, language?: string): string[] {
  return idsIn(corpusOf(root), language);
}

/** The same of any corpus. */
export function idsIn({ gold }: GoldCorpus, language?: string): string[] {
  return readdirSync(gold)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .filter((id) => !language || id.replace(/^neg-/, '').startsWith(`${language}-`))
    .sort();
}

/** The file of an article with gold. @throws Error where neither folder has it */
export function articleFile(root: string, id: string): string {
  return fileIn(corpusOf(root), id);
}

/** The same of any corpus. @throws Error where no folder has it */
export function fileIn({ articles }: GoldCorpus, id: string): string {
  for (const folder of articles) {
    const file = join(folder, `${id}.txt`);
    if (existsSync(file)) return file;
  }
  throw new Error(`gold "${id}" has no article in ${articles.join(' or ')}`);
}
