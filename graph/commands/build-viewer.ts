// Builds the viewer into dist/ where it is missing or older than its source.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built viewer is made from, as paths from the project's folder. */
const SOURCES = ['viewer', 'graph/model', 'vite.config.ts', 'package.json'];

/** Whether `dist/` is missing or older than what it is made from. Where no source is (an image), what is built stays. */
export function viewerIsStale(root: string): boolean {
  const built = join(root, 'dist', 'index.html');
  if (!existsSync(built)) return true;
  if (!existsSync(join(root, 'viewer'))) return false;
  const age = statSync(built).mtimeMs;
  return SOURCES.some((source) => newest(join(root, source)) > age);
}

/** Builds it; vite's own lines are kept to warnings and errors. */
export async function buildViewer(root: string): Promise<void> {
  const { build } = await import('vite');
  await build({ root: join(root, 'viewer'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
