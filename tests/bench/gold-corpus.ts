// Where the articles with gold lie, and which of them are not read by whoever works on extraction.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Articles that whoever works on extraction does not look at: `de-14`, `de-15`, `neg-de-03` and the like. */
const UNREAD = /-1[45]$|^neg-[a-z]+-03$/;

/** The folders of articles that have gold: the demonstration corpus, and what only measures. */
export const ARTICLE_FOLDERS = ['seeds/articles', 'tests/gold/articles'] as const;

/** @returns whether the article `id` is one that nobody looks at */
export const isUnread = (id: string): boolean => UNREAD.test(id);

/** The ids of all articles with gold, sorted; of one language where it is given. */
export function goldIds(root: string, language?: string): string[] {
  return readdirSync(join(root, 'tests/gold'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .filter((id) => !language || id.replace(/^neg-/, '').startsWith(`${language}-`))
    .sort();
}

/** The file of an article with gold. @throws Error where neither folder has it */
export function articleFile(root: string, id: string): string {
  for (const folder of ARTICLE_FOLDERS) {
    const file = join(root, folder, `${id}.txt`);
    if (existsSync(file)) return file;
  }
  throw new Error(`gold "${id}" has no article in ${ARTICLE_FOLDERS.join(' or ')}`);
}
