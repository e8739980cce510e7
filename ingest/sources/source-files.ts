// Which files the paths on a command line mean. Reads the disk.

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to read (`named` by a person or found in a folder), or a path that is none. */
export type SourceFile =
  | { readonly path: string; readonly named: boolean }
  | { readonly path: string; readonly fault: { readonly what: string; readonly todo: string } };

/** `-` is standard input and is passed through. Folders are walked in sorted order, hidden names left out. */
export async function* sourceFiles(paths: readonly string[]): AsyncGenerator<SourceFile> {
  for (const path of paths) {
    if (path === '-') yield { path, named: true };
    else yield* filesAt(path, true);
  }
}

async function* filesAt(path: string, named: boolean): AsyncGenerator<SourceFile> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'EUNKNOWN');
  if (typeof found === 'string') {
    const what = found === 'ENOENT' ? 'there is no such file' : `it could not be opened (${found})`;
    yield { path, fault: { what, todo: 'check the path' } };
  } else if (found.isDirectory()) {
    const names = await readdir(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'EUNKNOWN');
    if (typeof names === 'string') {
      const what = `the folder could not be opened (${names})`;
      yield { path, fault: { what, todo: 'check its permissions' } };
      return;
    }
    const seen = names.filter((name) => !name.startsWith('.')).sort();
    for (const name of seen) yield* filesAt(join(path, name), false);
  } else if (found.isFile()) yield { path, named };
}
