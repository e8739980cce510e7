import { describe, expect, it } from 'vitest';
import { summaryOf, type VitestReport, type VitestRun } from './summary.ts';

const report = (passed: number, failed: number, files: VitestReport['testResults'] = []): VitestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});
const run = (given: VitestReport | undefined, exitCode = 0): VitestRun => ({
  name: 'unit',
  exitCode,
  report: given,
});
const unloaded = { name: 'broken.test.ts', status: 'failed', assertionResults: [] };
const skips = {
  name: 'page.test.ts',
  status: 'passed',
  assertionResults: [{ status: 'pending', fullName: 'the page (skipped: no Chromium found) opens' }],
};

describe('the summary of a test run', () => {
  it.each([
    ['counts what passed', report(3, 0), 0, false, 3, 0],
    ['counts what failed', report(3, 2), 1, false, 3, 2],
    ['counts a file that could not load', report(3, 0, [unloaded]), 1, false, 3, 1],
    ['counts an exit code that no test explains', report(3, 0), 1, false, 3, 1],
    ['lets a skip pass on a bare machine', report(3, 0, [skips]), 0, false, 3, 0],
    ['counts a skip as a failure where nothing may be missing', report(3, 0, [skips]), 0, true, 3, 1],
    ['counts a missing report', undefined, 0, false, 0, 1],
    ['counts a run of no test', report(0, 0), 0, false, 0, 1],
  ])('%s', (_, given, code, strict, passed, failed) => {
    expect(summaryOf([run(given, code)], strict)).toMatchObject({ passed, failed });
  });

  it.each([
    ['adds up', [run(report(3, 0)), run(report(4, 2), 1)], false, 7, 2],
    ['counts one without a report, and the others', [run(report(3, 0)), run(undefined, 1)], false, 3, 1],
    ['counts one that ran no test', [run(report(3, 0)), run(report(0, 0))], false, 3, 1],
    ['counts an exit code beside a failure of another', [run(report(3, 0), 1), run(report(1, 1), 1)], false, 4, 2],
    ['counts what was skipped in each', [run(report(3, 0, [skips])), run(report(1, 0, [skips]))], true, 4, 2],
  ])('of several runs %s', (_, runs, strict, passed, failed) => {
    const summary = summaryOf(runs, strict);
    expect(summary).toMatchObject({ passed, failed });
    expect(summary.lines.at(-1)).toContain(`${passed} passed, ${failed} failed`);
  }); // prettier-ignore

  it('ends with the closing line and says why something was skipped', () => {
    expect(summaryOf([run(report(3, 0, [skips]))], false).lines).toEqual([
      'skipped 1: no Chromium found',
      '3 passed, 0 failed, 1 skipped',
    ]);
  });
});
