// `npm test`: every test that can run here, then what was skipped and why, then `N passed, N failed`.
// With CI=true a skip is a failure. Arguments go to vitest: `npm test -- tests/graph`.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { summaryOf, type VitestReport } from './summary.ts';

const OUTPUT = 'tests/output';
const REPORT = `${OUTPUT}/vitest.json`;
mkdirSync(OUTPUT, { recursive: true });
rmSync(REPORT, { force: true });

const vitest = spawn(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
vitest.on('close', (code) => {
  const summary = summaryOf(readReport(), code ?? 1, process.env['CI'] === 'true');
  for (const line of summary.lines) console.log(line);
  process.exitCode = summary.failed > 0 ? 1 : 0;
});

function readReport(): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport;
  } catch {
    return undefined; // vitest ended before it could write; summaryOf counts that as a failure
  }
}
