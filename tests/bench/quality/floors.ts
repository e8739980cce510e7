// What was measured last, by language and part: `tests/bench/floors.json`. Later figures may not fall under it.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure, graphF1 } from './figures.ts';
import type { Total } from './total.ts';

/** The two parts of the corpus that are told apart. */
export const SPLITS = ['read', 'unread'] as const;
export type Split = (typeof SPLITS)[number];

/** Graph F1 and meeting F1, from 0 to 1. */
export interface Floor {
  readonly graph: number;
  readonly meeting: number;
}

export interface Floors {
  readonly byLanguage: Readonly<Record<string, Floor>>;
  /** Meetings that were found in articles without any. */
  readonly invented: number;
}

/** How far a figure may fall before it is a fault. */
export const SLACK = 0.01;

const FILE = 'tests/bench/floors.json';

/** The floors of both parts. @throws where the file is missing */
export function readFloors(root: string): Readonly<Record<Split, Floors>> {
  return JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Record<Split, Floors>;
}

/** The figures of a total, as floors. */
export function floorsOf(total: Total): Floors {
  const rounded = (x: number): number => Math.round(x * 1000) / 1000;
  return {
    byLanguage: Object.fromEntries(
      [...total.byLanguage]
        .sort()
        .map(([language, counts]): [string, Floor] => [
          language,
          { graph: rounded(graphF1(counts)), meeting: rounded(figure(counts.meeting).f1) },
        ]),
    ),
    invented: total.inventedInNegatives,
  };
}

/** Writes the floors of both parts; gives the file's name. */
export function writeFloors(root: string, floors: Readonly<Record<Split, Floors>>): string {
  writeFileSync(join(root, FILE), `${JSON.stringify(floors, null, 2)}\n`);
  return FILE;
}

/** Every figure that has fallen by more than `SLACK`, in words. */
export function fallen(before: Floors, now: Floors): string[] {
  const lower = Object.entries(before.byLanguage).flatMap(([language, floor]) => {
    const figures = now.byLanguage[language];
    return (['graph', 'meeting'] as const).flatMap((name) => {
      const value = figures?.[name] ?? 0;
      return value < floor[name] - SLACK ? [`${language}: ${name} F1 ${value}, was ${floor[name]}`] : [];
    });
  });
  const more = now.invented > before.invented;
  return [...lower, ...(more ? [`${now.invented} meetings invented, were ${before.invented}`] : [])];
}
