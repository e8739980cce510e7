// An answer as a text to be kept: the one that the command line writes with --markdown.

import type { SentFile } from '../route.ts';

export const MARKDOWN = 'text/markdown';

/** The text as a file; it is there in whole, since a chain is short. */
export function markdownFile(text: string): SentFile {
  return {
    name: 'chain.md',
    type: MARKDOWN,
    bytes: async function* () {
      yield Buffer.from(text);
    },
  };
}
