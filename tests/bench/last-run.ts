import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../output/', import.meta.url);

/** Prints figures beside those of the last run of the same bench, and keeps them for the next. */
export function compareWithLast(
  bench: string,
  unit: string,
  figures: Readonly<Record<string, number>>,
): void {
  const file = new URL(`bench-${bench}.json`, FOLDER);
  const last = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {};
  for (const [name, value] of Object.entries(figures)) {
    const before = last[name];
    const change = before === undefined ? '' : `  (${value >= before ? '+' : ''}${(((value - before) / before) * 100).toFixed(0)} % since ${before})`; // prettier-ignore
    console.log(`${bench}  ${name.padEnd(16)} ${String(value).padStart(7)} ${unit}${change}`);
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify(figures));
}
