// Lines about input that could not be used.

import type { SourceProblem } from '../model/index.ts';
import { flat } from '../views/index.ts';

/** `file:line: what; what to do` and a line end. */
export function problemLine({ where, what, todo }: SourceProblem): string {
  return `${flat(`${where}: ${what}; ${todo}`)}\n`;
}
