// How reports of different articles are joined, apart from how they are read: gold goes in, and pairs of reports are
// compared with the pairs that have one key in gold.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportGraph } from '../../graph/export/index.ts';
import { openHome } from '../../graph/home/index.ts';
import type { KnownWorld } from '../../graph/merge/index.ts';
import type { Extraction } from '../../graph/model/index.ts';
import { loadWorld } from '../../graph/world/index.ts';
import { createIdentifier } from '../../ingest/index.ts';
import { articleFile, goldIds, isUnread } from './gold-corpus.ts';
import { eventId, type GoldArticle, goldExtraction, localId } from './gold-extraction.ts';
import { articlesOf } from './reading.ts';

/** Articles whose gold was written with keys of its own, so that equal keys say nothing: the story of the seed. */
const OWN_KEYS = /-2\d$/;

/** An article and the file of its gold. */
interface Pair {
  readonly article: string;
  readonly gold: string;
}

/** What is measured: each set in a graph of its own. */
export type JoinedSet = 'demonstration' | 'stories';

/** Where the articles are whose reports are joined. */
const JOINED_SETS: Readonly<Record<JoinedSet, (root: string) => readonly Pair[]>> = {
  demonstration: (root) =>
    goldIds(root)
      .filter((id) => !OWN_KEYS.test(id))
      .map((id) => ({ article: articleFile(root, id), gold: join(root, 'tests/gold', `${id}.json`) }))
      .filter(({ article }) => article.includes('seeds')),
  stories: (root) => {
    const folder = join(root, 'tests/gold/merge');
    return readdirSync(join(folder, 'gold'))
      .sort()
      .map((file) => ({
        article: join(folder, 'articles', file.replace('.json', '.txt')),
        gold: join(folder, 'gold', file),
      }));
  },
};

/** What is joined. */
const THINGS = ['events', 'people', 'organizations', 'places'] as const;
export type Thing = (typeof THINGS)[number];

export interface JoinFigure {
  /** Pairs of two articles that are one in gold. */
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Pairs that were wrongly joined or kept apart, in words; never of unread articles. */
export interface Joining {
  readonly figures: Readonly<Record<Thing, JoinFigure>>;
  readonly misses: readonly string[];
}

/** A report: where it is from, what it is of in gold, and its words. */
interface Report {
  readonly article: string;
  readonly thing: Thing;
  readonly key: string;
  readonly words: string;
}

const THING_OF = { person: 'people', organization: 'organizations', location: 'places' } as const;

/** The gold of a set as extractions, and its reports by article and local id. */
export async function goldOf(
  root: string,
  set: JoinedSet,
): Promise<{ readonly extractions: readonly Extraction[]; readonly reports: ReadonlyMap<string, Report> }> {
  const reports = new Map<string, Report>();
  const extractions: Extraction[] = [];
  for (const pair of JOINED_SETS[set](root)) {
    const gold = JSON.parse(readFileSync(pair.gold, 'utf8')) as GoldArticle;
    const { id } = gold;
    const [article] = await articlesOf([pair.article]);
    extractions.push(goldExtraction(article!, gold));
    gold.meetings.forEach(({ key, evidence }, at) =>
      reports.set(`${id}|${eventId(gold, at)}`, { article: id, thing: 'events', key, words: evidence }),
    );
    gold.entities.forEach(({ id: key, kind, mentions, mentionedOnly }, at) => {
      if (kind === 'country' || mentionedOnly) return;
      const report = { article: id, thing: THING_OF[kind], key, words: mentions[0] ?? key };
      reports.set(`${id}|${localId(gold, at)}`, report);
    });
  }
  return { extractions, reports };
}

/** The world with what finds records by an article's own words. */
export function worldOfWords(): KnownWorld {
  const world = loadWorld();
  return { ...world, ...createIdentifier(world) };
}

/** Joins the gold of a set in a ledger that is thrown away. */
export async function measureJoining(root: string, set: JoinedSet): Promise<Joining> {
  const { extractions, reports } = await goldOf(root, set);
  const dir = mkdtempSync(join(tmpdir(), 'chancery-joining-'));
  const home = await openHome({ dir, world: worldOfWords() });
  try {
    await home.load(extractions, { now: () => '2026-01-01T00:00:00Z' });
    const { events, entities } = exportGraph(home.ledger);
    const nodes = new Map<string, string>();
    for (const { id, sources } of events)
      for (const at of sources) nodes.set(`${at.article}|${at.event}`, id);
    for (const { id, sources } of entities)
      for (const at of sources) nodes.set(`${at.article}|${at.entity}`, id);
    return compare(reports, nodes);
  } finally {
    await home.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Prints a table a set, and with `details` what went wrong in articles that may be read. */
export async function printJoining(root: string, details: boolean): Promise<void> {
  const percent = (x: number): string => (100 * x).toFixed(1).padStart(6);
  for (const set of Object.keys(JOINED_SETS) as JoinedSet[]) {
    const { figures, misses } = await measureJoining(root, set);
    console.log(`${set.padEnd(14)}  pairs      P      R     F1`);
    for (const [thing, { pairs, precision, recall, f1 }] of Object.entries(figures))
      console.log(
        `${thing.padEnd(14)} ${String(pairs).padStart(6)} ${[precision, recall, f1].map(percent).join(' ')}`,
      );
    if (details) for (const miss of misses) console.log(`  ${miss}`);
  }
}

function compare(reports: ReadonlyMap<string, Report>, nodes: ReadonlyMap<string, string>): Joining {
  const misses: string[] = [];
  const figures = Object.fromEntries(
    THINGS.map((thing): [Thing, JoinFigure] => {
      const of = [...reports].filter(([, report]) => report.thing === thing);
      const gold = pairsBy(of.map(([name, { key }]) => [name, key]));
      const made = pairsBy(
        of.flatMap(([name]) => (nodes.has(name) ? [[name, nodes.get(name)!] as const] : [])),
      );
      for (const pair of made) if (!gold.has(pair)) misses.push(...said('wrongly joined', pair, reports));
      for (const pair of gold) if (!made.has(pair)) misses.push(...said('wrongly apart', pair, reports));
      const right = [...made].filter((pair) => gold.has(pair)).length;
      const precision = made.size ? right / made.size : 1;
      const recall = gold.size ? right / gold.size : 1;
      const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
      return [thing, { pairs: gold.size, precision, recall, f1 }];
    }),
  ) as Record<Thing, JoinFigure>;
  return { figures, misses };
}

/** Pairs of reports of two articles that have one key. */
function pairsBy(reports: readonly (readonly [name: string, key: string])[]): Set<string> {
  const groups = new Map<string, string[]>();
  for (const [name, key] of reports) groups.set(key, [...(groups.get(key) ?? []), name]);
  const pairs = new Set<string>();
  for (const group of groups.values()) {
    const names = group.sort();
    names.forEach((a, i) => {
      for (const b of names.slice(i + 1)) if (a.split('|')[0] !== b.split('|')[0]) pairs.add(`${a}  ${b}`);
    });
  }
  return pairs;
}

function said(what: string, pair: string, reports: ReadonlyMap<string, Report>): string[] {
  const [a, b] = pair.split('  ').map((name) => reports.get(name)!) as [Report, Report];
  if (isUnread(a.article) || isUnread(b.article)) return [];
  return [`${a.thing}: ${what}: ${a.article} "${a.words}" ~ ${b.article} "${b.words}"`];
}
