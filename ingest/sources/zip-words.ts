// What can be wrong with a zip archive, in a person's words.

import { sourceFault } from './problems.ts';

/** Why entries are left out. */
export const ENCRYPTED = {
  why: 'encrypted',
  todo: 'unpack the archive with its password, and read the folder',
};
export const ODDLY_PACKED = {
  why: 'packed in a way that is not supported',
  todo: 'unpack it, and read the folder',
};

/** What yauzl and zlib say; errors of the system and faults of sources stay. */
export function zipFault(error: unknown): unknown {
  const { code = 'ERR_', message } = error as NodeJS.ErrnoException;
  if (!/^(?:Z_|ERR_)/.test(code)) return error;
  return sourceFault(`it is broken (${message})`, 'fetch it again');
}

/** Whether yauzl found no table of contents. */
export function lacksTable(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('End of central directory');
}

/** Why an archive without a table of contents ends where it does. */
export function tableFault(): Error {
  return sourceFault(
    'its table of contents is missing: it breaks off, or is no zip archive',
    'fetch it again',
  );
}
