// What languages cost: loading their packs, each in a process of its own and all in one, and linking an article's names.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { World } from '../../graph/world/index.ts';
import { loadWorld } from '../../graph/world/index.ts';
import { linkArticle } from '../../ingest/extractors/rules/index.ts';
import { loadPack, READABLE } from '../../ingest/languages/index.ts';
import { ARTICLE_FOLDERS } from './gold-corpus.ts';
import { compareWithLast } from './last-run.ts';
import type { PackWeight } from './pack-process.ts';
import { articlesOf } from './reading.ts';
import { millisecondsSince } from './processor.ts';

const PROCESS = fileURLToPath(new URL('pack-process.ts', import.meta.url));
const MEASURED_MS = 1_000;
const CHARACTERS = 2_000;

/** Prints milliseconds of the processor, not of the clock, and megabytes. */
export async function benchPacks(): Promise<void> {
  const weights = [weightOf(READABLE), ...READABLE.map((language) => weightOf([language]))];
  const figures = (of: keyof PackWeight): Record<string, number> =>
    Object.fromEntries(['all', ...READABLE].map((name, at) => [name, rounded(weights[at]![of])]));
  compareWithLast('packs', 'ms', figures('words'));
  compareWithLast('packs-names', 'ms', figures('names'));
  compareWithLast('packs-memory', 'MB', figures('megabytes'));
  compareWithLast('linking', `ms per ${CHARACTERS} characters`, await linkingTimes(loadWorld()));
}

function weightOf(languages: readonly string[]): PackWeight {
  const printed = execFileSync(process.execPath, [
    '--expose-gc',
    '--import',
    './graph/typescript/register.mjs',
    PROCESS,
    ...languages,
  ]);
  return JSON.parse(printed.toString()) as PackWeight;
}

/** On one core, over the articles with gold again and again; a first round through all languages is not counted. */
async function linkingTimes(world: World): Promise<Record<string, number>> {
  const all = await articlesOf(ARTICLE_FOLDERS);
  for (const article of all) linkArticle(article, (await loadPack(article.language))!, world);
  const times: Record<string, number> = {};
  for (const language of READABLE) {
    const pack = (await loadPack(language))!;
    const articles = all.filter((article) => article.language === language);
    const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
    const round = (): void => articles.forEach((article) => void linkArticle(article, pack, world));
    const began = process.cpuUsage();
    let rounds = 0;
    for (; spent(began) < MEASURED_MS; rounds++) round();
    times[language] = rounded((spent(began) * CHARACTERS) / (rounds * characters));
  }
  return times;
}

function spent(began: NodeJS.CpuUsage): number {
  return millisecondsSince(began);
}

function rounded(figure: number): number {
  return Math.round(figure * 10) / 10;
}
