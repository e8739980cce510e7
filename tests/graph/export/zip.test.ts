import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../graph/export/index.ts';

/** Reads an archive by Python's zipfile, which checks every sum; file names with their texts. */
function unzipped(bytes: Uint8Array): unknown {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-zip-'));
  try {
    const file = join(dir, 'a.zip');
    writeFileSync(file, bytes);
    const script = `
import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps({name: archive.read(name).decode() for name in archive.namelist()}))`;
    const { stdout, stderr } = spawnSync('python3', ['-c', script, file], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (stderr) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const python = spawnSync('python3', ['--version']).status === 0;
const why = python ? '' : ' (skipped: no python3 found)';

describe.skipIf(!python)(`an archive, read by Python's zipfile${why}`, () => {
  const long = Array.from({ length: 40_000 }, (_, n) => `line ${n}: “Gespräche” 会谈\n`);
  it.each<[string, Record<string, readonly string[]>]>([
    ['of nothing', {}],
    ['of an empty file', { 'a.csv': [] }],
    ['of several files, long ones among them', { 'a.csv': ['1,2\n', '3,4\n'], 'b.csv': [], 'ü.txt': long }],
  ])('%s has its files as they were', (_, files) => {
    const entries = Object.entries(files).map(([name, pieces]) => ({ name, pieces }));
    const bytes = Buffer.concat([...zipOf(entries)]);
    expect(unzipped(bytes)).toEqual(
      Object.fromEntries(Object.entries(files).map(([name, pieces]) => [name, pieces.join('')])),
    );
    expect(Buffer.concat([...zipOf(entries)]).equals(bytes)).toBe(true);
    expect(bytes.length).toBeLessThan(500_000);
  });
});
