// Counts a vitest run honestly: a file that could not load and an exit code other than 0 are failures too.

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
    }[];
  }[];
}

/** One run of vitest and how it ended. */
export interface VitestRun {
  readonly name: string;
  readonly exitCode: number;
  /** Undefined where vitest wrote none. */
  readonly report: VitestReport | undefined;
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly string[];
}

/** A test or suite that is skipped says why in its title: `… (skipped: no Chromium found)`. */
const REASON = /\(skipped: ([^)]+)\)/;

/**
 * What all of the runs gave together. Each of them must have run a test.
 *
 * @param strict whether a skip is a failure
 */
export function summaryOf(runs: readonly VitestRun[], strict: boolean): Summary {
  const counted = runs.map((run) => countsOf(run, strict));
  const sum = (of: (counts: Counts) => number): number => counted.reduce((all, one) => all + of(one), 0);
  const skipped = counted.flatMap((one) => one.skipped);
  const [passed, failed] = [sum((one) => one.passed), sum((one) => one.failed)];
  const lines = [...counted.flatMap((one) => one.lines), ...reasons(skipped)];
  const tail = skipped.length ? `, ${skipped.length} skipped` : '';
  return { passed, failed, lines: [...lines, `${passed} passed, ${failed} failed${tail}`] };
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Names of tests. */
  readonly skipped: readonly string[];
  readonly lines: readonly string[];
}

function countsOf({ name, report, exitCode }: VitestRun, strict: boolean): Counts {
  if (!report)
    return { passed: 0, failed: 1, skipped: [], lines: [`${name}: vitest ended without a report`] };
  const results = report.testResults;
  const unloaded = results.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const skipped = results
    .flatMap((file) => file.assertionResults)
    .filter((test) => ['pending', 'skipped', 'todo'].includes(test.status))
    .map((test) => test.fullName);
  const lines = unloaded.map((file) => `could not load: ${file.name}`);
  const passed = report.numPassedTests;
  let failed = report.numFailedTests + unloaded.length + (strict ? skipped.length : 0);
  if (exitCode !== 0 && failed === 0) {
    failed = 1;
    lines.push(`${name}: vitest ended with ${exitCode}`);
  }
  if (passed + failed === 0) {
    failed = 1;
    lines.push(`${name}: no test was run`);
  }
  return { passed, failed, skipped, lines };
}

function reasons(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const reason = REASON.exec(name)?.[1] ?? `no reason given: ${name}`;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, n]) => `skipped ${n}: ${reason}`);
}
