// What the viewer's picture costs, beside what was asked of it and beside bare sigma in the same run.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { buildViewer, viewerIsStale } from '../../../graph/commands/build-viewer.ts';
import { launchWhole } from '../../browser/chromium.ts';
import { onTheSeeds, timesToGraph } from '../first-graph.ts';
import type { BenchPage } from './page.ts';
import { servePage } from './serve-page.ts';

declare const page: BenchPage;

const VIEW = { width: 1280, height: 800 };
const ROUNDS = 9;

interface Row {
  readonly what: string;
  /** At most; absent where the figure stands beside others. */
  readonly asked?: number;
  readonly measured: number;
  readonly unit: string;
}

const SIZES = [
  { nodes: 500, edges: 1_500, asked: {} },
  { nodes: 2_000, edges: 6_000, asked: { render: 120, highlight: 5, brush: 25 } },
  { nodes: 10_000, edges: 50_000, asked: { first: 3_000, hover: 10, camera: 10, brush: 110 } },
] as const;

/**
 * Prints what was asked and what was measured, in milliseconds of software GL: the clock's, so they are true only on a
 * machine that does nothing else; the ratios to bare sigma hold anywhere. `--soak` for the fifty cycles alone.
 */
export async function benchViewer(words: readonly string[]): Promise<void> {
  if (viewerIsStale(process.cwd())) await buildViewer(process.cwd());
  const { server, url } = await servePage();
  const browser = await launchWhole();
  try {
    const tab = await browser.newPage({ viewport: VIEW });
    await tab.goto(url);
    await tab.waitForFunction(() => document.title === 'ready');
    if (!words.includes('--soak')) {
      print(await firstRows(browser));
      for (const size of SIZES) print(await sizeRows(tab, size));
      print(await relaxRows(tab));
    }
    print(await soakRows(tab));
    print(byteRows());
  } finally {
    await browser.close();
    await server.close();
  }
}

async function firstRows(browser: Browser): Promise<readonly Row[]> {
  const { cold, warm } = await onTheSeeds((url) => timesToGraph(browser, url, ROUNDS));
  const middle = (times: readonly number[]): number => times[times.length >> 1]!;
  return [
    { what: 'first graph after navigation, on the seeds', asked: 1_500, measured: middle(cold), unit: 'ms' },
    { what: 'the same, caches full', asked: 1_000, measured: middle(warm), unit: 'ms' },
  ];
}

async function sizeRows(tab: Page, { nodes, edges, asked }: (typeof SIZES)[number]): Promise<readonly Row[]> {
  const want: Partial<Record<string, number>> = asked;
  const ours = await tab.evaluate(([n, e, r]) => page.scene(n!, e!, r!), [nodes, edges, ROUNDS]);
  const bare = await tab.evaluate(([n, e, r]) => page.bare(n!, e!, r!), [nodes, edges, ROUNDS]);
  const row = (what: string, measured: number, key?: string, unit = 'ms'): Row => {
    const limit = key === undefined ? undefined : want[key];
    return { what: `${nodes}/${edges} ${what}`, measured, unit, ...(limit !== undefined && { asked: limit }) };
  };
  return [
    row('first render', ours.first, 'first'),
    row('first render, bare sigma', bare.first),
    row('render', ours.render.whole, 'render'),
    row('render, bare sigma', bare.render.whole),
    row('render, ratio to bare sigma', ours.render.whole / bare.render.whole, undefined, '×'),
    row('draw calls of a render', ours.render.draws, undefined, ''),
    row('camera JS', ours.render.js, 'camera'),
    row('highlight JS', ours.highlight.js, 'highlight'),
    row('hover JS', ours.hover.js, 'hover'),
    row('brush step JS, with the selection', ours.brush, 'brush'),
  ];
} // prettier-ignore

async function relaxRows(tab: Page): Promise<readonly Row[]> {
  const { ms, gaps, moved } = await tab.evaluate(() => page.relax(2_000, 6_000, 100));
  const p95 = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.95)] ?? 0;
  return [
    { what: 'relax after 100 more to 2000, until at rest', asked: 1_000, measured: ms, unit: 'ms' },
    { what: 'gap of the page meanwhile, p95', asked: 50, measured: p95, unit: 'ms' },
    { what: 'nodes moved that were there', asked: 0, measured: moved, unit: '' },
  ];
}

async function soakRows(tab: Page): Promise<readonly Row[]> {
  const cdp = await tab.context().newCDPSession(tab);
  const heap = async (): Promise<number> => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  await tab.evaluate(() => page.cycles(5));
  const before = await heap();
  const lost = await tab.evaluate(() => page.cycles(50));
  const growth = ((await heap()) / before - 1) * 100;
  return [
    { what: '50 open and close: surfaces lost', asked: 0, measured: lost, unit: '' },
    { what: '50 open and close: heap growth', asked: 5, measured: growth, unit: '%' },
  ];
}

function byteRows(): readonly Row[] {
  const assets = join('dist', 'assets');
  const kb = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0) / 1000;
  const all = readdirSync(assets).filter((name) => /\.(?:js|css)$/.test(name));
  const html = readFileSync(join('dist', 'index.html'), 'utf8');
  const beginning = (...parts: string[]): string[] => all.filter((name) => parts.some((part) => name.startsWith(`${part}-`))); // prettier-ignore
  return [
    { what: 'shell', asked: 35, measured: kb(all.filter((name) => html.includes(name))), unit: 'KB gz' },
    { what: 'scene', asked: 125, measured: kb(beginning('sigma-scene', 'drawn-scene')), unit: 'KB gz' },
    { what: 'layouts', measured: kb(beginning('layouts')), unit: 'KB gz' },
    { what: 'picture', measured: kb(beginning('picture')), unit: 'KB gz' },
  ];
} // prettier-ignore

function print(rows: readonly Row[]): void {
  for (const { what, asked, measured, unit } of rows) {
    const is = measured.toFixed(measured < 10 && !Number.isInteger(measured) ? 1 : 0);
    const limit = asked === undefined ? '' : `  asked ≤ ${asked}${measured <= asked ? '' : '  MISSED'}`;
    console.log(`viewer  ${what.padEnd(48)} ${is.padStart(7)} ${unit.padEnd(5)}${limit}`);
  }
}
