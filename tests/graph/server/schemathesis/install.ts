// Schemathesis in a virtual environment of its own, made once in the user's cache from pinned requirements.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchedFolder } from '../../../neo4j/maven.ts';

const REQUIREMENTS = 'tests/graph/server/schemathesis/requirements.txt';

/** The program, or why there is none. */
export type Schemathesis = { readonly program: string } | { readonly missing: string };

/** Makes the environment where it is not there: the first time that takes half a minute and asks PyPI. */
export function schemathesis(): Schemathesis {
  const python = run('python3', ['--version']);
  if (python.status !== 0) return { missing: 'no python3 found; install it with its venv module' };
  const named = createHash('sha256').update(python.stdout).update(readFileSync(REQUIREMENTS));
  const folder = fetchedFolder(`schemathesis-${named.digest('hex').slice(0, 12)}`);
  const program = join(folder, 'bin', 'schemathesis');
  // An environment cannot be renamed (its paths are its own), so a file says when it is whole.
  const whole = join(folder, 'whole');
  if (existsSync(whole)) return { program };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [command, ...words] of [
    ['python3', '-m', 'venv', folder],
    [
      join(folder, 'bin', 'pip'),
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--requirement',
      REQUIREMENTS,
    ],
  ] as const) {
    const { status, stderr, stdout } = run(command, words);
    if (status === 0) continue;
    const last = `${stdout}${stderr}`.trim().split('\n').at(-1)!.replaceAll(/[()]/g, '');
    return { missing: `schemathesis could not be installed: ${last}` };
  }
  writeFileSync(whole, '');
  return { program };
}

function run(command: string, words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}
