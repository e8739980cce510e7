import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

// `npm install` on one platform can drop the binaries of the others from the lockfile; `npm ci` then refuses to run.
describe('the lockfile', () => {
  it.each(['@grafeo-db/js', 'libsql', 'esbuild', 'rolldown'])('names every binary of %s', (name) => {
    const wanted = Object.keys(packages[`node_modules/${name}`]?.optionalDependencies ?? {});
    expect(wanted.length).toBeGreaterThan(1);
    expect(wanted.filter((binary) => !packages[`node_modules/${binary}`])).toEqual([]);
  });
});
