// An answer as a text to be kept, as the command line writes it with --markdown.

import type { SentFile } from '../route.ts';

export const MARKDOWN = 'text/markdown';

/** The text as a file of that name, its ending left out; it is there in whole, since it is short. */
export function markdownFile(name: string, text: string): SentFile {
  return {
    name: `${name}.md`,
    type: MARKDOWN,
    bytes: async function* () {
      yield Buffer.from(text);
    },
  };
}
