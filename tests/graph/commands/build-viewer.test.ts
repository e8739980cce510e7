import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { viewerIsStale } from '../../../graph/commands/build-viewer.ts';

const SOURCE = ['graph/model/index.ts', 'package.json'];
const VIEWER = ['viewer/main.tsx', 'vite.config.ts'];
const PAGE = ['dist/index.html'];

it.each<[string, readonly string[], string | undefined, boolean]>([
  ['nothing built', [...SOURCE, ...VIEWER], undefined, true],
  ['built after its source was written', [...SOURCE, ...VIEWER, ...PAGE], undefined, false],
  ['a source written since', [...SOURCE, ...VIEWER, ...PAGE], 'viewer/main.tsx', true],
  ['the model written since', [...SOURCE, ...VIEWER, ...PAGE], 'graph/model/index.ts', true],
  ['installed without its source', [...SOURCE, ...PAGE], undefined, false],
  ['installed without its source, unpacked in any order', [...SOURCE, ...PAGE], 'package.json', false],
])('the viewer: %s', (_, files, newest, stale) => {
  const root = mkdtempSync(join(tmpdir(), 'chancery-viewer-'));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
    const minute = file === newest ? 3 : PAGE.includes(file) ? 2 : 1;
    utimesSync(join(root, file), minute * 60, minute * 60);
  }
  try {
    expect(viewerIsStale(root)).toBe(stale);
  } finally {
    rmSync(root, { recursive: true });
  }
});
