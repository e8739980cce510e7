// Which files the paths on a command line mean. Reads the disk.

import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file to read, or a path that is none. */
export type SourceFile =
  | { readonly path: string; readonly kind: 'text' | 'extractions' }
  | { readonly path: string; readonly fault: { readonly what: string; readonly todo: string } };

/** `-` is standard input and is passed through. Folders are walked in sorted order, hidden names left out. */
export async function* sourceFiles(paths: readonly string[]): AsyncGenerator<SourceFile> {
  for (const path of paths) {
    if (path === '-') yield { path, kind: 'text' };
    else yield* filesAt(path, true);
  }
}

async function* filesAt(path: string, named: boolean): AsyncGenerator<SourceFile> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'EUNKNOWN');
  if (typeof found === 'string') {
    const what = found === 'ENOENT' ? 'there is no such file' : `it could not be opened (${found})`;
    yield { path, fault: { what, todo: 'check the path' } };
  } else if (found.isDirectory()) {
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) yield* filesAt(join(path, name), false);
  } else if (/\.jsonl$/i.test(path)) yield { path, kind: 'extractions' };
  else if (/\.txt$/i.test(path)) yield { path, kind: 'text' };
  else if (named && found.isFile()) yield { path, kind: 'text' };
}

/** The label of an article that comes from this file: its name without its ending. */
export function labelOf(path: string): string {
  return basename(path).replace(/\.[^.]+$/, '');
}
