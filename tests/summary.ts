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

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly string[];
}

/** A test or suite that is skipped says why in its title: `… (skipped: no Chromium found)`. */
const REASON = /\(skipped: ([^)]+)\)/;

/**
 * @param report undefined where vitest wrote none
 * @param exitCode of vitest
 * @param strict whether a skip is a failure
 */
export function summaryOf(report: VitestReport | undefined, exitCode: number, strict: boolean): Summary {
  if (!report) return closing(0, 1, 0, ['vitest ended without a report']);
  const results = report.testResults;
  const unloaded = results.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const skipped = results
    .flatMap((file) => file.assertionResults)
    .filter((test) => ['pending', 'skipped', 'todo'].includes(test.status));
  const lines = [
    ...unloaded.map((file) => `could not load: ${file.name}`),
    ...reasons(skipped.map((test) => test.fullName)),
  ];
  let failed = report.numFailedTests + unloaded.length + (strict ? skipped.length : 0);
  if (exitCode !== 0 && failed === 0) {
    failed = 1;
    lines.push(`vitest ended with ${exitCode}`);
  }
  if (report.numPassedTests + failed === 0)
    return closing(0, 1, skipped.length, [...lines, 'no test was run']);
  return closing(report.numPassedTests, failed, skipped.length, lines);
}

function reasons(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const reason = REASON.exec(name)?.[1] ?? `no reason given: ${name}`;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, n]) => `skipped ${n}: ${reason}`);
}

function closing(passed: number, failed: number, skipped: number, lines: readonly string[]): Summary {
  const tail = skipped ? `, ${skipped} skipped` : '';
  return { passed, failed, lines: [...lines, `${passed} passed, ${failed} failed${tail}`] };
}
