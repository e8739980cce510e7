// Lines about input that could not be used.

import type { SourceProblem } from '../model/index.ts';
// Not by the door, behind which every view stands: `extract` shows none.
import { flat } from '../views/flat.ts';

/** `file:line: what; what to do` and a line end. */
export function problemLine({ where, what, todo }: SourceProblem): string {
  return `${flat(`${where}: ${what}; ${todo}`)}\n`;
}
