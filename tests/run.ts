// `npm test`: every test that can run here, then what was skipped and why, then `N passed, N failed`.
// With CI=true a skip is a failure. Arguments go to vitest: `npm test -- tests/graph`.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildViewer, viewerIsStale } from '../graph/commands/build-viewer.ts';
import { summaryOf, type VitestReport, type VitestRun } from './summary.ts';

const OUTPUT = 'tests/output';
/**
 * Projects that run at the same time, in turn: the unit files take every core; a Neo4j that starts or is waited for
 * leaves room to a Chromium that draws. The first of each says what it does as it goes, the others when they have ended.
 */
const TURNS = [['unit'], ['browser', 'neo4j']];

const words = process.argv.slice(2);
const runs = words.length > 0 ? [await vitest('asked', words, 'inherit')] : await allProjects();
const summary = summaryOf(runs, process.env['CI'] === 'true');
for (const line of summary.lines) console.log(line);
process.exitCode = summary.failed > 0 ? 1 : 0;

async function allProjects(): Promise<VitestRun[]> {
  // A `start` among the unit tests would otherwise do it, and a test in Chromium find it half done.
  if (viewerIsStale(process.cwd())) await buildViewer(process.cwd());
  const ended: VitestRun[] = [];
  for (const projects of TURNS) {
    const run = (name: string, at: number): Promise<VitestRun> =>
      vitest(name, ['--project', name], at === 0 ? 'inherit' : 'pipe');
    ended.push(...(await Promise.all(projects.map(run))));
  }
  return ended;
}

/** Runs vitest; what it prints goes out at once or, where it is piped, when it has ended. */
function vitest(name: string, more: readonly string[], out: 'inherit' | 'pipe'): Promise<VitestRun> {
  const report = `${OUTPUT}/vitest-${name}.json`;
  mkdirSync(OUTPUT, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const program = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...more];
  const child = spawn(process.execPath, program, { stdio: ['inherit', out, out] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      for (const chunk of said) process.stdout.write(chunk);
      resolve({ name, exitCode: code ?? 1, report: readReport(report) });
    }),
  );
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  } catch {
    return undefined; // vitest ended before it could write; summaryOf counts that as a failure
  }
}
