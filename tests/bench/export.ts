// What an export of a large graph costs: the command as a person runs it, format by format.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../../graph/export/index.ts';
import { ledgerPath, openHome } from '../../graph/home/index.ts';
import { openLedger } from '../../graph/ledger/index.ts';
import { generateExtractions, GENERATED_WORLD } from './generate.ts';
import { compareWithLast } from './last-run.ts';

const EDGES = 1_000_000;
/** Edges that an article of the generator brings, a little less than it does. */
const EDGES_AN_ARTICLE = 14.7;
const NOW = { now: (): string => '2026-01-01T00:00:00Z' };

/** Writes down what the process has used, where it ends. */
const USAGE = `data:text/javascript,import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.CHANCERY_USAGE, JSON.stringify(process.resourceUsage())));`;

/**
 * Prints for each format the seconds, of the clock and of the processor, and the most memory of an export of a graph of
 * at least a million edges: 60 s and 300 MB are asked. `--edges N` for fewer; `--home DIR` makes the graph there, or
 * takes the one that is there.
 */
export async function benchExport(words: readonly string[]): Promise<void> {
  const value = (name: string): string | undefined => words[words.indexOf(name) + 1 || words.length];
  const edges = Number(value('--edges') ?? EDGES);
  const work = mkdtempSync(join(tmpdir(), 'chancery-export-'));
  const home = value('--home') ?? join(work, 'home');
  try {
    if (!existsSync(ledgerPath(home))) await fill(home, Math.ceil(edges / EDGES_AN_ARTICLE));
    console.log(`${countEdges(home).toLocaleString('en-US')} edges`);
    const cpu: Record<string, number> = {};
    const memory: Record<string, number> = {};
    for (const format of EXPORT_FORMAT_NAMES) {
      const { seconds, usage, said } = await exported(home, format, work);
      console.log(`export  ${format.padEnd(8)} ${seconds.toFixed(0).padStart(4)} s  ${said}`);
      cpu[format] = Math.round((usage.userCPUTime + usage.systemCPUTime) / 1e5) / 10;
      memory[format] = Math.round(usage.maxRSS / 1024);
    }
    compareWithLast('export-seconds', 's of the processor', cpu);
    compareWithLast('export-memory', 'MB at most', memory);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function fill(dir: string, articles: number): Promise<void> {
  console.log(`reading ${articles.toLocaleString('en-US')} made articles into ${dir}, which takes minutes`);
  const home = await openHome({ dir, world: GENERATED_WORLD });
  await home.load(generateExtractions({ seed: 7, articles }), NOW);
  await home.close();
}

function countEdges(home: string): number {
  const ledger = openLedger(ledgerPath(home), { readOnly: true });
  let edges = 0;
  // Ids alone are looked at.
  for (const _ of ledger.edges(() => ++edges < 0)) throw new Error('no edge was wanted');
  ledger.close();
  return edges;
}

interface Exported {
  readonly seconds: number;
  readonly usage: NodeJS.ResourceUsage;
  /** What the command said of it. */
  readonly said: string;
}

async function exported(home: string, format: ExportFormatName, work: string): Promise<Exported> {
  const [out, usage] = [join(work, format), join(work, 'usage.json')];
  const words = [
    '--import',
    USAGE,
    'chancery.mjs',
    'export',
    '--home',
    home,
    '--format',
    format,
    '--out',
    out,
  ];
  const began = performance.now();
  const child = spawn(process.execPath, words, { env: { ...process.env, CHANCERY_USAGE: usage } });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the export as ${format} ended with ${code}: ${said}`);
  rmSync(out, { recursive: true });
  return {
    seconds: (performance.now() - began) / 1000,
    usage: JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage,
    said: said.trim().split(';')[0]!,
  };
}
