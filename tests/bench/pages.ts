// How many pages a second of the processor become articles: parsing, finding the report, its day and language.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../../ingest/pages/decode-page.ts';
import { readPage } from '../../ingest/pages/read-page.ts';
import { compareWithLast } from './last-run.ts';
import { millisecondsSince } from './processor.ts';

const FOLDER = 'tests/gold/pages';
const MEASURED_MS = 5_000;
/** Bytes that a page of a paper of today has, most of which are menus, pictures and scripts. */
const LARGE = 300_000;

/** Prints pages a second of one core's time, for the small pages of the gold and for the same with what papers add. */
export async function benchPages(): Promise<void> {
  const pages = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name, 'page.html')));
  const small = pages.map((bytes) => decodePage(bytes));
  const large = small.map((html) => html.replace(/<body[^>]*>/i, `$&${around(LARGE - html.length)}`));
  compareWithLast('pages', 'pages per second of processor time', {
    [`${kilobytes(small)} KB each`]: await rate(small),
    [`${kilobytes(large)} KB each`]: await rate(large),
  });
}

/** What stands around a report: half of it scripts, a third menus and pictures, the rest teasers. */
function around(size: number): string {
  const script = `<script>window.a=window.a||[];${'a.push({"k":1});'.repeat(Math.floor(size / 2 / 16))}</script>`;
  const item =
    '<li class="menu-item"><a href="/section/one" data-track="nav">One section</a><svg><path d="M0 0h24v24H0z"/></svg></li>';
  const menu = `<nav><ul>${item.repeat(Math.floor(size / 3 / item.length))}</ul></nav>`;
  const teaser =
    '<div class="teaser-card"><a href="/x"><h3>Ten walks for the autumn</h3></a><p>Where to go when leaves fall.</p></div>';
  return `${script}${menu}<div class="promo">${teaser.repeat(Math.floor(size / 6 / teaser.length))}</div>`;
}

async function rate(pages: readonly string[]): Promise<number> {
  const round = async (): Promise<void> => {
    for (const html of pages) await readPage(html);
  };
  // Packs of languages whose days stand in words are loaded once.
  await round();
  const began = process.cpuUsage();
  let rounds = 0;
  for (; spent(began) < MEASURED_MS; rounds++) await round();
  return Math.round((rounds * pages.length * 1000) / spent(began));
}

function spent(began: NodeJS.CpuUsage): number {
  return millisecondsSince(began);
}

function kilobytes(pages: readonly string[]): number {
  return Math.round(pages.reduce((sum, html) => sum + Buffer.byteLength(html), 0) / pages.length / 1024);
}
