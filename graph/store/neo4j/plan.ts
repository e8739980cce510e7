// A plan as the driver gives it, as the text that the embedded store answers with.

/** What of a plan is told. */
export interface Plan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Plan[];
  /** Of PROFILE only. */
  readonly rows?: number | bigint;
  readonly dbHits?: number | bigint;
}

/** The operators, one a line, each below what it feeds: what it does, and how many rows it gives or is thought to. */
export function planText(plan: Plan, depth = 0): string {
  const { operatorType, children, rows, dbHits } = plan;
  const { Details: details, EstimatedRows: estimated } = plan.arguments;
  const parts = [
    operatorType.replace(/@\w+$/, ''),
    ...(typeof details === 'string' && details !== '' ? [`(${details})`] : []),
    ...(rows === undefined
      ? [`about ${Math.round(Number(estimated ?? 0))} rows`]
      : [`rows=${rows}`, `db hits=${dbHits ?? 0}`]),
  ];
  return [
    `${'  '.repeat(depth)}${parts.join(' ')}`,
    ...children.map((child) => planText(child, depth + 1)),
  ].join('\n');
}
