// What lies in a watched folder now: every file of a kind that is read, told apart by size and time. Reads the disk.

import { stat } from 'node:fs/promises';
import type { SourceEntry, SourceListing, SourceProblem } from '../../graph/model/index.ts';
import { fileInput } from './inputs.ts';
import { unreadable } from './problems.ts';
import { kindOf } from './registry.ts';
import { sourceFiles } from './source-files.ts';

/** Milliseconds for which a file must have been left alone: one that is still being written would be read in part. */
export const SETTLED_MS = 2000;

/** What is known of a folder already. */
export interface FolderSeen {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether a file was shown in that version before: then it is not looked into. */
  isKnown(key: string, version: string): boolean;
}

/** Lists a folder (recursively, sorted), or a file. Files of no kind are passed over. */
export async function listFolder(path: string, { now, isKnown }: FolderSeen): Promise<SourceListing> {
  const entries: SourceEntry[] = [];
  const problems: SourceProblem[] = [];
  let unfinishedMs: number | undefined;
  for await (const file of sourceFiles([path])) {
    if ('fault' in file) {
      const problem = { where: file.path, ...file.fault };
      if (file.path === path) return { outcome: 'failed', problem };
      problems.push(problem);
      continue;
    }
    try {
      const { size, mtimeMs } = await stat(file.path);
      const age = now - mtimeMs;
      if (age >= 0 && age < SETTLED_MS) {
        unfinishedMs = Math.max(unfinishedMs ?? 0, Math.ceil(SETTLED_MS - age));
        continue;
      }
      const entry = { key: file.path, version: `${size}-${Math.trunc(mtimeMs)}` };
      if (isKnown(entry.key, entry.version) || kindOf(await fileInput(file.path, false))) entries.push(entry);
    } catch (error) {
      problems.push(unreadable(file.path, 1, error).problem);
    }
  }
  return {
    outcome: 'read',
    taken: { one: 'folder', many: 'folders' },
    entries,
    validators: {},
    problems,
    ...(unfinishedMs !== undefined && { unfinishedMs }),
  };
}
