// What the page costs before and beside its first picture, gzipped.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const ASSETS = join('dist', 'assets');
/** The smaller of the two meanings of KB, so that it holds in both. */
const KB = 1000;

/** The files that index.html names: the shell. */
function shell(): string[] {
  const html = readFileSync(join('dist', 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="[./]*assets\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name!);
}

const zipped = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length, 0);

it('the shell is at most 35 KB', () => {
  const files = shell();
  expect(files.length).toBeGreaterThan(1);
  expect(zipped(files)).toBeLessThanOrEqual(35 * KB);
});

it('the scene is at most 125 KB', () => {
  const named = new Set(shell());
  const chunks = readdirSync(ASSETS).filter((name) => name.endsWith('.js') && !named.has(name));
  // The scene is the one that carries sigma's shaders.
  const scene = chunks.filter((name) => /gl_Position/.test(readFileSync(join(ASSETS, name), 'utf8')));
  expect(scene.length).toBeGreaterThan(0);
  expect(statSync(join(ASSETS, scene[0]!)).size).toBeGreaterThan(100_000);
  expect(zipped(scene)).toBeLessThanOrEqual(125 * KB);
});

it('the map is at most 50 KB, with its data', () => {
  const chunks = readdirSync(ASSETS).filter((name) => /^(?:map|place-labels)-.*\.(?:js|css)$/.test(name));
  expect(chunks.length).toBeGreaterThan(1);
  expect(zipped(chunks)).toBeLessThanOrEqual(50 * KB);
});

it('the timeline is at most 15 KB, with the crossfilter that it counts by', () => {
  const chunks = readdirSync(ASSETS).filter((name) => /^(?:timeline|crossfilter)-.*\.(?:js|css)$/.test(name));
  expect(chunks.length).toBeGreaterThan(2);
  expect(zipped(chunks)).toBeLessThanOrEqual(15 * KB);
});

it('nothing in the build says where on the disk it was made', () => {
  const naming = readdirSync(ASSETS)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .filter((name) => readFileSync(join(ASSETS, name), 'utf8').includes(process.cwd()));
  expect(naming).toEqual([]);
});
