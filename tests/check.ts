// `npm run check`: format, lint, types, dead code and the house's own rules, each to its end, then a line a check.
// `-- --deep` runs the long forms of the tests as well, `-- --llm` asks the language model that the environment names.

import { spawnSync } from 'node:child_process';
import { NEO4J_VERSIONS } from './neo4j/versions.ts';

const deep = process.argv.includes('--deep');
const llm = process.argv.includes('--llm');

type Check = readonly [name: string, command: readonly string[], env?: Record<string, string>];

/** The long forms, on the newest Neo4j; then the suites of Neo4j on each older one. */
const DEEP: readonly Check[] = [
  ['deep tests', ['npm', 'test'], { CHANCERY_DEEP: '1' }],
  ...NEO4J_VERSIONS.slice(1).map(({ line }): Check => [
    `Neo4j ${line}`,
    ['npm', 'test', '--', '--project', 'neo4j'],
    { CHANCERY_NEO4J: line },
  ]),
];

/** What is run, in this order; each is a command of its own so that one failure hides no other. */
const CHECKS: readonly Check[] = [
  ['format', ['node_modules/.bin/prettier', '--check', '--log-level=warn', '.']],
  ['lint', ['node_modules/.bin/oxlint', '--deny-warnings']],
  ['types', ['node_modules/.bin/tsc']],
  ['dead code', ['node_modules/.bin/knip']],
  ...(deep ? DEEP : []),
  ...(llm
    ? [
        [
          'language model',
          ['node', '--import', './graph/typescript/register.mjs', 'tests/llm/index.ts'],
        ] satisfies Check,
      ]
    : []),
];

const failed = CHECKS.filter(([name, [program, ...args], env]) => {
  const { status } = spawnSync(program!, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
  return status !== 0;
});
process.exitCode = failed.length ? 1 : 0;
